import { describe, expect, it } from 'vitest';
import type { HistoryEntry } from '../../../shared/history/index.ts';
import { keyOf, sealEntry } from '../../../shared/history/index.ts';
import { text } from '../../../shared/lib/index.ts';
import { summarise } from '../../../renderer/data/queries/historyPages.ts';
import { fieldChanges, showValue } from '../../../renderer/parts/rows/fieldChanges.ts';
import {
  filterEntries,
  noFilter,
  undoneEntries,
} from '../../../renderer/features/history/filterEntries.ts';
import { groupsOfFour } from '../../../renderer/features/history/groupsOfFour.ts';
import { historyRows } from '../../../renderer/features/history/historyRows.ts';

const partner = {
  register: 'partners',
  id: 'p1',
  before: { id: 'p1', code: 'PAR-001', name: 'Old host', country: 'DE', updated: '2026-01-01' },
  after: { id: 'p1', code: 'PAR-001', name: 'New host', updated: '2026-02-01' },
} as const;

function entry(sequence: number, given: Partial<HistoryEntry> = {}) {
  const changes = given.changes ?? [partner];
  return summarise(
    sealEntry({
      sequence,
      at: '2026-03-01T08:00:00Z',
      by: 'Analyst',
      action: text('Changed PAR-001: Name', '修改 PAR-001：名称'),
      kind: 'do',
      under: 0,
      previousHash: '',
      ...given,
      changes,
      touched: changes.map(({ register, id }) => keyOf(register, id)),
    }),
  );
}

describe('what stands undone', () => {
  it('is what was undone last, not what was done again', () => {
    const entries = [
      entry(6, { kind: 'undo', of: 1 }),
      entry(5, { kind: 'redo', of: 2 }),
      entry(4, { kind: 'undo', of: 2 }),
      entry(3, { kind: 'undo', of: 3 }),
      entry(2),
      entry(1),
    ];
    expect([...undoneEntries(entries)]).toEqual([1, 3]);
  });
});

describe('the filter', () => {
  const entries = [
    entry(3, { by: 'Other person', at: '2026-03-03T12:00:00Z' }),
    entry(2, { action: text('Answered "x"', '回答“x”'), changes: [] }),
    entry(1),
  ];
  const found = (filter: object) =>
    filterEntries(entries, { ...noFilter, ...filter }).map(({ sequence }) => sequence);

  it('asks for every word, in codes, names and actions of either language', () => {
    expect(found({ query: 'par-001 NEW' })).toEqual([3, 1]);
    expect(found({ query: '回答' })).toEqual([2]);
    expect(found({ query: 'par-001 nobody' })).toEqual([]);
  });

  it('asks for person, register and days, both ends included', () => {
    expect(found({ by: 'other' })).toEqual([3]);
    expect(found({ register: 'partners' })).toEqual([3, 1]);
    expect(found({ register: 'flows' })).toEqual([]);
    expect(found({ from: '2026-03-03' })).toEqual([3]);
    expect(found({ to: '2026-03-02' })).toEqual([2, 1]);
  });
});

describe('the changes of a record', () => {
  it('are its fields before and after, without stamps, and tell unknown from a value', () => {
    const changes = fieldChanges(partner);
    expect(changes.map(({ key }) => key)).toEqual(['name', 'country']);
    const [name, country] = changes;
    if (name === undefined || country === undefined) throw new Error('Expected two changes.');
    expect(showValue(name, name.after, 'en', () => undefined)).toBe('New host');
    expect(showValue(country, country.before, 'zh-CN', () => undefined)).toBe('德国');
    expect(showValue(country, country.after, 'en', () => undefined)).toBeUndefined();
  });

  it('of a setting are its value', () => {
    const setting = {
      register: 'meta',
      id: 'setting/days',
      after: { id: 'setting/days', value: 30 },
    } as const;
    expect(fieldChanges(setting)).toMatchObject([{ key: 'value', after: 30 }]);
  });
});

describe('the lines of the list', () => {
  const many = Array.from({ length: 6 }, (_, i) => ({ ...partner, id: `p${i}` }));
  const kinds = (rows: readonly { readonly kind: string }[]) => rows.map(({ kind }) => kind);

  it('show the fields at once where few records changed', () => {
    const opened = new Map([[1, [partner]]]);
    const rows = historyRows({ entries: [entry(1)], opened, turned: new Set() });
    expect(kinds(rows)).toEqual(['entry', 'change', 'field', 'field']);
  });

  it('keep them closed where many did, but for those asked for', () => {
    const opened = new Map([[1, many]]);
    const turned = new Set(['1/partners/p2']);
    const rows = historyRows({ entries: [entry(1)], opened, turned });
    expect(kinds(rows).filter((kind) => kind === 'change')).toHaveLength(6);
    expect(kinds(rows).filter((kind) => kind === 'field')).toHaveLength(2);
  });

  it('wait while the changes are read', () => {
    const opened = new Map([[1, undefined]]);
    const rows = historyRows({ entries: [entry(2), entry(1)], opened, turned: new Set() });
    expect(kinds(rows)).toEqual(['entry', 'entry', 'waiting']);
  });
});

it('a hash is said four characters at a time', () => {
  expect(groupsOfFour('0123456789')).toBe('0123 4567 89');
});
