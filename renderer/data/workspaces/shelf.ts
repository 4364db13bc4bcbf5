import { Dexie } from 'dexie';
import type { Result } from '../../../shared/lib/index.ts';
import { fail, ok } from '../../../shared/lib/index.ts';
import { registerIds } from '../../../shared/map/index.ts';
import type { OpenRefusal } from '../../db/openGuard.ts';
import { unreadable } from '../../db/openGuard.ts';
import { openWorkspace } from '../../db/openWorkspace.ts';
import type { WorkspaceListing } from '../../db/rows.ts';
import { workspaceDatabaseName } from '../../db/workspaceDatabase.ts';
import { readHead, readHeader } from '../history/metaRows.ts';
import { listWorkspaces } from '../queries/listWorkspaces.ts';
import { withCatalogue } from './withCatalogue.ts';

/** The workspaces on the list, the one opened last first. */
export function readShelf(): Promise<Result<readonly WorkspaceListing[], OpenRefusal>> {
  return withCatalogue(async (catalogue) => ok(await listWorkspaces(catalogue)));
}

export function readListing(
  id: string,
): Promise<Result<WorkspaceListing | undefined, OpenRefusal>> {
  return withCatalogue(async (catalogue) => ok(await catalogue.workspaces.get(id)));
}

/** How large a stored workspace is. */
export interface Extent {
  readonly records: number;
  /** Steps in its history. */
  readonly steps: number;
}

/** Looks into a workspace without changing it; refuses one that is missing, newer or damaged. */
export async function inspectWorkspace(id: string): Promise<Result<Extent, OpenRefusal>> {
  const opened = await openWorkspace(id, 'existing');
  if (!opened.ok) return opened;
  const database = opened.value;
  try {
    return await database.transaction('r', [...registerIds, 'meta'], async () => {
      let records = 0;
      for (const register of registerIds) records += await database.rowsOf(register).count();
      const { sequence } = await readHead(database);
      return ok({ records, steps: sequence });
    });
  } catch (error) {
    return fail(unreadable(error));
  } finally {
    database.close();
  }
}

/** Stored workspaces that the list does not name: where the list was lost, this is the way back to them. */
export async function findUnlisted(
  listed: ReadonlySet<string>,
  at: string,
): Promise<readonly WorkspaceListing[]> {
  const prefix = workspaceDatabaseName('');
  const found: WorkspaceListing[] = [];
  for (const name of await Dexie.getDatabaseNames()) {
    const id = name.slice(prefix.length);
    if (!name.startsWith(prefix) || listed.has(id)) continue;
    const opened = await openWorkspace(id, 'existing');
    if (!opened.ok) continue;
    try {
      const header = await readHeader(opened.value);
      if (header === undefined) continue;
      found.push({ id, name: header.name, isSample: header.isSample, created: at, opened: at });
    } catch {
      // A damaged database nobody lists cannot be offered; it stays as it is.
    } finally {
      opened.value.close();
    }
  }
  return found;
}

const listeners = new Set<() => void>();

/** Tells the screens of this window that the list changed. */
export function tellShelfChanged(): void {
  for (const listener of listeners) listener();
}

/** Hears of changes made in this window, and looks again when the window comes to the front. */
export function onShelfChanged(listener: () => void): () => void {
  listeners.add(listener);
  window.addEventListener('focus', listener);
  return () => {
    listeners.delete(listener);
    window.removeEventListener('focus', listener);
  };
}
