import { Button, TextInput } from '@mantine/core';
import { useEffect, useMemo, useState } from 'react';
import type { NameRecord } from '../../../shared/exchange/index.ts';
import type { Row } from '../../../shared/history/index.ts';
import { isDay } from '../../../shared/lib/index.ts';
import type { Day, Moment, Words } from '../../../shared/lib/index.ts';
import type { AnyRecord, RegisterId } from '../../../shared/map/index.ts';
import { registerOf } from '../../../shared/map/index.ts';
import { today } from '../../data/clock/now.ts';
import { restoreRecord } from '../../data/commands/restoreRecord.ts';
import { updateFields } from '../../data/commands/updateFields.ts';
import type { RowHistory } from '../../data/queries/historyOf.ts';
import { historyOf } from '../../data/queries/historyOf.ts';
import { recordAt } from '../../data/queries/recordAt.ts';
import { useRecord, useSession } from '../../data/session/sessionContext.ts';
import { fieldChanges, showValue } from '../../parts/rows/fieldChanges.ts';
import type { FieldChange } from '../../parts/rows/fieldChanges.ts';
import { notify } from '../../ui/feedback/notify.ts';
import { useSpeech } from '../../ui/language/languageContext.ts';
import { words } from './words.ts';

interface RecordAtDateProps {
  readonly register: RegisterId;
  readonly id: string;
  readonly nameRecord: NameRecord;
  /** Shows the steps that touched it alone. */
  readonly onFilter: (code: string) => void;
}

/** A record as it stood at the end of a day, beside what it says now; values can be put back. */
export function RecordAtDate({ register, id, nameRecord, onFilter }: RecordAtDateProps) {
  const { say, read, moment } = useSpeech();
  const record = useRecord(register, id);
  const steps = useSteps(register, id);
  const [day, setDay] = useState<Day>(today);
  const [isWhole, setWhole] = useState(false);
  const then = useMemo(
    () => (isDay(day) ? recordAt(steps ?? [], endOf(day)) : undefined),
    [steps, day],
  );
  if (steps === undefined || record === undefined) {
    return <p className="quiet small history-then">{say(words.reading)}</p>;
  }
  const last = record ?? steps.at(-1)?.after ?? steps.at(-1)?.before;
  const code = String(last?.code ?? id);
  const row = then?.row;
  return (
    <section className="history-then" aria-labelledby="history-then">
      <div className="history-then-head">
        <h2 id="history-then">
          <span className="code">{code}</span> {read((last?.name ?? '') as Words)}
        </h2>
        <TextInput
          type="date"
          label={say(words.asItStood)}
          max={today()}
          value={day}
          onChange={(event) => setDay(event.currentTarget.value)}
        />
        <label className="small">
          <input
            type="checkbox"
            checked={isWhole}
            onChange={(event) => setWhole(event.currentTarget.checked)}
          />{' '}
          {say(words.everyField)}
        </label>
        <Button variant="subtle" onClick={() => onFilter(code)}>
          {say(words.onlyThis)}
        </Button>
      </div>
      <div role="status">
        {row === undefined || then?.step === undefined ? (
          <p className="small">{say(steps.length === 0 ? words.neverThere : words.notThere)}</p>
        ) : (
          <>
            <p className="quiet small">
              {say(words.lastStep, { at: moment(then.step.at), by: then.step.by })}
            </p>
            <Fields
              register={register}
              row={row}
              record={record}
              sequence={then.step.sequence}
              isWhole={isWhole}
              nameRecord={nameRecord}
            />
          </>
        )}
      </div>
    </section>
  );
}

interface FieldsProps {
  readonly register: RegisterId;
  readonly row: Row;
  /** As it stands now; null when it is gone. */
  readonly record: AnyRecord | null;
  readonly sequence: number;
  readonly isWhole: boolean;
  readonly nameRecord: NameRecord;
}

function Fields({ register, row, record, sequence, isWhole, nameRecord }: FieldsProps) {
  const { say, language } = useSpeech();
  const session = useSession();
  const { id } = row;
  // Of a record that is gone every field is told; of one that is there, those that differ unless all are wanted.
  const then = fieldChanges({ register, id, after: row });
  const now = record === null ? [] : fieldChanges({ register, id, before: row, after: record });
  const differing = new Map(now.map((change) => [change.key, change]));
  const shown = record === null || isWhole ? [...withGained(then, now)] : now;
  const tell = (message: string, kind: 'done' | 'problem' = 'done') => notify({ kind, message });
  const putBack = async ({ key, label, before }: FieldChange) => {
    const result = await session.run(updateFields, { register, id, fields: { [key]: before } });
    if (result.ok) tell(say(words.putBackDone, { label: say(label) }));
    else tell(say(result.error.message), 'problem');
  };
  const restore = async () => {
    const result = await session.run(restoreRecord, { register, id, sequence });
    if (result.ok) tell(say(words.restored, { code: result.value.code }));
    else tell(say(result.error.message), 'problem');
  };
  const show = (change: FieldChange, value: unknown) =>
    showValue(change, value, language, nameRecord) ?? say(words.unknown);
  return (
    <>
      {record === null ? (
        <p className="small">
          {say(words.goneNow, { one: say(registerOf(register).one) })}{' '}
          <Button variant="default" onClick={() => void restore()}>
            {say(words.restoreRecord)}
          </Button>
        </p>
      ) : shown.length === 0 ? (
        <p className="small">{say(words.asNow)}</p>
      ) : null}
      {shown.length === 0 ? null : (
        <div
          className="history-then-fields"
          role="region"
          aria-labelledby="history-then"
          // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls, by keyboard too
          tabIndex={0}
        >
          <table className="plain-table">
            <thead>
              <tr>
                <th scope="col">{say(words.field)}</th>
                <th scope="col">{say(words.atThatTime)}</th>
                {record === null ? null : <th scope="col">{say(words.now)}</th>}
              </tr>
            </thead>
            <tbody>
              {shown.map((change) => {
                const other = differing.get(change.key);
                const value = other === undefined ? change.after : other.before;
                const canPutBack = other !== undefined && !fixed.has(change.key);
                return (
                  <tr key={change.key}>
                    <th scope="row">{say(change.label)}</th>
                    <td>{show(change, value)}</td>
                    {record === null ? null : (
                      <td>
                        {other === undefined ? (
                          <span className="quiet">{say(words.sameNow)}</span>
                        ) : (
                          show(other, other.after)
                        )}
                        {canPutBack ? (
                          <button
                            type="button"
                            className="link small history-put-back"
                            aria-label={say(words.putBackNamed, { label: say(change.label) })}
                            onClick={() => void putBack(other)}
                          >
                            {say(words.putBack)}
                          </button>
                        ) : null}
                      </td>
                    )}
                  </tr>
                );
              })}
            </tbody>
          </table>
        </div>
      )}
    </>
  );
}

/** What only commands of their own change. */
const fixed: ReadonlySet<string> = new Set(['code', 'archived']);

/** Every field of then, with those that were empty and say something now. */
function* withGained(
  then: readonly FieldChange[],
  now: readonly FieldChange[],
): Generator<FieldChange> {
  yield* then;
  const keys = new Set(then.map(({ key }) => key));
  for (const change of now) if (!keys.has(change.key)) yield change;
}

/** The last second of a day where the user is, as a UTC moment. */
function endOf(day: Day): Moment {
  return `${new Date(`${day}T23:59:59`).toISOString().slice(0, 19)}Z`;
}

/** Everything that happened to the record, read again after each step that touched it. */
function useSteps(register: RegisterId, id: string): readonly RowHistory[] | undefined {
  const session = useSession();
  const asked = `${register}/${id}`;
  const [found, setFound] = useState<{ asked: string; steps: readonly RowHistory[] }>();
  useEffect(() => {
    let isWanted = true;
    const refresh = () =>
      void historyOf(session.database, register, id).then(
        (steps) => {
          if (isWanted) setFound({ asked, steps });
        },
        // The list below says what is wrong with the store.
        () => undefined,
      );
    refresh();
    const leave = session.onEntry(({ touched }) => {
      if (touched.includes(asked)) refresh();
    });
    return () => {
      isWanted = false;
      leave();
    };
  }, [session, register, id, asked]);
  return found?.asked === asked ? found.steps : undefined;
}
