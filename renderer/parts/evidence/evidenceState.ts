import type { Day, Text } from '../../../shared/lib/index.ts';
import { addDays, text } from '../../../shared/lib/index.ts';
import type { RecordIn } from '../../../shared/map/index.ts';
import { isEvidenceInForce } from '../../../shared/scoring/workspaceAnswers.ts';

/** Whether something can rest on a piece of evidence today, and how long still. */
export type EvidenceState =
  | 'in-force'
  | 'expires-soon'
  | 'expired'
  | 'undated'
  | 'not-yet'
  | 'archived';

/** So many days before its end a piece of evidence is called to mind. */
const soonDays = 60;

export function evidenceState(evidence: RecordIn<'evidence'>, asOf: Day): EvidenceState {
  const { archived, dated, expires } = evidence;
  if (archived === true) return 'archived';
  if (dated === undefined) return 'undated';
  if (dated > asOf) return 'not-yet';
  if (!isEvidenceInForce(evidence, asOf)) return 'expired';
  return typeof expires === 'string' && expires <= addDays(asOf, soonDays)
    ? 'expires-soon'
    : 'in-force';
}

export const evidenceStateWords: { readonly [S in EvidenceState]: Text } = {
  'in-force': text('In force', '有效'),
  'expires-soon': text('Expires soon', '即将失效'),
  expired: text('Expired', '已失效'),
  undated: text('Without a date: proves nothing yet', '无形成日期，尚不能作为依据'),
  'not-yet': text('Dated in the future', '形成日期在评估日之后'),
  archived: text('Archived', '已归档'),
};
