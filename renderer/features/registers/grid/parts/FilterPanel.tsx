import { Button, Checkbox, NativeSelect, Popover } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { useSpeech } from '../../../../ui/language/languageContext.ts';
import type { GridView } from '../gridModel.ts';
import { gridWords as words } from '../gridWords.ts';
import { FilterEditor } from './FilterEditor.tsx';

interface FilterPanelProps {
  readonly grid: GridView;
  /** The column whose filter is being edited; undefined while the panel is closed, '' for none yet. */
  readonly open: string | undefined;
  readonly setOpen: (key: string | undefined) => void;
}

/** The filters of a register, one column at a time. */
export function FilterPanel({ grid, open, setOpen }: FilterPanelProps) {
  const { say, read } = useSpeech();
  const { view, setView, all } = grid;
  const column = all.find(({ key }) => key === open);
  const panel = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (open === undefined || open === '') return;
    // Straight to what is asked for: the column has been chosen elsewhere.
    panel.current?.querySelector<HTMLElement>('[data-autofocus]')?.focus();
  }, [open]);
  const count = view.filters.length;
  return (
    <Popover
      opened={open !== undefined}
      onChange={(opened) => setOpen(opened ? '' : undefined)}
      position="bottom-start"
      trapFocus
      returnFocus
      width={320}
    >
      <Popover.Target>
        <Button variant="default" onClick={() => setOpen(open === undefined ? '' : undefined)}>
          {say(words.filters)}
          {count === 0 ? '' : ` (${count})`}
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label={say(words.filters)}>
        <div className="grid-panel" ref={panel}>
          <NativeSelect
            label={say(words.addFilter)}
            value={column?.key ?? ''}
            onChange={(event) => setOpen(event.currentTarget.value)}
            data={[
              { value: '', label: '—' },
              ...all.map(({ key, label }) => ({
                value: key,
                label: `${read(label)}${view.filters.some((each) => each.key === key) ? ' •' : ''}`,
              })),
            ]}
          />
          {column === undefined ? null : (
            <FilterEditor key={column.key} grid={grid} column={column} />
          )}
          <Checkbox
            label={say(words.showArchived)}
            checked={view.isArchivedShown}
            onChange={({ currentTarget: { checked } }) =>
              setView((before) => ({ ...before, isArchivedShown: checked }))
            }
          />
          <div className="grid-panel-foot">
            {count === 0 ? null : (
              <Button
                variant="default"
                onClick={() => {
                  setView((before) => ({ ...before, filters: [] }));
                  setOpen('');
                }}
              >
                {say(words.removeFilters)}
              </Button>
            )}
            <Button onClick={() => setOpen(undefined)}>{say(words.apply)}</Button>
          </div>
        </div>
      </Popover.Dropdown>
    </Popover>
  );
}
