import type { RegisterId } from './registers.ts';
import type { Snapshot } from './snapshot.ts';

/** Facts worked out from the records of some registers, once per snapshot. */
export interface Derived<T> {
  readonly reads: readonly RegisterId[];
  readonly build: (snapshot: Snapshot) => T;
}

/** Describes a derived view; `reads` must name every register the build touches. */
export function defineDerived<T>(description: Derived<T>): Derived<T> {
  return Object.freeze(description);
}
