import { ActionIcon, Button, Checkbox, Popover } from '@mantine/core';
import { useState } from 'react';
import { usePreferences } from '../../../../data/preferences/preferencesContext.ts';
import { useSpeech } from '../../../../ui/language/languageContext.ts';
import { shownPlaces } from '../shownPlaces.ts';
import type { GridView } from '../gridModel.ts';
import { gridWords as words } from '../gridWords.ts';
import { isPinned, nudgeColumn, usualPlaces } from '../model/gridColumns.ts';

/** Which columns are shown and in what order. */
export function ColumnPanel({ grid }: { readonly grid: GridView }) {
  const { say, read } = useSpeech();
  const { preferences, setPreferences } = usePreferences();
  const [isOpen, setOpen] = useState(false);
  const { all, setView } = grid;
  const places = shownPlaces(grid);
  const shown = places.flatMap(({ key }) => all.find((column) => column.key === key) ?? []);
  const hidden = all.filter((column) => !shown.includes(column));
  const show = (key: string, width: number, isShown: boolean) =>
    setView((view) => ({
      ...view,
      places: isShown ? [...places, { key, width }] : places.filter((place) => place.key !== key),
    }));
  const nudge = (key: string, step: -1 | 1) =>
    setView((view) => ({ ...view, places: nudgeColumn(places, key, step) }));
  return (
    <Popover
      opened={isOpen}
      onChange={setOpen}
      position="bottom-start"
      trapFocus
      returnFocus
      width={340}
    >
      <Popover.Target>
        <Button variant="default" onClick={() => setOpen((before) => !before)}>
          {say(words.columns)}
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label={say(words.columns)}>
        <div className="grid-panel">
          <p className="quiet small">{say(words.columnsHelp)}</p>
          <ul className="grid-column-list">
            {[...shown, ...hidden].map(({ key, label, width }) => {
              const name = read(label);
              const isShown = shown.some((column) => column.key === key);
              return (
                <li key={key}>
                  <Checkbox
                    label={name}
                    checked={isShown}
                    disabled={isPinned(key)}
                    onChange={(event) => show(key, width, event.currentTarget.checked)}
                  />
                  {isPinned(key) || !isShown ? null : (
                    <span className="grid-column-moves">
                      <ActionIcon
                        aria-label={say(words.columnUp, { column: name })}
                        onClick={() => nudge(key, -1)}
                      >
                        ↑
                      </ActionIcon>
                      <ActionIcon
                        aria-label={say(words.columnDown, { column: name })}
                        onClick={() => nudge(key, 1)}
                      >
                        ↓
                      </ActionIcon>
                    </span>
                  )}
                </li>
              );
            })}
          </ul>
          <div className="grid-panel-foot">
            <Checkbox
              label={say(words.compact)}
              checked={preferences.isCompact}
              onChange={(event) => setPreferences({ isCompact: event.currentTarget.checked })}
            />
            <Button
              variant="default"
              onClick={() => setView((view) => ({ ...view, places: usualPlaces(all) }))}
            >
              {say(words.usualColumns)}
            </Button>
          </div>
        </div>
      </Popover.Dropdown>
    </Popover>
  );
}
