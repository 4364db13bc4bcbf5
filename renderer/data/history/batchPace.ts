/** So many entries are read at first: one alone can be as large as a workspace. */
export const firstBatch = 16;
const mostEntries = 512;
/** A batch with more changed rows than this is followed by a small one. */
const manyRows = 2000;

/**
 * How many entries of a history to read next, after a batch of `size` that changed so many rows: twice as
 * many while they are small, since each reading costs the same, few again once they are large.
 */
export function nextBatch(size: number, changedRows: number): number {
  return changedRows > manyRows ? firstBatch : Math.min(size * 2, mostEntries);
}
