import { SequentialMap } from '../../lib/index.ts';
import type { Derived, RegisterId, Snapshot } from '../../map/index.ts';
import { flowViews } from '../../map/index.ts';
import { exportedFlows } from '../../transfers/index.ts';
import { isSame } from './isSame.ts';
import { firstView, numberCount, viewLimit } from './layout.ts';
import type { LiveMap } from './liveMap.ts';
import type { RecordView } from './recordViews.ts';
import { RecordViews } from './recordViews.ts';
import type { Source, Tracker } from './tracker.ts';
import { hasSeen, nobody, soilReaders } from './tracker.ts';
import { ViewMap } from './viewMap.ts';

/** How a view came out of an edit; `keys`: those who read other keys need not look again. */
type Turn = 'same' | 'keys' | 'whole';

interface State {
  readonly view: Derived<unknown>;
  readonly number: number;
  seen: Uint8Array;
  checked: number;
  turn: Turn;
  /** What it gives; undefined while it was never made or failed. */
  value: unknown;
  problem: { readonly error: unknown } | undefined;
}

/**
 * Views with at most one entry a record, made from that record and what it leads to. Large ones that
 * others are made from: to make them anew as a whole after each edit would take longest of all.
 */
const recordViews: ReadonlyMap<unknown, RegisterId> = new Map<unknown, RegisterId>([
  [flowViews, 'flows'],
  [exportedFlows, 'flows'],
]);

/** The derived views of a live map: made when first asked for, made anew when what they read changed. */
export class LiveViews {
  readonly #tracker: Tracker;
  readonly #states = new Map<unknown, State>();
  readonly #numbered: State[] = [];
  #map: LiveMap | undefined;
  #edit = 0;
  #numbers: ReadonlySet<number> = new Set();

  constructor(tracker: Tracker) {
    this.#tracker = tracker;
  }

  /** The views read this map; to be called before any is asked for. */
  attach(map: LiveMap): void {
    this.#map = map;
  }

  derive<T>(view: Derived<T>): T {
    const state = this.#states.get(view) ?? this.#begin(view);
    this.#tracker.seen[firstView + state.number] = 1;
    if (state.checked !== this.#edit) this.#check(state);
    if (state.problem !== undefined) throw state.problem.error;
    return state.value as T; // made by that very view
  }

  /**
   * Brings every view up to an edit that changed these field numbers. Whoever rests on what changed is
   * soiled: with the bit 1 already, and with a view's own bit here.
   */
  refresh(numbers: ReadonlySet<number>): void {
    this.#edit += 1;
    this.#numbers = numbers;
    for (const state of this.#numbered) if (state.checked !== this.#edit) this.#check(state);
    for (const { value } of this.#numbered) if (value instanceof RecordViews) value.home.clean();
  }

  /** The bits of the changed views among those read; all bits where one changed as a whole. */
  bitsFor(seen: Uint8Array): number {
    let bits = 0;
    for (const { number, turn } of this.#numbered) {
      if (turn === 'same' || seen[firstView + number] !== 1) continue;
      if (turn === 'whole') return -1;
      bits |= bitOf(number);
    }
    return bits;
  }

  #begin(view: Derived<unknown>): State {
    const number = Math.min(this.#numbered.length, viewLimit - 1);
    if (this.#numbered.length >= viewLimit) this.#tracker.isLost = true;
    const state: State = {
      view,
      number,
      seen: new Uint8Array(numberCount),
      checked: this.#edit,
      turn: 'same',
      value: undefined,
      problem: undefined,
    };
    this.#states.set(view, state);
    this.#numbered.push(state);
    this.#make(state);
    return state;
  }

  #check(state: State): void {
    state.checked = this.#edit;
    state.turn = 'same';
    let isStale = hasSeen(state.seen, this.#numbers);
    let isStaleAsWhole = false;
    for (const inner of this.#numbered) {
      if (inner === state || state.seen[firstView + inner.number] !== 1) continue;
      if (inner.checked !== this.#edit) this.#check(inner);
      if (inner.turn !== 'same') isStale = true;
      if (inner.turn === 'whole') isStaleAsWhole = true;
    }
    if (state.value instanceof RecordViews && !isStaleAsWhole) {
      this.#refreshRecords(state, state.value, isStale);
    } else if (isStale) this.#remake(state);
  }

  #refreshRecords(state: State, views: RecordViews, isStale: boolean): void {
    const register = recordViews.get(state.view);
    if (register === undefined) return;
    let changed: readonly Source[];
    try {
      changed = views.refresh(this.#recordsOf(register), isStale);
    } catch (error) {
      this.#lose(state, error);
      return;
    }
    if (changed.length === 0) return;
    state.turn = 'keys';
    this.#mark(state, changed);
  }

  #remake(state: State): void {
    const { value, problem } = state;
    this.#make(state);
    if (problem !== undefined || state.problem !== undefined) {
      state.turn = 'whole';
    } else if (value instanceof ViewMap && state.value instanceof ViewMap) {
      const changed = value.replaceBy(state.value);
      state.value = value;
      if (changed.length > 0) state.turn = 'keys';
      this.#mark(state, changed);
    } else if (isSame(value, state.value, new Map())) {
      state.value = value;
    } else state.turn = 'whole';
  }

  #make(state: State): void {
    const { view } = state;
    const snapshot = this.#snapshot();
    state.seen = new Uint8Array(numberCount);
    state.problem = undefined;
    const register = recordViews.get(view);
    if (register !== undefined) {
      const source = {
        view: view as RecordView, // `recordViews` lists such alone
        snapshot,
        register,
        isAlike: (other: unknown) => recordViews.get(other) === register,
      };
      const made = new RecordViews(source, this.#tracker, state.seen);
      state.value = made;
      try {
        made.refresh(this.#recordsOf(register), false);
      } catch (error) {
        this.#lose(state, error);
      }
      return;
    }
    try {
      const made = this.#tracker.within(state.seen, nobody, () => view.build(snapshot));
      state.value =
        made instanceof Map || made instanceof SequentialMap
          ? new ViewMap(made, this.#tracker)
          : made;
    } catch (error) {
      // Whoever asks gets the same error as from a view made from scratch.
      state.value = undefined;
      state.problem = { error };
    }
  }

  /** An entry that cannot be made fails the whole view, which cannot be told entry by entry. */
  #lose(state: State, error: unknown): void {
    this.#tracker.isLost = true;
    state.problem = { error };
  }

  #mark({ number }: State, sources: readonly Source[]): void {
    for (const source of sources) soilReaders(source, bitOf(number));
  }

  #recordsOf(register: RegisterId) {
    if (this.#map === undefined) throw new Error('Expected views attached to a map.');
    return this.#map.inUse(register);
  }

  #snapshot(): Snapshot {
    if (this.#map === undefined) throw new Error('Expected views attached to a map.');
    return this.#map.snapshot;
  }
}

/** Bit 1 is for records and indexes themselves, the highest for new records; late views share one. */
function bitOf(view: number): number {
  return 2 << Math.min(view, 28);
}
