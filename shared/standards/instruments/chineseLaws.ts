import type { Text } from '../../lib/index.ts';
import { notChecked, reviewedOn } from '../certainty.ts';
import type { Instrument } from './instrument.ts';

const npc: Text = {
  en: 'Standing Committee of the National People’s Congress',
  'zh-CN': '全国人民代表大会常务委员会',
};
const stateCouncil: Text = { en: 'State Council', 'zh-CN': '国务院' };
const cac: Text = {
  en: 'Cyberspace Administration of China (CAC)',
  'zh-CN': '国家互联网信息办公室',
};

const asOf = reviewedOn;

export const chineseLaws = {
  pipl: {
    legalOrder: 'cn',
    kind: 'law',
    shortName: { en: 'PIPL', 'zh-CN': '个人信息保护法' },
    fullName: {
      en: 'Personal Information Protection Law of the People’s Republic of China',
      'zh-CN': '中华人民共和国个人信息保护法',
    },
    issuer: npc,
    inForceSince: '2021-11-01',
    address: 'https://www.cac.gov.cn/2021-08/20/c_1631050028355286.htm',
    source: 'https://www.cac.gov.cn/2021-08/20/c_1631050028355286.htm',
    certainty: 'read',
    asOf,
  },
  ndsmr: {
    legalOrder: 'cn',
    kind: 'law',
    shortName: { en: 'Network Data Regulations', 'zh-CN': '网络数据安全管理条例' },
    fullName: {
      en: 'Network Data Security Management Regulations (State Council Order 790)',
      'zh-CN': '网络数据安全管理条例（国务院令第790号）',
    },
    issuer: stateCouncil,
    inForceSince: '2025-01-01',
    address: 'https://www.cac.gov.cn/2024-09/30/c_1729384452307680.htm',
    source: 'https://www.cac.gov.cn/2024-09/30/c_1729384452307680.htm',
    certainty: 'read',
    asOf,
  },
  csl: {
    legalOrder: 'cn',
    kind: 'law',
    shortName: { en: 'Cybersecurity Law', 'zh-CN': '网络安全法' },
    fullName: {
      en: 'Cybersecurity Law of the People’s Republic of China',
      'zh-CN': '中华人民共和国网络安全法',
    },
    issuer: npc,
    inForceSince: '2017-06-01',
    source: notChecked,
    certainty: 'recalled',
    asOf,
    remark: {
      en: 'An amended text has been in force since 2026; its article numbers were not checked.',
      'zh-CN': '修正文本自2026年起施行，其条文序号尚未核对。',
    },
  },
  'civil-code': {
    legalOrder: 'cn',
    kind: 'law',
    shortName: { en: 'Civil Code', 'zh-CN': '民法典' },
    fullName: {
      en: 'Civil Code of the People’s Republic of China',
      'zh-CN': '中华人民共和国民法典',
    },
    issuer: { en: 'National People’s Congress', 'zh-CN': '全国人民代表大会' },
    inForceSince: '2021-01-01',
    source: notChecked,
    certainty: 'recalled',
    asOf,
  },
  'order-11': {
    legalOrder: 'cn',
    kind: 'law',
    shortName: { en: 'CAC Order 11', 'zh-CN': '数据出境安全评估办法' },
    fullName: {
      en: 'Measures for Security Assessment of Outbound Data Transfers (CAC Order 11)',
      'zh-CN': '数据出境安全评估办法（国家互联网信息办公室令第11号）',
    },
    issuer: cac,
    inForceSince: '2022-09-01',
    address: 'https://www.cac.gov.cn/2022-07/07/c_1658811536594644.htm',
    source: 'https://www.cac.gov.cn/2022-07/07/c_1658811536594644.htm',
    certainty: 'read',
    asOf,
    remark: {
      en: 'Order 16 replaces the thresholds of its Art. 4 and the two-year validity of its Art. 14.',
      'zh-CN': '第4条的数量门槛和第14条的两年有效期已为《促进和规范数据跨境流动规定》所取代。',
    },
  },
  'order-13': {
    legalOrder: 'cn',
    kind: 'law',
    shortName: { en: 'CAC Order 13', 'zh-CN': '个人信息出境标准合同办法' },
    fullName: {
      en: 'Measures for the Standard Contract for Outbound Transfer of Personal Information (CAC Order 13)',
      'zh-CN': '个人信息出境标准合同办法（国家互联网信息办公室令第13号）',
    },
    issuer: cac,
    inForceSince: '2023-06-01',
    address: 'https://www.cac.gov.cn/2023-02/24/c_1678884830036813.htm',
    source: 'https://www.cac.gov.cn/2023-02/24/c_1678884830036813.htm',
    certainty: 'read',
    asOf,
    remark: {
      en: 'Order 16 replaces the thresholds of its Art. 4.',
      'zh-CN': '第4条的数量门槛已为《促进和规范数据跨境流动规定》所取代。',
    },
  },
  'order-16': {
    legalOrder: 'cn',
    kind: 'law',
    shortName: { en: 'CAC Order 16', 'zh-CN': '促进和规范数据跨境流动规定' },
    fullName: {
      en: 'Provisions on Promoting and Regulating Cross-Border Data Flows (CAC Order 16)',
      'zh-CN': '促进和规范数据跨境流动规定（国家互联网信息办公室令第16号）',
    },
    issuer: cac,
    inForceSince: '2024-03-22',
    address: 'https://www.cac.gov.cn/2024-03/22/c_1712776611775634.htm',
    source: 'https://www.cac.gov.cn/2024-03/22/c_1712776611775634.htm',
    certainty: 'read',
    asOf,
    remark: {
      en: 'Prevails over Orders 11 and 13 where they differ (its Art. 13).',
      'zh-CN': '与第11号令、第13号令不一致的，适用本规定（第13条）。',
    },
  },
  'order-20': {
    legalOrder: 'cn',
    kind: 'law',
    shortName: { en: 'CAC Order 20', 'zh-CN': '个人信息出境认证办法' },
    fullName: {
      en: 'Measures for Certification of Outbound Transfer of Personal Information (CAC and SAMR Order 20)',
      'zh-CN': '个人信息出境认证办法（国家互联网信息办公室、国家市场监督管理总局令第20号）',
    },
    issuer: {
      en: 'CAC; State Administration for Market Regulation (SAMR)',
      'zh-CN': '国家互联网信息办公室、国家市场监督管理总局',
    },
    inForceSince: '2026-01-01',
    address: 'https://www.cac.gov.cn/2025-10/17/c_1762449728720008.htm',
    source: 'https://www.cac.gov.cn/2025-10/17/c_1762449728720008.htm',
    certainty: 'read',
    asOf,
  },
  'order-25': {
    legalOrder: 'cn',
    kind: 'law',
    shortName: { en: 'CAC Order 25', 'zh-CN': '小型个人信息处理者个人信息保护简化措施规定' },
    fullName: {
      en: 'Provisions on Simplified Measures for Small Handlers of Personal Information (CAC and MPS Order 25)',
      'zh-CN': '小型个人信息处理者个人信息保护简化措施规定（国家互联网信息办公室、公安部令第25号）',
    },
    issuer: {
      en: 'CAC; Ministry of Public Security (MPS)',
      'zh-CN': '国家互联网信息办公室、公安部',
    },
    inForceSince: '2026-09-01',
    address: 'https://www.cac.gov.cn/2026-07/24/c_1786638889704872.htm',
    source: 'Secondary sources only; the final text was not read',
    certainty: 'second-hand',
    asOf,
    remark: {
      en: 'Whether it relaxes the export rules could not be verified.',
      'zh-CN': '是否放宽个人信息出境要求，尚未能核实。',
    },
  },
  'audit-measures': {
    legalOrder: 'cn',
    kind: 'law',
    shortName: { en: 'Audit Measures', 'zh-CN': '个人信息保护合规审计管理办法' },
    fullName: {
      en: 'Measures for the Administration of Personal Information Protection Compliance Audits',
      'zh-CN': '个人信息保护合规审计管理办法',
    },
    issuer: cac,
    inForceSince: '2025-05-01',
    address: 'https://www.cac.gov.cn/2025-02/14/c_1741233507681519.htm',
    source: 'https://www.cac.gov.cn/2025-02/14/c_1741233507681519.htm',
    certainty: 'read',
    asOf,
    remark: {
      en: 'Articles and points 1 to 20 of the annex were read; later points only second-hand.',
      'zh-CN': '已查阅正文及附件第1至20项，其后各项仅见于二手资料。',
    },
  },
  'children-online': {
    legalOrder: 'cn',
    kind: 'law',
    shortName: { en: 'Children’s Online Provisions', 'zh-CN': '儿童个人信息网络保护规定' },
    fullName: {
      en: 'Provisions on the Online Protection of Children’s Personal Information',
      'zh-CN': '儿童个人信息网络保护规定',
    },
    issuer: cac,
    inForceSince: '2019-10-01',
    source: 'https://zhaoyu5105.github.io/regulations/35.html',
    certainty: 'read',
    asOf,
  },
  'minors-regulations': {
    legalOrder: 'cn',
    kind: 'law',
    shortName: { en: 'Minors Online Regulations', 'zh-CN': '未成年人网络保护条例' },
    fullName: {
      en: 'Regulations on the Protection of Minors Online',
      'zh-CN': '未成年人网络保护条例',
    },
    issuer: stateCouncil,
    inForceSince: '2024-01-01',
    source: 'Public collection of Chinese laws (github.com/LawRefBook/Laws)',
    certainty: 'read',
    asOf,
  },
  'incident-measures': {
    legalOrder: 'cn',
    kind: 'law',
    shortName: { en: 'Incident Reporting Measures', 'zh-CN': '国家网络安全事件报告管理办法' },
    fullName: {
      en: 'National Measures for the Reporting of Cybersecurity Incidents',
      'zh-CN': '国家网络安全事件报告管理办法',
    },
    issuer: cac,
    inForceSince: '2025-11-01',
    address: 'https://www.cac.gov.cn/2025-09/15/c_1759583017717009.htm',
    source: 'Law-firm notes (morganlewis.com, September 2025) and other secondary sources',
    certainty: 'second-hand',
    asOf,
  },
} satisfies Record<string, Instrument>;
