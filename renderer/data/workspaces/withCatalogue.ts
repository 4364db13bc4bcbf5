import type { Result } from '../../../shared/lib/index.ts';
import { fail } from '../../../shared/lib/index.ts';
import type { CatalogueDatabase } from '../../db/catalogueDatabase.ts';
import { openCatalogue } from '../../db/openCatalogue.ts';
import type { OpenRefusal } from '../../db/openGuard.ts';
import { unreadable } from '../../db/openGuard.ts';

/** Opens the list of workspaces for one piece of work. A store that fails is a refusal, never a throw. */
export async function withCatalogue<T, E>(
  work: (catalogue: CatalogueDatabase) => Promise<Result<T, E>>,
): Promise<Result<T, E | OpenRefusal>> {
  const opened = await openCatalogue();
  if (!opened.ok) return opened;
  try {
    return await work(opened.value);
  } catch (error) {
    return fail(unreadable(error));
  } finally {
    opened.value.close();
  }
}
