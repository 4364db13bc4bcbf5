import type { NameRecord } from '../../../shared/exchange/index.ts';
import type { Text } from '../../../shared/lib/index.ts';
import { isRegisterId } from '../../../shared/map/index.ts';
import type { EntrySummary, TouchedRow } from '../../data/queries/historyPages.ts';
import { touchedRow } from '../../data/queries/historyPages.ts';
import type { Speech } from '../../ui/language/languageContext.ts';
import { useSpeech } from '../../ui/language/languageContext.ts';
import type { FieldChange } from '../../parts/rows/fieldChanges.ts';
import { showValue } from '../../parts/rows/fieldChanges.ts';
import type { HistoryRow } from './historyRows.ts';
import { canRestore } from './restoreRow.ts';
import { kindWords, tableLabel, words } from './words.ts';

interface HistoryLineProps {
  readonly row: HistoryRow;
  readonly isUndone: boolean;
  readonly isNext: boolean;
  readonly isOpen: boolean | undefined;
  readonly nameRecord: NameRecord;
  readonly onShow: (touched: TouchedRow) => void;
  readonly onRestore: (row: HistoryRow) => void;
}

/** The cells of one line. */
export function HistoryLine({
  row,
  isUndone,
  isNext,
  isOpen,
  nameRecord,
  onShow,
  onRestore,
}: HistoryLineProps) {
  const speech = useSpeech();
  const { say } = speech;
  switch (row.kind) {
    case 'waiting':
      return (
        <span role="gridcell" className="quiet">
          {say(words.reading)}
        </span>
      );
    case 'entry':
      return (
        <EntryCells
          entry={row.entry}
          isUndone={isUndone}
          isNext={isNext}
          isOpen={isOpen === true}
          onShow={onShow}
          speech={speech}
        />
      );
    case 'change': {
      const touched = touchedRow(row.change);
      const { before, after } = row.change;
      const did =
        before === undefined ? words.added : after === undefined ? words.removed : words.changed;
      return (
        <>
          <span role="gridcell" className="history-mark">
            <Triangle isOpen={isOpen === true} />
          </span>
          <span role="gridcell" className="history-subject">
            <RecordLink touched={touched} onShow={onShow} />
            {touched.name === undefined ? null : (
              <span className="clip">{speech.read(touched.name)}</span>
            )}
            <span className="quiet">{say(tableLabel(touched.register))}</span>
            <span className="history-tag">{say(did)}</span>
            {canRestore(row) ? (
              <RestoreButton label={say(words.restoreRecord)} onClick={() => onRestore(row)} />
            ) : null}
          </span>
        </>
      );
    }
    case 'field':
      return (
        <FieldCells
          change={row.field}
          isWhole={isWhole(row.change)}
          nameRecord={nameRecord}
          {...(canRestore(row) ? { onRestore: () => onRestore(row) } : {})}
        />
      );
  }
}

/** A record that came or went as a whole has nothing to be compared with. */
function isWhole({
  before,
  after,
}: {
  readonly before?: unknown;
  readonly after?: unknown;
}): boolean {
  return before === undefined || after === undefined;
}

interface EntryCellsProps {
  readonly entry: EntrySummary;
  readonly isUndone: boolean;
  readonly isNext: boolean;
  readonly isOpen: boolean;
  readonly onShow: (touched: TouchedRow) => void;
  readonly speech: Speech;
}

function EntryCells({ entry, isUndone, isNext, isOpen, onShow, speech }: EntryCellsProps) {
  const { say, read, moment } = speech;
  const { sequence, at, by, action, kind, changed, first } = entry;
  const tags: Text[] = [];
  const kindWord = kindWords[kind];
  if (kindWord !== undefined) tags.push(kindWord);
  if (isUndone) tags.push(words.undone);
  if (isNext) tags.push(words.next);
  return (
    <>
      <span role="gridcell" className="history-when">
        <Triangle isOpen={isOpen} />
        <span className="quiet number history-sequence" title={say(words.entry, { sequence })}>
          {sequence}
        </span>
        <time dateTime={at}>{moment(at)}</time>
      </span>
      <span role="gridcell" className="clip">
        {by}
      </span>
      <span role="gridcell" className="history-what">
        <span className={`clip${isUndone ? ' history-struck' : ''}`} title={read(action)}>
          {read(action)}
        </span>
        {tags.map((tag) => (
          <span key={tag.en} className={`history-tag${tag === words.next ? ' history-next' : ''}`}>
            {say(tag)}
          </span>
        ))}
      </span>
      <span role="gridcell" className="history-records clip">
        {first.slice(0, changed > first.length ? 1 : first.length).map((touched) => (
          <RecordLink key={`${touched.register}/${touched.id}`} touched={touched} onShow={onShow} />
        ))}
        {changed > first.length ? (
          <span className="quiet clip">
            {say(words.more, { count: changed - 1, total: changed })}
          </span>
        ) : null}
      </span>
    </>
  );
}

interface FieldCellsProps {
  readonly change: FieldChange;
  readonly isWhole: boolean;
  readonly nameRecord: NameRecord;
  readonly onRestore?: () => void;
}

function FieldCells({ change, isWhole, nameRecord, onRestore }: FieldCellsProps) {
  const { say, language } = useSpeech();
  const unknown = say(words.unknown);
  const before = showValue(change, change.before, language, nameRecord);
  const after = showValue(change, change.after, language, nameRecord);
  const shown = (value: string | undefined) =>
    value === undefined ? <span className="quiet">{unknown}</span> : value;
  return (
    <>
      <span role="gridcell" className="quiet history-label">
        {say(change.label)}
      </span>
      <span role="gridcell" className="history-values">
        {isWhole ? (
          <span>{shown(after ?? before)}</span>
        ) : (
          <>
            <del>{shown(before)}</del>
            <span aria-hidden="true" className="quiet">
              →
            </span>
            <span className="unseen">{say(words.becomes)}</span>
            <ins>{shown(after)}</ins>
            {onRestore === undefined ? null : (
              <RestoreButton
                label={say(words.putBack)}
                title={say(words.putBackNamed, { label: say(change.label) })}
                onClick={onRestore}
              />
            )}
          </>
        )}
      </span>
    </>
  );
}

interface RestoreButtonProps {
  readonly label: string;
  readonly title?: string;
  readonly onClick: () => void;
}

/** By keyboard the line itself restores: R. */
function RestoreButton({ label, title, onClick }: RestoreButtonProps) {
  return (
    <button
      type="button"
      className="link small"
      tabIndex={-1}
      {...(title === undefined ? {} : { 'aria-label': title })}
      onClick={(event) => {
        event.stopPropagation();
        onClick();
      }}
    >
      {label}
    </button>
  );
}

interface RecordLinkProps {
  readonly touched: TouchedRow;
  readonly onShow: (touched: TouchedRow) => void;
}

function RecordLink({ touched, onShow }: RecordLinkProps) {
  const { say } = useSpeech();
  const { register, code } = touched;
  if (!isRegisterId(register)) {
    return <span className="clip">{register === 'meta' ? say(tableLabel(register)) : code}</span>;
  }
  return (
    // By keyboard the line itself shows its record: Enter.
    <button
      type="button"
      className="link code"
      tabIndex={-1}
      onClick={(event) => {
        event.stopPropagation();
        onShow(touched);
      }}
    >
      {code}
    </button>
  );
}

function Triangle({ isOpen }: { readonly isOpen: boolean }) {
  return (
    <svg
      className={`history-triangle${isOpen ? ' history-triangle-open' : ''}`}
      width="10"
      height="10"
      viewBox="0 0 10 10"
      aria-hidden="true"
    >
      <path d="M3 1.5 7 5 3 8.500z" />
    </svg>
  );
}
