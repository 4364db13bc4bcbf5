import { Checkbox, NativeSelect, TextInput } from '@mantine/core';
import { matrixTitles } from '../../../../shared/views/index.ts';
import { useSpeech } from '../../../ui/language/languageContext.ts';
import type { Choice } from './matrixChoice.ts';
import { columnsOf, isOfPrinciples, kinds, orders } from './matrixChoice.ts';
import { words } from './words.ts';

interface MatrixChoicesProps {
  readonly choice: Choice;
  readonly setChoice: (choice: Choice) => void;
}

/** Which matrix, in what order, and how much of it. */
export function MatrixChoices({ choice, setChoice }: MatrixChoicesProps) {
  const { say } = useSpeech();
  const hasPrinciples = isOfPrinciples(choice.kind);
  const orderOptions = (isPack: boolean) =>
    orders.map((value) => ({
      value,
      label: say(value === 'given' && isPack ? words.pack : words[value]),
    }));
  const readOrder = (value: string) => orders.find((order) => order === value) ?? 'worst';
  return (
    <>
      <NativeSelect
        size="xs"
        label={say(words.kind)}
        value={choice.kind}
        data={kinds.map((value) => ({ value, label: say(matrixTitles[value]) }))}
        onChange={({ currentTarget: { value } }) =>
          setChoice({
            ...choice,
            kind: kinds.find((kind) => kind === value) ?? choice.kind,
            columns: null,
            query: '',
          })
        }
      />
      <NativeSelect
        size="xs"
        label={say(words.rowsBy)}
        value={choice.rows}
        data={orderOptions(false)}
        onChange={({ currentTarget: { value } }) =>
          setChoice({ ...choice, rows: readOrder(value) })
        }
      />
      <NativeSelect
        size="xs"
        label={say(words.columnsBy)}
        value={columnsOf(choice)}
        data={orderOptions(hasPrinciples)}
        onChange={({ currentTarget: { value } }) =>
          setChoice({ ...choice, columns: readOrder(value) })
        }
      />
      <TextInput
        size="xs"
        type="search"
        label={say(words.find)}
        value={choice.query}
        onChange={({ currentTarget: { value } }) => setChoice({ ...choice, query: value })}
      />
      <Checkbox
        className="matrix-toggle"
        label={say(words.withoutEmpty)}
        checked={choice.isWithoutEmpty}
        onChange={({ currentTarget: { checked } }) =>
          setChoice({ ...choice, isWithoutEmpty: checked })
        }
      />
    </>
  );
}
