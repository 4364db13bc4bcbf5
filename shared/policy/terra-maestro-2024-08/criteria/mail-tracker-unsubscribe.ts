import { text } from '../../../lib/index.ts';
import {
  defineCriterion,
  doesNotApply,
  met,
  missingField,
  notMet,
  partlyMet,
  setFields,
  undetermined,
} from '../../index.ts';
import { createSoundChannel } from '../lib/createSoundChannel.ts';
import { unsubscribing } from '../lib/unsubscribing.ts';

/** C20: whoever does not want to be followed by mail can leave the mailing list. */
export const mailTrackerUnsubscribe = defineCriterion({
  id: 'mail-tracker-unsubscribe',
  kind: 'promise',
  revision: 1,
  severity: 'moderate',
  title: text('A way out of tracking in mail', '邮件追踪可以退出'),
  rule: text(
    'Kept when a tracker in mail is matched by a channel for unsubscribing that was tested and passed. A beacon or pixel that fires on opening, without a choice beforehand, is kept only in part as long as the settings say so: neither advice not to click nor unsubscribing afterwards reaches it.',
    '邮件中的追踪技术有经测试通过的退订渠道的，为符合。未经事先选择、打开邮件即触发的信标或像素，按设置仅视为部分符合：不点击的建议与事后退订均不能阻止其触发。',
  ),
  clauses: [
    { instrument: 'gbt-35273', article: '8.4 b' },
    { instrument: 'pipl', article: '15' },
    { instrument: 'gdpr', article: '21(3)' },
  ],
  judges: 'trackers',
  reads: ['rights-channels'],
  settings: ['open-tracking-warns'],
  applies({ id, place }) {
    if (place === undefined) {
      return undetermined('place-unknown', [missingField('trackers', id, 'place')]);
    }
    return place === 'email' ? null : doesNotApply('not-in-mail');
  },
  judge({ id, kind, isSetBeforeChoice }, facts) {
    const { state, missing } = facts.derived(unsubscribing);
    if (state === 'absent') return notMet('no-channel');
    if (state === 'fails') return notMet('channel-fails');
    if (state !== 'works') return undetermined('channel-unknown', missing);
    if (isSetBeforeChoice === false || facts.setting('open-tracking-warns') === false) return met;
    if (kind === undefined) {
      return undetermined('kind-unknown', [missingField('trackers', id, 'kind')]);
    }
    if (kind !== 'pixel' && kind !== 'beacon') return met;
    return isSetBeforeChoice === undefined
      ? undetermined('choice-unknown', [missingField('trackers', id, 'isSetBeforeChoice')])
      : partlyMet('fires-on-opening', 0.5);
  },
  mend({ id }, facts, { code }) {
    if (code === 'place-unknown') return [setFields('trackers', id, { place: 'app' })];
    return [
      ...(facts.derived(unsubscribing).state === 'works'
        ? []
        : [createSoundChannel(`unsubscribe-for-${id}`, 'unsubscribe', facts.asOf)]),
      setFields('trackers', id, { isSetBeforeChoice: false }),
    ];
  },
  says: {
    met: {
      outcome: 'met',
      text: text(
        'People followed by {record} can get out of it, and the way out passed its test.',
        '受{record}追踪的个人可以退出，退出途径已通过测试。',
      ),
    },
    'not-in-mail': {
      outcome: 'not-applicable',
      text: text('{record} does not run in mail.', '{record}不在邮件中运行。'),
    },
    'place-unknown': {
      outcome: 'undetermined',
      text: text('Nobody has said where {record} runs.', '{record}的运行位置未载明。'),
      fix: text('Enter the place of {record}.', '补录{record}的所在位置。'),
    },
    'no-channel': {
      outcome: 'not-met',
      text: text(
        '{record} follows people in mail, and there is no way to unsubscribe.',
        '{record}在邮件中追踪个人，却没有退订渠道。',
      ),
      fix: text(
        'Open a way to unsubscribe, test it and register it.',
        '开设退订渠道，测试后登记。',
      ),
    },
    'channel-fails': {
      outcome: 'not-met',
      text: text(
        '{record} follows people in mail, and unsubscribing failed when it was tested.',
        '{record}在邮件中追踪个人，而退订渠道未通过测试。',
      ),
      fix: text('Repair the channel and test it again.', '修复退订渠道并重新测试。'),
    },
    'channel-unknown': {
      outcome: 'undetermined',
      text: text(
        '{record} follows people in mail, and nothing shows that unsubscribing works.',
        '{record}在邮件中追踪个人，而退订渠道是否有效尚无证明。',
      ),
      fix: text(
        'Test unsubscribing and enter the right served, day and result.',
        '测试退订渠道，补录所服务的权利、测试日期和结果。',
      ),
    },
    'kind-unknown': {
      outcome: 'undetermined',
      text: text(
        'Nobody has said what {record} is, so it may fire as soon as a mail is opened.',
        '{record}的类型未载明，可能在打开邮件时即触发。',
      ),
      fix: text('Enter the kind of {record}.', '补录{record}的类型。'),
    },
    'choice-unknown': {
      outcome: 'undetermined',
      text: text(
        'Nobody has said whether {record} fires before people have agreed to it.',
        '未载明{record}是否在个人同意前即触发。',
      ),
      fix: text(
        'Enter whether {record} is set before a choice.',
        '补录{record}是否在选择前即已设置。',
      ),
    },
    'fires-on-opening': {
      outcome: 'partly-met',
      text: text(
        '{record} fires as soon as a mail is opened; unsubscribing only helps with later mail.',
        '打开邮件时{record}即触发，退订仅对以后的邮件有效。',
      ),
      fix: text(
        'Put {record} only into mail to people who agreed beforehand, or leave it out.',
        '仅在事先同意者的邮件中使用{record}，否则不再使用。',
      ),
    },
  },
});
