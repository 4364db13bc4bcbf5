import type { NewlySaved } from '../../../../shared/assessment/index.ts';
import { withCode } from '../../../../shared/assessment/index.ts';
import { changeOf } from '../../../../shared/history/index.ts';
import type { Result } from '../../../../shared/lib/index.ts';
import { text } from '../../../../shared/lib/index.ts';
import type { WorkspaceDatabase } from '../../../db/workspaceDatabase.ts';
import { readHeader, readHighestNumbers } from '../../history/metaRows.ts';
import type { Stamp } from '../../history/transact.ts';
import { transact } from '../../history/transact.ts';
import type { Refusal } from '../../refusal.ts';
import { refuseForbidden, refuseMissing } from '../../refusal.ts';
import { checkedRow } from './changeSaved.ts';

/** What the codes of saved assessments start with. */
export const savedPrefix = 'SAV';

/**
 * Keeps an assessment and the facts it was made from, as a draft under the next code. A mark of the
 * history: undo does not reach it. `made` is what the worker for saved assessments built.
 */
export function saveAssessment(
  database: WorkspaceDatabase,
  made: NewlySaved,
  stamp: Stamp,
): Promise<Result<{ readonly id: string; readonly code: string }, Refusal>> {
  return transact(database, ['assessments', 'attachments'], stamp, async () => {
    if ((await readHeader(database)) === undefined) throw refuseMissing([]);
    const { id } = made.row;
    if ((await database.assessments.get(id)) !== undefined) throw taken();
    const highest = await readHighestNumbers(database);
    const number = (highest[savedPrefix] ?? 0) + 1;
    const code = `${savedPrefix}-${String(number).padStart(3, '0')}`;
    const row = checkedRow(withCode(made, code, stamp));
    await database.attachments.bulkPut(
      made.files.map(({ file, bytes }) => ({ sha256: file.sha256, bytes })),
    );
    return {
      value: { id, code },
      action: text(`Saved the assessment ${code}`, `保存评估 ${code}`),
      changes: [changeOf('assessments', undefined, row)],
      step: { kind: 'mark' },
      highestNumbers: { ...highest, [savedPrefix]: number },
    };
  });
}

function taken() {
  return refuseForbidden(
    'This assessment is saved already. Nothing was changed.',
    '该评估已保存。未作任何改动。',
  );
}
