import { describe, expect, it } from 'vitest';
import { matrixCellAt, noCell, packMatrix } from '../../../renderer/data/verdicts/matrixCells.ts';
import type { MatrixQuestion } from '../../../renderer/data/verdicts/mapViews.ts';
import { cellFigure } from '../../../renderer/features/map/matrix/cellText.ts';
import { filterRows } from '../../../renderer/features/map/matrix/filterRows.ts';
import { gridMove } from '../../../renderer/features/map/matrix/gridMove.ts';
import { matrixFigure } from '../../../renderer/features/map/matrix/matrixFigure.ts';
import { createSpeech } from '../../../renderer/ui/language/createSpeech.ts';
import { answerMatrixCell } from '../../../renderer/workers/judge/views/answerMatrixCell.ts';
import { answerMatrixTable } from '../../../renderer/workers/judge/views/answerMatrixTable.ts';
import { copyMatrix } from '../../../renderer/workers/judge/views/copyMatrix.ts';
import { readTable } from '../../../shared/exchange/cells/index.ts';
import {
  buildMatrix,
  countOf,
  gravityOf,
  sayCell,
  sortMatrix,
  toTable,
  withoutEmpty,
} from '../../../shared/views/index.ts';
import { pack, sample } from '../views/lookAt.ts';

const kinds = [
  'partner-principle',
  'activity-principle',
  'category-location',
  'category-partner',
] as const;
const { facts, snapshot, evaluation } = sample;
const edges = pack.bands.map(({ from }) => from);
const english = createSpeech('en');

function ask(kind: (typeof kinds)[number], rest: Partial<MatrixQuestion> = {}): MatrixQuestion {
  return { kind, rows: 'worst', columns: 'given', isWithoutEmpty: true, language: 'en', ...rest };
}

describe.each(kinds)('%s', (kind) => {
  const matrix = buildMatrix(kind, facts, snapshot, evaluation);

  it('travels in columns and comes out the same', () => {
    const all = { rows: matrix.rows.length, columns: matrix.columns.length };
    const table = packMatrix(matrix, all);
    matrix.cells.forEach((cells, row) =>
      cells.forEach((cell, column) => {
        const read = matrixCellAt(table, row, column);
        if (cell === null) {
          expect(read).toBeNull();
          expect(table.outcomes[row * all.columns + column]).toBe(noCell);
          return;
        }
        const { records: _behind, ...rest } = cell;
        expect(read).toEqual(rest);
      }),
    );
  });

  it('is arranged as asked for, and says how much was left out', () => {
    const table = answerMatrixTable(sample, ask(kind));
    const expected = sortMatrix(withoutEmpty(matrix), { rows: 'worst', language: 'en' });
    expect(table.rows).toEqual(expected.rows);
    expect(table.columns).toEqual(expected.columns);
    expect(table.all).toEqual({ rows: matrix.rows.length, columns: matrix.columns.length });
    const whole = answerMatrixTable(sample, ask(kind, { rows: 'given', isWithoutEmpty: false }));
    expect(whole.rows).toEqual(matrix.rows);
  });

  it('has behind each cell its records, the gravest first, judged as the cell counts them', () => {
    matrix.rows.forEach(({ id: row }, at) =>
      matrix.columns.forEach(({ id: column, register }, across) => {
        const cell = matrix.cells[at]?.[across] ?? null;
        const answer = answerMatrixCell(sample, { kind, row, column, most: 1000 });
        expect(answer.total).toBe(cell?.records.length ?? 0);
        if (cell === null) return;
        expect(new Set(answer.records.map(({ record }) => record.id))).toEqual(
          new Set(cell.records.map(({ id }) => id)),
        );
        const gravities = answer.records.map(({ outcome }) => gravityOf(outcome));
        expect(gravities).toEqual(gravities.toSorted((one, other) => other - one));
        if (register === null) {
          // A record counts several judgements; its own word is the worst of them.
          const worst = Math.max(...gravities);
          const counted = Object.entries(cell.counts).flatMap(([outcome, count]) =>
            count > 0 ? [gravityOf(outcome as keyof typeof cell.counts)] : [],
          );
          expect(worst).toBe(Math.max(...counted));
        } else {
          for (const [outcome, count] of Object.entries(cell.counts)) {
            expect(answer.records.filter((each) => each.outcome === outcome)).toHaveLength(count);
          }
        }
        const few = answerMatrixCell(sample, { kind, row, column, most: 1 });
        expect(few.records).toEqual(answer.records.slice(0, 1));
        expect(few.total).toBe(answer.total);
      }),
    );
  });

  it('is copied as text and as HTML with the same cells, all of it or some rows', () => {
    const question = ask(kind, { rows: 'name' });
    const expected = toTable(
      sortMatrix(withoutEmpty(matrix), { rows: 'name', language: 'en' }),
      'en',
      edges,
    );
    const copied = copyMatrix(sample, { question, rows: null });
    expect(readTable(copied.plain)).toEqual(expected);
    expect(copied.html.match(/<tr>/g)).toHaveLength(expected.length);
    expect(copied.html.match(/<t[dh]>/g)).toHaveLength(
      expected.length * (expected[0]?.length ?? 0),
    );
    const [, second] = answerMatrixTable(sample, question).rows;
    const one = copyMatrix(sample, { question, rows: [second?.id ?? ''] });
    expect(one.rows).toBe(1);
    expect(readTable(one.plain)).toEqual([expected[0], expected[2]]);
  });

  it('is drawn as a figure that holds the words of each cell in sight', () => {
    const table = answerMatrixTable(sample, ask(kind));
    const shown = table.rows.map((_, row) => row);
    const figure = matrixFigure({
      table,
      shown,
      bandEdges: edges,
      speech: english,
      extent: { firstRow: 1, lastRow: 3, firstColumn: 0, lastColumn: 4, columnWidth: 140 },
      colourOf: () => '#000000',
    });
    const written = figure.texts.map(({ text }) => text);
    for (let row = 1; row <= 3; row++) {
      for (let column = 0; column <= 4; column++) {
        const cell = matrixCellAt(table, row, column);
        if (cell === null) continue;
        expect(written).toContain(sayCell(cell, 'en', edges).split(',')[0]);
      }
    }
    expect(figure.texts.every(({ x, y }) => x < figure.width && y < figure.height)).toBe(true);
  });
});

describe('a cell’s second line', () => {
  it('is the range of the score, or what fails or is open of all records', () => {
    const counts = {
      met: 2,
      'partly-met': 1,
      'not-met': 3,
      undetermined: 4,
      'not-applicable': 5,
      error: 0,
    };
    const cell = { outcome: 'not-met', counts, share: null } as const;
    expect(cellFigure(cell, edges, english)).toBe(`4 of ${countOf(cell)} fail`);
    const open = { ...cell, counts: { ...counts, 'not-met': 0, 'partly-met': 0 } };
    expect(cellFigure(open, edges, english)).toBe('4 of 6 open');
    const met = { ...open, counts: { ...open.counts, undetermined: 0 } };
    expect(cellFigure(met, edges, english)).toBe('2 records');
    const scored = { ...cell, share: { low: 0.25, high: 0.5, coverage: 0.5 } };
    expect(cellFigure(scored, edges, english)).toBe('25–50%');
    const nothing = { ...met, counts: { ...met.counts, met: 0 } };
    expect(cellFigure(nothing, edges, english)).toBe('');
  });
});

describe('moving in the grid', () => {
  const size = { rows: 10, columns: 4, page: 5 };
  it.each([
    ['ArrowDown', false, { row: 3, column: 1 }],
    ['ArrowUp', false, { row: 1, column: 1 }],
    ['ArrowDown', true, { row: 9, column: 1 }],
    ['ArrowLeft', true, { row: 2, column: 0 }],
    ['Home', true, { row: 0, column: 0 }],
    ['End', false, { row: 2, column: 3 }],
    ['PageDown', false, { row: 7, column: 1 }],
    ['PageUp', false, { row: 0, column: 1 }],
  ] as const)('%s (control: %s)', (key, isControl, expected) => {
    expect(gridMove({ row: 2, column: 1 }, key, isControl, size)).toEqual(expected);
  });
  it('reaches the heads, and stops at the edges', () => {
    expect(gridMove({ row: 0, column: 0 }, 'ArrowUp', false, size)).toEqual({ row: -1, column: 0 });
    expect(gridMove({ row: -1, column: -1 }, 'ArrowUp', false, size)).toEqual({
      row: -1,
      column: -1,
    });
    expect(gridMove({ row: 9, column: 3 }, 'ArrowRight', false, size)).toEqual({
      row: 9,
      column: 3,
    });
    expect(gridMove({ row: 0, column: 0 }, 'a', false, size)).toBeUndefined();
  });
});

describe('finding rows', () => {
  const rows = [
    { id: '1', words: { en: 'Sample Host', 'zh-CN': '示例主机' }, code: 'PAR-001', register: null },
    { id: '2', words: { en: 'Other Host', 'zh-CN': '其他主机' }, code: 'PAR-012', register: null },
  ];
  it('looks for every word in name and code', () => {
    expect(filterRows(rows, '', english.read)).toEqual([0, 1]);
    expect(filterRows(rows, 'HOST sample', english.read)).toEqual([0]);
    expect(filterRows(rows, 'par-012', english.read)).toEqual([1]);
    expect(filterRows(rows, '示例', createSpeech('zh-CN').read)).toEqual([0]);
    expect(filterRows(rows, 'none', english.read)).toEqual([]);
  });
});
