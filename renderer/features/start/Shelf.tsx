import { Button } from '@mantine/core';
import { useState } from 'react';
import type { Backup } from '../../../shared/ipc/channels.ts';
import { text } from '../../../shared/lib/index.ts';
import { addListing } from '../../data/commands/workspaces/addListing.ts';
import { removeListing } from '../../data/commands/workspaces/removeListing.ts';
import { backupIdOf } from '../../data/workspaces/backupIdOf.ts';
import { leaveErrand } from '../../data/workspaces/errands.ts';
import { tellShelfChanged } from '../../data/workspaces/shelf.ts';
import { useBackups } from '../../parts/workspaces/useBackups.ts';
import { withCatalogue } from '../../data/workspaces/withCatalogue.ts';
import type { WorkspaceListing } from '../../db/rows.ts';
import { BackupTable } from '../../ui/backups/BackupTable.tsx';
import { notify } from '../../ui/feedback/notify.ts';
import { useSpeech } from '../../ui/language/languageContext.ts';
import { startArchive } from '../../workers/startArchive.ts';
import { BackupsDialog } from './BackupsDialog.tsx';
import { copyName } from './copyName.ts';
import { DeleteDialog } from './DeleteDialog.tsx';
import { RenameDialog } from './RenameDialog.tsx';
import type { Extents, Shelf as ShelfState } from './useShelf.ts';
import { useStamp } from './useStamp.ts';
import type { ListAction } from './WorkspaceList.tsx';
import { WorkspaceList } from './WorkspaceList.tsx';

interface ShelfProps {
  readonly shelf: Extract<ShelfState, { kind: 'ready' }>;
  readonly extents: Extents;
  readonly onSample: () => void;
}

const words = {
  title: text('Workspaces', '工作区'),
  duplicating: text('Duplicating “{name}” …', '正在复制“{name}”……'),
  duplicated: text('“{name}” was duplicated.', '已复制“{name}”。'),
  unlisted: text('Found on this machine, not on the list', '存于本机但未列出的工作区'),
  unlistedHelp: text(
    'The data of these workspaces is here, yet the list does not name them.',
    '以下工作区的数据仍在本机，但未列于上方列表。',
  ),
  list: text('Put on the list', '列入列表'),
  left: text('Backups of workspaces that are not here any more', '已不在本机的工作区之备份'),
  sample: text('Look around the sample company', '浏览示例企业'),
};

type Open = {
  readonly action: 'rename' | 'backups' | 'delete';
  readonly listing: WorkspaceListing;
};

/** The list of workspaces with everything that can be done to one, and what is left of others. */
export function Shelf({ shelf, extents, onSample }: ShelfProps) {
  const { say, read } = useSpeech();
  const [open, setOpen] = useState<Open>();
  const duplicate = useDuplicate();
  const { listings, unlisted } = shelf;
  const close = () => setOpen(undefined);

  const act = (action: ListAction, listing: WorkspaceListing) => {
    if (action === 'duplicate') void duplicate(listing);
    else if (action === 'unlist') void unlist(listing.id);
    else setOpen({ action, listing });
  };
  const unlist = async (id: string) => {
    const removed = await withCatalogue((catalogue) => removeListing(catalogue, id));
    if (!removed.ok) notify({ kind: 'problem', message: say(removed.error.message) });
    tellShelfChanged();
  };
  const list = async (listing: WorkspaceListing) => {
    const added = await withCatalogue((catalogue) => addListing(catalogue, listing));
    if (!added.ok) notify({ kind: 'problem', message: say(added.error.message) });
    tellShelfChanged();
  };
  const extent = open === undefined ? undefined : extents.get(open.listing.id);
  return (
    <>
      {listings.length === 0 ? null : (
        <section className="start-section">
          <h2>{say(words.title)}</h2>
          <WorkspaceList listings={listings} extents={extents} onAction={act} />
          {listings.some(({ isSample }) => isSample) ? null : (
            <button type="button" className="link start-sample" onClick={onSample}>
              {say(words.sample)}
            </button>
          )}
        </section>
      )}
      {unlisted.length === 0 ? null : (
        <section className="start-section">
          <h2>{say(words.unlisted)}</h2>
          <p className="quiet small">{say(words.unlistedHelp)}</p>
          <ul className="start-unlisted">
            {unlisted.map((listing) => (
              <li key={listing.id}>
                {read(listing.name)}
                <Button variant="default" onClick={() => void list(listing)}>
                  {say(words.list)}
                </Button>
              </li>
            ))}
          </ul>
        </section>
      )}
      <LeftBackups here={listings} />
      {open?.action === 'rename' ? <RenameDialog listing={open.listing} onClose={close} /> : null}
      {open?.action === 'backups' ? (
        <BackupsDialog
          listing={open.listing}
          canMake={extent?.ok === true}
          onRestore={(backup) => {
            close();
            leaveErrand({ kind: 'restore', backup });
          }}
          onClose={close}
        />
      ) : null}
      {open?.action === 'delete' ? (
        <DeleteDialog
          listing={open.listing}
          extent={extent?.ok === true ? extent.value : undefined}
          onDeleted={close}
          onClose={close}
        />
      ) : null}
    </>
  );
}

function useDuplicate(): (listing: WorkspaceListing) => Promise<void> {
  const { say, read } = useSpeech();
  const stamp = useStamp();
  return async ({ id, name: original }) => {
    const name = read(original);
    notify({ id: 'duplicate', kind: 'working', message: say(words.duplicating, { name }) });
    const duplication = { id, copyId: crypto.randomUUID(), name: copyName(original) };
    const archive = startArchive();
    const made = await archive.ask((work) => work.duplicate(duplication, stamp()));
    archive.close();
    notify(
      made.ok
        ? { id: 'duplicate', kind: 'done', message: say(words.duplicated, { name }) }
        : { id: 'duplicate', kind: 'problem', message: say(made.error.message) },
    );
    tellShelfChanged();
  };
}

/** The way back to a workspace that was deleted or lost. */
function LeftBackups({ here }: { readonly here: readonly WorkspaceListing[] }) {
  const { say } = useSpeech();
  const list = useBackups();
  if (list.kind !== 'ready') return null;
  const known = new Set(here.map(({ id }) => backupIdOf(id)));
  const newest = new Map<string, Backup>();
  for (const backup of list.backups) {
    if (!known.has(backup.workspaceId) && !newest.has(backup.workspaceId)) {
      newest.set(backup.workspaceId, backup);
    }
  }
  if (newest.size === 0) return null;
  return (
    <section className="start-section">
      <h2>{say(words.left)}</h2>
      <BackupTable
        backups={[...newest.values()]}
        label={say(words.left)}
        hasNames
        onRestore={(backup) => leaveErrand({ kind: 'restore', backup })}
      />
    </section>
  );
}
