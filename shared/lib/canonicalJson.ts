/**
 * JSON with one spelling per value: keys sorted by UTF-16 code unit, no white space, undefined members
 * left out (after RFC 8785, whose number and string forms are those of JSON.stringify).
 * Throws a TypeError for what JSON cannot say: NaN, infinities, functions, symbols, bigint.
 */
export function canonicalJson(value: unknown): string {
  const sorted = sortKeys(value);
  return sorted === unsortable ? spell(value) : JSON.stringify(sorted);
}

/** An object lists whole-number keys first whatever the order they were set in: such values are spelt by hand. */
const unsortable = Symbol('unsortable');

/** A copy whose objects hold their keys in canonical order, so that the engine's own writer can be used. */
function sortKeys(value: unknown): unknown {
  if (typeof value === 'string' || typeof value === 'boolean' || value === null) return value;
  if (typeof value === 'number') return finite(value);
  if (typeof value !== 'object') throw notJson(value);
  if (Array.isArray(value)) {
    const copy: unknown[] = [];
    for (const item of value) {
      const sorted = item === undefined ? null : sortKeys(item);
      if (sorted === unsortable) return unsortable;
      copy.push(sorted);
    }
    return copy;
  }
  const source = value as Record<string, unknown>; // read by its own keys
  const copy: Record<string, unknown> = {};
  const keys = Object.keys(source).filter((key) => source[key] !== undefined);
  for (const key of keys.toSorted()) {
    const member = source[key];
    const first = key.charCodeAt(0);
    if ((first >= 48 && first <= 57) || key === '__proto__') return unsortable;
    const sorted = sortKeys(member);
    if (sorted === unsortable) return unsortable;
    copy[key] = sorted;
  }
  return copy;
}

function spell(value: unknown): string {
  if (value === null || typeof value === 'boolean' || typeof value === 'string') {
    return JSON.stringify(value);
  }
  if (typeof value === 'number') return JSON.stringify(finite(value));
  if (typeof value !== 'object') throw notJson(value);
  if (Array.isArray(value)) {
    return `[${value.map((item: unknown) => (item === undefined ? 'null' : spell(item))).join(',')}]`;
  }
  const members: string[] = [];
  for (const key of Object.keys(value).toSorted()) {
    const member = (value as Record<string, unknown>)[key]; // its own key
    if (member !== undefined) members.push(`${JSON.stringify(key)}:${spell(member)}`);
  }
  return `{${members.join(',')}}`;
}

function finite(value: number): number {
  if (!Number.isFinite(value)) throw new TypeError(`Expected a finite number, found ${value}.`);
  return value;
}

function notJson(value: unknown): TypeError {
  return new TypeError(`Expected a JSON value, found ${typeof value}.`);
}
