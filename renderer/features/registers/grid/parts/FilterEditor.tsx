import { Checkbox, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { useMemo, useState } from 'react';
import { useSpeech } from '../../../../ui/language/languageContext.ts';
import type { GridView } from '../gridModel.ts';
import { gridWords as words } from '../gridWords.ts';
import type { CellState } from '../model/cellReader.ts';
import type { ColumnFilter, ValueTest } from '../model/filters.ts';
import { isIdle, statesOf, testKindOf } from '../model/filters.ts';
import type { GridColumn } from '../model/gridColumns.ts';
import { filterOptions, findOptions, mostListed, stateWords } from './filterOptions.ts';

interface FilterEditorProps {
  readonly grid: GridView;
  readonly column: GridColumn;
}

/** The filter of one column, by its type. What is entered holds at once. */
export function FilterEditor({ grid, column }: FilterEditorProps) {
  const { say } = useSpeech();
  const filter = grid.view.filters.find(({ key }) => key === column.key);
  const change = (changes: Partial<Pick<ColumnFilter, 'test' | 'states'>>) =>
    grid.setView((view) => {
      const present = view.filters.find(({ key }) => key === column.key);
      const next: ColumnFilter = { key: column.key, states: [], ...present, ...changes };
      const others = view.filters.filter(({ key }) => key !== column.key);
      if (isIdle(next)) return { ...view, filters: others };
      const filters =
        present === undefined
          ? [...others, next]
          : view.filters.map((each) => (each === present ? next : each));
      return { ...view, filters };
    });
  const states = statesOf(column);
  const chosen = filter?.states ?? [];
  return (
    <div className="grid-filter-editor">
      <TestEditor
        key={column.key}
        grid={grid}
        column={column}
        test={filter?.test}
        onChange={(test) => change({ test })}
      />
      {states.length === 0 ? null : (
        <fieldset className="grid-fieldset">
          <legend>{say(words.orState)}</legend>
          {states.map((state) => (
            <Checkbox
              key={state}
              label={sayState(state, column, say)}
              checked={chosen.includes(state)}
              onChange={({ currentTarget: { checked } }) =>
                change({
                  states: checked ? [...chosen, state] : chosen.filter((each) => each !== state),
                })
              }
            />
          ))}
        </fieldset>
      )}
    </div>
  );
}

function sayState(
  state: CellState,
  { kind }: GridColumn,
  say: ReturnType<typeof useSpeech>['say'],
): string {
  if (kind === 'verdict' && state === 'unknown') return say(words.notJudged);
  return say(stateWords[state]);
}

interface TestEditorProps extends FilterEditorProps {
  readonly test: ValueTest | undefined;
  readonly onChange: (test: ValueTest) => void;
}

function TestEditor(props: TestEditorProps) {
  switch (testKindOf(props.column)) {
    case 'contains':
      return <ContainsEditor {...props} />;
    case 'any':
      return <AnyEditor {...props} />;
    case 'days':
      return <DaysEditor {...props} />;
    case 'numbers':
      return <NumbersEditor {...props} />;
  }
}

function ContainsEditor({ test, onChange }: TestEditorProps) {
  const { say } = useSpeech();
  const [typed, setTyped] = useState(test?.kind === 'contains' ? test.text : '');
  const settle = useDebouncedCallback((text: string) => onChange({ kind: 'contains', text }), 150);
  return (
    <TextInput
      label={say(words.contains)}
      data-autofocus
      value={typed}
      onChange={({ currentTarget: { value } }) => {
        setTyped(value);
        settle(value);
      }}
    />
  );
}

function AnyEditor({ grid, column, test, onChange }: TestEditorProps) {
  const speech = useSpeech();
  const { say } = speech;
  const [sought, setSought] = useState('');
  const options = useMemo(
    () => filterOptions(column, grid.session, speech),
    [column, grid.session, speech],
  );
  const chosen = test?.kind === 'any' ? test.ids : [];
  const listed = findOptions(options, sought, chosen);
  return (
    <fieldset className="grid-fieldset">
      <legend>{say(words.anyOf)}</legend>
      {options.length > 12 ? (
        <TextInput
          aria-label={say(words.typeToFind)}
          placeholder={say(words.typeToFind)}
          data-autofocus
          value={sought}
          onChange={(event) => setSought(event.currentTarget.value)}
        />
      ) : null}
      <div className="grid-options">
        {listed.map(({ id, label }, i) => (
          <Checkbox
            key={id}
            {...(i === 0 && options.length <= 12 ? { 'data-autofocus': true } : {})}
            label={label}
            checked={chosen.includes(id)}
            onChange={({ currentTarget: { checked } }) =>
              onChange({
                kind: 'any',
                ids: checked ? [...chosen, id] : chosen.filter((each) => each !== id),
              })
            }
          />
        ))}
        {listed.length === 0 ? <p className="quiet small">{say(words.nothingFound)}</p> : null}
        {sought === '' && options.length > mostListed ? (
          <p className="quiet small">{say(words.typeToFind)} …</p>
        ) : null}
      </div>
    </fieldset>
  );
}

function DaysEditor({ test, onChange }: TestEditorProps) {
  const { say } = useSpeech();
  const { from, to } = test?.kind === 'days' ? test : {};
  const set = (bounds: { readonly from?: string | undefined; readonly to?: string | undefined }) =>
    onChange({
      kind: 'days',
      ...(bounds.from === undefined || bounds.from === '' ? {} : { from: bounds.from }),
      ...(bounds.to === undefined || bounds.to === '' ? {} : { to: bounds.to }),
    });
  return (
    <div className="grid-bounds">
      <TextInput
        type="date"
        label={say(words.from)}
        data-autofocus
        value={from ?? ''}
        onChange={({ currentTarget: { value } }) => set({ from: value, to })}
      />
      <TextInput
        type="date"
        label={say(words.to)}
        value={to ?? ''}
        onChange={({ currentTarget: { value } }) => set({ from, to: value })}
      />
    </div>
  );
}

function NumbersEditor({ test, onChange, column }: TestEditorProps) {
  const { say } = useSpeech();
  const present = test?.kind === 'numbers' ? test : { from: undefined, to: undefined };
  const [typed, setTyped] = useState({
    from: present.from === undefined ? '' : String(present.from),
    to: present.to === undefined ? '' : String(present.to),
  });
  const unit = column.field?.kind === 'integer' ? say(column.field.unit) : '';
  const settle = useDebouncedCallback((bounds: typeof typed) => {
    const from = readNumber(bounds.from);
    const to = readNumber(bounds.to);
    onChange({
      kind: 'numbers',
      ...(from === undefined ? {} : { from }),
      ...(to === undefined ? {} : { to }),
    });
  }, 150);
  const set = (changes: Partial<typeof typed>) => {
    const next = { ...typed, ...changes };
    setTyped(next);
    settle(next);
  };
  return (
    <div className="grid-bounds">
      <TextInput
        inputMode="numeric"
        label={`${say(words.from)} (${unit})`}
        data-autofocus
        value={typed.from}
        error={isStrange(typed.from)}
        onChange={({ currentTarget: { value } }) => set({ from: value })}
      />
      <TextInput
        inputMode="numeric"
        label={`${say(words.to)} (${unit})`}
        value={typed.to}
        error={isStrange(typed.to)}
        onChange={({ currentTarget: { value } }) => set({ to: value })}
      />
    </div>
  );
}

function readNumber(typed: string): number | undefined {
  const plain = typed.replace(/[\s,，]/g, '');
  return /^\d{1,15}$/.test(plain) ? Number(plain) : undefined;
}

function isStrange(typed: string): boolean {
  return typed.trim() !== '' && readNumber(typed) === undefined;
}
