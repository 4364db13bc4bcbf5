import { TextInput } from '@mantine/core';
import { useId, useMemo, useState } from 'react';
import type { Column } from '../../../../shared/exchange/cells/index.ts';
import { columnsOf } from '../../../../shared/exchange/cells/index.ts';
import type { RegisterId } from '../../../../shared/map/index.ts';
import { known, registerOf } from '../../../../shared/map/index.ts';
import { enterFacts } from '../../../data/commands/enterFacts.ts';
import { useRecord, useSession } from '../../../data/session/sessionContext.ts';
import type { GuidedStep } from '../../../data/verdicts/assessViews.ts';
import { FieldEditor } from '../../../parts/editors/FieldEditor.tsx';
import { useSpeech } from '../../../ui/language/languageContext.ts';
import { StepForm } from './StepForm.tsx';
import { words } from './words.ts';

interface RecordStepProps {
  readonly step: GuidedStep;
  readonly register: RegisterId;
  readonly item: string;
  readonly onSaved: () => void;
}

/** Asks for a record that is missing, with the fields the rule looks at, tied to the record it is about. */
export function RecordStep({ step, register, item, onSaved }: RecordStepProps) {
  const { say, read } = useSpeech();
  const session = useSession();
  const about = useRecord(step.of, item);
  const id = useId();
  const { one } = registerOf(register);
  const [name, setName] = useState(() =>
    say(words.newName, { one: say(one), code: step.item?.code ?? '' }),
  );
  const tie = useMemo(() => tieOf(register, step.of), [register, step.of]);
  const [fields, setFields] = useState<{ readonly [key: string]: unknown }>(() =>
    tie?.on === 'new' ? { [tie.field]: tie.isMany ? [item] : item } : {},
  );
  const [problem, setProblem] = useState<string>();
  const columns = useMemo(() => columnsAsked(register, step), [register, step]);
  const save = async () => {
    const lacking = columns.find(({ key, isRequired }) => isRequired && fields[key] === undefined);
    if (name.trim() === '' || lacking !== undefined) {
      setProblem(
        lacking === undefined
          ? say(words.nameMissing)
          : say(words.fieldMissing, { field: say(lacking.label) }),
      );
      return;
    }
    const newId = crypto.randomUUID();
    const before = tie?.on === 'judged' ? known(about?.[tie.field]) : undefined;
    const result = await session.run(enterFacts, {
      creations: [{ register, id: newId, name: name.trim(), fields }],
      updates:
        tie?.on === 'judged'
          ? [
              {
                register: step.of,
                id: item,
                fields: {
                  [tie.field]: tie.isMany
                    ? [...(Array.isArray(before) ? before.map(String) : []), newId]
                    : newId,
                },
              },
            ]
          : [],
      about: step.item?.name ?? read(one),
    });
    if (result.ok) onSaved();
    else setProblem(say(result.error.message));
  };
  return (
    <StepForm isList={false} problem={problem} onSave={() => void save()}>
      <TextInput
        label={say(words.name)}
        value={name}
        maxLength={2000}
        onChange={({ currentTarget: { value } }) => {
          setName(value);
          setProblem(undefined);
        }}
      />
      {columns.map((column) => (
        <div key={column.key}>
          <div className="guided-label">{say(column.label)}</div>
          <FieldEditor
            column={column}
            value={fields[column.key]}
            variant="form"
            label={say(column.label)}
            describedBy={`${id}-${column.key}`}
            onCommit={(value) => {
              setFields((before) => ({ ...before, [column.key]: value }));
              setProblem(undefined);
              return Promise.resolve(true);
            }}
            onCancel={() => undefined}
          />
          <p id={`${id}-${column.key}`} className="quiet small">
            {say(column.help)}
          </p>
        </div>
      ))}
    </StepForm>
  );
}

interface Tie {
  /** Whether the new record names the judged one, or the other way round. */
  readonly on: 'new' | 'judged';
  readonly field: string;
  readonly isMany: boolean;
}

/** How a new record is tied to the one it is missing for; undefined where registers do not name each other. */
function tieOf(register: RegisterId, judged: RegisterId): Tie | undefined {
  const find = (from: RegisterId, to: RegisterId) =>
    Object.entries(registerOf(from).fields).find(
      ([, field]) =>
        (field.kind === 'reference' || field.kind === 'references') && field.target === to,
    );
  const own = find(register, judged);
  if (own !== undefined) return { on: 'new', field: own[0], isMany: own[1].kind === 'references' };
  const other = find(judged, register);
  if (other === undefined) return undefined;
  return { on: 'judged', field: other[0], isMany: other[1].kind === 'references' };
}

/** What no record of the kind is without, and what the rule looks at. */
function columnsAsked(register: RegisterId, { proposal }: GuidedStep): readonly Column[] {
  const made = proposal?.creations.find((each) => each.register === register);
  const wanted = new Set(Object.keys(made?.fields ?? {}));
  return columnsOf(register).filter(
    ({ key, isRequired, field }) =>
      field !== undefined && key !== 'name' && (isRequired || wanted.has(key)),
  );
}
