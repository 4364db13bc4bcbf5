import { nextTask } from '../../data/pace/nextTask.ts';

/** Longest stretch without looking at messages, in milliseconds. */
const sliceMs = 12;

/**
 * Runs a generator to its end with pauses in which messages are answered. False when it was called
 * off: then the rest is left undone.
 */
export async function runInSlices<T>(
  steps: Iterator<T, void, void>,
  isWanted: () => boolean,
  onStep?: (step: T) => void,
): Promise<boolean> {
  let until = performance.now() + sliceMs;
  for (;;) {
    if (!isWanted()) return false;
    const step = steps.next();
    if (step.done === true) return true;
    if (performance.now() < until) continue;
    onStep?.(step.value);
    await nextTask();
    until = performance.now() + sliceMs;
  }
}
