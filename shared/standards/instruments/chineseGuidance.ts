import type { Text } from '../../lib/index.ts';
import { reviewedOn } from '../certainty.ts';
import type { Instrument } from './instrument.ts';

const cac: Text = {
  en: 'Cyberspace Administration of China (CAC)',
  'zh-CN': '国家互联网信息办公室',
};
const standardsBody: Text = {
  en: 'State Administration for Market Regulation; Standardization Administration of China',
  'zh-CN': '国家市场监督管理总局、国家标准化管理委员会',
};

const asOf = reviewedOn;

export const chineseGuidance = {
  'officer-notice': {
    legalOrder: 'cn',
    kind: 'guidance',
    shortName: { en: 'CAC Officer Notice', 'zh-CN': '个人信息保护负责人信息报送公告' },
    fullName: {
      en: 'CAC notice on reporting the personal information protection officer (18 July 2025)',
      'zh-CN': '关于开展个人信息保护负责人信息报送工作的公告（2025年7月18日）',
    },
    issuer: cac,
    inForceSince: '2025-07-18',
    address: 'https://www.cac.gov.cn/2025-07/18/c_1754553420421538.htm',
    source: 'https://www.cac.gov.cn/2025-07/18/c_1754553420421538.htm',
    certainty: 'read',
    asOf,
  },
  'standard-contract-guide': {
    legalOrder: 'cn',
    kind: 'guidance',
    shortName: {
      en: 'Standard Contract Filing Guide',
      'zh-CN': '个人信息出境标准合同备案指南',
    },
    fullName: {
      en: 'Filing Guide for the Standard Contract for Outbound Transfer of Personal Information, 2nd edition',
      'zh-CN': '个人信息出境标准合同备案指南（第二版）',
    },
    issuer: cac,
    inForceSince: undefined,
    source: 'Copy published by the Tianjin CAC office (tjcac.gov.cn, t20240823_6705573)',
    certainty: 'read',
    asOf,
    remark: { en: 'Published in March 2024.', 'zh-CN': '2024年3月发布。' },
  },
  'security-assessment-guide': {
    legalOrder: 'cn',
    kind: 'guidance',
    shortName: {
      en: 'Security Assessment Filing Guide',
      'zh-CN': '数据出境安全评估申报指南',
    },
    fullName: {
      en: 'Filing Guide for the Security Assessment of Outbound Data Transfers, 3rd edition',
      'zh-CN': '数据出境安全评估申报指南（第三版）',
    },
    issuer: cac,
    inForceSince: '2025-06-27',
    address: 'https://www.cac.gov.cn/2025-06/27/c_1752652339765002.htm',
    source: 'Secondary sources for the guide; its report template was read',
    certainty: 'second-hand',
    asOf,
  },
  'cac-answers': {
    legalOrder: 'cn',
    kind: 'guidance',
    shortName: { en: 'CAC Export Answers', 'zh-CN': '数据出境安全管理政策法规问答' },
    fullName: {
      en: 'CAC questions and answers on outbound data rules (January and July 2026)',
      'zh-CN': '数据出境安全管理政策法规问答（2026年1月、7月）',
    },
    issuer: cac,
    inForceSince: '2026-01-30',
    address: 'https://www.cac.gov.cn/2026-01/30/c_1771505108953002.htm',
    source: 'Secondary notes; the answers were not read in the original',
    certainty: 'second-hand',
    asOf,
  },
  'gba-contract': {
    legalOrder: 'cn',
    kind: 'guidance',
    shortName: { en: 'GBA Standard Contract', 'zh-CN': '粤港澳大湾区标准合同实施指引' },
    fullName: {
      en: 'Implementation guides on the standard contract for cross-boundary flow of personal information within the Guangdong-Hong Kong-Macao Greater Bay Area',
      'zh-CN': '粤港澳大湾区（内地、香港）及（内地、澳门）个人信息跨境流动标准合同实施指引',
    },
    issuer: {
      en: 'CAC with the authorities of the Hong Kong and Macau SARs',
      'zh-CN': '国家互联网信息办公室会同香港、澳门特别行政区主管部门',
    },
    inForceSince: '2023-12-13',
    address:
      'https://digitalpolicy.gov.hk/en/our_work/digital_infrastructure/mainland/cross-boundary_data_flow',
    source: 'Macau guide read; Hong Kong guide through digitalpolicy.gov.hk and clydeco.com',
    certainty: 'second-hand',
    asOf,
    remark: {
      en: 'Hong Kong since 13 December 2023, Macau since 10 September 2024. Articles are cited from the Macau guide.',
      'zh-CN': '内地与香港自2023年12月13日，内地与澳门自2024年9月10日。条号依内地、澳门文本。',
    },
  },
  'gbt-35273': {
    legalOrder: 'cn',
    kind: 'standard',
    shortName: { en: 'GB/T 35273', 'zh-CN': 'GB/T 35273' },
    fullName: {
      en: 'GB/T 35273-2020 Information security technology: personal information security specification',
      'zh-CN': 'GB/T 35273-2020《信息安全技术 个人信息安全规范》',
    },
    issuer: standardsBody,
    inForceSince: '2020-10-01',
    source: 'https://zhaoyu5105.github.io/gb/52.html',
    certainty: 'read',
    asOf,
    remark: {
      en: 'Recommended standard: a departure from it is not in itself unlawful.',
      'zh-CN': '推荐性国家标准；不符合本标准本身并不等于违法。',
    },
  },
  'gbt-39335': {
    legalOrder: 'cn',
    kind: 'standard',
    shortName: { en: 'GB/T 39335', 'zh-CN': 'GB/T 39335' },
    fullName: {
      en: 'GB/T 39335-2020 Information security technology: guidance for personal information security impact assessment',
      'zh-CN': 'GB/T 39335-2020《信息安全技术 个人信息安全影响评估指南》',
    },
    issuer: standardsBody,
    inForceSince: '2021-06-01',
    source:
      'Approval draft of 2019 (https://zhaoyu5105.github.io/gb/55.html); final text second-hand',
    certainty: 'second-hand',
    asOf,
  },
  'gbt-45574': {
    legalOrder: 'cn',
    kind: 'standard',
    shortName: { en: 'GB/T 45574', 'zh-CN': 'GB/T 45574' },
    fullName: {
      en: 'GB/T 45574-2025 Data security technology: security requirements for processing of sensitive personal information',
      'zh-CN': 'GB/T 45574-2025《数据安全技术 敏感个人信息处理安全要求》',
    },
    issuer: standardsBody,
    inForceSince: '2025-11-01',
    source: 'Secondary sources only; the text was not read',
    certainty: 'second-hand',
    asOf,
  },
  'gbt-46903': {
    legalOrder: 'cn',
    kind: 'standard',
    shortName: { en: 'GB/T 46903', 'zh-CN': 'GB/T 46903' },
    fullName: {
      en: 'GB/T 46903-2025 Data security technology: requirements for personal information protection compliance audits',
      'zh-CN': 'GB/T 46903-2025《数据安全技术 个人信息保护合规审计要求》',
    },
    issuer: standardsBody,
    inForceSince: undefined,
    source: 'Secondary sources only; the text was not read',
    certainty: 'second-hand',
    asOf,
    remark: { en: 'In force from July 2026.', 'zh-CN': '自2026年7月起实施。' },
  },
} satisfies Record<string, Instrument>;
