import { text } from '../../../lib/index.ts';
import { defineChannelCriterion } from '../lib/defineChannelCriterion.ts';

/** C52: people can ask for deletion. */
export const deletionChannel = defineChannelCriterion({
  id: 'deletion-channel',
  right: 'delete',
  title: text('A way to have data deleted', '删除渠道'),
  deed: text('have data deleted', '删除个人信息'),
  clauses: [
    { instrument: 'gbt-35273', article: '8.3 a' },
    { instrument: 'pipl', article: '47' },
    { instrument: 'gdpr', article: '17' },
  ],
});
