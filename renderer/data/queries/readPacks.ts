import type { Row } from '../../../shared/history/index.ts';
import type { AdjustedPack, PackChoice } from '../../../shared/policy/adjust/index.ts';
import type { WorkspaceDatabase } from '../../db/workspaceDatabase.ts';
import { readHeader } from '../history/metaRows.ts';

/**
 * What `packOf` asks of a workspace: the pack chosen and the packs of its own; undefined while
 * nothing was put into the database yet. Reads `meta` and `packs`.
 */
export function readPacks(database: WorkspaceDatabase): Promise<PackChoice | undefined> {
  return database.transaction('r', ['meta', 'packs'], async () => {
    const header = await readHeader(database);
    if (header === undefined) return undefined;
    const packs = (await database.packs.toArray()).map(toPack);
    return { pack: header.pack, packs };
  });
}

/** The pack a row holds: checked before it was written. */
export function toPack(row: Row): AdjustedPack {
  return row as unknown as AdjustedPack; // written by savePack and importWorkspace alone
}
