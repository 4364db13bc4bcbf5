import { useId, useState } from 'react';
import type { Column } from '../../../../shared/exchange/cells/index.ts';
import { columnsOf } from '../../../../shared/exchange/cells/index.ts';
import type { AnyRecord, RegisterId } from '../../../../shared/map/index.ts';
import { updateFields } from '../../../data/commands/updateFields.ts';
import { useSession } from '../../../data/session/sessionContext.ts';
import { EmptyChoices } from '../../../parts/editors/EmptyChoices.tsx';
import { FieldEditor } from '../../../parts/editors/FieldEditor.tsx';
import { useSpeech } from '../../../ui/language/languageContext.ts';
import { words } from './words.ts';

interface DocumentFieldProps {
  readonly register: RegisterId;
  readonly record: AnyRecord;
  readonly name: string;
}

const columns = new Map<RegisterId, ReadonlyMap<string, Column>>();

/** The column of a field, from the description of its register. */
export function columnOf(register: RegisterId, name: string): Column {
  let found = columns.get(register);
  if (found === undefined) {
    found = new Map(columnsOf(register).map((column) => [column.key, column]));
    columns.set(register, found);
  }
  const column = found.get(name);
  if (column === undefined) throw new Error(`Expected a field of ${register}, found "${name}".`);
  return column;
}

/** Stores one field at once; gives why it was refused, or undefined. */
export function useCommit(register: RegisterId, id: string) {
  const session = useSession();
  const { say } = useSpeech();
  return async (name: string, value: unknown): Promise<string | undefined> => {
    const result = await session.run(updateFields, { register, id, fields: { [name]: value } });
    return result.ok ? undefined : say(result.error.message);
  };
}

/** One field of the document: label, kinds of empty, help, value; stored as soon as it is left. */
export function DocumentField({ register, record, name }: DocumentFieldProps) {
  const { say } = useSpeech();
  const column = columnOf(register, name);
  const commit = useCommit(register, record.id);
  const [refusal, setRefusal] = useState<string>();
  const [isHelpOpen, setHelpOpen] = useState(false);
  const id = useId();
  if (column.field === undefined) return null;
  const label = say(column.label);
  const store = async (value: unknown) => {
    const refused = await commit(name, value);
    setRefusal(refused);
    return refused === undefined;
  };
  const value = record[name];
  return (
    <div className="impact-field" data-field={name}>
      <div className="impact-label-row">
        <label className="impact-label" htmlFor={`${id}-input`}>
          {label}
        </label>
        <EmptyChoices
          field={column.field}
          value={value}
          label={label}
          onChoose={(empty) => void store(empty)}
          help={{
            id: `${id}-help`,
            isOpen: isHelpOpen,
            onToggle: () => setHelpOpen((before) => !before),
          }}
        />
      </div>
      <p id={`${id}-help`} className="impact-help" hidden={!isHelpOpen}>
        {say(column.help)}
      </p>
      <FieldEditor
        column={column}
        value={value}
        variant="form"
        label={label}
        inputId={`${id}-input`}
        describedBy={`${id}-help`}
        hasEmpties={false}
        onCommit={store}
        onCancel={() => setRefusal(undefined)}
      />
      {refusal === undefined ? null : (
        <p className="field-problem" role="alert">
          {say(words.required, { problem: refusal })}
        </p>
      )}
    </div>
  );
}
