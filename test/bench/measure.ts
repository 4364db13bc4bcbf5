/** One line of the benchmark: our time beside the named peer's, measured in the same run. */
export interface Row {
  readonly id: string;
  readonly what: string;
  readonly ours: number;
  readonly peer: number;
  /** ours / peer */
  readonly ratio: number;
  /** The ratio aimed at; null where nothing is promised. */
  readonly goal: number | null;
  readonly unit: 'ms';
}

/** Milliseconds one call takes. */
export async function timeOf(work: () => unknown): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1
    ? (sorted[middle] ?? 0)
    : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
}

/** Runs the two in turn, so that a machine that slows down slows both; medians, and the median of the paired ratios. */
export async function compare(
  id: string,
  what: string,
  goal: number | null,
  rounds: number,
  ours: () => unknown,
  peer: () => unknown,
): Promise<Row> {
  const [mine, theirs, ratios]: [number[], number[], number[]] = [[], [], []];
  for (let round = 0; round < rounds; round++) {
    const b = await timeOf(peer);
    const a = await timeOf(ours);
    mine.push(a);
    theirs.push(b);
    ratios.push(a / b);
  }
  return {
    id,
    what,
    ours: median(mine),
    peer: median(theirs),
    ratio: median(ratios),
    goal,
    unit: 'ms',
  };
}

/** The rows as a table for people. */
export function toTable(rows: readonly Row[]): string {
  const head = ['id', 'ours', 'peer', 'ratio', 'goal', 'what'];
  const lines = rows.map(({ id, ours, peer, ratio, goal, what, unit }) => [
    id,
    `${ours.toFixed(0)} ${unit}`,
    `${peer.toFixed(0)} ${unit}`,
    ratio.toFixed(2),
    goal === null ? '–' : `≤ ${goal.toFixed(1)}`,
    what,
  ]);
  const widths = head.map((_, i) =>
    Math.max(...[head, ...lines].map((line) => line[i]?.length ?? 0)),
  );
  return [head, ...lines]
    .map((line) =>
      line
        .map((cell, i) => cell.padEnd(widths[i] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
