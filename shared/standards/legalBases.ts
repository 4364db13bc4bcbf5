import type { Text } from '../lib/index.ts';
import { notChecked, reviewedOn, type Sourced } from './certainty.ts';
import type { Clause } from './clause.ts';
import { instruments } from './instruments.ts';

export const legalBasisIds = [
  'consent',
  'contract',
  'human-resources',
  'statutory-duty',
  'emergency',
  'news-supervision',
  'public-data',
  'other-law',
] as const;
/** The grounds of PIPL Art. 13; legitimate interests are not among them. */
export type LegalBasisId = (typeof legalBasisIds)[number];

export const gdprLegalBasisIds = [
  'consent',
  'contract',
  'legal-obligation',
  'vital-interests',
  'public-task',
  'legitimate-interests',
] as const;
export type GdprLegalBasisId = (typeof gdprLegalBasisIds)[number];

export interface LegalBasis<Id extends string = LegalBasisId> extends Sourced {
  readonly id: Id;
  readonly name: Text;
  /** What has to be true before the ground may be used. */
  readonly condition: Text;
  readonly needsConsent: boolean;
  readonly clause: Clause;
}

function pipl(item: number): Clause {
  return { instrument: 'pipl', article: `13 para. 1 item ${item}` };
}

const sourced = { source: instruments.pipl.source, certainty: 'read', asOf: reviewedOn } as const;

/** The grounds for processing under PIPL Art. 13. Item 2 is two grounds, for their conditions differ. */
export const legalBases: Readonly<Record<LegalBasisId, LegalBasis>> = {
  consent: {
    id: 'consent',
    name: { en: 'Consent', 'zh-CN': '取得个人同意' },
    condition: {
      en: 'Informed, voluntary and explicit; separate or written where the law says so.',
      'zh-CN': '个人在充分知情的前提下自愿、明确作出；法律要求单独同意或书面同意的从其要求。',
    },
    needsConsent: true,
    clause: pipl(1),
    ...sourced,
  },
  contract: {
    id: 'contract',
    name: { en: 'Contract with the person', 'zh-CN': '订立、履行合同所必需' },
    condition: {
      en: 'Needed to conclude or perform a contract to which the person is a party.',
      'zh-CN': '为订立、履行个人作为一方当事人的合同所必需。',
    },
    needsConsent: false,
    clause: pipl(2),
    ...sourced,
  },
  'human-resources': {
    id: 'human-resources',
    name: { en: 'Human resources management', 'zh-CN': '实施人力资源管理所必需' },
    condition: {
      en: 'Needed for human resources management under lawful labour rules and a lawfully signed collective contract.',
      'zh-CN': '按照依法制定的劳动规章制度和依法签订的集体合同实施人力资源管理所必需。',
    },
    needsConsent: false,
    clause: pipl(2),
    ...sourced,
  },
  'statutory-duty': {
    id: 'statutory-duty',
    name: { en: 'Statutory duty', 'zh-CN': '履行法定职责或者法定义务所必需' },
    condition: {
      en: 'Needed for a duty that can be named by law and article.',
      'zh-CN': '为履行可指明法律依据的法定职责或者法定义务所必需。',
    },
    needsConsent: false,
    clause: pipl(3),
    ...sourced,
  },
  emergency: {
    id: 'emergency',
    name: { en: 'Emergency', 'zh-CN': '应对突发公共卫生事件或者紧急情况所必需' },
    condition: {
      en: 'A public-health emergency, or urgent protection of life, health or property.',
      'zh-CN': '应对突发公共卫生事件，或者紧急情况下为保护自然人的生命健康和财产安全。',
    },
    needsConsent: false,
    clause: pipl(4),
    ...sourced,
  },
  'news-supervision': {
    id: 'news-supervision',
    name: { en: 'News and public supervision', 'zh-CN': '新闻报道、舆论监督' },
    condition: {
      en: 'In the public interest and within a reasonable scope.',
      'zh-CN': '为公共利益实施，且在合理的范围内处理。',
    },
    needsConsent: false,
    clause: pipl(5),
    ...sourced,
  },
  'public-data': {
    id: 'public-data',
    name: { en: 'Already public information', 'zh-CN': '已经公开的个人信息' },
    condition: {
      en: 'Made public by the person or otherwise lawfully; within reason, unless the person refuses; consent where the effect is major.',
      'zh-CN':
        '个人自行公开或者其他已经合法公开的信息，在合理范围内处理；个人明确拒绝的除外，对个人权益有重大影响的须取得同意。',
    },
    needsConsent: false,
    clause: pipl(6),
    ...sourced,
  },
  'other-law': {
    id: 'other-law',
    name: { en: 'Other laws and regulations', 'zh-CN': '法律、行政法规规定的其他情形' },
    condition: {
      en: 'A law or administrative regulation that can be named allows it.',
      'zh-CN': '有可指明的法律、行政法规规定。',
    },
    needsConsent: false,
    clause: pipl(7),
    ...sourced,
  },
};

function gdprBasis<Id extends GdprLegalBasisId>(
  id: Id,
  letter: string,
  name: Text,
  condition: Text,
): LegalBasis<Id> {
  return {
    id,
    name,
    condition,
    needsConsent: id === 'consent',
    clause: { instrument: 'gdpr', article: `6(1)(${letter})` },
    source: notChecked,
    certainty: 'recalled',
    asOf: reviewedOn,
  };
}

/** The grounds for processing under GDPR Art. 6(1). */
export const gdprLegalBases: Readonly<Record<GdprLegalBasisId, LegalBasis<GdprLegalBasisId>>> = {
  consent: gdprBasis(
    'consent',
    'a',
    { en: 'Consent (GDPR)', 'zh-CN': '同意（GDPR）' },
    {
      en: 'Given for one or more specific purposes.',
      'zh-CN': '针对一个或者多个特定目的作出。',
    },
  ),
  contract: gdprBasis(
    'contract',
    'b',
    { en: 'Contract (GDPR)', 'zh-CN': '合同（GDPR）' },
    {
      en: 'Needed for a contract with the person, or for steps the person asked for before it.',
      'zh-CN': '为履行与个人的合同，或者应个人要求采取订约前措施所必需。',
    },
  ),
  'legal-obligation': gdprBasis(
    'legal-obligation',
    'c',
    { en: 'Legal obligation (GDPR)', 'zh-CN': '法定义务（GDPR）' },
    {
      en: 'Needed for an obligation under EU or member state law.',
      'zh-CN': '为履行欧盟法或者成员国法规定的义务所必需。',
    },
  ),
  'vital-interests': gdprBasis(
    'vital-interests',
    'd',
    { en: 'Vital interests (GDPR)', 'zh-CN': '重大利益（GDPR）' },
    { en: 'Needed to protect somebody’s life.', 'zh-CN': '为保护个人的生命等重大利益所必需。' },
  ),
  'public-task': gdprBasis(
    'public-task',
    'e',
    { en: 'Public task (GDPR)', 'zh-CN': '公共任务（GDPR）' },
    {
      en: 'Needed for a task in the public interest or in the exercise of official authority.',
      'zh-CN': '为公共利益执行任务或者行使公权力所必需。',
    },
  ),
  'legitimate-interests': gdprBasis(
    'legitimate-interests',
    'f',
    { en: 'Legitimate interests (GDPR)', 'zh-CN': '正当利益（GDPR）' },
    {
      en: 'Needed for an interest that the person’s own interests and rights do not outweigh; PIPL knows no such ground.',
      'zh-CN': '为正当利益所必需，且个人的利益和权利并不优先；《个人信息保护法》没有此项依据。',
    },
  ),
};
