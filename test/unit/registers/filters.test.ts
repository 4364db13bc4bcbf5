import { describe, expect, it } from 'vitest';
import type { ColumnFilter } from '../../../renderer/features/registers/grid/model/filters.ts';
import {
  createMatcher,
  isIdle,
  statesOf,
  testKindOf,
} from '../../../renderer/features/registers/grid/model/filters.ts';
import { columnOf, partnerColumns, partners, readerOf } from './gridRecords.ts';

const reader = readerOf(partnerColumns, 'en', { a: 'met', c: 'not-met' });

function found(filters: readonly ColumnFilter[], quick = ''): string {
  const matches = createMatcher(filters, quick, partnerColumns, reader);
  return partners
    .filter(matches)
    .map(({ id }) => id)
    .join('');
}

describe('column filters', () => {
  it('finds text whatever its case and width', () => {
    expect(found([{ key: 'name', states: [], test: { kind: 'contains', text: 'ALPHA' } }])).toBe(
      'ad',
    );
    expect(found([{ key: 'name', states: [], test: { kind: 'contains', text: 'Ｂｅｔａ' } }])).toBe(
      'b',
    );
    expect(found([{ key: 'code', states: [], test: { kind: 'contains', text: '-00' } }])).toBe(
      'ab',
    );
  });

  it('takes any of several choices, places, answers and references', () => {
    expect(found([{ key: 'role', states: [], test: { kind: 'any', ids: ['processor'] } }])).toBe(
      'ac',
    );
    expect(found([{ key: 'country', states: [], test: { kind: 'any', ids: ['SG', 'US'] } }])).toBe(
      'b',
    );
    expect(found([{ key: 'isInBayArea', states: [], test: { kind: 'any', ids: ['false'] } }])).toBe(
      'b',
    );
    expect(found([{ key: 'usePurpose', states: [], test: { kind: 'any', ids: ['p1'] } }])).toBe(
      'b',
    );
    expect(found([{ key: ':verdict', states: [], test: { kind: 'any', ids: ['not-met'] } }])).toBe(
      'c',
    );
  });

  it('bounds days on either side, both ends included', () => {
    const day = (from?: string, to?: string) =>
      found([
        {
          key: 'supervisedOn',
          states: [],
          test: {
            kind: 'days',
            ...(from === undefined ? {} : { from }),
            ...(to === undefined ? {} : { to }),
          },
        },
      ]);
    expect(day('2026-03-01')).toBe('a');
    expect(day(undefined, '2025-12-31')).toBe('c');
    expect(day('2025-01-01', '2026-12-31')).toBe('ac');
  });

  it('keeps the three kinds of empty apart', () => {
    expect(found([{ key: 'contact', states: ['none'] }])).toBe('a');
    expect(found([{ key: 'contact', states: ['unknown'] }])).toBe('bcd');
    expect(found([{ key: 'supervisedOn', states: ['not-applicable'] }])).toBe('b');
    expect(found([{ key: 'supervisedOn', states: ['known'] }])).toBe('ac');
    expect(found([{ key: ':verdict', states: ['unknown'] }])).toBe('bd');
  });

  it('lets a value or a state through, and all filters together', () => {
    const china: ColumnFilter = {
      key: 'country',
      states: ['unknown'],
      test: { kind: 'any', ids: ['CN'] },
    };
    expect(found([china])).toBe('acd');
    expect(found([china, { key: 'role', states: ['known'] }])).toBe('ac');
  });

  it('never takes an unknown value for one inside bounds', () => {
    expect(
      found([{ key: 'supervisedOn', states: [], test: { kind: 'days', to: '2999-01-01' } }]),
    ).toBe('ac');
  });

  it('ignores filters that say nothing', () => {
    expect(isIdle({ key: 'name', states: [], test: { kind: 'contains', text: ' ' } })).toBe(true);
    expect(isIdle({ key: 'name', states: [], test: { kind: 'numbers' } })).toBe(true);
    expect(isIdle({ key: 'name', states: ['unknown'] })).toBe(false);
    expect(found([{ key: 'role', states: [], test: { kind: 'any', ids: [] } }])).toBe('abcd');
  });
});

describe('the quick filter', () => {
  it('asks for every word, anywhere in the record, in both languages of the name', () => {
    expect(found([], 'hosting processor')).toBe('a');
    expect(found([], '甲')).toBe('a');
    expect(found([], 'delivery')).toBe('b');
    expect(found([], 'PAR-010')).toBe('c');
    expect(found([], 'hosting affiliate')).toBe('');
  });
});

describe('what a column offers', () => {
  it('is a test by its type', () => {
    expect(testKindOf(columnOf('role'))).toBe('any');
    expect(testKindOf(columnOf('supervisedOn'))).toBe('days');
    expect(testKindOf(columnOf('name'))).toBe('contains');
  });
  it('is only the states its cells can be in', () => {
    expect(statesOf(columnOf('name'))).toEqual([]);
    expect(statesOf(columnOf('supervisedOn'))).toEqual([
      'known',
      'unknown',
      'none',
      'not-applicable',
    ]);
    expect(statesOf(columnOf('role'))).toEqual(['known', 'unknown']);
  });
});
