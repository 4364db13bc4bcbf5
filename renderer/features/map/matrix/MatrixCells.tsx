import { memo } from 'react';
import type { MatrixHead } from '../../../../shared/views/index.ts';
import { outcomeNames, sayCell } from '../../../../shared/views/index.ts';
import type { MatrixTable } from '../../../data/verdicts/mapViews.ts';
import { matrixCellAt } from '../../../data/verdicts/matrixCells.ts';
import { useSpeech } from '../../../ui/language/languageContext.ts';
import { cellFigure } from './cellText.ts';
import { shapeMask } from './shapeMask.ts';

interface HeadBoxProps {
  readonly head: MatrixHead | undefined;
  readonly isRow: boolean;
  /** Its position on the screen, from 0. */
  readonly place: number;
  readonly width: number;
  readonly isActive: boolean;
  readonly id: string | undefined;
}

/** The head of a row or column; that of a record opens it. */
export const HeadBox = memo(function HeadBox(props: HeadBoxProps) {
  const { head, isRow, place, width, isActive, id } = props;
  const { read } = useSpeech();
  if (head === undefined) return null;
  const { words, code, register } = head;
  const name = read(words);
  const kind = isRow ? 'matrix-row-head' : 'matrix-head';
  return (
    <div
      role={isRow ? 'rowheader' : 'columnheader'}
      aria-colindex={isRow ? 1 : place + 2}
      className={isActive ? `${kind} is-active` : kind}
      style={{ width }}
      id={id}
      title={code === null ? name : `${code} ${name}`}
      data-row={isRow ? place : -1}
      data-column={isRow ? -1 : place}
    >
      <span className="code quiet">{code}</span>
      <span className={register === null ? 'matrix-name' : 'matrix-name is-link'}>{name}</span>
    </div>
  );
});

/** One object for each outcome, so that nothing is made anew for a cell. */
const masks = Object.fromEntries(
  Object.entries(shapeMask).map(([outcome, maskImage]) => [outcome, { maskImage }]),
);

interface CellBoxProps {
  readonly table: MatrixTable;
  /** Positions in the table. */
  readonly row: number;
  readonly column: number;
  /** The row's position on the screen. */
  readonly place: number;
  readonly bandEdges: readonly number[];
  readonly width: number;
  readonly isActive: boolean;
  readonly isOpen: boolean;
  readonly id: string | undefined;
}

/** What is judged where two things meet: shape, word, figure, and a tint of the outcome's colour. */
export const CellBox = memo(function CellBox(props: CellBoxProps) {
  const { table, row, column, place, bandEdges, width, isActive, isOpen, id } = props;
  const speech = useSpeech();
  const { say, language } = speech;
  const cell = matrixCellAt(table, row, column);
  const outcome = cell?.outcome ?? 'not-applicable';
  const state = [
    'matrix-cell',
    `tint-${outcome}`,
    isActive ? 'is-active' : '',
    isOpen ? 'is-open' : '',
  ];
  const figure = cell === null ? '' : cellFigure(cell, bandEdges, speech);
  return (
    <div
      role="gridcell"
      aria-colindex={column + 2}
      aria-selected={isOpen}
      className={state.filter(Boolean).join(' ')}
      style={{ width }}
      id={id}
      title={cell === null ? undefined : sayCell(cell, language, bandEdges)}
      data-row={place}
      data-column={column}
    >
      <span className="matrix-verdict">
        <span className={`matrix-shape verdict-${outcome}`} style={masks[outcome]} />
        {say(outcomeNames[outcome])}
      </span>
      {figure === '' ? null : <span className="matrix-figure">{figure}</span>}
    </div>
  );
});
