/*
 * Values between page and process as text, bytes as base64: what structured cloning keeps, kept. The source of these
 * two functions also runs inside the page, so they use nothing from outside themselves.
 */

export function encodeValue(value: unknown): unknown {
  if (value === undefined) return { t: 'undefined' };
  if (value === null || typeof value === 'boolean' || typeof value === 'string') return value;
  if (typeof value === 'number')
    return Number.isFinite(value) ? value : { t: 'number', v: String(value) };
  if (typeof value === 'bigint') return { t: 'bigint', v: String(value) };
  if (value instanceof Uint8Array) {
    let binary = '';
    for (let at = 0; at < value.length; at += 32768) {
      binary += String.fromCharCode(...value.subarray(at, at + 32768));
    }
    return { t: 'bytes', v: btoa(binary) };
  }
  if (value instanceof Date) return { t: 'date', v: value.getTime() };
  if (Array.isArray(value)) return { t: 'array', v: value.map((item) => encodeValue(item)) };
  if (typeof value === 'object') {
    const entries = Object.entries(value).map(([key, item]) => [key, encodeValue(item)]);
    return { t: 'object', v: entries };
  }
  throw new Error('An object could not be cloned.');
}

export function decodeValue(wired: unknown): unknown {
  if (wired === null || typeof wired !== 'object') return wired;
  const { t, v } = wired as { t: string; v: never }; // written by encodeValue
  switch (t) {
    case 'undefined':
      return undefined;
    case 'number':
      return Number(v);
    case 'bigint':
      return BigInt(v);
    case 'bytes':
      return Uint8Array.from(atob(v), (character) => character.charCodeAt(0));
    case 'date':
      return new Date(v);
    case 'array':
      return (v as unknown[]).map((item) => decodeValue(item));
    default: {
      // Defined one by one: a field named __proto__ stays a field, as structured cloning leaves it.
      const made: Record<string, unknown> = {};
      for (const [key, item] of v as [string, unknown][]) {
        Object.defineProperty(made, key, {
          value: decodeValue(item),
          enumerable: true,
          writable: true,
          configurable: true,
        });
      }
      return made;
    }
  }
}
