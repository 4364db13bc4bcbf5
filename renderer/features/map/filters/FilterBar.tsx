import { Button, Checkbox, NativeSelect } from '@mantine/core';
import { memo, useCallback } from 'react';
import { text } from '../../../../shared/lib/index.ts';
import type { Judge } from '../../../data/verdicts/judge.ts';
import { useAsked } from '../../../data/verdicts/judgeContext.ts';
import { useSpeech } from '../../../ui/language/languageContext.ts';
import { useMapState } from '../mapState.ts';
import { FacetChip } from './FacetChip.tsx';
import { FacetPanel } from './FacetPanel.tsx';
import { chosenOf, facets } from './filterFacets.ts';
import './filters.css';

const words = {
  sensitivity: text('Sensitivity', '敏感程度'),
  any: text('Sensitive or not', '不限敏感与否'),
  sensitive: text('Sensitive only', '仅敏感个人信息'),
  plain: text('Nothing sensitive', '不含敏感个人信息'),
  exports: text('Exports only', '仅出境'),
  filters: text('Filters', '筛选条件'),
  clear: text('Clear all', '全部清除'),
  all: text(
    '{total, plural, one {# flow} other {All # flows}} shown.',
    '显示全部{total, number}条流转。',
  ),
  some: text(
    '{shown, number} of {total, number} flows shown',
    '显示{shown, number}条，共{total, number}条流转',
  ),
  open: text(
    '; {open, plural, one {# more may match: a fact about it is missing.} other {# more may match: a fact about them is missing.}}',
    '；另有{open, number}条因事实未载明，无法判断是否符合。',
  ),
  end: text('.', '。'),
};

/** What graph and geography show of the flows; the same for both, and kept while switching. */
export const FilterBar = memo(function FilterBar() {
  const { say } = useSpeech();
  const { filter, setFilter } = useMapState();
  const { isSensitive } = filter;
  const set = facets.filter((facet) => chosenOf(filter, facet).length > 0);
  const isNarrowed = set.length > 0 || isSensitive !== undefined || filter.isExport !== undefined;
  return (
    <div className="filter-bar" role="group" aria-label={say(words.filters)}>
      <div className="filter-line">
        <NativeSelect
          size="xs"
          aria-label={say(words.sensitivity)}
          value={isSensitive === undefined ? '' : String(isSensitive)}
          onChange={({ currentTarget: { value } }) =>
            setFilter(({ isSensitive: _before, ...rest }) =>
              value === '' ? rest : { ...rest, isSensitive: value === 'true' },
            )
          }
          data={[
            { value: '', label: say(words.any) },
            { value: 'true', label: say(words.sensitive) },
            { value: 'false', label: say(words.plain) },
          ]}
        />
        <Checkbox
          label={say(words.exports)}
          checked={filter.isExport === true}
          onChange={({ currentTarget: { checked } }) =>
            setFilter(({ isExport: _before, ...rest }) =>
              checked ? { ...rest, isExport: true } : rest,
            )
          }
        />
        <FacetPanel />
        {isNarrowed ? (
          <Button variant="default" size="xs" onClick={() => setFilter({})}>
            {say(words.clear)}
          </Button>
        ) : null}
        <FilterCounts isNarrowed={isNarrowed} />
      </div>
      {set.length === 0 ? null : (
        <ul className="filter-chips">
          {set.map((facet) => (
            <FacetChip key={facet} facet={facet} />
          ))}
        </ul>
      )}
    </div>
  );
});

function FilterCounts({ isNarrowed }: { readonly isNarrowed: boolean }) {
  const { say } = useSpeech();
  const { filter } = useMapState();
  const counts = useAsked(
    useCallback((judge: Judge) => judge.view('filter-counts', filter), [filter]),
  );
  const sentence =
    counts === undefined
      ? ''
      : isNarrowed
        ? `${say(words.some, { shown: counts.shown, total: counts.total })}${
            counts.open === 0 ? say(words.end) : say(words.open, { open: counts.open })
          }`
        : say(words.all, { total: counts.total });
  return (
    <p className="filter-counts quiet small" role="status">
      {sentence}
    </p>
  );
}
