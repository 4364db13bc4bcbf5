/**
 * A read-only map that is fastest when it is asked in its own order: rules walk the records of a
 * register one by one, and the entry after the last one asked for is found without hashing.
 */
export class SequentialMap<V> implements ReadonlyMap<string, V> {
  readonly #keys: readonly string[];
  readonly #values: readonly V[];
  #positions: ReadonlyMap<string, number> | undefined;
  #last = 0;

  /** `keys` and `values` belong together by position; no key stands twice. */
  constructor(keys: readonly string[], values: readonly V[]) {
    this.#keys = keys;
    this.#values = values;
  }

  get size(): number {
    return this.#keys.length;
  }

  get(key: string): V | undefined {
    const last = this.#last;
    if (this.#keys[last] === key) return this.#values[last];
    if (this.#keys[last + 1] === key) {
      this.#last = last + 1;
      return this.#values[last + 1];
    }
    const position = this.#find(key);
    if (position === undefined) return undefined;
    this.#last = position;
    return this.#values[position];
  }

  has(key: string): boolean {
    return this.#find(key) !== undefined;
  }

  *entries(): MapIterator<[string, V]> {
    for (let i = 0; i < this.#keys.length; i++)
      yield [this.#keys[i] as string, this.#values[i] as V]; // within bounds
  }

  keys(): MapIterator<string> {
    return this.#keys[Symbol.iterator]();
  }

  values(): MapIterator<V> {
    return this.#values[Symbol.iterator]();
  }

  forEach(visit: (value: V, key: string, map: ReadonlyMap<string, V>) => void): void {
    this.#keys.forEach((key, i) => visit(this.#values[i] as V, key, this)); // within bounds
  }

  [Symbol.iterator](): MapIterator<[string, V]> {
    return this.entries();
  }

  #find(key: string): number | undefined {
    this.#positions ??= new Map(this.#keys.map((one, i) => [one, i]));
    return this.#positions.get(key);
  }
}
