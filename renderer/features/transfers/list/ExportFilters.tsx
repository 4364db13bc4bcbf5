import { Button, Select, TextInput } from '@mantine/core';
import { useMemo } from 'react';
import type { Text } from '../../../../shared/lib/index.ts';
import { text } from '../../../../shared/lib/index.ts';
import { outcomeWords, requiredWords } from '../../../../shared/report/words.ts';
import { placeName } from '../../../../shared/standards/placeName.ts';
import { outcomesByGravity } from '../../../../shared/views/facts/outcomes.ts';
import type { DeskEntry } from '../../../data/verdicts/views.ts';
import { useSpeech } from '../../../ui/language/languageContext.ts';
import { words as deskWords } from '../words.ts';
import type { EntryFilter } from './filterEntries.ts';
import { isFiltering, noFilter } from './filterEntries.ts';
import type { EntryOrder } from './sortEntries.ts';
import { entryOrders } from './sortEntries.ts';

const words = {
  search: text('Find an export', '查找出境流转'),
  recipient: text('Recipient', '境外接收方'),
  place: text('Goes to', '目的地'),
  verdict: text('Promise or law', '承诺或法律结论'),
  required: text('What is required', '要求'),
  any: text('any', '不限'),
  undecided: text('cannot be told yet', '尚无法判定'),
  order: text('Order', '排序'),
  clear: text('Clear', '清除'),
};

const orderWords: { readonly [O in EntryOrder]: Text } = {
  map: text('as in the register', '按登记册顺序'),
  worst: text('worst verdict first', '结论较差者在前'),
  people: text('most people first', '人数多者在前'),
  next: text('next date first', '临近时点在前'),
  recipient: text('by recipient', '按接收方'),
};

interface ExportFiltersProps {
  readonly entries: readonly DeskEntry[];
  readonly filter: EntryFilter;
  readonly order: EntryOrder;
  readonly onFilter: (filter: EntryFilter) => void;
  readonly onOrder: (order: EntryOrder) => void;
}

interface Option {
  readonly value: string;
  readonly label: string;
}

/** As many of a list as a person reads; typing narrows it. */
const mostOptions = 60;

export function ExportFilters({ entries, filter, order, onFilter, onOrder }: ExportFiltersProps) {
  const { say } = useSpeech();
  const any = useMemo(() => ({ value: '', label: say(words.any) }), [say]);
  const { recipients, places } = useOptions(entries, any);
  const set = (part: Partial<EntryFilter>) => onFilter({ ...filter, ...part });
  return (
    <search className="export-filters" aria-label={say(words.search)}>
      <TextInput
        className="export-query"
        label={say(words.search)}
        type="search"
        value={filter.text}
        onChange={(event) => set({ text: event.currentTarget.value })}
      />
      <Select
        label={say(words.recipient)}
        data={recipients}
        searchable
        limit={mostOptions}
        value={filter.recipient}
        onChange={(value) => set({ recipient: value ?? '' })}
      />
      <Select
        label={say(words.place)}
        data={places}
        searchable
        limit={mostOptions}
        value={filter.place}
        onChange={(value) => set({ place: value ?? '' })}
      />
      <Select
        label={say(words.verdict)}
        data={[
          any,
          ...outcomesByGravity
            .toReversed()
            .map((value) => ({ value, label: say(outcomeWords[value]) })),
        ]}
        value={filter.outcome}
        // The values are the outcomes and "", made just above.
        onChange={(value) => set({ outcome: (value ?? '') as EntryFilter['outcome'] })}
      />
      <Select
        label={say(words.required)}
        data={[
          any,
          { value: 'undecided', label: say(words.undecided) },
          ...Object.entries(requiredWords).map(([value, label]) => ({ value, label: say(label) })),
        ]}
        value={filter.required}
        // The values are what the decision table requires, "undecided" and "", made just above.
        onChange={(value) => set({ required: (value ?? '') as EntryFilter['required'] })}
      />
      <Select
        label={say(words.order)}
        data={entryOrders.map((value) => ({ value, label: say(orderWords[value]) }))}
        allowDeselect={false}
        value={order}
        onChange={(value) => {
          if (value !== null) onOrder(value as EntryOrder); // one of the orders offered
        }}
      />
      <Button variant="subtle" disabled={!isFiltering(filter)} onClick={() => onFilter(noFilter)}>
        {say(words.clear)}
      </Button>
    </search>
  );
}

/** Made when entries come, not at each key: there are thousands. */
function useOptions(entries: readonly DeskEntry[], any: Option) {
  const { read, language, compare, say } = useSpeech();
  return useMemo(() => {
    const recipients = new Map<string, string>();
    const places = new Set<string>();
    for (const { recipient, to } of entries) {
      if (recipient !== null && !recipients.has(recipient.id)) {
        recipients.set(recipient.id, `${recipient.code} ${read(recipient.name)}`);
      }
      for (const place of to) places.add(place);
    }
    return {
      recipients: [any, ...[...recipients].map(([value, label]) => ({ value, label }))],
      places: [
        any,
        ...[...places]
          .map((value) => ({ value, label: placeName(value, language) || say(deskWords.unknown) }))
          .toSorted((one, other) => compare(one.label, other.label)),
      ],
    };
  }, [entries, any, read, language, compare, say]);
}
