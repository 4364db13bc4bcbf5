import type { RecordIn } from '../../../map/index.ts';
import { known } from '../../../map/index.ts';
import type { Change, Facts } from '../../index.ts';
import { setFields } from '../../index.ts';
import { providePolicy } from './providePolicy.ts';

/**
 * For `mend`: what an activity that begins anew today needs so that a purpose the policy stated stays
 * one the policy in force states. Nothing where the policy never stated it, or nobody has said.
 */
export function keepStated(
  activity: RecordIn<'activities'>,
  facts: Facts<'purposes' | 'policy-versions' | 'products' | 'organisation'>,
): readonly Change[] {
  const purpose = facts.get('purposes', activity.purpose);
  const declaredIn = known(purpose?.declaredIn);
  if (purpose === undefined || declaredIn === undefined) return [];
  const policy = providePolicy(facts);
  if (declaredIn.includes(policy.id)) return policy.changes;
  return [
    ...policy.changes,
    setFields('purposes', purpose.id, { declaredIn: [...declaredIn, policy.id] }),
  ];
}
