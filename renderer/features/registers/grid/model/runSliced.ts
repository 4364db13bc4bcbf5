/** What a sliced run needs of its surroundings; the page gives the clock and the next turn. */
export interface Turns {
  /** In ms. */
  readonly now: () => number;
  readonly nextTurn: () => Promise<void>;
}

/** Half a frame: with what else a turn does, no task comes near the 16 ms of one. */
const sliceMs = 8;

/**
 * Works through a generator that yields often, and gives the page its turn between slices. Undefined
 * when it was not wanted any more.
 */
export async function runSliced<T>(
  work: Generator<undefined, T>,
  { now, nextTurn }: Turns,
  isWanted: () => boolean,
): Promise<T | undefined> {
  let began = now();
  for (;;) {
    const step = work.next();
    if (step.done === true) return isWanted() ? step.value : undefined;
    if (now() - began < sliceMs) continue;
    await nextTurn();
    if (!isWanted()) return undefined;
    began = now();
  }
}

export const pageTurns: Turns = {
  now: () => performance.now(),
  nextTurn: () => new Promise((resolve) => setTimeout(resolve)),
};
