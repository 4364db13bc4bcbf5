import type { Row } from '../../../shared/history/index.ts';
import type { RegisterId } from '../../../shared/map/index.ts';
import { registerOf } from '../../../shared/map/index.ts';
import type { WorkspaceDatabase } from '../../db/workspaceDatabase.ts';

export interface RegisterCounts {
  /** Archived ones left out. */
  readonly records: number;
  readonly archived: number;
  /** Records of which more is unknown than known. */
  readonly unknown: number;
}

/** So many rows are read at once: more would hold up the page. */
const pageRows = 400;

/** Counts a register page by page, so that nothing waits for it. Undefined once it is not wanted any more. */
export async function registerCounts(
  database: WorkspaceDatabase,
  register: RegisterId,
  isWanted: () => boolean,
): Promise<RegisterCounts | undefined> {
  const fields = Object.keys(registerOf(register).fields);
  let [records, archived, unknown] = [0, 0, 0];
  let after = '';
  for (;;) {
    const rows: readonly Row[] = await database
      .rowsOf(register)
      .where('id')
      .above(after)
      .limit(pageRows)
      .toArray();
    if (!isWanted()) return undefined;
    for (const row of rows) {
      if (row.archived === true) {
        archived += 1;
        continue;
      }
      records += 1;
      const missing = fields.filter((field) => row[field] === undefined).length;
      if (missing * 2 > fields.length) unknown += 1;
    }
    const last = rows.at(-1);
    if (last === undefined || rows.length < pageRows) return { records, archived, unknown };
    after = last.id;
  }
}
