import { Dexie } from 'dexie';
import type { PackRules, WorkspaceFile } from '../../../../shared/exchange/index.ts';
import type { Result, Words } from '../../../../shared/lib/index.ts';
import { fail } from '../../../../shared/lib/index.ts';
import type { CatalogueDatabase } from '../../../db/catalogueDatabase.ts';
import type { OpenRefusal } from '../../../db/openGuard.ts';
import { openWorkspace } from '../../../db/openWorkspace.ts';
import type { WorkspaceListing } from '../../../db/rows.ts';
import type { WorkspaceDatabase } from '../../../db/workspaceDatabase.ts';
import { workspaceDatabaseName } from '../../../db/workspaceDatabase.ts';
import { readHeader } from '../../history/metaRows.ts';
import type { Stamp } from '../../history/transact.ts';
import { isWorkspaceStored } from '../../queries/isWorkspaceStored.ts';
import type { Refusal } from '../../refusal.ts';
import { refusalOfStore } from '../../refusal.ts';
import { importWorkspace } from '../importWorkspace.ts';
import { renameWorkspace } from '../renameWorkspace.ts';
import { addListing } from './addListing.ts';
import { restoreHistory } from './restoreHistory.ts';

/**
 * Where a workspace goes. `own`: under the id it bears, refused with `taken` where one is stored under
 * it already (`isWorkspaceStored` asks beforehand). `replace`: in the place of that one. `as-copy`: under
 * a new id, such as a random UUID.
 */
export type Place =
  | { readonly kind: 'own' }
  | { readonly kind: 'replace' }
  | { readonly kind: 'as-copy'; readonly id: string };

export interface WorkspaceCreation {
  /** As read from a file; a workspace alone begins a history of its own. */
  readonly file: Pick<WorkspaceFile, 'workspace'> & Partial<WorkspaceFile>;
  readonly place: Place;
  /** Another name than the file's. */
  readonly name?: Words;
  /** The rules of every pack this program knows. */
  readonly packs: readonly PackRules[];
}

/**
 * Stores a workspace, with its history exactly as an archive holds it, verifies it, and puts it on the
 * list last: where anything fails, nothing half-made stays, and what was to be replaced is as it was.
 * Without a history, `replace` is a step of the stored workspace that can be undone. Seconds for a large
 * workspace: call it from a worker.
 */
export async function createWorkspace(
  catalogue: CatalogueDatabase,
  creation: WorkspaceCreation,
  stamp: Stamp,
): Promise<Result<WorkspaceListing, Refusal | OpenRefusal>> {
  const { place, file } = creation;
  const id = place.kind === 'as-copy' ? place.id : file.workspace.id;
  const stored = await isWorkspaceStored(id);
  if (!stored.ok) return stored;
  const isNew = !stored.value;
  try {
    // A database without anything in it is what a crash left of an earlier attempt.
    if (isNew) await Dexie.delete(workspaceDatabaseName(id));
  } catch (error) {
    return fail(sayFault(error));
  }
  const opened = await openWorkspace(id, isNew || place.kind !== 'replace' ? 'new' : 'existing');
  if (!opened.ok) return opened;
  const database = opened.value;
  let isDone = false;
  try {
    const filled = await fill(database, creation, stamp);
    if (!filled.ok) return filled;
    const listed = await list(catalogue, database, id, stamp);
    isDone = listed.ok;
    return listed;
  } catch (error) {
    return fail(sayFault(error));
  } finally {
    database.close();
    // Where even this fails, the next attempt clears it away: nothing lists it.
    if (isNew && !isDone) await Dexie.delete(database.name).catch(() => undefined);
  }
}

async function fill(
  database: WorkspaceDatabase,
  { file, place, name, packs }: WorkspaceCreation,
  stamp: Stamp,
): Promise<Result<unknown, Refusal>> {
  const { workspace, history, attachments = new Map() } = file;
  const settled = {
    ...workspace,
    ...(name === undefined ? {} : { name }),
    ...(place.kind === 'as-copy' ? { id: place.id } : {}),
  };
  if (history === undefined) {
    const imported = await importWorkspace(database, { workspace: settled, packs }, stamp);
    if (!imported.ok) return imported;
    await database.attachments.bulkPut(
      [...attachments].map(([sha256, bytes]) => ({ sha256, bytes })),
    );
    return imported;
  }
  const copy = place.kind === 'as-copy' ? { id: settled.id, name: settled.name } : undefined;
  const restored = await restoreHistory(
    database,
    { workspace, history, attachments, ...(copy === undefined ? {} : { copy }) },
    stamp,
  );
  if (!restored.ok || name === undefined || copy !== undefined) return restored;
  return renameWorkspace(database, name, stamp);
}

async function list(
  catalogue: CatalogueDatabase,
  database: WorkspaceDatabase,
  id: string,
  { at }: Stamp,
): Promise<Result<WorkspaceListing, Refusal>> {
  const header = await readHeader(database);
  if (header === undefined) throw new Error('Expected the workspace just stored, found none.');
  const { name, isSample } = header;
  const created = (await catalogue.workspaces.get(id))?.created ?? at;
  return addListing(catalogue, { id, name, isSample, created, opened: at });
}

/** A fault of the store in words; any other is ours and thrown on. */
function sayFault(error: unknown): Refusal {
  const refusal = refusalOfStore(error);
  if (refusal === undefined) throw error;
  return refusal;
}
