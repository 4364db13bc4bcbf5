import type { Problem } from '../../../shared/exchange/index.ts';
import type { Result, Text, Words } from '../../../shared/lib/index.ts';
import type { Place } from '../../data/commands/workspaces/createWorkspace.ts';
import type { Stamp } from '../../data/history/transact.ts';
import { isWorkspaceStored } from '../../data/queries/isWorkspaceStored.ts';
import { backUp } from '../../parts/workspaces/backUp.ts';
import { holdForChange } from '../../data/workspaces/holdForChange.ts';
import { tellShelfChanged } from '../../data/workspaces/shelf.ts';
import type { WorkspaceListing } from '../../db/rows.ts';
import type { Host } from '../../host/host.ts';
import type { ArchiveWork, FileSummary, WorkRefusal } from '../../workers/archiveWork.ts';
import type { RemoteWork, WorkerFailure } from '../../workers/openRemote.ts';
import { startArchive } from '../../workers/startArchive.ts';
import { copyName } from './copyName.ts';

/** A file on its way to becoming a workspace. */
export type Incoming =
  | { readonly kind: 'reading' }
  | { readonly kind: 'refused'; readonly problems: readonly Problem[] }
  | { readonly kind: 'failed'; readonly message: Text; readonly detail?: string }
  /** A workspace of the same id is here already. */
  | { readonly kind: 'asking'; readonly summary: FileSummary }
  /** It was to be replaced, and its backup did not succeed. */
  | { readonly kind: 'unsafe'; readonly summary: FileSummary; readonly message: Text }
  | { readonly kind: 'backing-up' | 'storing' };

export interface IncomingSource {
  readonly host: Host;
  readonly load: () => Promise<Result<Uint8Array, { readonly message: Text }>>;
  readonly read: (words: Words) => string;
  readonly stamp: () => Stamp;
  readonly tell: (incoming: Incoming) => void;
  readonly onStored: (listing: WorkspaceListing) => Promise<void>;
}

/** The steps from a file to a workspace, in a worker of their own. After `close` nothing is told any more. */
export function createIncoming({ host, load, read, stamp, tell, onStored }: IncomingSource) {
  let archive: RemoteWork<ArchiveWork> | undefined;

  async function store(place: Place, summary: FileSummary): Promise<WorkspaceListing | undefined> {
    if (archive === undefined) return undefined;
    tell({ kind: 'storing' });
    const name = place.kind === 'as-copy' ? copyName(summary.name) : undefined;
    const stored = await archive.ask((work) => work.store(place, name, stamp()));
    if (stored.ok) {
      tellShelfChanged();
      return stored.value;
    }
    if (archive !== undefined) tell(failureOf(stored.error));
    return undefined;
  }

  async function finish(listing: WorkspaceListing | undefined): Promise<void> {
    if (listing !== undefined && archive !== undefined) await onStored(listing);
  }

  return {
    async start(): Promise<void> {
      archive = startArchive();
      const loaded = await load();
      if (archive === undefined) return;
      if (!loaded.ok) return tell({ kind: 'failed', message: loaded.error.message });
      const summary = await archive.ask((work) => work.read(loaded.value));
      if (archive === undefined) return;
      if (!summary.ok) return tell(failureOf(summary.error));
      const stored = await isWorkspaceStored(summary.value.id);
      if (archive === undefined) return;
      // One that cannot be opened is there all the same: the user decides what becomes of it.
      if (!stored.ok || stored.value) return tell({ kind: 'asking', summary: summary.value });
      await finish(await store({ kind: 'own' }, summary.value));
    },

    async keepBoth(summary: FileSummary): Promise<void> {
      await finish(await store({ kind: 'as-copy', id: crypto.randomUUID() }, summary));
    },

    async replace(summary: FileSummary, isBackedUpFirst: boolean): Promise<void> {
      tell({ kind: 'backing-up' });
      const held = await holdForChange(summary.id);
      if (!held.ok) return tell({ kind: 'failed', message: held.error.message });
      let listing: WorkspaceListing | undefined;
      try {
        if (isBackedUpFirst) {
          const { id } = summary;
          const made = await backUp(host, { id, name: read(summary.name), isSilent: true });
          if (!made.ok) return tell({ kind: 'unsafe', summary, message: made.error.message });
        }
        listing = await store({ kind: 'replace' }, summary);
      } finally {
        held.value();
      }
      // Once it is let go of: it is opened for one window alone.
      await finish(listing);
    },

    close(): void {
      archive?.close();
      archive = undefined;
    },
  };
}

function failureOf(error: readonly Problem[] | WorkRefusal | WorkerFailure): Incoming {
  if (!('kind' in error)) return { kind: 'refused', problems: error };
  if (error.kind === 'invalid') return { kind: 'refused', problems: error.problems };
  return {
    kind: 'failed',
    message: error.message,
    ...('detail' in error && error.detail !== undefined ? { detail: error.detail } : {}),
  };
}
