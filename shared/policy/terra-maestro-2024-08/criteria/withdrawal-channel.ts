import { text } from '../../../lib/index.ts';
import { isNone } from '../../../map/index.ts';
import {
  defineCriterion,
  met,
  missingField,
  notMet,
  pointTo,
  setFields,
  undetermined,
} from '../../index.ts';
import { createSoundChannel } from '../lib/createSoundChannel.ts';
import { weighTest } from '../lib/rightsChannels.ts';

/** C55: consent can be taken back at any time. */
export const withdrawalChannel = defineCriterion({
  id: 'withdrawal-channel',
  kind: 'promise',
  revision: 1,
  severity: 'serious',
  title: text('A way to withdraw each consent', '每项同意均可撤回'),
  rule: text(
    'Kept when the consent names a channel for withdrawing that passed its latest test; broken when it names none or the channel failed.',
    '同意载有撤回渠道且该渠道最近一次测试通过的，为符合；没有撤回渠道或渠道未通过测试的，为不符合。',
  ),
  clauses: [
    { instrument: 'gbt-35273', article: '8.4' },
    { instrument: 'pipl', article: '15' },
    { instrument: 'gdpr', article: '7(3)' },
  ],
  judges: 'consents',
  reads: ['rights-channels'],
  judge({ id, withdrawChannel }, facts) {
    if (isNone(withdrawChannel)) return notMet('no-channel');
    const channel = facts.get('rights-channels', withdrawChannel);
    if (channel === undefined) {
      return undetermined('channel-unknown', [missingField('consents', id, 'withdrawChannel')]);
    }
    const test = weighTest(channel, facts.asOf);
    if (test === 'passed') return met;
    const records = { channel: pointTo('rights-channels', channel.id) };
    if (test === 'failed') return notMet('channel-fails', { records });
    const missing = missingField('rights-channels', channel.id, test.unknown);
    return undetermined('untested', [missing], { records });
  },
  mend({ id }, facts) {
    const channel = `withdrawal-for-${id}`;
    return [
      createSoundChannel(channel, 'withdraw', facts.asOf),
      setFields('consents', id, { withdrawChannel: channel }),
    ];
  },
  says: {
    met: {
      outcome: 'met',
      text: text('{record} can be withdrawn; the channel works.', '{record}可以撤回，渠道有效。'),
    },
    'no-channel': {
      outcome: 'not-met',
      text: text('There is no way to withdraw {record}.', '{record}没有撤回渠道。'),
      fix: text(
        'Let people withdraw {record} on the authorisation page, test it and register it.',
        '在授权页面提供{record}的撤回功能，测试后登记。',
      ),
    },
    'channel-unknown': {
      outcome: 'undetermined',
      text: text('Nobody has said how {record} can be withdrawn.', '{record}的撤回渠道未载明。'),
      fix: text('Enter the channel, or that there is none.', '补录撤回渠道；没有的，选“无”。'),
    },
    untested: {
      outcome: 'undetermined',
      text: text(
        '{record} is to be withdrawn through {channel}, but no test shows that it works.',
        '{record}通过{channel}撤回，但无测试可证明其有效。',
      ),
      fix: text('Test {channel} and enter day and result.', '测试{channel}并补录日期和结果。'),
    },
    'channel-fails': {
      outcome: 'not-met',
      text: text(
        'Withdrawing {record} through {channel} failed when it was tested.',
        '通过{channel}撤回{record}，测试未通过。',
      ),
      fix: text('Repair {channel} and test it again.', '修复{channel}并重新测试。'),
    },
  },
});
