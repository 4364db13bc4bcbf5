import type { Text } from '../../lib/index.ts';
import type { RecordIn } from '../../map/index.ts';
import { isNone } from '../../map/index.ts';
import type {
  ImpactDimensionId,
  ImpactLevel,
  LikelihoodFactorId,
  LikelihoodLevel,
  RiskLevel,
} from '../../standards/index.ts';
import {
  impactLevels,
  likelihoodLevels,
  riskLevelGuides,
  riskLevels,
} from '../../standards/index.ts';
import { isStated } from './isStated.ts';
import type { RiskMethod } from './riskMethod.ts';

export type ImpactAssessment = RecordIn<'impact-assessments'>;
export type AssessmentField = keyof ImpactAssessment & string;

/** A level, or the two it surely lies between while something is missing. */
export type Ranged<L extends string> =
  | { readonly kind: 'known'; readonly level: L }
  | {
      readonly kind: 'undetermined';
      readonly atLeast: L;
      readonly atMost: L;
      /** The fields that would decide. */
      readonly missing: readonly AssessmentField[];
    };

export interface RiskFinding {
  readonly impact: Ranged<ImpactLevel>;
  readonly likelihood: Ranged<LikelihoodLevel>;
  /** Before the measures. */
  readonly inherent: Ranged<RiskLevel>;
  readonly residualImpact: Ranged<ImpactLevel>;
  readonly residualLikelihood: Ranged<LikelihoodLevel>;
  /** After the measures; the inherent risk where there are none. */
  readonly residual: Ranged<RiskLevel>;
  /** What is acted on: the user's own level where it has a reason, else the residual risk. */
  readonly overall: Ranged<RiskLevel>;
  readonly isOverruled: boolean;
  /** What the overall level asks for; null while it is undetermined. */
  readonly treatment: Text | null;
  /** Corrections and overrulings that do not count, for want of a reason: the fields of those reasons. */
  readonly unreasoned: readonly AssessmentField[];
}

export const dimensionFields = {
  I1: 'impactOnChoice',
  I2: 'impactOnEquality',
  I3: 'impactOnReputation',
  I4: 'impactOnPersonOrProperty',
} as const satisfies { readonly [D in ImpactDimensionId]: AssessmentField };

export const factorFields = {
  L1: 'likelihoodFromTechnology',
  L2: 'likelihoodFromProcedures',
  L3: 'likelihoodFromPeople',
  L4: 'likelihoodFromScale',
} as const satisfies { readonly [F in LikelihoodFactorId]: AssessmentField };

/** Positions on a scale, both ends included, with the fields that keep them apart. */
interface Span {
  readonly from: number;
  readonly to: number;
  readonly missing: readonly AssessmentField[];
}

/**
 * The risk an assessment states, by the method given. A level nobody stated could be any: the result
 * is then a range, and a level only where all that is possible leads to the same one. A correction
 * nobody claimed is none; one without a reason, and an overruling without one, do not count.
 */
export function riskOf(record: ImpactAssessment, method: RiskMethod): RiskFinding {
  const whole = (fields: readonly AssessmentField[], scale: readonly string[]) =>
    join(record, fields, scale, method.wholeRule);
  const impact = correct(
    whole(Object.values(dimensionFields), impactLevels),
    isStated(record.impactCorrectionReason) ? record.impactCorrection : undefined,
  );
  const likelihood = correct(
    whole(Object.values(factorFields), likelihoodLevels),
    isStated(record.likelihoodCorrectionReason) ? record.likelihoodCorrection : undefined,
  );
  const inherent = cross(impact, likelihood, method);
  const rest = weighMeasures(record, { impact, likelihood, inherent }, method);
  const isOverruled = typeof record.overallRisk === 'string' && isStated(record.overallRiskReason);
  const residual = toRanged(rest.risk, riskLevels);
  const overall: Ranged<RiskLevel> =
    isOverruled && typeof record.overallRisk === 'string'
      ? { kind: 'known', level: record.overallRisk }
      : residual;
  return {
    impact: toRanged(impact, impactLevels),
    likelihood: toRanged(likelihood, likelihoodLevels),
    inherent: toRanged(inherent, riskLevels),
    residualImpact: toRanged(rest.impact, impactLevels),
    residualLikelihood: toRanged(rest.likelihood, likelihoodLevels),
    residual,
    overall,
    isOverruled,
    treatment: overall.kind === 'known' ? riskLevelGuides[overall.level].guide : null,
    unreasoned: findUnreasoned(record),
  };
}

function join(
  record: ImpactAssessment,
  fields: readonly AssessmentField[],
  scale: readonly string[],
  rule: RiskMethod['wholeRule'],
): Span {
  const places = fields.map((field) => scale.indexOf(String(record[field])));
  const missing = fields.filter((_, i) => places[i] === -1);
  const top = scale.length - 1;
  const wholeWith = (unknown: number) => {
    const all = places.map((place) => (place === -1 ? unknown : place));
    return rule === 'maximum'
      ? Math.max(...all)
      : Math.ceil(all.reduce((sum, place) => sum + place, 0) / all.length);
  };
  return { from: wholeWith(0), to: wholeWith(top), missing };
}

function correct(span: Span, correction: unknown): Span {
  const step = correction === 'one-up' ? 1 : correction === 'one-down' ? -1 : 0;
  const moved = (place: number) => Math.min(3, Math.max(0, place + step)); // four levels on each scale
  return { ...span, from: moved(span.from), to: moved(span.to) };
}

function cross(impact: Span, likelihood: Span, { matrix }: RiskMethod): Span {
  const reached: number[] = [];
  for (const i of impactLevels.slice(impact.from, impact.to + 1)) {
    for (const l of likelihoodLevels.slice(likelihood.from, likelihood.to + 1)) {
      reached.push(riskLevels.indexOf(matrix[i][l]));
    }
  }
  return {
    from: Math.min(...reached),
    to: Math.max(...reached),
    missing: [...impact.missing, ...likelihood.missing],
  };
}

interface Spans {
  readonly impact: Span;
  readonly likelihood: Span;
}

/** Only measures can lower a risk: without any, what remains is what there was. */
function weighMeasures(
  record: ImpactAssessment,
  before: Spans & { readonly inherent: Span },
  method: RiskMethod,
): Spans & { readonly risk: Span } {
  const { measures } = record;
  if (isNone(measures) || (measures !== undefined && measures.length === 0)) {
    return { ...before, risk: before.inherent };
  }
  const impact = join(record, ['residualImpact'], impactLevels, 'maximum');
  const likelihood = join(record, ['residualLikelihood'], likelihoodLevels, 'maximum');
  const risk = cross(impact, likelihood, method);
  if (measures !== undefined) return { impact, likelihood, risk };
  // Whether anything stands behind the lower level is open: it may be as high as before.
  const reaches = (span: Span, other: Span): Span => ({
    from: span.from,
    to: Math.max(span.to, other.to),
    missing: [...span.missing, 'measures'],
  });
  return {
    impact: reaches(impact, before.impact),
    likelihood: reaches(likelihood, before.likelihood),
    risk: reaches(risk, before.inherent),
  };
}

function findUnreasoned(record: ImpactAssessment): readonly AssessmentField[] {
  const claims = [
    [record.impactCorrection, 'impactCorrectionReason'],
    [record.likelihoodCorrection, 'likelihoodCorrectionReason'],
    [record.overallRisk, 'overallRiskReason'],
  ] as const;
  return claims.flatMap(([claim, reason]) =>
    typeof claim === 'string' && !isStated(record[reason]) ? [reason] : [],
  );
}

function toRanged<L extends string>({ from, to, missing }: Span, scale: readonly L[]): Ranged<L> {
  const atLeast = scale[from];
  const atMost = scale[to];
  if (atLeast === undefined || atMost === undefined) {
    throw new RangeError(`Expected places on a scale of ${scale.length}, found ${from} and ${to}.`);
  }
  return from === to
    ? { kind: 'known', level: atLeast }
    : { kind: 'undetermined', atLeast, atMost, missing };
}
