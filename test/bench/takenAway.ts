import { readFile } from 'node:fs/promises';

/** A tick of the kernel's clock for its counts, in ms: 100 a second on every system this runs on. */
const tickMs = 10;

/**
 * Milliseconds for which the host of a virtual machine has kept its processors from it since it started,
 * summed over them (the eighth count of the first line of /proc/stat; see `man 5 proc`); null where the
 * system does not say. A task that is waiting for its processor is long without doing anything.
 */
export async function takenAwayMs(): Promise<number | null> {
  const stat = await readFile('/proc/stat', 'utf8').catch(() => '');
  const ticks = /^cpu\s+(?:\d+\s+){7}(\d+)/.exec(stat)?.[1];
  return ticks === undefined ? null : Number(ticks) * tickMs;
}
