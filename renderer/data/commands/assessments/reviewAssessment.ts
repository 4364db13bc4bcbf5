import type { SavedAssessment } from '../../../../shared/assessment/index.ts';
import { movedTo } from '../../../../shared/assessment/index.ts';
import type { Result } from '../../../../shared/lib/index.ts';
import { text } from '../../../../shared/lib/index.ts';
import type { WorkspaceDatabase } from '../../../db/workspaceDatabase.ts';
import type { Stamp } from '../../history/transact.ts';
import type { Refusal } from '../../refusal.ts';
import { changeSaved } from './changeSaved.ts';

export interface Reviewing {
  readonly id: string;
  /** Signing is a command of its own. */
  readonly state: 'draft' | 'in-review';
}

/** Sends a saved assessment to review, or back to draft. */
export function reviewAssessment(
  database: WorkspaceDatabase,
  { id, state }: Reviewing,
  stamp: Stamp,
): Promise<Result<SavedAssessment, Refusal>> {
  return changeSaved(database, id, stamp, (row) => ({
    after: movedTo(row, state, stamp),
    action:
      state === 'draft'
        ? text(`Took ${row.code} back to draft`, `将 ${row.code} 退回草稿`)
        : text(`Sent ${row.code} to review`, `将 ${row.code} 提交复核`),
  }));
}
