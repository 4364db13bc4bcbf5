/** Where reading a JSON text came to an end before it should. */
export interface JsonBreak {
  /** The members and positions that lead there. */
  readonly path: readonly (string | number)[];
  /** How many characters stand before it. */
  readonly at: number;
}

/** A JSON object as far as it can be read. */
export interface LooseObject {
  /** The members that were read whole: value, and the text of it. */
  readonly members: ReadonlyMap<string, { readonly value: unknown; readonly source: string }>;
  readonly broken?: JsonBreak;
}

/** Deeper than anything we write. */
const deepest = 100;

/**
 * Reads the text of a JSON object member by member. Where the text is no JSON, keeps what was read whole
 * before and says in which member it breaks: `JSON.parse` gives a position at best.
 */
export function readLoosely(source: string): LooseObject {
  const members = new Map<string, { readonly value: unknown; readonly source: string }>();
  const path: (string | number)[] = [];
  let at = 0;

  function stop(): never {
    throw new Stop();
  }
  function skipSpace(): void {
    while (/[ \t\n\r]/.test(source.charAt(at))) at += 1;
  }
  function take(character: string): void {
    if (source[at] !== character) stop();
    at += 1;
  }
  function readWith(pattern: RegExp): unknown {
    pattern.lastIndex = at;
    const [found] = pattern.exec(source) ?? [];
    if (found === undefined) return stop();
    let value: unknown;
    try {
      value = JSON.parse(found);
    } catch {
      return stop();
    }
    at += found.length;
    return value;
  }
  function readString(): string {
    if (source[at] !== '"') stop();
    return readWith(/"(?:[^"\\]|\\.)*"/sy) as string; // what stands in quotes is a string
  }
  function readItems(closing: string, readItem: (i: number) => void): void {
    at += 1;
    skipSpace();
    if (source[at] === closing) {
      at += 1;
      return;
    }
    for (let i = 0; ; i++) {
      readItem(i);
      skipSpace();
      if (source[at] === closing) break;
      take(',');
      skipSpace();
    }
    at += 1;
  }
  function readMembers(keep: (name: string, value: unknown, start: number) => void): void {
    readItems('}', () => {
      const name = readString();
      path.push(name);
      skipSpace();
      take(':');
      skipSpace();
      const start = at;
      const value = readValue();
      path.pop();
      keep(name, value, start);
    });
  }
  function readValue(): unknown {
    if (path.length > deepest) stop();
    if (source[at] === '{') {
      const object: Record<string, unknown> = Object.create(null) as Record<string, unknown>; // holds any name
      readMembers((name, value) => {
        object[name] = value;
      });
      return { ...object };
    }
    if (source[at] === '[') {
      const list: unknown[] = [];
      readItems(']', (i) => {
        path.push(i);
        list.push(readValue());
        path.pop();
      });
      return list;
    }
    if (source[at] === '"') return readString();
    return readWith(/true|false|null|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/y);
  }

  try {
    skipSpace();
    if (source[at] !== '{') stop();
    readMembers((name, value, start) => {
      members.set(name, { value, source: source.slice(start, at) });
    });
    skipSpace();
    if (at < source.length) stop();
    return { members };
  } catch (error) {
    if (!(error instanceof Stop)) throw error;
    return { members, broken: { path: [...path], at } };
  }
}

class Stop extends Error {}
