import { TextInput } from '@mantine/core';

interface SetUpLineProps {
  readonly label: string;
  readonly help?: string;
  readonly value: string;
  readonly placeholder?: string;
  readonly isRequired?: boolean;
  readonly problem?: string | undefined;
  /** The most characters it takes. */
  readonly most?: number;
  readonly onChange: (value: string) => void;
}

/** One line of text with its label, and help where there is some. */
export function SetUpLine(props: SetUpLineProps) {
  const { label, help, value, placeholder, isRequired, problem, most = 200, onChange } = props;
  return (
    <TextInput
      label={label}
      description={help}
      value={value}
      placeholder={placeholder}
      required={isRequired === true}
      error={problem}
      maxLength={most}
      autoComplete="off"
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}
