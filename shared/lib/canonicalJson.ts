/**
 * JSON with one spelling per value: keys sorted by UTF-16 code unit, no white space, undefined members
 * left out (after RFC 8785, whose number and string forms are those of JSON.stringify).
 * Throws a TypeError for what JSON cannot say: NaN, infinities, functions, symbols, bigint.
 */
export function canonicalJson(value: unknown): string {
  if (value === null || typeof value === 'boolean' || typeof value === 'string') {
    return JSON.stringify(value);
  }
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw new TypeError(`Expected a finite number, found ${value}.`);
    return JSON.stringify(value);
  }
  if (Array.isArray(value)) {
    let text = '[';
    for (let i = 0; i < value.length; i++) {
      if (i > 0) text += ',';
      text += canonicalJson(value[i] === undefined ? null : value[i]);
    }
    return `${text}]`;
  }
  if (typeof value === 'object') {
    let text = '{';
    for (const key of Object.keys(value).sort()) {
      const member = (value as Record<string, unknown>)[key]; // keys come from the value itself
      if (member === undefined) continue;
      if (text.length > 1) text += ',';
      text += `${JSON.stringify(key)}:${canonicalJson(member)}`;
    }
    return `${text}}`;
  }
  throw new TypeError(`Expected a JSON value, found ${typeof value}.`);
}
