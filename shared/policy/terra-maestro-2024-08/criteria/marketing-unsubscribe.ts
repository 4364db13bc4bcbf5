import { text } from '../../../lib/index.ts';
import { defineCriterion, doesNotApply, met, notMet, undetermined } from '../../index.ts';
import { createSoundChannel } from '../lib/createSoundChannel.ts';
import { placeOfPurpose, purposeOf, settlePurpose } from '../lib/settlePurpose.ts';
import { unsubscribing } from '../lib/unsubscribing.ts';

/** C20: whoever gets marketing has a tested way to leave the mailing list. */
export const marketingUnsubscribe = defineCriterion({
  id: 'marketing-unsubscribe',
  kind: 'promise',
  revision: 1,
  severity: 'serious',
  title: text('A way out of marketing', '营销推广可以退订'),
  rule: text(
    'Kept when an activity for marketing is matched by a channel for unsubscribing that was tested and passed; broken when there is none or each failed its test.',
    '以营销推广为目的的活动有经测试通过的退订渠道的，为符合；没有退订渠道或渠道均未通过测试的，为不符合。',
  ),
  clauses: [
    { instrument: 'gbt-35273', article: '8.4 b' },
    { instrument: 'pipl', article: '24 para. 2' },
    { instrument: 'pipl', article: '15' },
    { instrument: 'gdpr', article: '21(3)' },
  ],
  judges: 'activities',
  reads: ['purposes', 'rights-channels', 'policy-versions', 'products', 'organisation'],
  settings: ['needs-effective-date'],
  applies({ id }, facts) {
    const kind = purposeOf(facts, id)?.kind;
    if (kind === undefined) {
      return undetermined('purpose-unknown', [{ kind: 'field', ...placeOfPurpose(facts, id) }]);
    }
    return kind === 'marketing' ? null : doesNotApply('not-marketing');
  },
  judge(_activity, facts) {
    const { state, missing } = facts.derived(unsubscribing);
    switch (state) {
      case 'works':
        return met;
      case 'absent':
        return notMet('no-channel');
      case 'fails':
        return notMet('channel-fails');
      case 'untested':
        return undetermined('untested', missing);
      case 'unknown':
        return undetermined('channel-unknown', missing);
    }
  },
  mend({ id }, facts, { code }) {
    return code === 'purpose-unknown'
      ? settlePurpose(facts, id, 'operate')
      : [createSoundChannel(`unsubscribe-for-${id}`, 'unsubscribe', facts.asOf)];
  },
  says: {
    met: {
      outcome: 'met',
      text: text(
        'Those whom {record} reaches can unsubscribe; the channel passed its test.',
        '{record}的对象可以退订，退订渠道已通过测试。',
      ),
    },
    'not-marketing': {
      outcome: 'not-applicable',
      text: text('{record} is not for marketing.', '{record}不以营销推广为目的。'),
    },
    'purpose-unknown': {
      outcome: 'undetermined',
      text: text(
        'Nobody has said what {record} is for, so it may be marketing.',
        '{record}的目的或目的类型未载明，可能为营销推广。',
      ),
      fix: text('Enter the purpose of {record} and its kind.', '补录{record}的目的及目的类型。'),
    },
    'no-channel': {
      outcome: 'not-met',
      text: text(
        '{record} is marketing, and there is no way to unsubscribe.',
        '{record}为营销推广，却没有退订渠道。',
      ),
      fix: text(
        'Open a way to unsubscribe, test it and register it.',
        '开设退订渠道，测试后登记。',
      ),
    },
    'channel-fails': {
      outcome: 'not-met',
      text: text(
        '{record} is marketing, and unsubscribing failed when it was tested.',
        '{record}为营销推广，而退订渠道未通过测试。',
      ),
      fix: text('Repair the channel and test it again.', '修复退订渠道并重新测试。'),
    },
    untested: {
      outcome: 'undetermined',
      text: text(
        '{record} is marketing; there is a way to unsubscribe, but nothing shows that it works.',
        '{record}为营销推广，虽有退订渠道，但无测试可证明其有效。',
      ),
      fix: text('Test unsubscribing and enter day and result.', '测试退订渠道并补录日期和结果。'),
    },
    'channel-unknown': {
      outcome: 'undetermined',
      text: text(
        '{record} is marketing; a channel is registered of which nobody has said what right it serves.',
        '{record}为营销推广，有渠道未载明所服务的权利，可能即为退订渠道。',
      ),
      fix: text('Enter the right each channel serves.', '补录各渠道所服务的权利。'),
    },
  },
});
