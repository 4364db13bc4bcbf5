import type { Text } from '../../lib/index.ts';
import { text } from '../../lib/index.ts';
import {
  impactLevelGuides,
  likelihoodLevelGuides,
  riskLevelGuides,
} from '../../standards/index.ts';

// Highest first, as the standard's tables list them; the words come from the standard's own names.

export const impactOptions = {
  severe: impactLevelGuides.severe.name,
  high: impactLevelGuides.high.name,
  medium: impactLevelGuides.medium.name,
  low: impactLevelGuides.low.name,
} as const;

export const likelihoodOptions = {
  'very-high': likelihoodLevelGuides['very-high'].name,
  high: likelihoodLevelGuides.high.name,
  medium: likelihoodLevelGuides.medium.name,
  low: likelihoodLevelGuides.low.name,
} as const;

export const riskOptions = {
  severe: riskLevelGuides.severe.name,
  high: riskLevelGuides.high.name,
  medium: riskLevelGuides.medium.name,
  low: riskLevelGuides.low.name,
} as const;

/** How far a question of PIPL Art. 56 could be answered with yes. */
export const soundnessOptions = {
  yes: text('Yes', '是'),
  partly: text('In part', '部分符合'),
  no: text('No', '否'),
} as const;

export const correctionOptions: { readonly [O in 'one-up' | 'one-down']: Text } = {
  'one-up': text('One level up', '上调一级'),
  'one-down': text('One level down', '下调一级'),
};
