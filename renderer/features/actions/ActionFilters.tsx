import { Checkbox, NativeSelect } from '@mantine/core';
import { useMemo } from 'react';
import { text } from '../../../shared/lib/index.ts';
import type { Severity } from '../../../shared/policy/index.ts';
import { severityWords } from '../../../shared/report/words.ts';
import type { ActionRow } from '../../data/verdicts/actionViews.ts';
import type { LiveScores } from '../../data/verdicts/verdicts.ts';
import { useSpeech } from '../../ui/language/languageContext.ts';
import { words as cardWords } from './actionWords.ts';
import type { ActionFilter } from './filterActions.ts';
import { noFilter, ownerOf } from './filterActions.ts';

const words = {
  filters: text('Filters', '筛选'),
  owner: text('Owner', '负责人'),
  principle: text('Principle', '原则'),
  severity: text('Severity', '严重程度'),
  any: text('Any', '不限'),
  overdue: text('Overdue only', '仅看逾期'),
  clear: text('Clear filters', '清除筛选'),
  shown: text('{shown, number} of {all, number} shown', '显示{shown, number}/{all, number}项'),
};

const severities: readonly Severity[] = ['critical', 'serious', 'moderate', 'minor'];
const any = '*';

interface ActionFiltersProps {
  readonly rows: readonly ActionRow[];
  readonly shown: number;
  readonly principles: LiveScores['principles'];
  readonly filter: ActionFilter;
  readonly onFilter: (filter: ActionFilter) => void;
}

/** Which actions are shown, on the board and in the list alike. */
export function ActionFilters(props: ActionFiltersProps) {
  const { rows, shown, principles, filter, onFilter } = props;
  const { say, read, compare } = useSpeech();
  const owners = useMemo(
    () => [...new Set(rows.map((row) => ownerOf(row, read)))].toSorted(compare),
    [rows, read, compare],
  );
  const anyOption = { value: any, label: say(words.any) };
  const isFiltered = filter !== noFilter && JSON.stringify(filter) !== JSON.stringify(noFilter);
  return (
    <div className="actions-filters" role="group" aria-label={say(words.filters)}>
      <NativeSelect
        size="xs"
        label={say(words.owner)}
        value={filter.owner ?? any}
        data={[
          anyOption,
          ...owners.map((owner) => ({
            value: owner,
            label: owner === '' ? say(cardWords.noOwner) : owner,
          })),
        ]}
        onChange={({ currentTarget: { value } }) =>
          onFilter({ ...filter, owner: value === any ? null : value })
        }
      />
      <NativeSelect
        size="xs"
        label={say(words.principle)}
        value={filter.principle ?? any}
        data={[
          anyOption,
          ...principles.map(({ id, code, title }) => ({
            value: id,
            label: `${code} ${say(title)}`,
          })),
        ]}
        onChange={({ currentTarget: { value } }) =>
          onFilter({ ...filter, principle: value === any ? null : value })
        }
      />
      <NativeSelect
        size="xs"
        label={say(words.severity)}
        value={filter.severity ?? any}
        data={[
          anyOption,
          ...severities.map((severity) => ({
            value: severity,
            label: say(severityWords[severity]),
          })),
        ]}
        onChange={({ currentTarget: { value } }) =>
          onFilter({ ...filter, severity: severities.find((each) => each === value) ?? null })
        }
      />
      <Checkbox
        size="xs"
        label={say(words.overdue)}
        checked={filter.isOverdueOnly}
        onChange={({ currentTarget: { checked } }) =>
          onFilter({ ...filter, isOverdueOnly: checked })
        }
      />
      <span className="quiet small" role="status">
        {isFiltered ? say(words.shown, { shown, all: rows.length }) : ''}
      </span>
      {isFiltered ? (
        <button type="button" className="link small" onClick={() => onFilter(noFilter)}>
          {say(words.clear)}
        </button>
      ) : null}
    </div>
  );
}
