import type { RecordIn } from '../../map/index.ts';
import type { ImpactLevel, LikelihoodLevel, RiskLevel } from '../../standards/index.ts';
import { impactLevels, likelihoodLevels, riskLevels, riskMatrix } from '../../standards/index.ts';

export type RiskMethodRecord = RecordIn<'risk-methods'>;
export type Matrix = {
  readonly [I in ImpactLevel]: { readonly [L in LikelihoodLevel]: RiskLevel };
};

/** How levels become a risk. */
export interface RiskMethod {
  readonly wholeRule: 'maximum' | 'mean-rounded-up';
  readonly matrix: Matrix;
}

/** Table D.5 of GB/T 39335-2020, and the highest of the parts: the guide leaves the whole open, this is the cautious reading. */
export const standardMethod: RiskMethod = { wholeRule: 'maximum', matrix: riskMatrix };

/** The cell of the matrix a field of a risk method holds. */
export const cellFields = {
  severe: {
    low: 'severeByLow',
    medium: 'severeByMedium',
    high: 'severeByHigh',
    'very-high': 'severeByVeryHigh',
  },
  high: {
    low: 'highByLow',
    medium: 'highByMedium',
    high: 'highByHigh',
    'very-high': 'highByVeryHigh',
  },
  medium: {
    low: 'mediumByLow',
    medium: 'mediumByMedium',
    high: 'mediumByHigh',
    'very-high': 'mediumByVeryHigh',
  },
  low: {
    low: 'lowByLow',
    medium: 'lowByMedium',
    high: 'lowByHigh',
    'very-high': 'lowByVeryHigh',
  },
} as const satisfies {
  readonly [I in ImpactLevel]: { readonly [L in LikelihoodLevel]: keyof RiskMethodRecord };
};

/** The method a record describes: what it leaves open stays as in the standard; without a record, the standard's. */
export function methodOf(record: RiskMethodRecord | undefined): RiskMethod {
  if (record === undefined) return standardMethod;
  const row = (impact: ImpactLevel) => {
    const at = (likelihood: LikelihoodLevel): RiskLevel =>
      record[cellFields[impact][likelihood]] ?? riskMatrix[impact][likelihood];
    return { low: at('low'), medium: at('medium'), high: at('high'), 'very-high': at('very-high') };
  };
  return {
    wholeRule: record.wholeRule ?? 'maximum',
    matrix: { low: row('low'), medium: row('medium'), high: row('high'), severe: row('severe') },
  };
}

/** A cell that is lower than one with less impact or less likelihood. */
export interface MatrixFault {
  readonly impact: ImpactLevel;
  readonly likelihood: LikelihoodLevel;
}

/** The cells where more impact or more likelihood gives less risk: no scale may do that. */
export function findMatrixFaults({ matrix }: RiskMethod): readonly MatrixFault[] {
  const rank = (i: number, l: number) => {
    const impact = impactLevels[i];
    const likelihood = likelihoodLevels[l];
    return impact === undefined || likelihood === undefined
      ? -1
      : riskLevels.indexOf(matrix[impact][likelihood]);
  };
  return impactLevels.flatMap((impact, i) =>
    likelihoodLevels.flatMap((likelihood, l) =>
      rank(i, l) < Math.max(rank(i - 1, l), rank(i, l - 1)) ? [{ impact, likelihood }] : [],
    ),
  );
}
