import { describe, expect, it } from 'vitest';
import { createRecordFinder, readTable } from '../../../shared/exchange/cells/index.ts';
import { copyCells } from '../../../renderer/features/registers/grid/model/copyCells.ts';
import type { CellRange } from '../../../renderer/features/registers/grid/model/cellRange.ts';
import {
  gridColumnsOf,
  selectColumn,
} from '../../../renderer/features/registers/grid/model/gridColumns.ts';
import type { PastePlan } from '../../../renderer/features/registers/grid/model/planPaste.ts';
import { nameCopy, planPaste } from '../../../renderer/features/registers/grid/model/planPaste.ts';
import { columnOf, finish, getIn, partnerColumns, partners, readerOf } from './gridRecords.ts';

// As shown: select, code, name, verdict, role …
const columns = [selectColumn, ...partnerColumns];
const rows = ['a', 'b', 'c'];

function plan(pasted: string, range: Partial<CellRange> & { readonly top: number }): PastePlan {
  const left = range.left ?? 2;
  return finish(
    planPaste({
      table: readTable(pasted),
      range: { left, bottom: range.top, right: left, ...range },
      rows,
      columns,
      all: partnerColumns,
      get: getIn(partners),
      language: 'en',
      findRecord: createRecordFinder(() => []),
    }),
  );
}

describe('planning a paste', () => {
  it('puts cells where they fall and leaves the verdict alone', () => {
    const { updates, rejected, skipped, accepted } = plan('One\tmet\tAffiliate\nTwo\t\tnone', {
      top: 0,
    });
    expect(updates).toEqual([
      { id: 'a', fields: { name: { en: 'One', 'zh-CN': '甲托管' }, role: 'affiliate' } },
      { id: 'b', fields: { name: 'Two' } },
    ]);
    expect(skipped).toBe(1);
    expect(accepted).toBe(3);
    expect(rejected.map(({ line, code }) => [line, code])).toEqual([[2, 'PAR-002']]);
  });

  it('makes a cell unknown where what is pasted is empty, but never a name', () => {
    expect(plan('Keep\t\t\t', { top: 0 }).updates[0]?.fields).toMatchObject({ role: undefined });
    const { updates, rejected } = plan('\t\tAffiliate', { top: 0 });
    expect(updates).toEqual([{ id: 'a', fields: { role: 'affiliate' } }]);
    expect(rejected).toHaveLength(1);
  });

  it('fills a range with one cell, or with a table that goes into it', () => {
    const filled = plan('Affiliate', { top: 0, bottom: 2, left: 4, right: 4 });
    expect(filled.updates.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
    const odd = plan('Affiliate\nProcessor', { top: 0, bottom: 2, left: 4, right: 4 });
    expect(odd.range.bottom).toBe(1);
  });

  it('adds records below the last row when the name is among the columns', () => {
    const { updates, creations, rejected, range } = plan('Last\nNew\n\nNewer', { top: 2 });
    expect(updates.map(({ id }) => id)).toEqual(['c']);
    expect(creations).toEqual([
      { name: 'New', fields: {} },
      { name: 'Newer', fields: {} },
    ]);
    expect(rejected).toEqual([]);
    expect(range).toMatchObject({ top: 2, bottom: 5 });
  });

  it('adds none without a name, and says so', () => {
    const { creations, rejected } = plan('Affiliate\nAffiliate', { top: 2, left: 4 });
    expect(creations).toEqual([]);
    expect(rejected).toHaveLength(1);
    expect(rejected[0]).toMatchObject({ line: 2, code: undefined });
    expect(rejected[0]?.column.en).toBe('Name');
  });

  it('adds none that lacks another required field', () => {
    const agreements = gridColumnsOf('agreements');
    const made = finish(
      planPaste({
        table: [['Contract']],
        range: { top: 0, bottom: 0, left: 1, right: 1 },
        rows: [],
        columns: agreements,
        all: agreements,
        get: () => undefined,
        language: 'en',
        findRecord: () => undefined,
      }),
    );
    expect(made.creations).toEqual([]);
    expect(made.rejected.map(({ column }) => column.en)).toEqual([
      columnOf('partner', agreements).label.en,
    ]);
  });
});

describe('copying', () => {
  it('gives back on pasting what was copied', () => {
    const reader = readerOf();
    const copied = copyCells(partners.slice(0, 2), columns, reader);
    const { updates, rejected } = finish(
      planPaste({
        table: readTable(copied.plain),
        range: { top: 0, bottom: 0, left: 1, right: 1 },
        rows,
        columns,
        all: partnerColumns,
        get: getIn(partners),
        language: 'en',
        findRecord: (_register, said) => (said === 'PUR-001' ? { id: 'p1' } : undefined),
      }),
    );
    expect(rejected).toEqual([]);
    for (const [i, { id, fields }] of updates.entries()) {
      expect(id).toBe(rows[i]);
      for (const [key, value] of Object.entries(fields)) expect(value).toEqual(partners[i]?.[key]);
    }
    expect(updates).toHaveLength(2);
  });

  it('escapes what HTML would take for its own', () => {
    const record = { id: 'x', code: 'PAR-009', name: '<b>&"' };
    const { html } = copyCells([record], [columnOf('name')], readerOf());
    expect(html).toBe('<table><tr><td>&lt;b&gt;&amp;&quot;</td></tr></table>');
  });
});

describe('the name of a duplicate', () => {
  it('says so in each language there is', () => {
    expect(nameCopy('Alpha', 'en')).toBe('Alpha (copy)');
    expect(nameCopy('甲', 'zh-CN')).toBe('甲（副本）');
    expect(nameCopy({ en: 'Alpha', 'zh-CN': '甲' }, 'en')).toEqual({
      en: 'Alpha (copy)',
      'zh-CN': '甲（副本）',
    });
  });
});
