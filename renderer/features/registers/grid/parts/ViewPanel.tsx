import { ActionIcon, Button, Popover, Radio, TextInput } from '@mantine/core';
import { useState } from 'react';
import { notify } from '../../../../ui/feedback/notify.ts';
import { useSpeech } from '../../../../ui/language/languageContext.ts';
import type { GridView } from '../gridModel.ts';
import { gridWords as words } from '../gridWords.ts';
import type { SavedView, ViewMemory } from '../model/savedViews.ts';
import { deleteView, renameView, saveView, setOpeningView } from '../model/savedViews.ts';
import { usualView } from '../model/viewState.ts';

interface ViewPanelProps {
  readonly grid: GridView;
  readonly memory: ViewMemory;
  /** Keeps the memory; false where this machine has no room for it. */
  readonly remember: (memory: ViewMemory) => boolean;
}

/** The saved views of a register: apply, save, rename, delete, and which one it opens with. */
export function ViewPanel({ grid, memory, remember }: ViewPanelProps) {
  const { say } = useSpeech();
  const [isOpen, setOpen] = useState(false);
  const [name, setName] = useState('');
  const keep = (next: ViewMemory) => {
    if (next !== memory && remember(next)) return true;
    notify({ id: 'views', kind: 'problem', message: say(words.notSaved) });
    return false;
  };
  const save = () => {
    if (name.trim() === '') return;
    if (!keep(saveView(memory, name, grid.view, crypto.randomUUID()))) return;
    notify({ id: 'views', kind: 'done', message: say(words.saved, { name: name.trim() }) });
    setName('');
  };
  return (
    <Popover
      opened={isOpen}
      onChange={setOpen}
      position="bottom-start"
      trapFocus
      returnFocus
      width={380}
    >
      <Popover.Target>
        <Button variant="default" onClick={() => setOpen((before) => !before)}>
          {say(words.views)}
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label={say(words.views)}>
        <div className="grid-panel">
          <ul className="grid-view-list">
            <li>
              <button
                type="button"
                className="grid-view-name"
                onClick={() => {
                  grid.setView(() => usualView(grid.all));
                  setOpen(false);
                }}
              >
                {say(words.usualView)}
              </button>
            </li>
            {memory.views.map((view) => (
              <ViewLine
                key={view.id}
                view={view}
                isOpening={memory.opening === view.id}
                onApply={() => {
                  grid.setView(() => view.state);
                  setOpen(false);
                }}
                onRename={(to) => void keep(renameView(memory, view.id, to))}
                onDelete={() => void keep(deleteView(memory, view.id))}
                onOpening={() =>
                  void keep(
                    setOpeningView(memory, memory.opening === view.id ? undefined : view.id),
                  )
                }
              />
            ))}
          </ul>
          {memory.views.length === 0 ? <p className="quiet small">{say(words.noViews)}</p> : null}
          <form
            className="grid-view-save"
            onSubmit={(event) => {
              event.preventDefault();
              save();
            }}
          >
            <TextInput
              label={say(words.saveAs)}
              placeholder={say(words.viewName)}
              maxLength={80}
              value={name}
              onChange={(event) => setName(event.currentTarget.value)}
            />
            <Button type="submit" disabled={name.trim() === ''}>
              {say(words.save)}
            </Button>
          </form>
        </div>
      </Popover.Dropdown>
    </Popover>
  );
}

interface ViewLineProps {
  readonly view: SavedView;
  readonly isOpening: boolean;
  readonly onApply: () => void;
  readonly onRename: (name: string) => void;
  readonly onDelete: () => void;
  readonly onOpening: () => void;
}

function ViewLine({ view, isOpening, onApply, onRename, onDelete, onOpening }: ViewLineProps) {
  const { say } = useSpeech();
  const [draft, setDraft] = useState<string>();
  const { name } = view;
  if (draft !== undefined) {
    return (
      <li>
        <form
          className="grid-view-save"
          onSubmit={(event) => {
            event.preventDefault();
            onRename(draft);
            setDraft(undefined);
          }}
        >
          <TextInput
            aria-label={say(words.viewName)}
            data-autofocus
            autoFocus
            maxLength={80}
            value={draft}
            onChange={(event) => setDraft(event.currentTarget.value)}
            onKeyDown={(event) => {
              if (event.key !== 'Escape') return;
              event.stopPropagation();
              setDraft(undefined);
            }}
          />
          <Button type="submit">{say(words.renameShort)}</Button>
        </form>
      </li>
    );
  }
  return (
    <li>
      <button type="button" className="grid-view-name clip" onClick={onApply}>
        {name}
      </button>
      <Radio
        size="xs"
        label={say(words.opensWith)}
        aria-label={say(words.openWith, { name })}
        checked={isOpening}
        onClick={onOpening}
        onChange={() => undefined}
      />
      <ActionIcon aria-label={say(words.rename, { name })} onClick={() => setDraft(name)}>
        <svg width="14" height="14" viewBox="0 0 14 14" aria-hidden>
          <path className="stroke" d="M2 12l.7-2.8L9.5 2.4l2.1 2.1-6.8 6.8z" />
        </svg>
      </ActionIcon>
      <ActionIcon aria-label={say(words.deleteView, { name })} onClick={onDelete}>
        ×
      </ActionIcon>
    </li>
  );
}
