/** The keys of an Apple keyboard are named differently; nothing else depends on the platform. */
export const isApple = /mac|iphone|ipad/i.test(
  typeof navigator === 'undefined' ? '' : navigator.platform,
);

/** Whether a key press is the combination, written like `mod+shift+k`. */
export function isPressed(event: KeyboardEvent, keys: string): boolean {
  const parts = keys.toLowerCase().split('+');
  const key = parts.at(-1) === '' ? '+' : parts.at(-1);
  const isMod = parts.includes('mod');
  const modifier = isApple ? event.metaKey : event.ctrlKey;
  const other = isApple ? event.ctrlKey : event.metaKey;
  if (modifier !== isMod || other) return false;
  if (event.altKey !== parts.includes('alt')) return false;
  // "?" needs shift on most keyboards: where the key itself says it all, shift is not looked at.
  const isLetter = key !== undefined && (/^[a-z0-9]$/.test(key) || key.length > 1);
  if (isLetter && event.shiftKey !== parts.includes('shift')) return false;
  return event.key.toLowerCase() === key;
}

const names: { readonly [key: string]: readonly [apple: string, other: string] } = {
  mod: ['⌘', 'Ctrl'],
  shift: ['⇧', 'Shift'],
  alt: ['⌥', 'Alt'],
  enter: ['↩', 'Enter'],
  escape: ['Esc', 'Esc'],
  delete: ['⌦', 'Del'],
  backspace: ['⌫', 'Backspace'],
  arrowup: ['↑', '↑'],
  arrowdown: ['↓', '↓'],
  arrowleft: ['←', '←'],
  arrowright: ['→', '→'],
};

/** The combination as it is printed on the keys. */
export function showKeys(keys: string): string {
  return keys
    .split('+')
    .map(
      (part) => names[part]?.[isApple ? 0 : 1] ?? (part.length === 1 ? part.toUpperCase() : part),
    )
    .join(isApple ? '' : '+');
}

/** Whether the focus is in something that is typed into, which keeps plain keys for itself. */
export function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return (
    target.isContentEditable ||
    target.tagName === 'TEXTAREA' ||
    target.tagName === 'SELECT' ||
    (target instanceof HTMLInputElement && !['checkbox', 'radio', 'button'].includes(target.type))
  );
}
