/** A map whose readers are noted: those of one key apart from those who walk through all. */
export abstract class TrackedMap<V> implements ReadonlyMap<string, V> {
  abstract get(key: string): V | undefined;
  abstract has(key: string): boolean;
  /** All there is; notes that the reader rests on the whole. */
  protected abstract all(): ReadonlyMap<string, V>;

  get size(): number {
    return this.all().size;
  }
  entries(): MapIterator<[string, V]> {
    return this.all().entries();
  }
  keys(): MapIterator<string> {
    return this.all().keys();
  }
  values(): MapIterator<V> {
    return this.all().values();
  }
  forEach(visit: (value: V, key: string, map: ReadonlyMap<string, V>) => void): void {
    this.all().forEach((value, key) => visit(value, key, this));
  }
  [Symbol.iterator](): MapIterator<[string, V]> {
    return this.entries();
  }
}
