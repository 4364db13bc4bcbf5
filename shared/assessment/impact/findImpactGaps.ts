import { isNone } from '../../map/index.ts';
import { isStated } from './isStated.ts';
import type { AssessmentField, ImpactAssessment } from './riskOf.ts';
import { dimensionFields, factorFields } from './riskOf.ts';

/** The frame, the three questions of PIPL Art. 56 in their order, the end. */
export const impactChapters = ['frame', 'legitimacy', 'rights', 'measures', 'conclusion'] as const;
export type ImpactChapter = (typeof impactChapters)[number];

export interface ImpactGap {
  readonly chapter: ImpactChapter;
  readonly field: AssessmentField;
}

/** The fields in which the words behind a level are kept. */
export const reasonFields = {
  legitimacy: 'legitimacyReasons',
  impactOnChoice: 'impactOnChoiceReasons',
  impactOnEquality: 'impactOnEqualityReasons',
  impactOnReputation: 'impactOnReputationReasons',
  impactOnPersonOrProperty: 'impactOnPersonOrPropertyReasons',
  likelihoodFromTechnology: 'likelihoodFromTechnologyReasons',
  likelihoodFromProcedures: 'likelihoodFromProceduresReasons',
  likelihoodFromPeople: 'likelihoodFromPeopleReasons',
  likelihoodFromScale: 'likelihoodFromScaleReasons',
  impactCorrection: 'impactCorrectionReason',
  likelihoodCorrection: 'likelihoodCorrectionReason',
  measuresFit: 'measuresFitReasons',
  overallRisk: 'overallRiskReason',
} as const satisfies { readonly [F in AssessmentField]?: AssessmentField };

type Judged = keyof typeof reasonFields;

/**
 * What an impact assessment still has to say before it can stand (PIPL Arts. 55-56), in the order of
 * its chapters. A choice without its reason is a gap too: nobody else could check it.
 */
export function findImpactGaps(record: ImpactAssessment): readonly ImpactGap[] {
  const gaps: ImpactGap[] = [];
  const need = (chapter: ImpactChapter, field: AssessmentField, isGiven: boolean) => {
    if (!isGiven) gaps.push({ chapter, field });
  };
  const needJudged = (chapter: ImpactChapter, field: Judged) => {
    need(chapter, field, record[field] !== undefined);
    need(chapter, reasonFields[field], isStated(record[reasonFields[field]]));
  };
  const needReasonOf = (chapter: ImpactChapter, field: Judged) =>
    need(
      chapter,
      reasonFields[field],
      typeof record[field] !== 'string' || isStated(record[reasonFields[field]]),
    );

  need('frame', 'kind', record.kind !== undefined);
  need('frame', 'triggers', isFilled(record.triggers));
  need('frame', 'assessor', isStated(record.assessor));
  needJudged('legitimacy', 'legitimacy');
  for (const field of Object.values(dimensionFields)) needJudged('rights', field);
  needReasonOf('rights', 'impactCorrection');
  for (const field of Object.values(factorFields)) needJudged('rights', field);
  needReasonOf('rights', 'likelihoodCorrection');
  need('measures', 'measures', isFilled(record.measures));
  needJudged('measures', 'measuresFit');
  if (!isNone(record.measures)) {
    need('measures', 'residualImpact', record.residualImpact !== undefined);
    need('measures', 'residualLikelihood', record.residualLikelihood !== undefined);
  }
  needReasonOf('measures', 'overallRisk');
  need('conclusion', 'conclusion', isStated(record.conclusion));
  need('conclusion', 'result', record.result !== undefined);
  need('conclusion', 'completed', typeof record.completed === 'string');
  need('conclusion', 'validUntil', record.validUntil !== undefined);
  need('conclusion', 'reference', typeof record.reference === 'string');
  return gaps;
}

function isFilled(value: unknown): boolean {
  return isNone(value) || (Array.isArray(value) && value.length > 0);
}
