import type { Text } from '../../lib/index.ts';
import type { Location, RegisterId, Snapshot } from '../../map/index.ts';
import { isNotApplicable, known } from '../../map/index.ts';
import type { FlowFact } from '../facts/flowFact.ts';
import type { ErasureGap, RecipientTask } from './erasureModel.ts';
import { erasureWords } from './erasureWords.ts';

/** What nobody has entered and what could change a deletion plan, in the order of the plan. */
export function erasureGaps(
  wanted: ReadonlySet<string>,
  facts: readonly FlowFact[],
  planned: readonly Location[],
  recipients: readonly RecipientTask[],
  snapshot: Snapshot,
): readonly ErasureGap[] {
  const gaps: ErasureGap[] = [];
  const add = (words: Text, register: RegisterId, id: string, field: string) => {
    gaps.push({ text: words, missing: { kind: 'field', register, id, field } });
  };
  for (const { id, operator, kind, purgeCycleDays, lastPurged, isIsolated } of planned) {
    if (operator === undefined) add(erasureWords.operatorUnknown, 'locations', id, 'operator');
    if (kind !== 'backup') continue;
    if (known(purgeCycleDays) === undefined) {
      add(erasureWords.cycleUnknown, 'locations', id, 'purgeCycleDays');
    } else if (known(lastPurged) === undefined) {
      add(erasureWords.cycleUnknown, 'locations', id, 'lastPurged');
    }
    if (isIsolated === undefined) add(erasureWords.isolationUnknown, 'locations', id, 'isIsolated');
  }
  const isPlanned = new Set(planned.map(({ id }) => id));
  for (const { id, categories } of snapshot.all('locations')) {
    if (categories === undefined && !isPlanned.has(id)) {
      add(erasureWords.locationUnread, 'locations', id, 'categories');
    }
  }
  for (const { partner, duty } of recipients) {
    if (duty === 'tell' && snapshot.get('partners', partner)?.role === undefined) {
      add(erasureWords.roleUnknown, 'partners', partner, 'role');
    }
  }
  for (const fact of facts) {
    const { id, categories, recipient, kind, leavesEntity } = fact;
    if (categories === null) {
      add(erasureWords.flowUnread, 'flows', id, 'categories');
    } else if (!categories.some((category) => wanted.has(category))) continue;
    const isNameless = recipient === null && leavesEntity !== 'no' && kind !== 'publish';
    if (isNameless) add(erasureWords.flowNameless, 'flows', id, missingEnd(fact, snapshot));
  }
  return gaps;
}

function missingEnd({ id }: FlowFact, snapshot: Snapshot): string {
  return isNotApplicable(snapshot.get('flows', id)?.toPartner) ? 'toLocation' : 'toPartner';
}
