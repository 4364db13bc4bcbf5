import type { Result, Text } from '../../../shared/lib/index.ts';
import { deleteWorkspace } from '../commands/workspaces/deleteWorkspace.ts';
import { holdForChange } from './holdForChange.ts';
import { forgetExports } from './exportLog.ts';
import { tellShelfChanged } from './shelf.ts';
import { withCatalogue } from './withCatalogue.ts';

/** Deletes a workspace that is open nowhere, for good. The caller has made a backup, or was told not to. */
export async function removeWorkspace(
  id: string,
): Promise<Result<void, { readonly message: Text }>> {
  const held = await holdForChange(id);
  if (!held.ok) return held;
  try {
    const deleted = await withCatalogue((catalogue) => deleteWorkspace(catalogue, id));
    if (deleted.ok) forgetExports(id);
    tellShelfChanged();
    return deleted;
  } finally {
    held.value();
  }
}
