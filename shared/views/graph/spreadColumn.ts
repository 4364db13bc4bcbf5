/** One thing in a column: its height, the free space above it, and where its centre would like to be. */
export interface SpreadItem {
  readonly height: number;
  readonly gap: number;
  readonly wish: number;
}

/**
 * The upper edges of the things of a column, in their order: as near to their wishes as possible (least
 * squares) without one overlapping the next. Solved exactly, by pooling neighbours that would collide.
 */
export function spreadColumn(items: readonly SpreadItem[]): readonly number[] {
  // In terms of "how far above its stacked place", the wishes only have to be made non-decreasing.
  const stacked: number[] = [];
  let below = 0;
  items.forEach(({ height, gap }, at) => {
    const top = at === 0 ? 0 : below + gap;
    stacked.push(top);
    below = top + height;
  });
  const pools: { sum: number; count: number }[] = [];
  items.forEach(({ height, wish }, at) => {
    let pool = { sum: wish - height / 2 - (stacked[at] ?? 0), count: 1 };
    for (;;) {
      const before = pools.at(-1);
      if (before === undefined || before.sum / before.count <= pool.sum / pool.count) break;
      pools.pop();
      pool = { sum: before.sum + pool.sum, count: before.count + pool.count };
    }
    pools.push(pool);
  });
  const tops: number[] = [];
  for (const { sum, count } of pools) {
    for (let i = 0; i < count; i++) tops.push((stacked[tops.length] ?? 0) + sum / count);
  }
  return tops;
}
