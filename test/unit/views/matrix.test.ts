import { describe, expect, it } from 'vitest';
import { judgementsOf } from '../../../shared/scoring/index.ts';
import { cat, loc, par } from '../../../shared/samples/company/ids.ts';
import type { MatrixKind } from '../../../shared/views/index.ts';
import {
  buildMatrix,
  countOf,
  gravityOf,
  sortMatrix,
  toTable,
  withoutEmpty,
} from '../../../shared/views/index.ts';
import { pack, sample } from './lookAt.ts';

const { facts, snapshot, evaluation } = sample;
const kinds: readonly MatrixKind[] = [
  'partner-principle',
  'activity-principle',
  'category-location',
  'category-partner',
];
const edges = pack.bands.map(({ from }) => from);
const build = (kind: MatrixKind) => buildMatrix(kind, facts, snapshot, evaluation);

describe('matrices with principles', () => {
  it.each([
    ['partner-principle', 'partners'],
    ['activity-principle', 'activities'],
  ] as const)(
    '%s: shares are those of the scorecards, and judgements stand behind each',
    (kind, register) => {
      const { rows, columns, cells } = build(kind);
      expect(columns.map(({ id }) => id)).toEqual(pack.principles.map(({ id }) => id));
      rows.forEach(({ id }, row) => {
        const scores = evaluation.scorecards.of(register, id);
        columns.forEach((_, column) => {
          const cell = cells[row]?.[column] ?? null;
          expect(cell?.share ?? null).toEqual(scores?.[column] ?? null);
          if (cell === null) return;
          expect(countOf(cell)).toBeGreaterThan(0);
          expect(cell.records.length).toBeGreaterThan(0);
          const isAllMet = countOf(cell) === cell.counts.met;
          expect(cell.share?.low === 1).toBe(isAllMet);
          if (isAllMet) expect(cell.outcome).toBe('met');
        });
      });
    },
  );

  it('a partner nothing is judged of has no cell, one that is open has an undetermined one', () => {
    const { cells } = build('partner-principle');
    const all = cells.flat();
    expect(all.some((cell) => cell === null)).toBe(true);
    expect(all.some((cell) => cell?.outcome === 'undetermined')).toBe(true);
  });

  it('counts each judgement behind a cell once', () => {
    const { rows, columns, cells } = build('partner-principle');
    const row = rows.findIndex(({ id }) => id === par.analytics);
    columns.forEach(({ id: principle }, column) => {
      const cell = cells[row]?.[column] ?? null;
      if (cell === null) return;
      const criteria = new Set(
        pack.commitments.flatMap(({ weights, criteria: chosen }) =>
          weights[principle] === undefined ? [] : chosen.map(({ criterion }) => criterion),
        ),
      );
      const failed = cell.records.flatMap(({ register, id }) =>
        judgementsOf(evaluation, register, id).filter(
          ({ criterion, outcome }) =>
            criterion.kind === 'promise' && criteria.has(criterion.id) && outcome === 'not-met',
        ),
      );
      expect(cell.counts['not-met']).toBe(failed.length);
    });
  });
});

describe('matrices with categories', () => {
  it('have a cell where a flow carries the category to the partner, with those flows', () => {
    const { rows, columns, cells } = build('category-partner');
    rows.forEach(({ id: category }, row) => {
      columns.forEach(({ id: partner }, column) => {
        const wanted = facts
          .filter((fact) => fact.recipient === partner && fact.categories?.includes(category))
          .map(({ id }) => id);
        const cell = cells[row]?.[column] ?? null;
        const drawn = (cell?.records ?? []).flatMap(({ register, id }) =>
          register === 'flows' ? [id] : [],
        );
        expect(drawn).toEqual(wanted);
        if (wanted.length > 0) expect(cell).not.toBeNull();
      });
    });
  });

  it('show where a category rests, and the location itself behind it', () => {
    const { rows, columns, cells } = build('category-location');
    const row = rows.findIndex(({ id }) => id === cat.crashLog);
    const column = columns.findIndex(({ id }) => id === loc.telemetrySg);
    const records = cells[row]?.[column]?.records ?? [];
    expect(records).toContainEqual({ register: 'locations', id: loc.telemetrySg });
    expect(records.some(({ register }) => register === 'flows')).toBe(true);
  });
});

describe.each(kinds)('%s', (kind) => {
  const matrix = build(kind);

  it('sorts by name, by what fails most and by count, and loses nothing', () => {
    const cellOf = new Map(
      matrix.rows.flatMap((row, i) =>
        matrix.columns.map(
          (column, j) => [`${row.id} ${column.id}`, matrix.cells[i]?.[j]] as const,
        ),
      ),
    );
    for (const order of ['name', 'worst', 'count'] as const) {
      const sorted = sortMatrix(matrix, { rows: order, columns: order, language: 'en' });
      expect(sorted.rows.toSorted((a, b) => (a.id < b.id ? -1 : 1))).toEqual(
        matrix.rows.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
      );
      sorted.rows.forEach((row, i) =>
        sorted.columns.forEach((column, j) =>
          expect(sorted.cells[i]?.[j]).toBe(cellOf.get(`${row.id} ${column.id}`)),
        ),
      );
    }
    const worst = sortMatrix(matrix, { rows: 'worst', language: 'en' });
    const gravest = worst.cells.map((cells) =>
      Math.max(-1, ...cells.flatMap((cell) => (cell === null ? [] : [gravityOf(cell.outcome)]))),
    );
    expect(gravest).toEqual(gravest.toSorted((a, b) => b - a));
    const counts = sortMatrix(matrix, { rows: 'count', language: 'en' }).cells.map((cells) =>
      cells.reduce((sum, cell) => sum + (cell === null ? 0 : countOf(cell)), 0),
    );
    expect(counts).toEqual(counts.toSorted((a, b) => b - a));
    expect(worst.columns).toEqual(matrix.columns);
  });

  it('becomes a table that tells nothing applies from undetermined', () => {
    const table = toTable(matrix, 'en', edges);
    expect(table).toHaveLength(matrix.rows.length + 1);
    matrix.cells.forEach((cells, row) =>
      cells.forEach((cell, column) => {
        const said = table[row + 1]?.[column + 1] ?? '';
        if (cell === null) expect(said).toBe('nothing applies');
        if (cell?.outcome === 'undetermined') expect(said).toContain('undetermined');
        if (cell !== null && cell.counts['not-met'] > 0) expect(said).toContain('fail');
      }),
    );
    expect(toTable(matrix, 'zh-CN', edges)[0]?.[0]).toContain('×');
  });

  it('can be seen without empty rows and columns', () => {
    const { rows, cells } = withoutEmpty(matrix);
    expect(rows.length).toBeLessThanOrEqual(matrix.rows.length);
    for (const row of cells) expect(row.some((cell) => cell !== null)).toBe(true);
    const kept = cells.flat().filter((cell) => cell !== null);
    expect(kept).toHaveLength(matrix.cells.flat().filter((cell) => cell !== null).length);
  });
});
