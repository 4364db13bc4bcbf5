import type { Activity } from '../../../map/index.ts';

type Basis = NonNullable<Activity['basis']>;

/** A basis without consent and the situation of the policy that fits it. */
export interface NamedSituation {
  readonly basis: Basis;
  readonly exceptionCode: string;
}

const contract: NamedSituation = { basis: 'contract', exceptionCode: 'E07' };

const fitting: { readonly [B in Exclude<Basis, 'consent'>]: NamedSituation } = {
  contract,
  // The policy names no situation for staff; a contract with the person stands in the same item of PIPL Art. 13.
  'human-resources': contract,
  'statutory-duty': { basis: 'statutory-duty', exceptionCode: 'E11' },
  emergency: { basis: 'emergency', exceptionCode: 'E04' },
  // E09 is for news organisations only.
  'news-supervision': { basis: 'news-supervision', exceptionCode: 'E02' },
  'public-data': { basis: 'public-data', exceptionCode: 'E06' },
  'other-law': { basis: 'other-law', exceptionCode: 'E12' },
};

/** For `mend`: a situation the policy lists, fitting the activity’s basis; a contract where none is known. */
export function nameSituation({ basis }: Activity): NamedSituation {
  return basis === undefined || basis === 'consent' ? contract : fitting[basis];
}
