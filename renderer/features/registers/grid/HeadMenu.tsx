import type { ReactElement } from 'react';
import { Menu } from '@mantine/core';
import { useSpeech } from '../../../ui/language/languageContext.ts';
import type { GridModel } from './gridModel.ts';
import { gridWords as words } from './gridWords.ts';
import type { GridColumn } from './model/gridColumns.ts';
import { isPinned, nudgeColumn, setColumnWidth } from './model/gridColumns.ts';
import { shownPlaces } from './shownPlaces.ts';

interface HeadMenuProps {
  readonly grid: GridModel;
  readonly column: GridColumn;
  readonly isOpen: boolean;
  readonly label: string;
  readonly setMenu: (key: string | undefined) => void;
  readonly onFilter: (key: string) => void;
}

const pointerEvents = ['mousedown', 'touchstart'];

/** What can be done with a column, for mouse and keys alike. */
export function HeadMenu(props: HeadMenuProps) {
  const { column, isOpen, label, setMenu } = props;
  const { say } = useSpeech();
  const button = (
    <button
      type="button"
      tabIndex={-1}
      className="grid-head-menu"
      aria-label={say(words.menuOf, { column: label })}
      aria-haspopup="menu"
      aria-expanded={isOpen}
      {...(isOpen ? {} : { onClick: () => setMenu(column.key) })}
    >
      <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden>
        <path className="stroke" d="M3 4.5 6 7.5 9 4.5" />
      </svg>
    </button>
  );
  // A closed menu, too, would be worked through at each turn of the wheel, once for each column.
  return isOpen ? <OpenMenu {...props} button={button} /> : button;
}

function OpenMenu(props: HeadMenuProps & { readonly button: ReactElement }) {
  const { grid, column, setMenu, onFilter, button } = props;
  const { say } = useSpeech();
  const { view, setView } = grid;
  const { key } = column;
  const isSorted = view.sort.some((step) => step.key === key);
  const sortBy = (isDescending: boolean) =>
    setView((before) => ({ ...before, sort: [{ key, isDescending }] }));
  const movePlaces = (step: -1 | 1) =>
    setView((before) => ({ ...before, places: nudgeColumn(shownPlaces(grid), key, step) }));
  const widen = (by: number) =>
    setView((before) => ({
      ...before,
      places: setColumnWidth(shownPlaces(grid), key, column.width + by),
    }));
  return (
    <Menu
      opened
      onChange={(opened) => setMenu(opened ? key : undefined)}
      position="bottom-end"
      withinPortal
      returnFocus={false}
      // The key that opens it is still on its way through the page when it begins to listen.
      clickOutsideEvents={pointerEvents}
    >
      <Menu.Target>{button}</Menu.Target>
      <Menu.Dropdown>
        <Menu.Item onClick={() => sortBy(false)}>{say(words.ascending)}</Menu.Item>
        <Menu.Item onClick={() => sortBy(true)}>{say(words.descending)}</Menu.Item>
        {view.sort.length > 0 && !isSorted ? (
          <Menu.Item
            onClick={() =>
              setView((before) => ({
                ...before,
                sort: [...before.sort, { key, isDescending: false }],
              }))
            }
          >
            {say(words.addAscending)}
          </Menu.Item>
        ) : null}
        {isSorted ? (
          <Menu.Item
            onClick={() =>
              setView((before) => ({
                ...before,
                sort: before.sort.filter((step) => step.key !== key),
              }))
            }
          >
            {say(words.noSort)}
          </Menu.Item>
        ) : null}
        <Menu.Divider />
        <Menu.Item onClick={() => onFilter(key)}>{say(words.filterBy)}</Menu.Item>
        <Menu.Divider />
        {isPinned(key) ? null : (
          <>
            <Menu.Item closeMenuOnClick={false} onClick={() => movePlaces(-1)}>
              {say(words.moveLeft)}
            </Menu.Item>
            <Menu.Item closeMenuOnClick={false} onClick={() => movePlaces(1)}>
              {say(words.moveRight)}
            </Menu.Item>
          </>
        )}
        <Menu.Item closeMenuOnClick={false} onClick={() => widen(32)}>
          {say(words.wider)}
        </Menu.Item>
        <Menu.Item closeMenuOnClick={false} onClick={() => widen(-32)}>
          {say(words.narrower)}
        </Menu.Item>
        {isPinned(key) ? null : (
          <Menu.Item
            onClick={() =>
              setView((before) => ({
                ...before,
                places: before.places.filter((place) => place.key !== key),
              }))
            }
          >
            {say(words.hide)}
          </Menu.Item>
        )}
      </Menu.Dropdown>
    </Menu>
  );
}
