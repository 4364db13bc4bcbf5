import { Button, CloseButton, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { memo, useId, useState } from 'react';
import type { Ref } from 'react';
import { registerOf } from '../../../../../shared/map/index.ts';
import { useAllCommands, useCommandRegistry } from '../../../../ui/commands/commandContext.ts';
import { useSpeech } from '../../../../ui/language/languageContext.ts';
import type { GridView } from '../gridModel.ts';
import { gridWords as words } from '../gridWords.ts';
import type { ViewMemory } from '../model/savedViews.ts';
import { ColumnPanel } from './ColumnPanel.tsx';
import { FilterPanel } from './FilterPanel.tsx';
import { ViewPanel } from './ViewPanel.tsx';

interface ToolbarProps {
  readonly grid: GridView;
  /** Undefined while the records are being read. */
  readonly all: number | undefined;
  readonly shown: number;
  readonly isWorking: boolean;
  readonly filter: string | undefined;
  readonly setFilter: (key: string | undefined) => void;
  readonly memory: ViewMemory;
  readonly remember: (memory: ViewMemory) => boolean;
  readonly quickRef: Ref<HTMLInputElement>;
  readonly onNew: () => void;
}

/** The head of a register: what it is, how much of it is shown, and what can be done with it. */
export const Toolbar = memo(function Toolbar(props: ToolbarProps) {
  const { grid, all, shown, isWorking, filter, setFilter, memory, remember, quickRef, onNew } =
    props;
  const { say, read } = useSpeech();
  const [isHelpOpen, setHelpOpen] = useState(false);
  const helpId = useId();
  const { many, help } = registerOf(grid.register);
  return (
    <header className="grid-toolbar">
      <div className="grid-title">
        <h1>{read(many)}</h1>
        <span className="quiet small" aria-live="polite">
          {all === undefined ? say(words.loading) : <Count shown={shown} all={all} />}
          {isWorking && all !== undefined ? ` ${say(words.working)}` : ''}
        </span>
        <button
          type="button"
          className="link small"
          aria-expanded={isHelpOpen}
          aria-controls={helpId}
          onClick={() => setHelpOpen((before) => !before)}
        >
          {say(words.about)}
        </button>
      </div>
      <p className="grid-help" id={helpId} hidden={!isHelpOpen}>
        {read(help)}
      </p>
      <div className="grid-tools">
        <QuickFilter grid={grid} inputRef={quickRef} />
        <FilterPanel grid={grid} open={filter} setOpen={setFilter} />
        <ColumnPanel grid={grid} />
        <ViewPanel grid={grid} memory={memory} remember={remember} />
        <span className="grid-tools-gap" />
        <ImportButton />
        <Button onClick={onNew}>{say(words.create)}</Button>
      </div>
    </header>
  );
});

function Count({ shown, all }: { readonly shown: number; readonly all: number }) {
  const { say } = useSpeech();
  return shown === all ? say(words.all, { all }) : say(words.shownOfAll, { shown, all });
}

/** Offered by whoever brings in spreadsheets; where nobody does there is no button. */
export function ImportButton() {
  const { say } = useSpeech();
  const registry = useCommandRegistry();
  const commands = useAllCommands();
  if (!commands.some(({ id }) => id === 'import-spreadsheet')) return null;
  return (
    <Button variant="default" onClick={() => registry.run('import-spreadsheet')}>
      {say(words.bringIn)}
    </Button>
  );
}

function QuickFilter({
  grid,
  inputRef,
}: {
  readonly grid: GridView;
  readonly inputRef: Ref<HTMLInputElement>;
}) {
  const { say } = useSpeech();
  const { quick } = grid.view;
  const [typed, setTyped] = useState(quick);
  const [seen, setSeen] = useState(quick);
  const [sent, setSent] = useState(quick);
  if (seen !== quick) {
    setSeen(quick);
    // Set from elsewhere: a view, a button. What was typed since it was sent stays.
    if (quick !== sent) setTyped(quick);
  }
  const settle = useDebouncedCallback((text: string) => {
    setSent(text);
    grid.setView((view) => ({ ...view, quick: text }));
  }, 120);
  const set = (text: string) => {
    setTyped(text);
    settle(text);
  };
  return (
    <TextInput
      ref={inputRef}
      className="grid-quick"
      type="search"
      aria-label={say(words.quick)}
      placeholder={say(words.quick)}
      value={typed}
      onChange={(event) => set(event.currentTarget.value)}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && typed !== '') set('');
      }}
      rightSection={
        typed === '' ? null : (
          <CloseButton size="sm" aria-label={say(words.clearQuick)} onClick={() => set('')} />
        )
      }
    />
  );
}
