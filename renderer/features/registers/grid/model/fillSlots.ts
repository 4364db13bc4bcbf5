/** The row, and the columns of it, that one of the row elements shows. */
export interface Slot {
  readonly row: number;
  /** The first and last of the columns that scroll. */
  readonly first: number;
  readonly last: number;
}

/** What should be in the page. */
export interface Sight {
  /** The most wanted first; no more of them than there are slots. */
  readonly rows: readonly number[];
  readonly first: number;
  readonly last: number;
  /** Columns every row shows besides. */
  readonly pinned: number;
  /** Of row elements. Row n stands in element n % count. */
  readonly count: number;
}

export type Slots = readonly (Slot | undefined)[];

export interface Filled {
  /** The ones given, where nothing changes. */
  readonly slots: Slots;
  /** How many cells are new; one that has to be made costs as much as two that say something else. */
  readonly changed: number;
}

/**
 * Brings what the row elements show closer to what is in sight, by no more than `cells` new cells or one
 * row: however large the window, a turn of the wheel keeps the page busy for a moment only. Elements whose
 * row is out of sight keep it until they are needed. Where nothing stands yet, all is drawn at once.
 */
export function fillSlots(before: Slots, sight: Sight, cells: number): Filled {
  const { rows, first, last, pinned, count } = sight;
  const isAnew = before.length !== count || before.every((slot) => slot === undefined);
  const slots = isAnew ? Array.from<Slot | undefined>({ length: count }) : [...before];
  const all = pinned + Math.max(0, last - first + 1);
  let changed = 0;
  let hasAny = false;
  for (const row of rows) {
    const slot = slots[row % count];
    const isSameRow = slot?.row === row;
    if (isSameRow && slot.first === first && slot.last === last) continue;
    const entering = isSameRow ? 2 * (all - pinned - common(slot, first, last)) : all;
    if (!isAnew && hasAny && changed + entering > cells) break;
    slots[row % count] = { row, first, last };
    changed += entering;
    hasAny = true;
  }
  return { slots: hasAny ? slots : before, changed };
}

/** How many of the columns asked for stand there already. */
function common(slot: Slot, first: number, last: number): number {
  return Math.max(0, Math.min(slot.last, last) - Math.max(slot.first, first) + 1);
}
