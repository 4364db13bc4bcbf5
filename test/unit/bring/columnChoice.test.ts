import { describe, expect, it } from 'vitest';
import { columnsOf } from '../../../shared/exchange/index.ts';
import {
  choicesOf,
  choose,
  missingRequired,
} from '../../../renderer/features/registers/bring/columnChoice.ts';
import { columnLetter, rejectedLine } from '../../../renderer/workers/importLines.ts';

const choices = choicesOf([
  { key: 'code', certainty: 'label' },
  { key: 'name', certainty: 'close' },
  undefined,
]);

describe('choosing fields for columns', () => {
  it('moves a field from one column to another, since it takes one alone', () => {
    expect(choose(choices, 2, 'name')).toEqual([
      { key: 'code', by: 'label' },
      undefined,
      { key: 'name', by: 'hand' },
    ]);
  });

  it('leaves a column out without touching the others that are left out', () => {
    expect(choose(choices, 0, undefined)).toEqual([
      undefined,
      { key: 'name', by: 'close' },
      undefined,
    ]);
  });

  it('tells what new records cannot do without', () => {
    const missing = missingRequired(columnsOf('uses'), choices).map(({ key }) => key);
    expect(missing).toContain('activity');
    expect(missing).not.toContain('name');
    expect(missing).not.toContain('note');
  });
});

describe('where a cell stands', () => {
  it.each([
    [0, 'A'],
    [25, 'Z'],
    [26, 'AA'],
    [51, 'AZ'],
    [52, 'BA'],
    [701, 'ZZ'],
    [702, 'AAA'],
  ])('column %i is %s', (column, letter) => {
    expect(columnLetter(column)).toBe(letter);
  });

  it('is said with the heading of the file; a whole row with the field it lacks', () => {
    const problem = {
      expected: { en: 'a day', 'zh-CN': '日期' },
      found: { en: '"soon"', 'zh-CN': '"soon"' },
      fix: { en: 'Write a day.', 'zh-CN': '请填写日期。' },
    };
    const about = {
      register: 'partners',
      header: { row: 0, rowCount: 1, headings: ['Partner', 'Seen on'] },
    } as const;
    const cell = { row: 7, column: 1, key: 'lastSupervised', text: 'soon', problem } as const;
    const line = rejectedLine({ ...cell, isWholeRow: false }, about, 'zh-CN');
    expect(line).toMatchObject({ row: 7, column: 'B Seen on', text: 'soon', expected: '日期' });
    const row = { row: 8, column: undefined, key: 'name', text: '', problem } as const;
    expect(rejectedLine({ ...row, isWholeRow: true }, about, 'en')).toMatchObject({
      column: '',
      field: 'Name',
    });
  });
});
