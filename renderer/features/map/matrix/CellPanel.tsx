import { useCallback, useEffect, useRef, useState } from 'react';
import type { RegisterId } from '../../../../shared/map/index.ts';
import { registerOf } from '../../../../shared/map/index.ts';
import { percentOf } from '../../../../shared/scoring/index.ts';
import type { MatrixHead } from '../../../../shared/views/index.ts';
import { outcomeNames, outcomesByGravity } from '../../../../shared/views/index.ts';
import type { Judge } from '../../../data/verdicts/judge.ts';
import type {
  MatrixCellAnswer,
  MatrixTable,
  MatrixTableCell,
} from '../../../data/verdicts/mapViews.ts';
import { matrixCellAt } from '../../../data/verdicts/matrixCells.ts';
import { RecordLink } from '../../../parts/RecordLink.tsx';
import { VerdictMark } from '../../../ui/figures/VerdictMark.tsx';
import { useSpeech } from '../../../ui/language/languageContext.ts';
import { useLastAsked } from '../useLastAsked.ts';
import type { CellAddress } from './MatrixGrid.tsx';
import { words } from './words.ts';

interface CellPanelProps {
  readonly table: MatrixTable;
  readonly address: CellAddress;
  readonly bandEdges: readonly number[];
  readonly takesFocus: boolean;
  readonly onClose: () => void;
}

const page = 50;

/** The records behind a cell with what is judged of each, the gravest first. */
export function CellPanel({ table, address, bandEdges, takesFocus, onClose }: CellPanelProps) {
  const { say } = useSpeech();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (takesFocus) heading.current?.focus();
  }, [takesFocus]);
  const row = table.rows.findIndex(({ id }) => id === address.row);
  const column = table.columns.findIndex(({ id }) => id === address.column);
  const cell = row < 0 || column < 0 ? null : matrixCellAt(table, row, column);
  return (
    <section
      className="matrix-panel"
      aria-label={say(words.panel)}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        event.stopPropagation();
        onClose();
      }}
    >
      <header>
        <h2 ref={heading} tabIndex={-1}>
          <HeadName head={table.rows[row]} /> <span className="quiet">×</span>{' '}
          <HeadName head={table.columns[column]} />
        </h2>
        <button
          type="button"
          className="figure-button"
          aria-label={say(words.close)}
          title={say(words.close)}
          onClick={onClose}
        >
          ×
        </button>
      </header>
      {cell === null ? (
        <p className="quiet small">{say(words.empty)}</p>
      ) : (
        <>
          <CellFacts cell={cell} bandEdges={bandEdges} />
          <CellRecords
            key={`${address.row} ${address.column}`}
            kind={table.kind}
            {...{ address }}
          />
        </>
      )}
    </section>
  );
}

function HeadName({ head }: { readonly head: MatrixHead | undefined }) {
  const { read } = useSpeech();
  if (head === undefined) return null;
  const { id, register, code, words: name } = head;
  if (register === null || code === null) {
    return (
      <>
        {code} {read(name)}
      </>
    );
  }
  return <RecordLink record={{ register, id, code, name }} />;
}

interface CellFactsProps {
  readonly cell: MatrixTableCell;
  readonly bandEdges: readonly number[];
}

function CellFacts({ cell: { outcome, share, counts }, bandEdges }: CellFactsProps) {
  const { say, number } = useSpeech();
  const low = share === null ? 0 : percentOf(share.low, bandEdges);
  const high = share === null ? 0 : percentOf(share.high, bandEdges);
  const shown = outcomesByGravity.toReversed().filter((each) => counts[each] > 0);
  return (
    <>
      <p>
        <span className="verdict-word">
          <VerdictMark outcome={outcome} />
          {say(outcomeNames[outcome])}
        </span>
        {share === null ? null : (
          <> · {say(low === high ? words.exactShare : words.share, { low, high })}</>
        )}
      </p>
      <h3>{say(share === null ? words.records : words.judgements)}</h3>
      <ul className="matrix-counts">
        {shown.map((each) => (
          <li key={each} data-outcome={each}>
            <span className="verdict-word">
              <VerdictMark outcome={each} />
              {number(counts[each])} {say(outcomeNames[each])}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}

interface CellRecordsProps {
  readonly kind: MatrixTable['kind'];
  readonly address: CellAddress;
}

function CellRecords({ kind, address: { row, column } }: CellRecordsProps) {
  const { say } = useSpeech();
  const [most, setMost] = useState(page);
  const answer = useLastAsked(
    useCallback(
      (judge: Judge) => judge.view('matrix-cell', { kind, row, column, most }),
      [kind, row, column, most],
    ),
  );
  if (answer === undefined) return <p className="quiet small">{say(words.loading)}</p>;
  const rest = answer.total - answer.records.length;
  return (
    <>
      <h3>{say(words.behind, { count: answer.total })}</h3>
      {byRegister(answer.records).map(({ register, records }) => (
        <section key={register}>
          <h4>{say(registerOf(register).many)}</h4>
          <ul className="matrix-records" aria-label={say(registerOf(register).many)}>
            {records.map(({ record, outcome }) => (
              <li key={record.id}>
                <VerdictMark outcome={outcome} word={say(outcomeNames[outcome])} />
                <RecordLink record={record} />
              </li>
            ))}
          </ul>
        </section>
      ))}
      {rest <= 0 ? null : (
        <button type="button" className="link small" onClick={() => setMost(most + 4 * page)}>
          {say(words.showMore, { count: Math.min(rest, 4 * page) })}
        </button>
      )}
    </>
  );
}

type Lines = MatrixCellAnswer['records'];

function byRegister(
  lines: Lines,
): readonly { readonly register: RegisterId; readonly records: Lines }[] {
  const groups = Map.groupBy(lines, ({ record }) => record.register);
  return [...groups].map(([register, records]) => ({ register, records }));
}
