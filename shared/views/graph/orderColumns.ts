/** A link between slots of neighbouring columns, by their numbers. */
export interface SlotLink {
  readonly from: number;
  readonly to: number;
}

/**
 * Orders the slots of each column so that links cross little: each slot moves to the mean place of what
 * it is linked with, column by column, forth and back. The best order met on the way is kept. Ties keep
 * their order, so the result depends on nothing but the input. `links[i]` join columns i and i + 1.
 */
export function orderColumns(
  columns: readonly (readonly number[])[],
  links: readonly (readonly SlotLink[])[],
  sweeps: number,
): readonly (readonly number[])[] {
  const slots = Math.max(-1, ...columns.flat()) + 1;
  const leftOf = neighbours(slots, links, 'to', 'from');
  const rightOf = neighbours(slots, links, 'from', 'to');
  const place = new Float64Array(slots);
  let order = columns.map((column) => [...column]);
  const settle = (column: readonly number[]) => {
    column.forEach((slot, at) => (place[slot] = at));
  };
  order.forEach(settle);
  let best = order.map((column) => [...column]);
  let fewest = countCrossings(order, links, place);
  for (let sweep = 0; sweep < sweeps && fewest > 0; sweep++) {
    const isForth = sweep % 2 === 0;
    const beside = isForth ? leftOf : rightOf;
    const last = order.length - 1;
    for (let step = 1; step <= last; step++) {
      const at = isForth ? step : last - step;
      const column = sortByMean(order[at] ?? [], beside, place);
      settle(column);
      order[at] = column;
    }
    const crossings = countCrossings(order, links, place);
    if (crossings < fewest) {
      fewest = crossings;
      best = order.map((column) => [...column]);
    }
  }
  order = best;
  return order;
}

function neighbours(
  slots: number,
  links: readonly (readonly SlotLink[])[],
  own: keyof SlotLink,
  other: keyof SlotLink,
): readonly (readonly number[])[] {
  const found: number[][] = Array.from({ length: slots }, () => []);
  for (const between of links) for (const link of between) found[link[own]]?.push(link[other]);
  return found;
}

/** A slot without links on that side stays where it is. */
function sortByMean(
  column: readonly number[],
  beside: readonly (readonly number[])[],
  place: Float64Array,
): number[] {
  const means = new Float64Array(place.length);
  for (const slot of column) {
    const linked = beside[slot] ?? [];
    let sum = 0;
    for (const one of linked) sum += place[one] ?? 0;
    means[slot] = linked.length === 0 ? (place[slot] ?? 0) : sum / linked.length;
  }
  return column.toSorted((one, other) => (means[one] ?? 0) - (means[other] ?? 0));
}

/** How often links cross, column pair by column pair. */
function countCrossings(
  order: readonly (readonly number[])[],
  links: readonly (readonly SlotLink[])[],
  place: Float64Array,
): number {
  let crossings = 0;
  links.forEach((between, at) => {
    const size = order[at + 1]?.length ?? 0;
    // Both places in one number, so that the sort needs no comparing function.
    const sorted = new Float64Array(between.length);
    between.forEach(({ from, to }, i) => {
      sorted[i] = (place[from] ?? 0) * size + (place[to] ?? 0);
    });
    sorted.sort();
    // Links already passed that end lower down are crossed: counted in a Fenwick tree.
    const tree = new Uint32Array(size + 1);
    let passed = 0;
    for (const both of sorted) {
      const to = both % size;
      let above = 0;
      for (let i = to + 1; i > 0; i -= i & -i) above += tree[i] ?? 0;
      crossings += passed - above;
      for (let i = to + 1; i <= size; i += i & -i) tree[i] = (tree[i] ?? 0) + 1;
      passed += 1;
    }
  });
  return crossings;
}
