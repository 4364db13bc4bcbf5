import { ActionIcon, Button, Menu } from '@mantine/core';
import type { KeyboardEvent } from 'react';
import type { Result } from '../../../shared/lib/index.ts';
import { text } from '../../../shared/lib/index.ts';
import type { Extent } from '../../data/workspaces/shelf.ts';
import type { OpenRefusal } from '../../db/openGuard.ts';
import type { WorkspaceListing } from '../../db/rows.ts';
import { writeRoute } from '../../navigation/routes.ts';
import { useSpeech } from '../../ui/language/languageContext.ts';
import { useNow } from '../../ui/language/useNow.ts';
import type { Extents } from './useShelf.ts';

export type ListAction = 'rename' | 'duplicate' | 'backups' | 'delete' | 'unlist';

interface WorkspaceListProps {
  readonly listings: readonly WorkspaceListing[];
  readonly extents: Extents;
  readonly onAction: (action: ListAction, listing: WorkspaceListing) => void;
}

const words = {
  list: text('Workspaces on this machine', '本机上的工作区'),
  name: text('Name', '名称'),
  records: text('Records', '记录数'),
  opened: text('Last opened', '上次打开'),
  backedUp: text('Last backup', '上次备份'),
  actions: text('Actions', '操作'),
  actionsOf: text('Actions for {name}', '“{name}”的操作'),
  sample: text('Sample data', '示例数据'),
  noBackup: text('none yet', '尚无备份'),
  rename: text('Rename…', '重命名…'),
  duplicate: text('Duplicate', '复制工作区'),
  backups: text('Backups…', '备份…'),
  delete: text('Delete…', '删除…'),
  unlist: text('Take off the list', '从列表中移除'),
};

/** Every workspace with what tells one from another; arrow keys go from row to row. */
export function WorkspaceList({ listings, extents, onAction }: WorkspaceListProps) {
  const { say } = useSpeech();
  return (
    <table className="start-list" aria-label={say(words.list)}>
      <thead>
        <tr>
          <th scope="col">{say(words.name)}</th>
          <th scope="col" className="number">
            {say(words.records)}
          </th>
          <th scope="col">{say(words.opened)}</th>
          <th scope="col">{say(words.backedUp)}</th>
          <th scope="col">
            <span className="unseen">{say(words.actions)}</span>
          </th>
        </tr>
      </thead>
      <tbody onKeyDown={moveByArrows}>
        {listings.map((listing) => (
          <Row
            key={listing.id}
            listing={listing}
            extent={extents.get(listing.id)}
            onAction={(action) => onAction(action, listing)}
          />
        ))}
      </tbody>
    </table>
  );
}

interface RowProps {
  readonly listing: WorkspaceListing;
  readonly extent: Result<Extent, OpenRefusal> | undefined;
  readonly onAction: (action: ListAction) => void;
}

function Row({ listing, extent, onAction }: RowProps) {
  const { say, read, ago, number } = useSpeech();
  const now = useNow();
  const { id, isSample, opened, backedUp } = listing;
  const name = read(listing.name);
  const refusal = extent?.ok === false ? extent.error : undefined;
  return (
    <tr onKeyDown={(event) => keysOfRow(event, onAction)}>
      <td>
        <a
          className="start-open"
          href={writeRoute({ at: 'workspace', workspace: id, place: 'overview' })}
          data-row
        >
          {name}
        </a>
        {isSample ? <span className="sample-mark">{say(words.sample)}</span> : null}
        {refusal === undefined ? null : <Refused refusal={refusal} onAction={onAction} />}
      </td>
      <td className="number">{extent?.ok === true ? number(extent.value.records) : ''}</td>
      <td>{ago(opened, now)}</td>
      <td className={backedUp === undefined ? 'quiet' : ''}>
        {backedUp === undefined ? say(words.noBackup) : ago(backedUp, now)}
      </td>
      <td>
        <Menu position="bottom-end">
          <Menu.Target>
            <ActionIcon aria-label={say(words.actionsOf, { name })}>
              <svg
                width="16"
                height="16"
                viewBox="0 0 16 16"
                fill="currentColor"
                aria-hidden="true"
              >
                <circle cx="3" cy="8" r="1.3" />
                <circle cx="8" cy="8" r="1.3" />
                <circle cx="13" cy="8" r="1.3" />
              </svg>
            </ActionIcon>
          </Menu.Target>
          <Menu.Dropdown>
            {refusal === undefined ? (
              <>
                <Menu.Item onClick={() => onAction('rename')} rightSection="F2">
                  {say(words.rename)}
                </Menu.Item>
                <Menu.Item onClick={() => onAction('duplicate')}>{say(words.duplicate)}</Menu.Item>
              </>
            ) : null}
            <Menu.Item onClick={() => onAction('backups')}>{say(words.backups)}</Menu.Item>
            <Menu.Divider />
            <Menu.Item color="red" onClick={() => onAction('delete')}>
              {say(words.delete)}
            </Menu.Item>
          </Menu.Dropdown>
        </Menu>
      </td>
    </tr>
  );
}

interface RefusedProps {
  readonly refusal: OpenRefusal;
  readonly onAction: (action: ListAction) => void;
}

/** Why it cannot be opened, and the way on. */
function Refused({ refusal, onAction }: RefusedProps) {
  const { say } = useSpeech();
  return (
    <div className="start-refused">
      <p>{say(refusal.message)}</p>
      <Button variant="default" size="compact-xs" onClick={() => onAction('backups')}>
        {say(words.backups)}
      </Button>
      {refusal.kind === 'missing' ? (
        <Button variant="default" size="compact-xs" onClick={() => onAction('unlist')}>
          {say(words.unlist)}
        </Button>
      ) : null}
    </div>
  );
}

function moveByArrows(event: KeyboardEvent<HTMLElement>): void {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  if (step === 0 || !(event.target instanceof HTMLElement)) return;
  // The open menu has arrows of its own.
  if (event.target.closest('[role="menu"]') !== null) return;
  const rows = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-row]')];
  const at = rows.findIndex((row) => row.closest('tr')?.contains(event.target as Node) === true); // an element is a node
  rows[at + step]?.focus();
  event.preventDefault();
}

function keysOfRow(
  event: KeyboardEvent<HTMLElement>,
  onAction: (action: ListAction) => void,
): void {
  const isOnRow = event.target instanceof HTMLElement && event.target.dataset.row !== undefined;
  if (!isOnRow) return;
  if (event.key === 'F2') onAction('rename');
  else if (event.key === 'Delete') onAction('delete');
  else return;
  event.preventDefault();
}
