import { Autocomplete, Button, Select, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { useMemo } from 'react';
import { tableNames } from '../../../shared/history/index.ts';
import type { TableName } from '../../../shared/history/index.ts';
import { useSpeech } from '../../ui/language/languageContext.ts';
import type { HistoryFilter } from './filterEntries.ts';
import { isFiltering, noFilter } from './filterEntries.ts';
import { tableChoice, words } from './words.ts';

interface HistoryFiltersProps {
  readonly filter: HistoryFilter;
  /** Names met so far, as suggestions. */
  readonly people: readonly string[];
  readonly onChange: (filter: HistoryFilter) => void;
  readonly children: ReactNode;
}

export function HistoryFilters({ filter, people, onChange, children }: HistoryFiltersProps) {
  const { say } = useSpeech();
  const set = (part: Partial<HistoryFilter>) => onChange({ ...filter, ...part });
  const tables = useMemo(
    () => [
      { value: '', label: say(words.anyRegister) },
      ...tableNames.map((table) => ({ value: table, label: say(tableChoice(table)) })),
    ],
    [say],
  );
  return (
    <search className="history-filters">
      <TextInput
        className="history-query"
        label={say(words.search)}
        type="search"
        value={filter.query}
        onChange={(event) => set({ query: event.currentTarget.value })}
      />
      <Autocomplete
        size="xs"
        label={say(words.person)}
        data={[...people]}
        value={filter.by}
        onChange={(by) => set({ by })}
      />
      <Select
        label={say(words.register)}
        data={tables}
        searchable
        value={filter.register}
        // The values are the tables and "", made just above.
        onChange={(value) => set({ register: (value ?? '') as TableName | '' })}
      />
      <TextInput
        label={say(words.from)}
        type="date"
        max={filter.to === '' ? '9999-12-31' : filter.to}
        value={filter.from}
        onChange={(event) => set({ from: event.currentTarget.value })}
      />
      <TextInput
        label={say(words.to)}
        type="date"
        min={filter.from}
        max="9999-12-31"
        value={filter.to}
        onChange={(event) => set({ to: event.currentTarget.value })}
      />
      <Button variant="subtle" disabled={!isFiltering(filter)} onClick={() => onChange(noFilter)}>
        {say(words.clear)}
      </Button>
      {children}
    </search>
  );
}
