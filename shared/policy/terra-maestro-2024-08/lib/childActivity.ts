import type { Activity, Certain } from '../../../map/index.ts';
import type { Facts, Judgement } from '../../index.ts';
import { doesNotApply, missingField, undetermined } from '../../index.ts';
import { childAgeBelow, includesChildren } from './childSubject.ts';

const noChildren = doesNotApply('no-children');

/**
 * Why an activity does not, or not surely, handle children’s information; null when it does. Children
 * admitted or among its people are enough; the age admitted rules them out only where no group shows them.
 */
export function judgeChildActivity(
  { id, minAge, subjects }: Activity,
  facts: Facts<'subjects'>,
): Judgement<'no-children' | 'age-unknown'> | null {
  if (typeof minAge === 'number' && minAge < childAgeBelow) return null;
  let among: Certain = subjects === undefined || subjects.length === 0 ? 'unknown' : 'no';
  for (const subject of subjects ?? []) {
    const included = includesChildren(facts.get('subjects', subject));
    if (included === 'yes') return null;
    if (included === 'unknown') among = 'unknown';
  }
  if (among === 'no' || typeof minAge === 'number') return noChildren;
  return undetermined('age-unknown', [missingField('activities', id, 'minAge')]);
}
