import { Checkbox } from '@mantine/core';
import { useId, useMemo, useState } from 'react';
import { columnsOf, showCell } from '../../../../shared/exchange/cells/index.ts';
import type { RegisterId } from '../../../../shared/map/index.ts';
import { bulkUpdate } from '../../../data/commands/bulkUpdate.ts';
import { updateFields } from '../../../data/commands/updateFields.ts';
import { useRecord, useSession } from '../../../data/session/sessionContext.ts';
import type { GuidedStep } from '../../../data/verdicts/assessViews.ts';
import { useJudge } from '../../../data/verdicts/judgeContext.ts';
import type { NamedRecord } from '../../../data/verdicts/verdicts.ts';
import { isSameValue } from '../../../parts/editors/fieldText.ts';
import { ConfirmDialog } from '../../../ui/feedback/ConfirmDialog.tsx';
import { useSpeech } from '../../../ui/language/languageContext.ts';
import { FieldAnswer } from './FieldAnswer.tsx';
import { StepForm } from './StepForm.tsx';
import { words } from './words.ts';

interface FieldStepProps {
  readonly groupKey: string;
  readonly step: GuidedStep;
  readonly register: RegisterId;
  readonly item: string;
  readonly onSaved: () => void;
}

/** Asks for one field of one record; or, once confirmed, of every record it is open for. */
export function FieldStep({ groupKey, step, register, item, onSaved }: FieldStepProps) {
  const { say, language } = useSpeech();
  const session = useSession();
  const judge = useJudge();
  const record = useRecord(register, item);
  const id = useId();
  const column = useMemo(
    () => columnsOf(register).find(({ key }) => key === step.field),
    [register, step.field],
  );
  const [draft, setDraft] = useState<{ readonly value: unknown }>();
  const [isForAll, setForAll] = useState(false);
  const [asked, setAsked] = useState<readonly NamedRecord[]>();
  const [problem, setProblem] = useState<string>();
  const field = column?.field;
  if (column === undefined || field === undefined || record === undefined || record === null) {
    return <p className="quiet">{say(words.loading)}</p>;
  }
  const stored = record[column.key];
  const value = draft === undefined ? stored : draft.value;
  const label = say(column.label);
  const fields = { [column.key]: value };
  const store = async (records: readonly { readonly id: string }[]) => {
    const result =
      records.length === 1
        ? await session.run(updateFields, { register, id: item, fields })
        : await session.run(bulkUpdate, {
            register,
            updates: records.map((each) => ({ id: each.id, fields })),
          });
    setAsked(undefined);
    if (result.ok) onSaved();
    else setProblem(say(result.error.message));
  };
  const save = async () => {
    if (value === undefined || (draft === undefined && isSameValue(value, stored))) {
      setProblem(say(words.nothingEntered));
      return;
    }
    if (isForAll && step.records > 1) setAsked(await judge.view('guided-records', groupKey));
    else await store([{ id: item }]);
  };
  return (
    <StepForm
      isList={['choices', 'places', 'references'].includes(field.kind)}
      problem={problem}
      onSave={() => void save()}
      onToggleAll={step.records > 1 ? () => setForAll((before) => !before) : undefined}
    >
      <p id={`${id}-help`} className="quiet small">
        {say(column.help)}
      </p>
      <FieldAnswer
        column={column}
        field={field}
        value={value}
        label={label}
        describedBy={`${id}-help`}
        onChange={(next) => {
          setDraft({ value: next });
          setProblem(undefined);
        }}
      />
      {step.records > 1 ? (
        <Checkbox
          checked={isForAll}
          label={say(words.toAll, { count: step.records })}
          onChange={({ currentTarget: { checked } }) => setForAll(checked)}
        />
      ) : null}
      {asked === undefined ? null : (
        <ConfirmDialog
          title={say(words.confirmTitle, { count: asked.length })}
          confirm={say(words.confirmYes, { count: asked.length })}
          cancel={say(words.cancel)}
          onConfirm={() => void store(asked)}
          onClose={() => setAsked(undefined)}
        >
          <p>
            {say(words.confirmText, {
              label,
              value: showCell(field, value, language, session.records.get),
            })}
          </p>
          <AllRecords records={asked} />
        </ConfirmDialog>
      )}
    </StepForm>
  );
}

const mostNamed = 12;

function AllRecords({ records }: { readonly records: readonly NamedRecord[] }) {
  const { say, read } = useSpeech();
  return (
    <ul className="guided-records">
      {records.slice(0, mostNamed).map(({ id, code, name }) => (
        <li key={id}>
          <span className="code quiet">{code}</span> {read(name)}
        </li>
      ))}
      {records.length > mostNamed ? (
        <li className="quiet">{say(words.more, { count: records.length - mostNamed })}</li>
      ) : null}
    </ul>
  );
}
