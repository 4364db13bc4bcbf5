/**
 * Puts a table on the clipboard as text and as HTML; false where the browser refuses. By way of a copy
 * event, as a user would copy: the desktop grants no permission to write to the clipboard.
 */
export function copyTable({
  plain,
  html,
}: {
  readonly plain: string;
  readonly html: string;
}): boolean {
  let isSet = false;
  const onCopy = (event: ClipboardEvent) => {
    if (event.clipboardData === null) return;
    event.preventDefault();
    event.stopPropagation();
    event.clipboardData.setData('text/plain', plain);
    event.clipboardData.setData('text/html', html);
    isSet = true;
  };
  // In capture: no grid on the page shall add its own cells.
  document.addEventListener('copy', onCopy, { capture: true, once: true });
  try {
    // The one way that asks for no permission; browsers keep it although it is called deprecated.
    return document.execCommand('copy') && isSet;
  } finally {
    document.removeEventListener('copy', onCopy, { capture: true });
  }
}
