import type { Text } from '../lib/index.ts';
import { reviewedOn, type Sourced } from './certainty.ts';
import { instruments } from './instruments.ts';

// From the lowest to the highest, so that the place in the list compares two levels.
export const impactLevels = ['low', 'medium', 'high', 'severe'] as const;
export type ImpactLevel = (typeof impactLevels)[number];
export const likelihoodLevels = ['low', 'medium', 'high', 'very-high'] as const;
export type LikelihoodLevel = (typeof likelihoodLevels)[number];
export const riskLevels = ['low', 'medium', 'high', 'severe'] as const;
export type RiskLevel = (typeof riskLevels)[number];

export type ImpactDimensionId = 'I1' | 'I2' | 'I3' | 'I4';
export type LikelihoodFactorId = 'L1' | 'L2' | 'L3' | 'L4';

/** A level with its name and what it looks like in practice. */
export interface LevelGuide {
  readonly name: Text;
  readonly guide: Text;
}

export const riskMatrixSource: Sourced = {
  source: `${instruments['gbt-39335'].source}, Table D.5; both give the same matrix`,
  certainty: 'second-hand',
  asOf: reviewedOn,
};

/** What processing may do to a person (GB/T 39335-2020, 5.5). */
export const impactDimensions: Readonly<Record<ImpactDimensionId, Text>> = {
  I1: { en: 'Limits the person’s free decision', 'zh-CN': '限制个人自主决定权' },
  I2: { en: 'Leads to unequal treatment', 'zh-CN': '引发差别性待遇' },
  I3: {
    en: 'Harms reputation or causes mental stress',
    'zh-CN': '个人名誉受损或遭受精神压力',
  },
  I4: { en: 'Harms person or property', 'zh-CN': '人身财产受损' },
};

/** What makes an incident likely (GB/T 39335-2020, 5.4). */
export const likelihoodFactors: Readonly<Record<LikelihoodFactorId, Text>> = {
  L1: { en: 'Network environment and technical measures', 'zh-CN': '网络环境和技术措施' },
  L2: { en: 'Processing procedures', 'zh-CN': '个人信息处理流程' },
  L3: { en: 'Staff and third parties', 'zh-CN': '参与人员与第三方' },
  L4: {
    en: 'Business nature, scale and security situation',
    'zh-CN': '业务特点和规模及安全态势',
  },
};

export const impactLevelGuides: Readonly<Record<ImpactLevel, LevelGuide>> = {
  low: {
    name: { en: 'Low', 'zh-CN': '低' },
    guide: { en: 'A nuisance that passes.', 'zh-CN': '带来一时困扰，可自行消除。' },
  },
  medium: {
    name: { en: 'Medium', 'zh-CN': '中' },
    guide: {
      en: 'Real trouble that can be overcome with some difficulty.',
      'zh-CN': '造成实际困扰，克服有一定难度。',
    },
  },
  high: {
    name: { en: 'High', 'zh-CN': '高' },
    guide: {
      en: 'Hard and costly to undo: fraud, stolen money, dismissal, discrimination.',
      'zh-CN': '难以消除且代价较大，如遭受诈骗、资金被盗、被解雇、受歧视。',
    },
  },
  severe: {
    name: { en: 'Severe', 'zh-CN': '严重' },
    guide: {
      en: 'Cannot be undone: death, lasting illness, crushing debt, loss of freedom.',
      'zh-CN': '不可逆转，如死亡、长期疾病、无力偿还的债务、丧失人身自由。',
    },
  },
};

export const likelihoodLevelGuides: Readonly<Record<LikelihoodLevel, LevelGuide>> = {
  low: {
    name: { en: 'Low', 'zh-CN': '低' },
    guide: {
      en: 'Good practice in place; the event is only foreseen in theory.',
      'zh-CN': '措施完善，事件仅见于预测。',
    },
  },
  medium: {
    name: { en: 'Medium', 'zh-CN': '中' },
    guide: {
      en: 'Basic order in place; seen elsewhere in the sector, or more than 1 million people.',
      'zh-CN': '具备基本措施；同行业曾有发生，或涉及超过100万人。',
    },
  },
  high: {
    name: { en: 'High', 'zh-CN': '高' },
    guide: {
      en: 'Gaps in the measures; happened before or at a partner, or more than 10 million people.',
      'zh-CN': '措施存在缺陷；本组织或合作方曾发生，或涉及超过1000万人。',
    },
  },
  'very-high': {
    name: { en: 'Very high', 'zh-CN': '很高' },
    guide: {
      en: 'Measures badly lacking; the event is nearly certain or has been seen in house.',
      'zh-CN': '措施严重缺失；事件几乎必然发生或已在本组织出现。',
    },
  },
};

/** Risk levels, with what the level asks for. */
export const riskLevelGuides: Readonly<Record<RiskLevel, LevelGuide>> = {
  low: {
    name: { en: 'Low', 'zh-CN': '低' },
    guide: { en: 'May be accepted.', 'zh-CN': '可以接受。' },
  },
  medium: {
    name: { en: 'Medium', 'zh-CN': '中' },
    guide: {
      en: 'Weigh cost and effect, then treat or accept.',
      'zh-CN': '权衡成本与效果后决定处置或接受。',
    },
  },
  high: {
    name: { en: 'High', 'zh-CN': '高' },
    guide: { en: 'Treat by a set date.', 'zh-CN': '限期处置。' },
  },
  severe: {
    name: { en: 'Severe', 'zh-CN': '严重' },
    guide: { en: 'Treat at once.', 'zh-CN': '立即处置。' },
  },
};

/** Changes to a level that the guide knows; each needs a written reason. */
export const levelCorrections: readonly Text[] = [
  {
    en: 'Impact one level up: typical sensitive information in large number, or a vulnerable group such as minors, students or the elderly.',
    'zh-CN': '影响程度上调一级：涉及大量典型敏感个人信息，或未成年人、学生、老年人等弱势群体。',
  },
  {
    en: 'Impact one level down: de-identification really lowers the sensitivity.',
    'zh-CN': '影响程度下调一级：去标识化确已降低敏感程度。',
  },
  {
    en: 'Likelihood one level down: the scale is large, but complete specific measures and proven handling exist.',
    'zh-CN': '可能性下调一级：规模虽大，但专门措施完备且已有处置实效。',
  },
];

type MatrixRow = Readonly<Record<LikelihoodLevel, RiskLevel>>;

/** Table D.5: impact down, likelihood across. */
export const riskMatrix: Readonly<Record<ImpactLevel, MatrixRow>> = {
  severe: { low: 'medium', medium: 'high', high: 'severe', 'very-high': 'severe' },
  high: { low: 'medium', medium: 'medium', high: 'high', 'very-high': 'severe' },
  medium: { low: 'low', medium: 'medium', high: 'medium', 'very-high': 'high' },
  low: { low: 'low', medium: 'low', high: 'medium', 'very-high': 'medium' },
};

/** The risk level the standard's matrix gives for an impact and a likelihood. */
export function riskLevel(impact: ImpactLevel, likelihood: LikelihoodLevel): RiskLevel {
  return riskMatrix[impact][likelihood];
}
