import { memo } from 'react';
import { useSpeech } from '../../../../ui/language/languageContext.ts';
import type { GridView } from '../gridModel.ts';
import { gridWords as words } from '../gridWords.ts';
import { sayFilter } from './filterOptions.ts';

interface FilterChipsProps {
  readonly grid: GridView;
  readonly onEdit: (key: string) => void;
}

/** What keeps records out of sight, each removable by itself. */
export const FilterChips = memo(function FilterChips({ grid, onEdit }: FilterChipsProps) {
  const speech = useSpeech();
  const { say, read } = speech;
  const { view, setView, all, session } = grid;
  if (view.filters.length === 0 && !view.isArchivedShown) return null;
  return (
    <ul className="grid-chips" aria-label={say(words.filters)}>
      {view.filters.flatMap((filter) => {
        const column = all.find(({ key }) => key === filter.key);
        if (column === undefined) return [];
        const label = read(column.label);
        return [
          <li key={filter.key} className="grid-chip">
            <button type="button" className="grid-chip-text" onClick={() => onEdit(filter.key)}>
              <span className="quiet">{label}: </span>
              {sayFilter(filter, column, session, speech)}
            </button>
            <button
              type="button"
              className="grid-chip-remove"
              aria-label={say(words.removeFilter, { column: label })}
              onClick={() =>
                setView((before) => ({
                  ...before,
                  filters: before.filters.filter(({ key }) => key !== filter.key),
                }))
              }
            >
              ×
            </button>
          </li>,
        ];
      })}
      {view.isArchivedShown ? (
        <li className="grid-chip">
          <span className="grid-chip-text">{say(words.showArchived)}</span>
          <button
            type="button"
            className="grid-chip-remove"
            aria-label={say(words.removeFilter, { column: say(words.showArchived) })}
            onClick={() => setView((before) => ({ ...before, isArchivedShown: false }))}
          >
            ×
          </button>
        </li>
      ) : null}
    </ul>
  );
});
