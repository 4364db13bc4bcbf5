import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Sight, Slots } from '../../../renderer/features/registers/grid/model/fillSlots.ts';
import { fillSlots } from '../../../renderer/features/registers/grid/model/fillSlots.ts';
import {
  firstCells,
  nextCells,
} from '../../../renderer/features/registers/grid/model/framePace.ts';

const count = 12;
const sightAt = (row: number, rows: number, first = 3, last = 8): Sight => ({
  rows: Array.from({ length: rows }, (_, at) => row + at),
  first,
  last,
  pinned: 3,
  count,
});
const rowsIn = (slots: Slots) => slots.flatMap((slot) => (slot === undefined ? [] : [slot.row]));

describe('row elements', () => {
  it('are filled all at once where nothing stands yet', () => {
    const { slots } = fillSlots([], sightAt(0, 10), 1);
    expect(rowsIn(slots)).toStrictEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
  });

  it('change by no more cells than allowed, the most wanted row first', () => {
    const before = fillSlots([], sightAt(0, 10), 1).slots;
    const sight = { ...sightAt(100, 10), rows: [107, 100, 101, 102] };
    const { slots, changed } = fillSlots(before, sight, 20);
    expect(rowsIn(slots).filter((row) => row >= 100)).toStrictEqual([107, 100].toSorted());
    expect(changed).toBe(18);
  });

  it('take one row even where it has more cells than allowed', () => {
    const before = fillSlots([], sightAt(0, 10), 1).slots;
    const { slots } = fillSlots(before, sightAt(100, 10), 1);
    expect(rowsIn(slots).filter((row) => row >= 100)).toStrictEqual([100]);
  });

  it('count the columns that come in twice, and keep their row', () => {
    const before = fillSlots([], sightAt(0, 10), 1).slots;
    const { slots, changed } = fillSlots(before, sightAt(0, 10, 5, 10), 8);
    expect(changed).toBe(8);
    expect(slots.slice(0, 3)).toStrictEqual([
      { row: 0, first: 5, last: 10 },
      { row: 1, first: 5, last: 10 },
      { row: 2, first: 3, last: 8 },
    ]);
  });

  it('hold everything in sight after enough frames, and are then left alone', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(5000), fc.integer({ min: 1, max: count }), fc.nat(20)), {
          minLength: 1,
          maxLength: 6,
        }),
        fc.integer({ min: 1, max: 200 }),
        (sights, cells) => {
          let slots: Slots = [];
          for (const [row, rows, first] of sights) {
            const sight = sightAt(row, rows, 3 + first, 9 + first);
            for (let frame = 0; frame <= rows; frame++)
              slots = fillSlots(slots, sight, cells).slots;
            for (const wanted of sight.rows) {
              const { last } = sight;
              expect(slots[wanted % count]).toStrictEqual({ row: wanted, first: 3 + first, last });
            }
            expect(fillSlots(slots, sight, cells).slots).toBe(slots);
          }
        },
      ),
    );
  });
});

describe('the pace', () => {
  it('grows while full frames are quick and falls where one is slow, within bounds', () => {
    let cells = firstCells;
    for (let frame = 0; frame < 50; frame++) cells = nextCells(cells, cells, 0.2);
    expect(cells).toBe(2000);
    expect(nextCells(cells, cells, 500)).toBe(1000);
    for (let frame = 0; frame < 50; frame++) cells = nextCells(cells, cells, 500);
    expect(cells).toBe(40);
  });

  it('learns nothing from a frame with little to do', () => {
    expect(nextCells(80, 10, 1)).toBe(80);
    expect(nextCells(80, 10, 16)).toBe(40);
  });
});
