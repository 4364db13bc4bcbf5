import type { Text } from '../lib/index.ts';
import { reviewedOn, type Sourced } from './certainty.ts';
import type { Clause } from './clause.ts';
import { instruments } from './instruments.ts';

export const contractTopicIds = [
  'export-purpose-and-use',
  'export-storage',
  'export-onward-limits',
  'export-change-of-circumstances',
  'export-remedies',
  'export-incidents-and-claims',
] as const;
export type ContractTopicId = (typeof contractTopicIds)[number];

/** What a legal document with a recipient abroad must at least settle (CAC Order 11, Art. 9). */
export const contractTopics: Readonly<Record<ContractTopicId, Text>> = {
  'export-purpose-and-use': {
    en: 'Purpose, method and scope of the export, and what the recipient uses the data for',
    'zh-CN': '出境的目的、方式和数据范围，境外接收方处理数据的用途、方式',
  },
  'export-storage': {
    en: 'Where and how long the data is kept abroad, and what happens to it afterwards',
    'zh-CN': '境外保存地点、期限，以及期满、目的达成或者合同终止后的处理',
  },
  'export-onward-limits': {
    en: 'Limits on passing the data on to others',
    'zh-CN': '对境外接收方再提供给其他组织、个人的限制',
  },
  'export-change-of-circumstances': {
    en: 'What to do when control, business, law or security abroad changes',
    'zh-CN': '实际控制权、经营范围、当地法律或者安全环境变化时的措施',
  },
  'export-remedies': {
    en: 'Remedies, liability for breach and settlement of disputes',
    'zh-CN': '违约的补救措施、违约责任和争议解决',
  },
  'export-incidents-and-claims': {
    en: 'Handling of incidents, and ways for people to claim their rights',
    'zh-CN': '安全事件的应急处置，以及个人维护权益的途径',
  },
};

export const contractTopicsClause: Clause = { instrument: 'order-11', article: '9' };

export const contractTopicsSource: Sourced = {
  source: instruments['order-11'].source,
  certainty: 'read',
  asOf: reviewedOn,
};
