import type { Result, Text, Words } from '../../../shared/lib/index.ts';
import { openWorkspace } from '../../db/openWorkspace.ts';
import { renameListing } from '../commands/workspaces/renameListing.ts';
import { renameWorkspace } from '../commands/renameWorkspace.ts';
import type { Stamp } from '../history/transact.ts';
import { holdForChange } from './holdForChange.ts';
import { tellShelfChanged } from './shelf.ts';
import { withCatalogue } from './withCatalogue.ts';

/** Renames a workspace that is not open, in its own data and on the list. */
export async function renameStored(
  id: string,
  name: Words,
  stamp: Stamp,
): Promise<Result<unknown, { readonly message: Text }>> {
  const held = await holdForChange(id);
  if (!held.ok) return held;
  try {
    const opened = await openWorkspace(id, 'existing');
    if (!opened.ok) return opened;
    const renamed = await renameWorkspace(opened.value, name, stamp);
    opened.value.close();
    if (!renamed.ok) return renamed;
    const listed = await withCatalogue((catalogue) => renameListing(catalogue, id, name));
    tellShelfChanged();
    return listed;
  } finally {
    held.value();
  }
}
