import type { RecordIn } from '../../../map/index.ts';
import type { Change, Facts } from '../../index.ts';
import { createRecord, setFields } from '../../index.ts';
import { providePolicy } from './providePolicy.ts';

type PurposeKind = NonNullable<RecordIn<'purposes'>['kind']>;
type Reads = 'activities' | 'purposes' | 'policy-versions' | 'products' | 'organisation';

/** The purpose an activity serves; undefined when nobody has named one. */
export function purposeOf(
  facts: Facts<'activities' | 'purposes'>,
  activity: string,
): RecordIn<'purposes'> | undefined {
  return facts.get('purposes', facts.get('activities', activity)?.purpose);
}

/** Where the kind of an activity's purpose is to be entered: on the purpose, or by naming one. */
export function placeOfPurpose(facts: Facts<'activities' | 'purposes'>, activity: string) {
  const purpose = purposeOf(facts, activity);
  return purpose === undefined
    ? ({ register: 'activities', id: activity, field: 'purpose' } as const)
    : ({ register: 'purposes', id: purpose.id, field: 'kind' } as const);
}

/** For `mend`: the activity's purpose becomes known, as a stated one of this kind; nothing known is changed. */
export function settlePurpose(
  facts: Facts<Reads>,
  activity: string,
  kind: PurposeKind,
): readonly Change[] {
  const purpose = purposeOf(facts, activity);
  if (purpose !== undefined) {
    return purpose.kind === undefined ? [setFields('purposes', purpose.id, { kind })] : [];
  }
  const id = `purpose-for-${activity}`;
  const policy = providePolicy(facts);
  const exists = facts.get('activities', activity) !== undefined;
  const naming = exists
    ? setFields('activities', activity, { purpose: id })
    : createRecord('activities', activity, { purpose: id });
  return [...policy.changes, createStatedPurpose(id, kind, [policy.id]), naming];
}

/** A complete purpose that these versions of the policy state. */
export function createStatedPurpose(
  id: string,
  kind: PurposeKind,
  declaredIn: readonly string[],
): Change {
  return createRecord('purposes', id, {
    kind,
    description: { en: 'Stated in the policy', 'zh-CN': '政策已载明' },
    policySection: '1',
    declaredIn,
    isVague: false,
  });
}
