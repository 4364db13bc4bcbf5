import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { text } from '../../../../shared/lib/index.ts';
import { useSpeech } from '../../../ui/language/languageContext.ts';

const words = {
  range: text(
    'A number from {least, number} to {most, number}',
    '{least, number}至{most, number}之间的数',
  ),
  orNone: text(
    '0, or a number from {least, number} to {most, number}',
    '0，或{least, number}至{most, number}之间的数',
  ),
  was: text('shipped: {standard, number}', '内置值：{standard, number}'),
};

interface NumberFieldProps {
  /** What is entered, for those who hear the screen. */
  readonly label: string;
  readonly value: number;
  /** What the pack that ships says. */
  readonly standard?: number;
  readonly least: number;
  readonly most: number;
  readonly isNoneAllowed?: boolean;
  readonly isDisabled?: boolean;
  readonly onChange: (value: number) => void;
}

/** A figure of the pack; what does not fit stays visible with the reason and changes nothing. */
export function NumberField(props: NumberFieldProps) {
  const { label, value, standard, least, most, isNoneAllowed = false, onChange } = props;
  const { say } = useSpeech();
  const [entered, setEntered] = useState(String(value));
  const [before, setBefore] = useState(value);
  if (value !== before) {
    setBefore(value);
    if (readNumber(entered) !== value) setEntered(String(value));
  }
  const fits = (found: number | undefined) =>
    found !== undefined && ((isNoneAllowed && found === 0) || (found >= least && found <= most));
  const range = isNoneAllowed ? words.orNone : words.range;
  return (
    <TextInput
      aria-label={label}
      className="studio-number"
      size="xs"
      inputMode="decimal"
      value={entered}
      disabled={props.isDisabled === true}
      error={fits(readNumber(entered)) ? undefined : say(range, { least, most })}
      description={
        standard === undefined || standard === value ? undefined : say(words.was, { standard })
      }
      inputWrapperOrder={['input', 'description', 'error']}
      onChange={(event) => {
        const next = event.currentTarget.value;
        setEntered(next);
        const found = readNumber(next);
        if (found !== undefined && fits(found) && found !== value) onChange(found);
      }}
      onBlur={() => fits(readNumber(entered)) || setEntered(String(value))}
    />
  );
}

/** At most four places: more would say nothing of a weight. */
function readNumber(entered: string): number | undefined {
  const plain = entered.trim().replace(',', '.').replace('。', '.');
  return /^\d{1,6}(\.\d{1,4})?$/.test(plain) ? Number(plain) : undefined;
}
