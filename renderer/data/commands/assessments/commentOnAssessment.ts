import type { SavedAssessment } from '../../../../shared/assessment/index.ts';
import { commentedOn } from '../../../../shared/assessment/index.ts';
import type { Result, Words } from '../../../../shared/lib/index.ts';
import { text } from '../../../../shared/lib/index.ts';
import type { WorkspaceDatabase } from '../../../db/workspaceDatabase.ts';
import type { Stamp } from '../../history/transact.ts';
import type { Refusal } from '../../refusal.ts';
import { changeSaved } from './changeSaved.ts';

export interface Commenting {
  /** Of the saved assessment. */
  readonly id: string;
  /** New in the assessment, such as a random UUID. */
  readonly commentId: string;
  /** Absent for a comment on the assessment as a whole. */
  readonly criterion?: string;
  readonly words: Words;
}

/** Adds a comment of the person who acts; comments are not taken back, another one answers them. */
export function commentOnAssessment(
  database: WorkspaceDatabase,
  { id, commentId, criterion, words }: Commenting,
  stamp: Stamp,
): Promise<Result<SavedAssessment, Refusal>> {
  return changeSaved(database, id, stamp, (row) => ({
    after: commentedOn(
      row,
      { id: commentId, ...(criterion === undefined ? {} : { criterion }), words },
      stamp,
    ),
    action:
      criterion === undefined
        ? text(`Commented on ${row.code}`, `对 ${row.code} 提出意见`)
        : text(
            `Commented on "${criterion}" in ${row.code}`,
            `对 ${row.code} 中的“${criterion}”提出意见`,
          ),
  }));
}
