import { ActionIcon, Button, Kbd, Tooltip } from '@mantine/core';
import { text } from '../../../shared/lib/index.ts';
import { useUndoState } from '../../data/session/sessionContext.ts';
import { WorkspaceState } from '../../features/workspace/WorkspaceState.tsx';
import { writeRoute } from '../../navigation/routes.ts';
import { useCommandRegistry } from '../../ui/commands/commandContext.ts';
import { showKeys } from '../../ui/commands/keys.ts';
import { useSpeech } from '../../ui/language/languageContext.ts';

const words = {
  undo: text('Undo: {action}', '撤销：{action}'),
  redo: text('Redo: {action}', '重做：{action}'),
  nothingToUndo: text('Nothing to undo', '没有可撤销的操作'),
  nothingToRedo: text('Nothing to redo', '没有可重做的操作'),
  search: text('Search or run a command', '搜索或执行命令'),
  all: text('All workspaces', '全部工作区'),
};

/** Which workspace, in which state, and the way to everything else. */
export function TitleBar() {
  const { say, read } = useSpeech();
  const registry = useCommandRegistry();
  const { undo, redo } = useUndoState();
  const undoLabel =
    undo === undefined ? say(words.nothingToUndo) : say(words.undo, { action: read(undo) });
  const redoLabel =
    redo === undefined ? say(words.nothingToRedo) : say(words.redo, { action: read(redo) });
  return (
    <header className="title-bar">
      <a className="title-mark" href={writeRoute({ at: 'start' })} aria-label={say(words.all)}>
        <svg width="18" height="18" viewBox="0 0 18 18" aria-hidden="true">
          <path d="M3 1.5h10.5a1.5 1.5 0 0 1 1.5 1.5v13.5H4.5A1.5 1.5 0 0 1 3 15z" />
          <path d="M6 5.5h6M6 8.5h6M6 11.5h3.5" />
        </svg>
      </a>
      <WorkspaceState />
      <div className="title-tools">
        <Tooltip label={`${undoLabel} (${showKeys('mod+z')})`}>
          <ActionIcon
            aria-label={undoLabel}
            aria-disabled={undo === undefined}
            className={undo === undefined ? 'title-off' : ''}
            onClick={() => registry.run('undo')}
          >
            <svg width="16" height="16" viewBox="0 0 16 16" className="stroke" aria-hidden="true">
              <path d="M5.5 2.5 2.5 5.5l3 3M3 5.5h6.5a3.5 3.5 0 0 1 0 7H6" />
            </svg>
          </ActionIcon>
        </Tooltip>
        <Tooltip label={`${redoLabel} (${showKeys('mod+y')})`}>
          <ActionIcon
            aria-label={redoLabel}
            aria-disabled={redo === undefined}
            className={redo === undefined ? 'title-off' : ''}
            onClick={() => registry.run('redo')}
          >
            <svg width="16" height="16" viewBox="0 0 16 16" className="stroke" aria-hidden="true">
              <path d="m10.5 2.5 3 3-3 3M13 5.5H6.500a3.500 3.500 0 0 0 0 7H10" />
            </svg>
          </ActionIcon>
        </Tooltip>
        <Button
          variant="default"
          className="title-search"
          onClick={() => registry.run('command-palette')}
          rightSection={<Kbd size="xs">{showKeys('mod+k')}</Kbd>}
        >
          {say(words.search)}
        </Button>
      </div>
    </header>
  );
}
