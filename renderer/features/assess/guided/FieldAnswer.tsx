import type { Column } from '../../../../shared/exchange/cells/index.ts';
import type { Field } from '../../../../shared/map/index.ts';
import { none, notApplicable } from '../../../../shared/map/index.ts';
import { FieldEditor } from '../../../parts/editors/FieldEditor.tsx';
import type { Speech } from '../../../ui/language/languageContext.ts';
import { useSpeech } from '../../../ui/language/languageContext.ts';
import type { NumberedOption } from './NumberedChoice.tsx';
import { NumberedChoice } from './NumberedChoice.tsx';
import { words } from './words.ts';

interface FieldAnswerProps {
  readonly column: Column;
  readonly field: Field;
  readonly value: unknown;
  readonly label: string;
  readonly describedBy: string;
  readonly onChange: (value: unknown) => void;
}

/** So many can be chosen by one key. */
const mostNumbered = 9;

/** The value of a field: a few answers by number, everything else in the field's own editor. */
export function FieldAnswer(props: FieldAnswerProps) {
  const { column, field, value, label, describedBy, onChange } = props;
  const speech = useSpeech();
  const options = optionsOf(field, speech);
  if (options.length > 0 && options.length <= mostNumbered) {
    return (
      <>
        <NumberedChoice
          label={label}
          describedBy={describedBy}
          options={options}
          value={value}
          letters={field.kind === 'yes-no' ? ['y', 'n'] : []}
          onChoose={onChange}
        />
        <p className="quiet small">{speech.say(words.choose, { count: options.length })}</p>
      </>
    );
  }
  return (
    <FieldEditor
      column={column}
      value={value}
      variant="form"
      label={label}
      describedBy={describedBy}
      onCommit={(next) => {
        onChange(next);
        return Promise.resolve(true);
      }}
      onCancel={() => undefined}
    />
  );
}

/** Every answer to a yes-or-no question or a choice, its kinds of empty included; none for other fields. */
function optionsOf(field: Field, { say, read }: Speech): readonly NumberedOption[] {
  const empties = field.empties.map((kind) =>
    kind === 'none'
      ? { label: say(words.noneOption), value: none }
      : { label: say(words.notApplicable), value: notApplicable },
  );
  if (field.kind === 'yes-no') {
    return [
      { label: say(words.yes), value: true },
      { label: say(words.no), value: false },
      ...empties,
    ];
  }
  if (field.kind !== 'choice') return [];
  const options = Object.entries(field.options).map(([value, label]) => ({
    label: read(label),
    value,
  }));
  return [...options, ...empties];
}
