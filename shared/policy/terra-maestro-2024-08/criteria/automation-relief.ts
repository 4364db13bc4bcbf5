import { text } from '../../../lib/index.ts';
import type { RecordIn } from '../../../map/index.ts';
import { defineDerived } from '../../../map/index.ts';
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
import { judgeMajorDecision, majorDecisionSayings, settleDecision } from '../lib/majorDecision.ts';
import { weighTest } from '../lib/rightsChannels.ts';

type Channel = RecordIn<'rights-channels'>;

/** The best channel for explanations: one that works, else one of which that is not known. */
const explanationChannel = defineDerived<{ readonly works: boolean; readonly open?: Channel }>({
  reads: ['rights-channels'],
  build(snapshot) {
    let open: Channel | undefined;
    for (const channel of snapshot.all('rights-channels')) {
      const { right, testResult } = channel;
      if ((right !== undefined && right !== 'explain') || testResult === 'failed') continue;
      const isTested = weighTest(channel, snapshot.asOf) === 'passed';
      if (right === 'explain' && isTested) return { works: true };
      if (open === undefined || (open.right === undefined && right === 'explain')) open = channel;
    }
    return open === undefined ? { works: false } : { works: false, open };
  },
});

/** C58: whoever is strongly affected by an automated decision gets an explanation and a human look at it. */
export const automationRelief = defineCriterion({
  id: 'automation-relief',
  kind: 'promise',
  revision: 1,
  severity: 'serious',
  title: text('Explanation and review of automated decisions', '自动化决策的说明与救济'),
  rule: text(
    'Kept when people can have a decision with major effect reviewed by a human and there is a tested channel for asking why it was made. A channel that failed its test counts as none.',
    '对个人权益有重大影响的自动化决策，个人可要求人工复核，且有经测试可用的说明渠道的，为符合。测试未通过的渠道视同没有。',
  ),
  clauses: [
    { instrument: 'gbt-35273', article: '7.7' },
    { instrument: 'pipl', article: '24 para. 3' },
    { instrument: 'gdpr', article: '22' },
  ],
  judges: 'activities',
  reads: ['rights-channels'],
  applies: judgeMajorDecision,
  judge({ id, hasHumanReview }, facts) {
    if (hasHumanReview === false) return notMet('no-review');
    const { works, open } = facts.derived(explanationChannel);
    if (!works && open === undefined) return notMet('no-channel');
    if (hasHumanReview !== true) {
      return undetermined('review-unknown', [missingField('activities', id, 'hasHumanReview')]);
    }
    if (open === undefined) return met;
    const test = weighTest(open, facts.asOf);
    const tested = typeof test === 'string' ? 'testResult' : test.unknown;
    const field = open.right === undefined ? 'right' : tested;
    return undetermined('channel-unknown', [missingField('rights-channels', open.id, field)], {
      records: { channel: pointTo('rights-channels', open.id) },
    });
  },
  mend(activity, facts, { code }) {
    const settled = settleDecision(activity, code);
    if (settled !== null) return settled;
    const review = setFields('activities', activity.id, { hasHumanReview: true });
    if (facts.derived(explanationChannel).works) return [review];
    // Nothing known of a channel that exists is changed: a new one is opened and tested.
    const channel = `explanations-for-${activity.id}`;
    return [review, createSoundChannel(channel, 'explain', facts.asOf)];
  },
  says: {
    ...majorDecisionSayings,
    met: {
      outcome: 'met',
      text: text(
        'People can ask why {record} decided as it did and have a human review it.',
        '个人可要求就{record}的决定作出说明，并可要求人工复核。',
      ),
    },
    'no-review': {
      outcome: 'not-met',
      text: text(
        'No human reviews what {record} decides, even when people ask.',
        '个人无法要求对{record}的决定进行人工复核。',
      ),
      fix: text(
        'Name who reviews the decisions of {record} on request, and tell people how to ask.',
        '为{record}指定人工复核人员，并告知个人如何提出。',
      ),
    },
    'review-unknown': {
      outcome: 'undetermined',
      text: text(
        'Nobody has said whether a human reviews the decisions of {record} on request.',
        '{record}的决定可否人工复核，未载明。',
      ),
      fix: text('Enter whether {record} offers human review.', '注明{record}是否提供人工复核。'),
    },
    'no-channel': {
      outcome: 'not-met',
      text: text(
        'There is no working channel for asking how {record} came to its decision.',
        '没有可用渠道供个人要求就{record}的决定作出说明。',
      ),
      fix: text(
        'Open a channel for explanations, test it and register it.',
        '开设说明渠道，测试后登记。',
      ),
    },
    'channel-unknown': {
      outcome: 'undetermined',
      text: text(
        'It is not known whether {channel} gives people explanations of {record}.',
        '{channel}能否就{record}向个人作出说明，尚不明确。',
      ),
      fix: text(
        'Enter which right {channel} serves, test it and enter the result.',
        '补录{channel}所服务的权利，测试并登记结果。',
      ),
    },
  },
});
