const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** Text for the content of an element or an attribute of an SVG file. */
export function escapeXml(text: string): string {
  // Control characters have no place in XML at all; a name pasted from elsewhere may hold some.
  // oxlint-disable-next-line no-control-regex -- they are what is looked for
  const clean = text.replaceAll(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, ' ');
  return clean.replaceAll(/[&<>"]/g, (sign) => entities[sign] ?? sign);
}
