import { text } from '../../../lib/index.ts';
import { defineChannelCriterion } from '../lib/defineChannelCriterion.ts';

/** C50: people can see the data kept on them. */
export const accessChannel = defineChannelCriterion({
  id: 'access-channel',
  right: 'access',
  title: text('A way to see one’s data', '查阅渠道'),
  deed: text('see one’s own data', '查阅个人信息'),
  clauses: [
    { instrument: 'gbt-35273', article: '8.1' },
    { instrument: 'pipl', article: '44, 45' },
    { instrument: 'pipl', article: '50' },
    { instrument: 'gdpr', article: '15' },
  ],
});
