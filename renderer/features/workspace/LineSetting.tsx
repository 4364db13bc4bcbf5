import { TextInput } from '@mantine/core';
import { useState } from 'react';

interface LineSettingProps {
  readonly label: string;
  readonly help: string;
  readonly value: string;
  readonly most?: number;
  /** Hears the trimmed text when the field is left or Enter is pressed, if it changed. */
  readonly onCommit: (value: string) => void;
}

/** A line that is stored when one is done with it, not at every key; Esc gives the old text back. */
export function LineSetting({ label, help, value, most = 200, onCommit }: LineSettingProps) {
  const [entered, setEntered] = useState(value);
  const [before, setBefore] = useState(value);
  if (value !== before) {
    // Undo, or another language, changed it.
    setBefore(value);
    setEntered(value);
  }
  const commit = () => {
    const said = entered.trim().toWellFormed();
    if (said !== value) onCommit(said);
    if (said === '') setEntered(value);
  };
  return (
    <TextInput
      label={label}
      description={help}
      value={entered}
      maxLength={most}
      autoComplete="off"
      onChange={(event) => setEntered(event.currentTarget.value)}
      onBlur={commit}
      onKeyDown={(event) => {
        if (event.key === 'Enter') commit();
        else if (event.key === 'Escape') setEntered(value);
      }}
    />
  );
}
