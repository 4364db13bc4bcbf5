import { Button, Checkbox, NativeSelect, Popover, TextInput } from '@mantine/core';
import { useState } from 'react';
import { text } from '../../../../shared/lib/index.ts';
import { useSpeech } from '../../../ui/language/languageContext.ts';
import { useMapState } from '../mapState.ts';
import type { Facet } from './filterFacets.ts';
import { chosenOf, facetWords, facets, useFacetOptions, withChosen } from './filterFacets.ts';

const words = {
  open: text('Filter by …', '筛选……'),
  by: text('Filter by', '按以下项目筛选'),
  find: text('Find in the list', '在列表中查找'),
  more: text(
    '{count, number} more: write part of the name to find them.',
    '另有{count, number}项，输入名称的一部分查找。',
  ),
  none: text('Nothing of that name.', '没有该名称的项目。'),
  reading: text('Reading …', '正在读取……'),
  done: text('Done', '完成'),
};

/** A list longer than this is found in by writing, not by scrolling. */
const mostShown = 60;

/** Chooses what a filter lets through, one kind of thing at a time. */
export function FacetPanel() {
  const { say } = useSpeech();
  const [isOpen, setOpen] = useState(false);
  const [facet, setFacet] = useState<Facet>('categories');
  return (
    <Popover
      opened={isOpen}
      onChange={setOpen}
      position="bottom-start"
      trapFocus
      returnFocus
      width={320}
    >
      <Popover.Target>
        <Button variant="default" size="xs" onClick={() => setOpen(!isOpen)}>
          {say(words.open)}
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label={say(words.by)}>
        <div className="filter-panel">
          <NativeSelect
            label={say(words.by)}
            value={facet}
            onChange={({ currentTarget: { value } }) =>
              setFacet(facets.find((each) => each === value) ?? facet)
            }
            data={facets.map((value) => ({ value, label: say(facetWords[value]) }))}
          />
          <FacetChoices key={facet} facet={facet} />
          <Button size="xs" onClick={() => setOpen(false)}>
            {say(words.done)}
          </Button>
        </div>
      </Popover.Dropdown>
    </Popover>
  );
}

function FacetChoices({ facet }: { readonly facet: Facet }) {
  const speech = useSpeech();
  const { say } = speech;
  const { filter, setFilter } = useMapState();
  const [query, setQuery] = useState('');
  const options = useFacetOptions(facet, speech);
  if (options === undefined) return <p className="quiet">{say(words.reading)}</p>;
  const chosen = chosenOf(filter, facet);
  const wanted = query.trim().toLowerCase();
  const found = options.filter(({ label }) => label.toLowerCase().includes(wanted));
  const toggle = (value: string) =>
    setFilter((before) => {
      const now = chosenOf(before, facet);
      return withChosen(
        before,
        facet,
        now.includes(value) ? now.filter((each) => each !== value) : [...now, value],
      );
    });
  return (
    <>
      {options.length > 12 ? (
        <TextInput
          label={say(words.find)}
          value={query}
          onChange={({ currentTarget: { value } }) => setQuery(value)}
        />
      ) : null}
      <fieldset className="filter-choices">
        <legend className="unseen">{say(facetWords[facet])}</legend>
        {found.slice(0, mostShown).map(({ value, label }) => (
          <Checkbox
            key={value}
            label={label}
            checked={chosen.includes(value)}
            onChange={() => toggle(value)}
          />
        ))}
      </fieldset>
      {found.length === 0 ? <p className="quiet small">{say(words.none)}</p> : null}
      {found.length > mostShown ? (
        <p className="quiet small">{say(words.more, { count: found.length - mostShown })}</p>
      ) : null}
    </>
  );
}
