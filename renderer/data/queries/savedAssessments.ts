import type { SavedAssessment } from '../../../shared/assessment/index.ts';
import type { WorkspaceDatabase } from '../../db/workspaceDatabase.ts';

/** The saved assessments, newest first. Whether they are as they were sealed is not asked here. */
export async function savedAssessments(
  database: WorkspaceDatabase,
): Promise<readonly SavedAssessment[]> {
  const rows = (await database.assessments.toArray()) as unknown as readonly SavedAssessment[]; // written by the commands
  return rows.toSorted((a, b) =>
    a.savedAt < b.savedAt ? 1 : a.savedAt > b.savedAt ? -1 : b.code.localeCompare(a.code),
  );
}
