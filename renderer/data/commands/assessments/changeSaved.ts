import type { SavedAssessment } from '../../../../shared/assessment/index.ts';
import { isSigned } from '../../../../shared/assessment/index.ts';
import { readSavedRow, savedAssessmentSchema } from '../../../../shared/exchange/index.ts';
import { expectationAt } from '../../../../shared/exchange/expectationAt.ts';
import { toProblems } from '../../../../shared/exchange/readJson.ts';
import type { Row } from '../../../../shared/history/index.ts';
import { changeOf } from '../../../../shared/history/index.ts';
import type { Result, Text } from '../../../../shared/lib/index.ts';
import { text } from '../../../../shared/lib/index.ts';
import type { WorkspaceDatabase } from '../../../db/workspaceDatabase.ts';
import type { Stamp } from '../../history/transact.ts';
import { transact } from '../../history/transact.ts';
import type { Refusal } from '../../refusal.ts';
import { refuseInvalid, refuseMissing, Refused } from '../../refusal.ts';

/** What a step makes of a saved assessment, and how the history calls it; undefined deletes it. */
export interface SavedStep {
  readonly after: Result<SavedAssessment, Text> | undefined;
  readonly action: Text;
}

/**
 * One step of a review, as a mark of the history. Refuses what was altered since it was sealed: sealing it
 * again would hide that.
 */
export function changeSaved(
  database: WorkspaceDatabase,
  id: string,
  stamp: Stamp,
  plan: (row: SavedAssessment) => SavedStep,
): Promise<Result<SavedAssessment, Refusal>> {
  return transact(database, ['assessments'], stamp, async () => {
    const before = await database.assessments.get(id);
    if (before === undefined) throw refuseMissing([id]);
    const { row, alterations } = readSavedRow(before);
    if (row === undefined || alterations.length > 0) throw altered(before);
    const { after, action } = plan(row);
    if (after === undefined) {
      return {
        value: row,
        action,
        changes: [changeOf('assessments', before, undefined)],
        step: { kind: 'mark' },
      };
    }
    if (!after.ok) throw new Refused({ kind: 'forbidden', message: after.error });
    return {
      value: after.value,
      action,
      changes: [changeOf('assessments', before, checkedRow(after.value))],
      step: { kind: 'mark' },
    };
  });
}

/** The row as it may be stored: whatever was entered fits the shape of a file, too. */
export function checkedRow(row: SavedAssessment): Row {
  const parsed = savedAssessmentSchema.safeParse(row);
  if (!parsed.success) {
    throw refuseInvalid(toProblems(parsed.error.issues, row, expectationAt));
  }
  return row as unknown as Row; // an id and members
}

/** Thrown for every change of what was signed, but another signature. */
export function refuseSigned(row: SavedAssessment): void {
  if (row.state === 'signed') throw new Refused({ kind: 'forbidden', message: isSigned(row) });
}

function altered({ id, code }: Row): Refused {
  const name = typeof code === 'string' ? code : id;
  return new Refused({
    kind: 'conflict',
    ids: [id],
    message: text(
      `${name} is not as it was sealed: it was changed from outside. Check it to see what was altered, and restore a backup. Nothing was changed.`,
      `${name} 与封存时不一致：曾被外部改动。请进行核验以查明改动之处，并从备份恢复。未作任何改动。`,
    ),
  });
}
