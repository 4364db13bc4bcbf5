import type { Certain } from '../map/index.ts';
import { constants } from '../standards/index.ts';
import { both, certainOf, negate } from './certain.ts';
import type { Bounds } from './counters.ts';
import type { RowId } from './decisionTable.ts';
import type { ExportFacts, ExportGround } from './exportFacts.ts';

/** The head-counts of the year that rows 12 to 14 compare with the thresholds. */
export interface HeadCounts {
  readonly general: Bounds;
  readonly sensitive: Bounds;
}

/** For the rows before the counting ones, which look at no head-count. */
export const nobody: HeadCounts = {
  general: { lower: 0, upper: 0 },
  sensitive: { lower: 0, upper: 0 },
};

/** Does the row hold, given that no earlier row that stops the search did? */
export type RowTest = (facts: ExportFacts, people: HeadCounts) => Certain;

/** The condition of each row of the decision table. */
export const rowTests: { readonly [Id in RowId]: RowTest } = {
  'foreign-authority': (facts) => both(facts.isToForeignAuthority, negate(facts.isApproved)),
  'restricted-recipient': (facts) => facts.isToRestrictedRecipient,
  'important-data': (facts) => facts.hasImportantData,
  'no-personal-information': (facts) => negate(facts.carriesPersonal),
  transit: (facts) => facts.isTransit,
  contract: claims('contract'),
  'human-resources': claims('human-resources'),
  emergency: claims('emergency'),
  'statutory-duty': claims('statutory-duty'),
  'free-trade-zone': (facts) => facts.isOutsideNegativeList,
  'bay-area': (facts) => both(negate(facts.hasImportantData), facts.isBayAreaPair),
  'critical-infrastructure': (facts) => facts.isCriticalInfrastructure,
  'assessment-volume': (_, people) => reaches(people, assessment),
  'contract-volume': (_, people) => reaches(people, contract),
  'below-thresholds': (_, people) => negate(reaches(people, contract)),
};

interface Thresholds {
  readonly general: number;
  readonly sensitive: number;
}

const assessment: Thresholds = {
  general: constants.exportGeneralAssessmentFrom.value,
  sensitive: constants.exportSensitiveAssessmentFrom.value,
};

/** Of sensitive information a single person is enough: CAC Order 16, Art. 8 names no lower limit. */
const contract: Thresholds = { general: constants.exportGeneralExemptBelow.value, sensitive: 1 };

function claims(ground: ExportGround): RowTest {
  return (facts) => (facts.ground === undefined ? 'unknown' : certainOf(facts.ground === ground));
}

function reaches({ general, sensitive }: HeadCounts, from: Thresholds): Certain {
  if (general.lower >= from.general || sensitive.lower >= from.sensitive) return 'yes';
  const isBelow =
    general.upper !== null &&
    general.upper < from.general &&
    sensitive.upper !== null &&
    sensitive.upper < from.sensitive;
  return isBelow ? 'no' : 'unknown';
}
