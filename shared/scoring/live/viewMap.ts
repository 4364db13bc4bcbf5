import { isSame } from './isSame.ts';
import { TrackedMap } from './trackedMap.ts';
import type { Source, Tracker } from './tracker.ts';
import { PlainSource } from './tracker.ts';

class Slot extends PlainSource {
  value: unknown;

  constructor(value: unknown) {
    super();
    this.value = value;
  }
}

/** The map a derived view gave, whose readers are noted key by key. */
export class ViewMap extends TrackedMap<unknown> {
  readonly #tracker: Tracker;
  readonly #slots = new Map<string, Slot>();
  readonly #whole = new PlainSource();
  #map: ReadonlyMap<string, unknown>;

  constructor(map: ReadonlyMap<string, unknown>, tracker: Tracker) {
    super();
    this.#map = map;
    this.#tracker = tracker;
  }

  override get(key: string): unknown {
    let slot = this.#slots.get(key);
    if (slot === undefined) {
      slot = new Slot(this.#map.get(key));
      this.#slots.set(key, slot);
    }
    if (slot.$stamp !== this.#tracker.stamp) this.#tracker.meet(slot);
    return slot.value;
  }

  override has(key: string): boolean {
    return this.get(key) !== undefined || this.#map.has(key);
  }

  protected override all(): ReadonlyMap<string, unknown> {
    if (this.#whole.$stamp !== this.#tracker.stamp) this.#tracker.meet(this.#whole);
    return this.#map;
  }

  /** Takes over what another one holds; gives the sources whose readers must look again. */
  replaceBy(other: ViewMap): readonly Source[] {
    const [before, after] = [this.#map, other.#map];
    const known = new Map<object, object>();
    const changed: Source[] = [];
    let hasChanged = before.size !== after.size;
    for (const [key, value] of after) {
      const old = before.get(key);
      if (isSame(old, value, known) && before.has(key)) continue;
      hasChanged = true;
      this.#refill(key, value, changed);
    }
    for (const key of before.keys()) if (!after.has(key)) this.#refill(key, undefined, changed);
    if (!hasChanged && isSame([...before.keys()], [...after.keys()], known)) return [];
    this.#map = after;
    return [...changed, this.#whole];
  }

  #refill(key: string, value: unknown, changed: Source[]): void {
    const slot = this.#slots.get(key);
    if (slot === undefined) return;
    slot.value = value;
    changed.push(slot);
  }
}
