import { text } from '../../../lib/index.ts';
import { defineChannelCriterion } from '../lib/defineChannelCriterion.ts';

/** C51: people can have wrong data put right. */
export const correctionChannel = defineChannelCriterion({
  id: 'correction-channel',
  right: 'correct',
  title: text('A way to have data corrected', '更正渠道'),
  deed: text('have wrong data corrected', '更正个人信息'),
  clauses: [
    { instrument: 'gbt-35273', article: '8.2' },
    { instrument: 'pipl', article: '46' },
    { instrument: 'gdpr', article: '16' },
  ],
});
