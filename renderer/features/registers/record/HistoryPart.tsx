import { useCallback, useEffect, useMemo, useState } from 'react';
import type { Column, NameRecord } from '../../../../shared/exchange/cells/index.ts';
import { columnsOf, showCell } from '../../../../shared/exchange/cells/index.ts';
import { text } from '../../../../shared/lib/index.ts';
import type { AnyRecord, RegisterId } from '../../../../shared/map/index.ts';
import { updateFields } from '../../../data/commands/updateFields.ts';
import { now } from '../../../data/clock/now.ts';
import type { RowHistory } from '../../../data/queries/historyOf.ts';
import { historyOf } from '../../../data/queries/historyOf.ts';
import { useSession } from '../../../data/session/sessionContext.ts';
import { notify } from '../../../ui/feedback/notify.ts';
import { useSpeech } from '../../../ui/language/languageContext.ts';
import { emptyKind, emptyWords } from '../../../parts/editors/emptyKinds.ts';
import { isSameValue } from '../../../parts/editors/fieldText.ts';
import type { FieldChange } from './fieldChanges.ts';
import { changesOf, listChanges } from './fieldChanges.ts';
import { sayRefusal } from './RecordForm.tsx';
import { targetsOf } from './recordFields.ts';
import { useReading } from './useReading.ts';

interface HistoryPartProps {
  readonly register: RegisterId;
  readonly id: string;
  /** As it stands now; undefined when it was deleted. */
  readonly record: AnyRecord | undefined;
}

/** So many steps at first. */
const most = 30;

/** Everything that happened to a record, newest first, field by field. */
export function HistoryPart({ register, id, record }: HistoryPartProps) {
  const { say } = useSpeech();
  const steps = useHistory(register, id);
  const columns = useMemo(() => columnsOf(register).filter(({ field }) => field), [register]);
  const nameRecord = useNames(register);
  const [shown, setShown] = useState(most);
  if (steps === undefined) return <p className="record-quiet">{say(words.reading)}</p>;
  if (steps === 'failed') {
    return (
      <p className="record-quiet" role="alert">
        {say(words.failed)}
      </p>
    );
  }
  if (steps.length === 0) return <p className="record-quiet">{say(words.nothing)}</p>;
  return (
    <>
      <ol className="history-list">
        {steps.slice(0, shown).map((step) => (
          <HistoryStep
            key={step.sequence}
            step={step}
            columns={columns}
            register={register}
            record={record}
            nameRecord={nameRecord}
          />
        ))}
      </ol>
      {steps.length > shown ? (
        <button type="button" className="link" onClick={() => setShown(shown + 100)}>
          {say(words.more, { count: steps.length - shown })}
        </button>
      ) : null}
    </>
  );
}

interface HistoryStepProps {
  readonly step: RowHistory;
  readonly columns: readonly Column[];
  readonly register: RegisterId;
  readonly record: AnyRecord | undefined;
  readonly nameRecord: NameRecord;
}

function HistoryStep({ step, columns, register, record, nameRecord }: HistoryStepProps) {
  const speech = useSpeech();
  const { say } = speech;
  const { nature, changes } = changesOf(columns, step);
  const { at, by, action, kind } = step;
  const list = (
    <ul className="history-changes">
      {changes.map((change) => (
        <ChangeLine
          key={change.column.key}
          change={change}
          isNew={nature === 'added'}
          register={register}
          record={record}
          nameRecord={nameRecord}
        />
      ))}
    </ul>
  );
  return (
    <li className="history-step">
      <p className="history-head">
        <span>
          {kind === 'undo' || kind === 'redo' ? `${say(words[kind])} · ` : ''}
          {say(action)}
        </span>
        <span className="quiet small">
          <time dateTime={at} title={at}>
            {speech.moment(at)}
          </time>
          {' · '}
          {speech.ago(at, new Date(now()))} · {by}
        </span>
      </p>
      {nature === 'added' && changes.length > 3 ? (
        <details>
          <summary className="small">{say(words.entered, { count: changes.length })}</summary>
          {list}
        </details>
      ) : nature === 'deleted' ? null : (
        list
      )}
    </li>
  );
}

interface ChangeLineProps {
  readonly change: FieldChange;
  readonly isNew: boolean;
  readonly register: RegisterId;
  readonly record: AnyRecord | undefined;
  readonly nameRecord: NameRecord;
}

function ChangeLine({ change, isNew, register, record, nameRecord }: ChangeLineProps) {
  const { say } = useSpeech();
  const session = useSession();
  const { column, before, after } = change;
  const label = say(column.label);
  const shown = { column, nameRecord };
  const lists = listChanges(before, after);
  const canRestore =
    record !== undefined &&
    !isNew &&
    !isSameValue(before, record[column.key]) &&
    !(before === undefined && column.isRequired);
  const restore = async () => {
    if (record === undefined) return;
    const result = await session.run(updateFields, {
      register,
      id: record.id,
      fields: { [column.key]: before },
    });
    notify(
      result.ok
        ? { kind: 'done', message: say(words.restored, { label }) }
        : { kind: 'problem', message: sayRefusal(result.error, say) },
    );
  };
  return (
    <li>
      <span className="history-field">{label}</span>
      <span className="history-values">
        {lists === undefined ? (
          <>
            {isNew ? null : (
              <>
                <span className="unseen">{say(words.before)}</span>
                <Value {...shown} value={before} isBefore />
                <span className="quiet" aria-hidden="true">
                  {' → '}
                </span>
                <span className="unseen">{say(words.after)}</span>
              </>
            )}
            <Value {...shown} value={after} isBefore={false} />
          </>
        ) : (
          <>
            {lists.removed.length === 0 ? null : (
              <span className="history-list-change">
                {say(words.removed)} <Value {...shown} value={lists.removed} isBefore />
              </span>
            )}
            {lists.added.length === 0 ? null : (
              <span className="history-list-change">
                {say(words.added)} <Value {...shown} value={lists.added} isBefore={false} />
              </span>
            )}
          </>
        )}
      </span>
      {canRestore ? (
        <button
          type="button"
          className="link small history-restore"
          aria-label={say(words.restoreNamed, { label })}
          onClick={() => void restore()}
        >
          {say(words.restore)}
        </button>
      ) : null}
    </li>
  );
}

interface ValueProps {
  readonly column: Column;
  readonly value: unknown;
  readonly nameRecord: NameRecord;
  readonly isBefore: boolean;
}

function Value({ column, value, nameRecord, isBefore }: ValueProps) {
  const speech = useSpeech();
  const kind = emptyKind(value);
  if (kind !== undefined) return <em className="quiet">{speech.say(emptyWords[kind])}</em>;
  if (column.field === undefined) return null;
  const shown =
    column.field.kind === 'moment' && typeof value === 'string'
      ? speech.moment(value)
      : showWhole(column, value, speech, nameRecord);
  return <span className={isBefore ? 'history-before' : ''}>{shown}</span>;
}

/** Both languages where there are both: a change of the other one must show. */
function showWhole(
  { field }: Column,
  value: unknown,
  { language }: ReturnType<typeof useSpeech>,
  nameRecord: NameRecord,
): string {
  if (field === undefined) return '';
  if (field.kind === 'words' && typeof value === 'object' && value !== null) {
    return Object.values(value).map(String).join(' / ');
  }
  return showCell(field, value, language, nameRecord);
}

/** The steps that touched a record, newest first. */
export function useHistory(
  register: RegisterId,
  id: string,
): readonly RowHistory[] | 'failed' | undefined {
  return useReading(
    useCallback(
      async (database) => (await historyOf(database, register, id)).toReversed(),
      [register, id],
    ),
    useCallback(
      ({ changes }) => changes.some((each) => each.register === register && each.id === id),
      [register, id],
    ),
  );
}

/** Names of the records this register's fields point at, once they are read. */
function useNames(register: RegisterId): NameRecord {
  const { records } = useSession();
  const [nameRecord, setNameRecord] = useState<NameRecord>(() => records.get);
  useEffect(() => {
    let isWanted = true;
    for (const target of targetsOf(register)) {
      if (records.isLoaded(target)) continue;
      records.load(target).then(
        () => {
          // A new function, so that what shows names is drawn again.
          if (isWanted)
            setNameRecord(() => (each: RegisterId, id: string) => records.get(each, id));
        },
        // Without names the ids stand there; the store's failure shows on the next command.
        () => undefined,
      );
    }
    return () => {
      isWanted = false;
    };
  }, [records, register]);
  return nameRecord;
}

const words = {
  reading: text('Reading the history …', '正在读取历史……'),
  failed: text(
    'The history of this record could not be read. Close the panel and open it again.',
    '无法读取该记录的历史。请关闭面板后重新打开。',
  ),
  nothing: text('Nothing was recorded yet.', '尚无记录。'),
  undo: text('Undo', '撤销'),
  redo: text('Redo', '重做'),
  entered: text(
    '{count, plural, one {# field entered} other {# fields entered}}',
    '录入{count, number}个字段',
  ),
  before: text('Before: ', '修改前：'),
  after: text('. After: ', '。修改后：'),
  added: text('Added:', '新增：'),
  removed: text('Removed:', '移除：'),
  restore: text('Restore the value before', '恢复修改前的值'),
  restoreNamed: text('Restore the value before: {label}', '恢复修改前的值：{label}'),
  restored: text('{label}: the earlier value is back.', '{label}：已恢复先前的值。'),
  more: text('Show more ({count, number} left)', '显示更多（余{count, number}条）'),
};
