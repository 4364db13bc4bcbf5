import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AnyRecord } from '../../../shared/map/index.ts';
import {
  computeOrder,
  sortSliced,
} from '../../../renderer/features/registers/grid/model/computeOrder.ts';
import {
  isAstray,
  keepIfSame,
  rowsToShow,
} from '../../../renderer/features/registers/grid/model/rowOrder.ts';
import { runSliced } from '../../../renderer/features/registers/grid/model/runSliced.ts';
import type { SortStep } from '../../../renderer/features/registers/grid/model/sorting.ts';
import {
  compareCodes,
  createSorter,
  cycleSort,
} from '../../../renderer/features/registers/grid/model/sorting.ts';
import { finish, getIn, partnerColumns, partners, readerOf } from './gridRecords.ts';

const compareWords = (one: string, other: string) => one.localeCompare(other, 'en');
const all = () => true;

function ordered(sort: readonly SortStep[], records = partners): string {
  const reader = readerOf(partnerColumns, 'en', { a: 'met', c: 'not-met' });
  const sorter = createSorter(sort, partnerColumns, reader, compareWords);
  return finish(computeOrder(records, all, sorter)).join('');
}

describe('the order of rows', () => {
  it('is that of the register while nothing is asked for', () => {
    expect(ordered([])).toBe('abcd');
  });

  it('goes by words, days, options and verdicts', () => {
    expect(ordered([{ key: 'name', isDescending: false }])).toBe('adbc');
    expect(ordered([{ key: 'supervisedOn', isDescending: false }])).toBe('cabd');
    expect(ordered([{ key: 'role', isDescending: false }])).toBe('bacd');
    expect(ordered([{ key: ':verdict', isDescending: false }])).toBe('cabd');
  });

  it('puts what is not known last whichever way', () => {
    expect(ordered([{ key: 'supervisedOn', isDescending: true }])).toBe('acbd');
    expect(ordered([{ key: 'country', isDescending: true }]).slice(2)).toBe('cd');
  });

  it('goes by the second column where the first says the same', () => {
    expect(
      ordered([
        { key: 'role', isDescending: true },
        { key: 'name', isDescending: true },
      ]),
    ).toBe('cabd');
  });

  it('counts the numbers in codes', () => {
    expect(compareCodes('PAR-999', 'PAR-1000')).toBeLessThan(0);
    expect(ordered([{ key: 'code', isDescending: true }])).toBe('dcba');
  });
});

describe('sorting in slices', () => {
  it('sorts as the built-in sort does, and keeps equals in their order', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.integer({ min: 0, max: 9 }), fc.integer())), (items) => {
        const compare = (a: readonly [number, number], b: readonly [number, number]) => a[0] - b[0];
        expect(finish(sortSliced(items, compare))).toEqual(items.toSorted(compare));
      }),
    );
  });

  it('pauses often enough for a slice to end in time', () => {
    let longest = 0;
    let since = 0;
    const work = sortSliced(
      Array.from({ length: 5_000 }, (_, i) => (i * 7919) % 5_003),
      (a, b) => {
        since += 1;
        longest = Math.max(longest, since);
        return a - b;
      },
    );
    while (work.next().done !== true) since = 0;
    expect(longest).toBeLessThanOrEqual(128);
  });

  it('gives the page its turn, and ends when it is not wanted any more', async () => {
    let time = 0;
    let turns = 0;
    const clock = {
      now: () => (time += 3),
      nextTurn: () => {
        turns += 1;
        return Promise.resolve();
      },
    };
    function* work() {
      for (let i = 0; i < 30; i += 1) yield undefined;
      return 'done';
    }
    expect(await runSliced(work(), clock, () => true)).toBe('done');
    expect(turns).toBeGreaterThan(5);
    expect(await runSliced(work(), clock, () => turns < 12)).toBeUndefined();
  });
});

describe('rows while records are edited', () => {
  const order = { ids: ['c', 'a', 'b'], considered: new Set(['a', 'b', 'c', 'd']) };
  it('stay where they are, and new ones come last', () => {
    const edited: AnyRecord[] = [...partners, { id: 'e', code: 'PAR-1001', name: 'New' }];
    expect(rowsToShow(order, edited, getIn(edited), false).join('')).toBe('cabe');
  });
  it('leave out what is archived or gone, and take it back in its place', () => {
    const gone = partners.filter(({ id }) => id !== 'a');
    expect(rowsToShow(order, gone, getIn(gone), false).join('')).toBe('cb');
    expect(rowsToShow(order, partners, getIn(partners), false).join('')).toBe('cab');
    const withD = { ...order, ids: [...order.ids, 'd'] };
    expect(rowsToShow(withD, partners, getIn(partners), false).join('')).toBe('cab');
    expect(rowsToShow(withD, partners, getIn(partners), true).join('')).toBe('cabd');
  });
  it('are the same array where nothing changed', () => {
    const before = ['a', 'b'];
    expect(keepIfSame(before, ['a', 'b'])).toBe(before);
    expect(keepIfSame(before, ['b', 'a'])).not.toBe(before);
  });
  it('are found to stand out of order', () => {
    const reader = readerOf();
    const sort = [{ key: 'name', isDescending: false }];
    const sorter = createSorter(sort, partnerColumns, reader, compareWords);
    const rows = ['a', 'b', 'c'];
    const renamed = partners.map((record) =>
      record.id === 'b' ? { ...record, name: 'Zeta' } : record,
    );
    const isOff = (records: readonly AnyRecord[], matches: (record: AnyRecord) => boolean) =>
      isAstray('b', rows, 1, getIn(records), matches, sorter);
    expect(isOff(partners, all)).toBe(false);
    expect(isOff(renamed, all)).toBe(true);
    expect(isOff(partners, ({ id }) => id !== 'b')).toBe(true);
  });
});

describe('clicking a head', () => {
  it('goes through ascending, descending and none', () => {
    const up = cycleSort([], 'name', false);
    const down = cycleSort(up, 'name', false);
    expect(up).toEqual([{ key: 'name', isDescending: false }]);
    expect(down).toEqual([{ key: 'name', isDescending: true }]);
    expect(cycleSort(down, 'name', false)).toEqual([]);
    expect(cycleSort(down, 'role', false)).toEqual([{ key: 'role', isDescending: false }]);
  });
  it('adds to the order with shift', () => {
    const one = [{ key: 'name', isDescending: false }];
    const two = cycleSort(one, 'role', true);
    expect(two).toEqual([...one, { key: 'role', isDescending: false }]);
    expect(cycleSort(two, 'name', true)).toEqual([
      { key: 'name', isDescending: true },
      { key: 'role', isDescending: false },
    ]);
  });
});
