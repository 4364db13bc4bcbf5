import type { Text } from '../lib/index.ts';
import { reviewedOn, type Sourced } from './certainty.ts';
import type { Clause } from './clause.ts';
import { instruments } from './instruments.ts';
import type { LegalBasisId } from './legalBases.ts';

export const consentExceptionCodes = [
  ...(['E01', 'E02', 'E03', 'E04', 'E05', 'E06'] as const),
  ...(['E07', 'E08', 'E09', 'E10', 'E11', 'E12'] as const),
] as const;
export type ConsentExceptionCode = (typeof consentExceptionCodes)[number];

/** Whether a trading or technology company can rely on a situation in mainland China. */
export type ExceptionUsability =
  | 'yes'
  | 'with-limits'
  | 'only-with-legal-reference'
  | 'no-unless-news'
  | 'no-unless-academic';

/** A situation in which a policy after GB/T 35273 claims to need no consent, set beside the law. */
export interface ConsentException extends Sourced {
  readonly code: ConsentExceptionCode;
  readonly name: Text;
  /** Its item in clause 5.6 of the standard; undefined where the standard has none. */
  readonly standardClause: Clause | undefined;
  /** The grounds of PIPL Art. 13 it may rest on; empty where there is none. */
  readonly legalBases: readonly LegalBasisId[];
  readonly usability: ExceptionUsability;
  /** Whether the standard also knows it for sharing, transfer and disclosure (clause 9.5). */
  readonly isUsableForSharing: boolean;
  readonly remark: Text;
}

const sourced: Sourced = {
  source: `${instruments['gbt-35273'].source}; ${instruments.pipl.source}`,
  certainty: 'read',
  asOf: reviewedOn,
};

function item(letter: string): Clause {
  return { instrument: 'gbt-35273', article: `5.6 ${letter}` };
}

const needsNamedDuty: Text = {
  en: 'The law has no such ground of its own. It holds only with a legal duty or other law that can be named.',
  'zh-CN': '法律未单列此项依据，须有可指明的法定义务或者其他法律、行政法规规定。',
};
const publicLimits: Text = {
  en: 'Within reason and not against the person’s refusal; a major effect on the person needs consent (PIPL Art. 27).',
  'zh-CN':
    '限于合理范围，个人明确拒绝的不得处理；对个人权益有重大影响的须取得同意（《个人信息保护法》第27条）。',
};

export const consentExceptions: Readonly<Record<ConsentExceptionCode, ConsentException>> = {
  E01: {
    code: 'E01',
    name: { en: 'State or defence security', 'zh-CN': '国家安全、国防安全' },
    standardClause: item('b'),
    legalBases: ['statutory-duty', 'other-law'],
    usability: 'only-with-legal-reference',
    isUsableForSharing: true,
    remark: needsNamedDuty,
    ...sourced,
  },
  E02: {
    code: 'E02',
    name: {
      en: 'Public safety, public health or a major public interest',
      'zh-CN': '公共安全、公共卫生、重大公共利益',
    },
    standardClause: item('c'),
    legalBases: ['emergency', 'news-supervision'],
    usability: 'with-limits',
    isUsableForSharing: true,
    remark: {
      en: 'The law covers a public-health emergency, and news or public supervision; no wider public interest.',
      'zh-CN': '法律仅涵盖突发公共卫生事件以及新闻报道、舆论监督，未涵盖更广的公共利益。',
    },
    ...sourced,
  },
  E03: {
    code: 'E03',
    name: {
      en: 'Criminal investigation, prosecution, trial or enforcement',
      'zh-CN': '刑事侦查、起诉、审判和判决执行',
    },
    standardClause: item('d'),
    legalBases: ['statutory-duty', 'other-law'],
    usability: 'only-with-legal-reference',
    isUsableForSharing: true,
    remark: needsNamedDuty,
    ...sourced,
  },
  E04: {
    code: 'E04',
    name: {
      en: 'Life, property or other weighty interests, where consent is hard to get',
      'zh-CN': '维护生命、财产等重大合法权益而难以取得同意',
    },
    standardClause: item('e'),
    legalBases: ['emergency'],
    usability: 'with-limits',
    isUsableForSharing: true,
    remark: {
      en: 'The law is narrower: the case must be urgent, and life, health or property at stake.',
      'zh-CN': '法律规定更窄：须属紧急情况，且为保护生命健康和财产安全。',
    },
    ...sourced,
  },
  E05: {
    code: 'E05',
    name: { en: 'Made public by the person', 'zh-CN': '个人自行公开的信息' },
    standardClause: item('f'),
    legalBases: ['public-data'],
    usability: 'with-limits',
    isUsableForSharing: true,
    remark: publicLimits,
    ...sourced,
  },
  E06: {
    code: 'E06',
    name: { en: 'Taken from lawful public sources', 'zh-CN': '取自合法公开渠道的信息' },
    standardClause: item('h'),
    legalBases: ['public-data'],
    usability: 'with-limits',
    isUsableForSharing: true,
    remark: publicLimits,
    ...sourced,
  },
  E07: {
    code: 'E07',
    name: {
      en: 'Contract the person asked for',
      'zh-CN': '应个人要求订立、履行合同所必需',
    },
    standardClause: item('g'),
    legalBases: ['contract'],
    usability: 'yes',
    isUsableForSharing: false,
    remark: {
      en: 'A privacy policy is not such a contract (note to clause 5.6 of the standard).',
      'zh-CN': '隐私政策不属于此处所称合同（标准第5.6条注）。',
    },
    ...sourced,
  },
  E08: {
    code: 'E08',
    name: {
      en: 'Safe and stable running, finding and fixing faults',
      'zh-CN': '保障产品或者服务安全稳定运行、发现和处置故障',
    },
    standardClause: item('i'),
    legalBases: ['statutory-duty'],
    usability: 'with-limits',
    isUsableForSharing: false,
    remark: {
      en: 'The law has no such ground; at most a network-security duty that can be named carries it.',
      'zh-CN': '法律无此项依据，至多可依据可指明的网络安全法定义务。',
    },
    ...sourced,
  },
  E09: {
    code: 'E09',
    name: { en: 'Lawful news reporting', 'zh-CN': '合法的新闻报道' },
    standardClause: item('j'),
    legalBases: ['news-supervision'],
    usability: 'no-unless-news',
    isUsableForSharing: false,
    remark: {
      en: 'The standard grants it to news organisations only.',
      'zh-CN': '标准仅适用于新闻单位。',
    },
    ...sourced,
  },
  E10: {
    code: 'E10',
    name: {
      en: 'Academic work in the public interest with de-identified results',
      'zh-CN': '为公共利益开展学术研究且成果已去标识化',
    },
    standardClause: item('k'),
    legalBases: [],
    usability: 'no-unless-academic',
    isUsableForSharing: false,
    remark: {
      en: 'The standard grants it to academic institutions only, and PIPL Art. 13 has no such ground.',
      'zh-CN': '标准仅适用于学术研究机构，且《个人信息保护法》第13条无此项依据。',
    },
    ...sourced,
  },
  E11: {
    code: 'E11',
    name: { en: 'Legal duty of the organisation', 'zh-CN': '履行本组织的法定义务' },
    standardClause: item('a'),
    legalBases: ['statutory-duty'],
    usability: 'only-with-legal-reference',
    isUsableForSharing: true,
    remark: {
      en: 'Usable once the law and the article are named.',
      'zh-CN': '指明法律依据及条款后可以适用。',
    },
    ...sourced,
  },
  E12: {
    code: 'E12',
    name: { en: 'Other situation set by law', 'zh-CN': '法律法规规定的其他情形' },
    standardClause: undefined,
    legalBases: ['other-law'],
    usability: 'only-with-legal-reference',
    isUsableForSharing: false,
    remark: {
      en: 'The standard does not list it; the law must be a statute or administrative regulation that can be named.',
      'zh-CN': '标准未列此项；须有可指明的法律、行政法规规定。',
    },
    ...sourced,
  },
};
