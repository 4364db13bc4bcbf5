import type { Text } from '../lib/index.ts';
import { reviewedOn, type Sourced } from './certainty.ts';
import type { Clause } from './clause.ts';
import { instruments } from './instruments.ts';

export const exportNoticeItemIds = [
  'recipient-name',
  'recipient-contact',
  'purpose',
  'method',
  'categories',
  'rights-against-recipient',
] as const;
export type ExportNoticeItemId = (typeof exportNoticeItemIds)[number];

/** What people are told before their information goes abroad, whatever the legal basis (PIPL Art. 39). */
export const exportNoticeItems: Readonly<Record<ExportNoticeItemId, Text>> = {
  'recipient-name': {
    en: 'Name of the overseas recipient',
    'zh-CN': '境外接收方的名称或者姓名',
  },
  'recipient-contact': {
    en: 'Contact details of the overseas recipient',
    'zh-CN': '境外接收方的联系方式',
  },
  purpose: { en: 'Purpose of processing', 'zh-CN': '处理目的' },
  method: { en: 'Method of processing', 'zh-CN': '处理方式' },
  categories: { en: 'Kinds of personal information', 'zh-CN': '个人信息的种类' },
  'rights-against-recipient': {
    en: 'How to exercise rights against the recipient',
    'zh-CN': '向境外接收方行使权利的方式和程序',
  },
};

export const exportNoticeClause: Clause = { instrument: 'pipl', article: '39' };

export const exportNoticeSource: Sourced = {
  source: instruments.pipl.source,
  certainty: 'read',
  asOf: reviewedOn,
};
