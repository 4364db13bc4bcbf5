import type { Text } from '../../lib/index.ts';
import { notChecked, reviewedOn } from '../certainty.ts';
import type { Instrument } from './instrument.ts';

const union: Text = { en: 'European Parliament and Council', 'zh-CN': '欧洲议会和欧盟理事会' };
const commission: Text = { en: 'European Commission', 'zh-CN': '欧盟委员会' };

const asOf = reviewedOn;

export const foreignInstruments = {
  gdpr: {
    legalOrder: 'eu',
    kind: 'law',
    shortName: { en: 'GDPR', 'zh-CN': 'GDPR' },
    fullName: {
      en: 'Regulation (EU) 2016/679, General Data Protection Regulation',
      'zh-CN': '欧盟第2016/679号条例《通用数据保护条例》',
    },
    issuer: union,
    inForceSince: '2018-05-25',
    address: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj',
    source: 'Articles 30, 45, 46 and 49 as quoted in public repositories; the rest not checked',
    certainty: 'second-hand',
    asOf,
  },
  eprivacy: {
    legalOrder: 'eu',
    kind: 'law',
    shortName: { en: 'ePrivacy Directive', 'zh-CN': '电子隐私指令' },
    fullName: {
      en: 'Directive 2002/58/EC on privacy and electronic communications',
      'zh-CN': '欧共体第2002/58/EC号指令《隐私与电子通信指令》',
    },
    issuer: union,
    inForceSince: undefined,
    source: notChecked,
    certainty: 'recalled',
    asOf,
  },
  'eu-scc-decision': {
    legalOrder: 'eu',
    kind: 'law',
    shortName: { en: 'Decision (EU) 2021/914', 'zh-CN': '欧盟第2021/914号决定' },
    fullName: {
      en: 'Commission Implementing Decision (EU) 2021/914 on standard contractual clauses for transfers to third countries',
      'zh-CN': '欧盟委员会第2021/914号实施决定（向第三国传输个人数据的标准合同条款）',
    },
    issuer: commission,
    inForceSince: '2021-06-27',
    source: notChecked,
    certainty: 'recalled',
    asOf,
  },
  'edpb-01-2020': {
    legalOrder: 'eu',
    kind: 'guidance',
    shortName: { en: 'EDPB Recommendations 01/2020', 'zh-CN': 'EDPB第01/2020号建议' },
    fullName: {
      en: 'EDPB Recommendations 01/2020 on measures that supplement transfer tools',
      'zh-CN': '欧洲数据保护委员会第01/2020号建议（传输工具的补充措施）',
    },
    issuer: { en: 'European Data Protection Board', 'zh-CN': '欧洲数据保护委员会' },
    inForceSince: undefined,
    source: notChecked,
    certainty: 'recalled',
    asOf,
  },
  'uk-gdpr': {
    legalOrder: 'uk',
    kind: 'law',
    shortName: { en: 'UK GDPR', 'zh-CN': '英国GDPR' },
    fullName: {
      en: 'United Kingdom General Data Protection Regulation, with the Data Protection Act 2018',
      'zh-CN': '英国《通用数据保护条例》及《2018年数据保护法》',
    },
    issuer: { en: 'Parliament of the United Kingdom', 'zh-CN': '英国议会' },
    inForceSince: '2021-01-01',
    source: notChecked,
    certainty: 'recalled',
    asOf,
  },
  'uk-data-act': {
    legalOrder: 'uk',
    kind: 'law',
    shortName: {
      en: 'Data (Use and Access) Act 2025',
      'zh-CN': '2025年数据（使用与访问）法',
    },
    fullName: {
      en: 'Data (Use and Access) Act 2025: transfer rules with the data protection test',
      'zh-CN': '英国《2025年数据（使用与访问）法》（含数据保护检验的传输规则）',
    },
    issuer: { en: 'Parliament of the United Kingdom', 'zh-CN': '英国议会' },
    inForceSince: '2026-02-05',
    source: 'Law-firm notes (burges-salmon.com, harperjames.co.uk)',
    certainty: 'second-hand',
    asOf,
    remark: {
      en: 'The date is that of the transfer rules.',
      'zh-CN': '所列日期为传输规则的施行日期。',
    },
  },
  'uk-transfer-tools': {
    legalOrder: 'uk',
    kind: 'guidance',
    shortName: { en: 'UK transfer tools', 'zh-CN': '英国国际数据传输协议及附录' },
    fullName: {
      en: 'International data transfer agreement and addendum to the EU clauses',
      'zh-CN': '英国国际数据传输协议及欧盟标准合同条款英国附录',
    },
    issuer: {
      en: 'Information Commissioner’s Office (ICO)',
      'zh-CN': '英国信息专员办公室',
    },
    inForceSince: '2022-03-21',
    source: 'Law-firm notes (burges-salmon.com, harperjames.co.uk)',
    certainty: 'second-hand',
    asOf,
  },
} satisfies Record<string, Instrument>;
