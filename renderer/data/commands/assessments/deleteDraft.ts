import type { SavedAssessment } from '../../../../shared/assessment/index.ts';
import type { Result } from '../../../../shared/lib/index.ts';
import { text } from '../../../../shared/lib/index.ts';
import type { WorkspaceDatabase } from '../../../db/workspaceDatabase.ts';
import type { Stamp } from '../../history/transact.ts';
import type { Refusal } from '../../refusal.ts';
import { refuseForbidden } from '../../refusal.ts';
import { changeSaved, refuseSigned } from './changeSaved.ts';

/** Deletes a saved assessment that is still a draft. Its two files stay among the attachments. */
export function deleteDraft(
  database: WorkspaceDatabase,
  { id }: { readonly id: string },
  stamp: Stamp,
): Promise<Result<SavedAssessment, Refusal>> {
  return changeSaved(database, id, stamp, (row) => {
    refuseSigned(row);
    if (row.state !== 'draft') throw inReview(row);
    return {
      after: undefined,
      action: text(`Deleted the draft ${row.code}`, `删除草稿 ${row.code}`),
    };
  });
}

function inReview({ code }: SavedAssessment) {
  return refuseForbidden(
    `${code} is in review. Take it back to draft before deleting it. Nothing was changed.`,
    `${code} 正在复核。请先退回草稿再删除。未作任何改动。`,
  );
}
