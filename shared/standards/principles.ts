import type { Text } from '../lib/index.ts';
import { reviewedOn, type Sourced } from './certainty.ts';
import type { Clause } from './clause.ts';

export const principleIds = [
  'accountability',
  'clear-purpose',
  'choice-and-consent',
  'minimum-necessity',
  'openness',
  'security',
  'subject-participation',
] as const;
export type PrincipleId = (typeof principleIds)[number];

/** One of the seven principles of GB/T 35273-2020, clause 4. */
export interface Principle extends Sourced {
  readonly id: PrincipleId;
  readonly code: `P${number}`;
  readonly name: Text;
  /** What the principle asks of whoever processes personal information. */
  readonly asks: Text;
  readonly clauses: readonly Clause[];
}

const sourced = {
  source: 'https://zhaoyu5105.github.io/gb/52.html',
  certainty: 'read',
  asOf: reviewedOn,
} as const;

function clausesOf(letter: string, pipl: string): readonly Clause[] {
  return [
    { instrument: 'gbt-35273', article: `4 ${letter}` },
    { instrument: 'pipl', article: pipl },
  ];
}

/** The principles in the standard's own order, a to g. */
export const principles: Readonly<Record<PrincipleId, Principle>> = {
  accountability: {
    id: 'accountability',
    code: 'P1',
    name: { en: 'Consistency of rights and responsibilities', 'zh-CN': '权责一致' },
    asks: {
      en: 'Protect personal information with technical and other measures, and answer for any harm the processing does to people.',
      'zh-CN': '以技术及其他措施保护个人信息，并对处理活动给个人造成的损害负责。',
    },
    clauses: clausesOf('a', '9'),
    ...sourced,
  },
  'clear-purpose': {
    id: 'clear-purpose',
    code: 'P2',
    name: { en: 'Clear purpose', 'zh-CN': '目的明确' },
    asks: {
      en: 'Have a definite, clear and concrete purpose for every processing activity.',
      'zh-CN': '每项处理活动都有确定、清楚、具体的目的。',
    },
    clauses: clausesOf('b', '6'),
    ...sourced,
  },
  'choice-and-consent': {
    id: 'choice-and-consent',
    code: 'P3',
    name: { en: 'Choice and consent', 'zh-CN': '选择同意' },
    asks: {
      en: 'Tell people the purpose, manner and scope of the processing, and ask for their authorisation.',
      'zh-CN': '告知个人处理的目的、方式和范围，并征得其授权同意。',
    },
    clauses: clausesOf('c', '13, 14'),
    ...sourced,
  },
  'minimum-necessity': {
    id: 'minimum-necessity',
    code: 'P4',
    name: { en: 'Minimum necessity', 'zh-CN': '最小必要' },
    asks: {
      en: 'Process only the kinds and amounts the authorised purpose needs, and delete them promptly once it is met.',
      'zh-CN': '所处理的类型和数量以授权目的所需为限，目的达成后及时删除。',
    },
    clauses: clausesOf('d', '6'),
    ...sourced,
  },
  openness: {
    id: 'openness',
    code: 'P5',
    name: { en: 'Openness and transparency', 'zh-CN': '公开透明' },
    asks: {
      en: 'Publish the scope, purpose and rules of processing clearly and reasonably, and accept outside oversight.',
      'zh-CN': '以明晰、合理的方式公布处理的范围、目的和规则，接受外部监督。',
    },
    clauses: clausesOf('e', '7'),
    ...sourced,
  },
  security: {
    id: 'security',
    code: 'P6',
    name: { en: 'Ensuring security', 'zh-CN': '确保安全' },
    asks: {
      en: 'Have security that matches the risk, and keep personal information confidential, intact and available.',
      'zh-CN': '安全能力与风险相称，保障个人信息的保密性、完整性和可用性。',
    },
    clauses: clausesOf('f', '9'),
    ...sourced,
  },
  'subject-participation': {
    id: 'subject-participation',
    code: 'P7',
    name: { en: 'Subject participation', 'zh-CN': '主体参与' },
    asks: {
      en: 'Give people ways to see, correct and delete their information, withdraw consent, close the account and complain.',
      'zh-CN': '为个人提供查询、更正、删除、撤回同意、注销账户和投诉的途径。',
    },
    clauses: clausesOf('g', '44'),
    ...sourced,
  },
};
