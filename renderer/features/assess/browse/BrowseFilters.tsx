import { NativeSelect, TextInput } from '@mantine/core';
import { usePreferences } from '../../../data/preferences/preferencesContext.ts';
import { useSpeech } from '../../../ui/language/languageContext.ts';
import type { TreeFilter } from './treeRows.ts';
import { isFiltering, noFilter } from './treeRows.ts';
import { words } from './words.ts';

interface BrowseFiltersProps {
  readonly filter: TreeFilter;
  readonly setFilter: (filter: TreeFilter) => void;
}

const kinds = ['all', 'promise', 'law', 'standard'] as const;

/** What the tree is narrowed to. */
export function BrowseFilters({ filter, setFilter }: BrowseFiltersProps) {
  const { say } = useSpeech();
  const { preferences } = usePreferences();
  const hasName = preferences.actor.trim() !== '';
  const toggles = [
    { key: 'isUndecided', label: words.undecided, title: undefined, isOff: false },
    { key: 'isNotMet', label: words.notMet, title: undefined, isOff: false },
    { key: 'isCritical', label: words.critical, title: undefined, isOff: false },
    {
      key: 'isMine',
      label: words.mine,
      title: say(hasName ? words.mineHelp : words.mineNeedsName),
      isOff: !hasName,
    },
  ] as const;
  return (
    <div className="browse-filters" role="group" aria-label={say(words.filters)}>
      <TextInput
        size="xs"
        type="search"
        aria-label={say(words.find)}
        placeholder={say(words.find)}
        value={filter.query}
        onChange={({ currentTarget: { value } }) => setFilter({ ...filter, query: value })}
      />
      <NativeSelect
        size="xs"
        aria-label={say(words.kind)}
        value={filter.kind}
        data={kinds.map((value) => ({ value, label: say(words[value]) }))}
        onChange={({ currentTarget: { value } }) =>
          setFilter({ ...filter, kind: kinds.find((each) => each === value) ?? 'all' })
        }
      />
      {toggles.map(({ key, label, title, isOff }) => (
        <button
          key={key}
          type="button"
          className="browse-toggle"
          aria-pressed={filter[key] && !isOff}
          aria-disabled={isOff}
          title={title}
          onClick={() => {
            if (!isOff) setFilter({ ...filter, [key]: !filter[key] });
          }}
        >
          {say(label)}
        </button>
      ))}
      {isFiltering(filter) ? (
        <button type="button" className="link" onClick={() => setFilter(noFilter)}>
          {say(words.clear)}
        </button>
      ) : null}
    </div>
  );
}
