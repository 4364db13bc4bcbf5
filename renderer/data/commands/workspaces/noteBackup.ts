import type { Moment, Result } from '../../../../shared/lib/index.ts';
import type { CatalogueDatabase } from '../../../db/catalogueDatabase.ts';
import type { WorkspaceListing } from '../../../db/rows.ts';
import type { Refusal } from '../../refusal.ts';
import { changeListing } from './changeCatalogue.ts';

/** Notes that a backup of a workspace was written, and up to which step of its history, where that is known. */
export function noteBackup(
  catalogue: CatalogueDatabase,
  id: string,
  at: Moment,
  head?: string,
): Promise<Result<WorkspaceListing, Refusal>> {
  return changeListing(catalogue, id, {
    backedUp: at,
    ...(head === undefined ? {} : { backedUpHead: head }),
  });
}
