import { useEffect, useMemo, useRef, useState } from 'react';
import { text } from '../../../../shared/lib/index.ts';
import type { AnyRecord, RegisterId } from '../../../../shared/map/index.ts';
import { updateFields } from '../../../data/commands/updateFields.ts';
import type { Refusal } from '../../../data/refusal.ts';
import { useRecord, useSession } from '../../../data/session/sessionContext.ts';
import { useSpeech } from '../../../ui/language/languageContext.ts';
import { FormField } from './FormField.tsx';
import { countKnown, formColumns } from './recordFields.ts';
import './record.css';

interface RecordFormProps {
  readonly register: RegisterId;
  readonly id: string;
  /** How many rules wait for each field, by key. */
  readonly decided?: ReadonlyMap<string, number>;
  /** A field to bring into view, and to type in. */
  readonly goToField?: { readonly key: string };
}

const noneDecided: ReadonlyMap<string, number> = new Map();

/** Every field of a record. Each is stored as soon as it is left, and can be undone by itself. */
export function RecordForm({ register, id, decided = noneDecided, goToField }: RecordFormProps) {
  const record = useRecord(register, id);
  return record === undefined || record === null ? null : (
    <LoadedForm
      register={register}
      record={record}
      decided={decided}
      {...(goToField === undefined ? {} : { goToField })}
    />
  );
}

interface LoadedFormProps {
  readonly register: RegisterId;
  readonly record: AnyRecord;
  readonly decided: ReadonlyMap<string, number>;
  readonly goToField?: { readonly key: string };
}

function LoadedForm({ register, record, decided, goToField }: LoadedFormProps) {
  const session = useSession();
  const speech = useSpeech();
  const { say } = speech;
  const columns = useMemo(() => formColumns(register), [register]);
  const [hasHelp, setHasHelp] = useState(false);
  const [openOnly, setOpenOnly] = useState<ReadonlySet<string>>();
  const form = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (goToField === undefined) return;
    const field = form.current?.querySelector(`[data-field="${CSS.escape(goToField.key)}"]`);
    field?.scrollIntoView({ block: 'center' });
    field?.querySelector<HTMLElement>('.field-editor :is(input, textarea, button)')?.focus();
  }, [goToField]);

  const commit = async (key: string, value: unknown): Promise<string | undefined> => {
    const result = await session.run(updateFields, {
      register,
      id: record.id,
      fields: { [key]: value },
    });
    return result.ok ? undefined : sayRefusal(result.error, say);
  };
  const shown = openOnly === undefined ? columns : columns.filter(({ key }) => openOnly.has(key));
  const known = countKnown(columns, record);
  return (
    <div className="record-form" ref={form}>
      <div className="form-head">
        <span className="quiet small">{say(words.known, { known, total: columns.length })}</span>
        <button
          type="button"
          className="empty-kind"
          aria-pressed={openOnly !== undefined}
          onClick={() =>
            // The fields of this moment: one that is filled in does not vanish under the hand.
            setOpenOnly((before) =>
              before === undefined
                ? new Set(columns.filter(({ key }) => record[key] === undefined).map((c) => c.key))
                : undefined,
            )
          }
        >
          {say(words.openOnly)}
        </button>
        <button
          type="button"
          className="empty-kind"
          aria-pressed={hasHelp}
          onClick={() => setHasHelp((before) => !before)}
        >
          {say(words.allHelp)}
        </button>
      </div>
      {shown.length === 0 ? <p className="record-quiet">{say(words.allKnown)}</p> : null}
      {shown.map((column) =>
        column.field === undefined ? null : (
          <FormField
            key={column.key}
            column={column}
            field={column.field}
            value={record[column.key]}
            decides={decided.get(column.key) ?? 0}
            hasHelp={hasHelp}
            onCommit={(value) => commit(column.key, value)}
          />
        ),
      )}
      {record.created === undefined && record.updated === undefined ? null : (
        <p className="record-quiet small">
          {record.created === undefined
            ? ''
            : say(words.created, { moment: speech.moment(record.created) })}{' '}
          {record.updated === undefined
            ? ''
            : say(words.updated, { moment: speech.moment(record.updated) })}
        </p>
      )}
    </div>
  );
}

/** Why a change was refused; where one value is at fault, what was expected of it. */
export function sayRefusal(refusal: Refusal, say: ReturnType<typeof useSpeech>['say']): string {
  const problem = refusal.kind === 'invalid' ? refusal.problems[0] : undefined;
  if (problem === undefined) return say(refusal.message);
  const { expected, found, fix } = problem;
  return say(words.problem, { expected: say(expected), found: say(found), fix: say(fix) });
}

const words = {
  known: text(
    '{known, number} of {total, number} fields known',
    '{total, number}个字段中已知{known, number}个',
  ),
  openOnly: text('Unknown only', '仅未知'),
  allHelp: text('Help for all', '显示全部说明'),
  allKnown: text('Every field of this record is known.', '该记录的所有字段均已知。'),
  created: text('Created {moment}.', '创建于{moment}。'),
  updated: text('Last changed {moment}.', '最近修改于{moment}。'),
  problem: text('Expected {expected}; found {found}. {fix}', '应为{expected}，实为{found}。{fix}'),
};
