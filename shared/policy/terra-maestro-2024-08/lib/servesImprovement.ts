import type { RecordIn } from '../../../map/index.ts';

type PurposeKind = NonNullable<RecordIn<'purposes'>['kind']>;

/** The three aims the policy puts in one sentence: to improve, to guard against risk, to recommend. */
export function servesImprovement(kind: PurposeKind): boolean {
  return kind === 'improve' || kind === 'risk' || kind === 'recommend';
}
