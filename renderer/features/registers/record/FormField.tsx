import { useId, useState } from 'react';
import type { Column } from '../../../../shared/exchange/cells/index.ts';
import { text } from '../../../../shared/lib/index.ts';
import type { Field } from '../../../../shared/map/index.ts';
import { useSpeech } from '../../../ui/language/languageContext.ts';
import { EmptyChoices } from '../../../parts/editors/EmptyChoices.tsx';
import { FieldEditor } from '../../../parts/editors/FieldEditor.tsx';

interface FormFieldProps {
  readonly column: Column;
  readonly field: Field;
  readonly value: unknown;
  /** How many rules wait for this field. */
  readonly decides: number;
  readonly hasHelp: boolean;
  /** Undefined when it was taken, else why not. */
  readonly onCommit: (value: unknown) => Promise<string | undefined>;
}

/** One field of the form: label above, its kinds of empty beside the label, the value, the help. */
export function FormField(props: FormFieldProps) {
  const { column, field, value, decides, hasHelp, onCommit } = props;
  const { say } = useSpeech();
  const id = useId();
  const [isHelpOpen, setHelpOpen] = useState(false);
  const [refusal, setRefusal] = useState<string>();
  const label = say(column.label);
  const commit = async (next: unknown) => {
    const refused = await onCommit(next);
    setRefusal(refused);
    return refused === undefined;
  };
  const ids = [`${id}-help`];
  if (decides > 0) ids.push(`${id}-decides`);
  if (refusal !== undefined) ids.push(`${id}-refusal`);
  return (
    <div className="form-field" data-field={column.key}>
      <div className="form-label-row">
        <label className="form-label" htmlFor={`${id}-input`}>
          {label}
          {column.isRequired ? <span className="quiet">{say(words.required)}</span> : null}
        </label>
        <EmptyChoices
          field={field}
          value={value}
          label={label}
          onChoose={(empty) => void commit(empty)}
          help={{
            id: `${id}-help`,
            isOpen: isHelpOpen || hasHelp,
            onToggle: () => setHelpOpen((before) => !before),
          }}
        />
      </div>
      {/* Hidden text still describes the field to a screen reader. */}
      <p id={`${id}-help`} className="form-help" hidden={!isHelpOpen && !hasHelp}>
        {say(column.help)}
      </p>
      <FieldEditor
        column={column}
        value={value}
        variant="form"
        label={label}
        inputId={`${id}-input`}
        describedBy={ids.join(' ')}
        hasEmpties={false}
        onCommit={commit}
        onCancel={() => setRefusal(undefined)}
      />
      {decides > 0 ? (
        <p id={`${id}-decides`} className="form-decides">
          {say(words.decides, { count: decides })}
        </p>
      ) : null}
      {refusal === undefined ? null : (
        <p id={`${id}-refusal`} className="field-problem" role="alert">
          {refusal}
        </p>
      )}
    </div>
  );
}

const words = {
  required: text(' (required)', '（必填）'),
  decides: text(
    'Would decide {count, plural, one {# rule} other {# rules}}',
    '填写后可判定{count, number}条规则',
  ),
};
