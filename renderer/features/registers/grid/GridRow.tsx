import { memo } from 'react';
import type { ReactNode } from 'react';
import type { AnyRecord } from '../../../../shared/map/index.ts';
import { outcomeWords } from '../../../../shared/report/words.ts';
import { VerdictMark } from '../../../ui/figures/VerdictMark.tsx';
import { useSpeech } from '../../../ui/language/languageContext.ts';
import type { RecordOutcome } from './gridModel.ts';
import { gridWords as words } from './gridWords.ts';
import type { CellReader } from './model/cellReader.ts';
import type { GridColumn } from './model/gridColumns.ts';

interface GridRowProps {
  readonly record: AnyRecord;
  readonly rowId: string;
  /** Position among the rows shown. */
  readonly index: number;
  /** In px. */
  readonly top: number;
  readonly width: number;
  readonly columns: readonly GridColumn[];
  readonly pinned: number;
  /** The first and last of the columns that scroll, and the room before the first, in px. */
  readonly first: number;
  readonly last: number;
  readonly before: number;
  readonly reader: CellReader;
  readonly isChecked: boolean;
  /** Columns of the selected range in this row; -1 where there is none. */
  readonly rangeLeft: number;
  readonly rangeRight: number;
  /** The active column, -1 in every other row. */
  readonly active: number;
  readonly activeId: string;
  readonly outcome: RecordOutcome['outcome'] | undefined;
  readonly findings: number;
  readonly isOpen: boolean;
  readonly href: string;
  /** The editor and its column; -1 where nothing is edited. */
  readonly edited: number;
  readonly editor: ReactNode;
}

/** One record. The grid listens for all of its cells. */
export const GridRow = memo(function GridRow(props: GridRowProps) {
  const { record, rowId, index, top, width, columns, pinned, first, last, before } = props;
  const { isChecked, isOpen, edited } = props;
  const { say } = useSpeech();
  const cells: ReactNode[] = [];
  for (let at = Math.max(first, pinned); at <= last; at += 1) {
    cells.push(cellOf(props, at, String(at), say));
  }
  const state = [
    'grid-row',
    isChecked ? 'is-checked' : '',
    isOpen ? 'is-open' : '',
    record.archived === true ? 'is-archived' : '',
    edited === -1 ? '' : 'has-editor',
  ];
  return (
    <div
      role="row"
      id={rowId}
      className={state.filter(Boolean).join(' ')}
      style={{ transform: `translateY(${top}px)`, width }}
      aria-rowindex={index + 2}
      aria-selected={isChecked}
      data-row={index}
    >
      <div className="grid-pinned" role="presentation">
        {columns.slice(0, pinned).map(({ key }, at) => cellOf(props, at, key, say))}
      </div>
      {before > 0 ? <div className="grid-gap" style={{ width: before }} /> : null}
      {cells}
    </div>
  );
});

type Say = ReturnType<typeof useSpeech>['say'];

/** Functions, not components: hundreds of cells change with every turn of the wheel. */
function cellOf(props: GridRowProps, at: number, key: string, say: Say): ReactNode {
  const { columns, active, activeId, edited, editor, rangeLeft, rangeRight } = props;
  const column = columns[at];
  if (column === undefined) return null;
  const isInRange = at >= rangeLeft && at <= rangeRight;
  const isActive = at === active;
  const isEdited = at === edited;
  const state = [
    'grid-cell',
    isInRange ? 'is-in-range' : '',
    isActive ? 'is-active' : '',
    isEdited ? 'is-edited' : '',
    column.field?.kind === 'integer' ? 'is-number' : '',
  ];
  return (
    <div
      key={key}
      role="gridcell"
      className={state.filter(Boolean).join(' ')}
      style={{ width: column.width }}
      aria-colindex={at + 1}
      {...(isInRange ? { 'aria-selected': true } : {})}
      {...(column.field === undefined ? { 'aria-readonly': true } : {})}
      {...(isActive ? { id: activeId } : {})}
    >
      {isEdited ? editor : contentOf(props, column, say)}
    </div>
  );
}

function contentOf(props: GridRowProps, column: GridColumn, say: Say): ReactNode {
  const { record, reader, isChecked, href, outcome, findings } = props;
  if (column.kind === 'select') {
    return (
      <span className={`grid-tick${isChecked ? ' is-ticked' : ''}`}>
        <span className="unseen">{say(column.label)}</span>
      </span>
    );
  }
  if (column.kind === 'code') {
    return (
      <a className="grid-code" href={href} tabIndex={-1} draggable={false}>
        {record.code}
        {record.archived === true ? (
          <span className="grid-archived"> {say(words.archived)}</span>
        ) : null}
      </a>
    );
  }
  if (column.kind === 'verdict') {
    if (outcome === undefined) return <span className="unseen">{say(words.notJudged)}</span>;
    return (
      <span className="grid-verdict">
        <VerdictMark outcome={outcome} word={say(outcomeWords[outcome])} />
        {findings === 0 ? null : (
          <span title={say(words.findings, { findings })}>
            {findings}
            <span className="unseen"> {say(words.findings, { findings })}</span>
          </span>
        )}
      </span>
    );
  }
  switch (reader.state(record, column)) {
    case 'unknown':
      return (
        <span className="grid-unknown" title={say(words.unknown)}>
          <span className="unseen">{say(words.unknown)}</span>
        </span>
      );
    case 'none':
    case 'not-applicable':
      return <span className="grid-empty">{reader.display(record, column)}</span>;
    case 'known':
      return reader.display(record, column);
  }
}
