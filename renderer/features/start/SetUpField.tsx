import { Select, TextInput } from '@mantine/core';
import { useId, useMemo } from 'react';
import type { CellProblem } from '../../../shared/exchange/index.ts';
import type { Text } from '../../../shared/lib/index.ts';
import { inLanguage, text } from '../../../shared/lib/index.ts';
import { placeCodes, placeName } from '../../../shared/standards/index.ts';
import { useSpeech } from '../../ui/language/languageContext.ts';
import type { SetUpField as FieldName } from './setUpFields.ts';
import { setUpField } from './setUpFields.ts';

interface SetUpFieldProps {
  readonly name: FieldName;
  /** As text; empty is unknown. */
  readonly value: string;
  readonly problem: CellProblem | undefined;
  readonly onChange: (value: string) => void;
}

const words = {
  unknown: text('Not known yet', '暂不清楚'),
  yes: text('Yes', '是'),
  no: text('No', '否'),
  nothing: text('Nothing found', '无匹配项'),
  expected: text('Expected {expected}; found {found}. {fix}', '应为{expected}，实为{found}。{fix}'),
};

/** A fact of the organisation, with the words of its register; each may be left open. */
export function SetUpField({ name, value, problem, onChange }: SetUpFieldProps) {
  const { say, language } = useSpeech();
  const field = setUpField(name);
  const label = say(field.label);
  const help = say(field.help);
  const error =
    problem === undefined
      ? undefined
      : say(words.expected, {
          expected: say(problem.expected),
          found: say(problem.found),
          fix: say(problem.fix),
        });
  switch (field.kind) {
    case 'yes-no':
      return <YesNo label={label} help={help} value={value} onChange={onChange} />;
    case 'choice':
      return (
        <Select
          label={label}
          description={help}
          placeholder={say(words.unknown)}
          value={value === '' ? null : value}
          clearable
          data={optionsOf(field.options, (option) => inLanguage(option, language))}
          onChange={(chosen) => onChange(chosen ?? '')}
        />
      );
    case 'place':
      return <Place label={label} help={help} value={value} onChange={onChange} />;
    default:
      return (
        <TextInput
          label={field.kind === 'integer' ? `${label} (${say(field.unit)})` : label}
          description={help}
          placeholder={say(words.unknown)}
          value={value}
          error={error}
          maxLength={2000}
          inputMode={field.kind === 'integer' ? 'numeric' : 'text'}
          autoComplete="off"
          onChange={(event) => onChange(event.currentTarget.value)}
        />
      );
  }
}

function optionsOf(options: { readonly [id: string]: Text }, read: (option: Text) => string) {
  return Object.entries(options).map(([value, option]) => ({ value, label: read(option) }));
}

interface AnswerProps {
  readonly label: string;
  readonly help: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

function Place({ label, help, value, onChange }: AnswerProps) {
  const { say, language, compare } = useSpeech();
  const places = useMemo(
    () =>
      placeCodes
        .map((code) => ({ value: code, label: placeName(code, language) }))
        .toSorted((one, other) => compare(one.label, other.label)),
    [language, compare],
  );
  return (
    <Select
      label={label}
      description={help}
      placeholder={say(words.unknown)}
      value={value === '' ? null : value}
      searchable
      clearable
      limit={60}
      nothingFoundMessage={say(words.nothing)}
      data={places}
      onChange={(chosen) => onChange(chosen ?? '')}
    />
  );
}

function YesNo({ label, help, value, onChange }: AnswerProps) {
  const { say } = useSpeech();
  const name = useId();
  const options = [
    { value: '', label: say(words.unknown) },
    { value: 'yes', label: say(words.yes) },
    { value: 'no', label: say(words.no) },
  ];
  return (
    <fieldset className="start-yes-no" aria-describedby={`${name}-help`}>
      <legend>{label}</legend>
      <p id={`${name}-help`} className="quiet small">
        {help}
      </p>
      {options.map((option) => (
        <label key={option.value}>
          <input
            type="radio"
            name={name}
            checked={value === option.value}
            onChange={() => onChange(option.value)}
          />
          {option.label}
        </label>
      ))}
    </fieldset>
  );
}
