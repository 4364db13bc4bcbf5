import { text } from '../../../lib/index.ts';
import { defineChannelCriterion } from '../lib/defineChannelCriterion.ts';

/** C57: an account can be closed at any time. */
export const closingChannel = defineChannelCriterion({
  id: 'closing-channel',
  right: 'close',
  title: text('A way to close the account', '注销渠道'),
  deed: text('close one’s account', '注销账户'),
  clauses: [
    { instrument: 'gbt-35273', article: '8.5' },
    { instrument: 'ndsmr', article: '23' },
    { instrument: 'pipl', article: '50' },
    { instrument: 'gdpr', article: '17' },
  ],
});
