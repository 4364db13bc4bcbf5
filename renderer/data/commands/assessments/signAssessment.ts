import type { SavedAssessment } from '../../../../shared/assessment/index.ts';
import { signedBy } from '../../../../shared/assessment/index.ts';
import type { Result } from '../../../../shared/lib/index.ts';
import { text } from '../../../../shared/lib/index.ts';
import type { WorkspaceDatabase } from '../../../db/workspaceDatabase.ts';
import type { Stamp } from '../../history/transact.ts';
import type { Refusal } from '../../refusal.ts';
import { changeSaved } from './changeSaved.ts';

export interface Signing {
  readonly id: string;
  readonly name: string;
  readonly role: string;
}

/**
 * Signs a saved assessment that is in review, by a named person in a named role. From the first signature
 * on nothing but another signature changes it. Check the stored files first: see the worker for saved
 * assessments.
 */
export function signAssessment(
  database: WorkspaceDatabase,
  { id, name, role }: Signing,
  stamp: Stamp,
): Promise<Result<SavedAssessment, Refusal>> {
  return changeSaved(database, id, stamp, (row) => ({
    after: signedBy(row, { name, role }, stamp.at),
    action: text(
      `${name.trim()} signed ${row.code} as ${role.trim()}`,
      `${name.trim()}以“${role.trim()}”身份签署 ${row.code}`,
    ),
  }));
}
