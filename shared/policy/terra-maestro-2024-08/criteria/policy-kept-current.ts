import { text } from '../../../lib/index.ts';
import { defineCriterion, giveAnswer, judgeAnswer } from '../../index.ts';

const question = 'recipients-and-rights-posted';

/** C69: somebody confirms, with proof, that recipients and rights did not change behind the policy. */
export const policyKeptCurrent = defineCriterion({
  id: 'policy-kept-current',
  kind: 'promise',
  revision: 1,
  severity: 'moderate',
  title: text('Changed recipients and rights are posted', '接收方与权利变更已公布'),
  rule: text(
    'Kept when a person confirms, with dated proof, that the main recipients, people’s rights and how to use them are as the policy in force says, or that every change was posted in a new version. The map does not show what the text says of them.',
    '有人确认主要接收方、个人权利及行使方式与现行政策一致，或各项变更均已以新版本公布，并附有注明日期的证明的，为符合。数据地图不反映政策文本对此的表述。',
  ),
  clauses: [
    { instrument: 'gbt-35273', article: '5.5 f' },
    { instrument: 'pipl', article: '17 para. 2' },
    { instrument: 'gdpr', article: '13, 14' },
  ],
  judges: 'organisation',
  questions: [
    {
      id: question,
      ask: text(
        'Are the main recipients, people’s rights and how to use them still as the policy in force states, or was every change posted?',
        '主要接收方、个人权利及行使方式是否仍与现行政策一致，或各项变更均已公布？',
      ),
      per: 'organisation',
      needsEvidence: true,
    },
  ],
  judge: (_, facts) =>
    judgeAnswer(facts.answer(question), {
      question,
      no: 'changed-unposted',
      partly: 'partly-posted',
      unanswered: 'not-said',
      unproven: 'not-proven',
    }),
  mend: () => [giveAnswer(question, 'yes')],
  says: {
    met: {
      outcome: 'met',
      text: text(
        'It is confirmed with proof that {record} posts changes of recipients and rights.',
        '已确认并证明{record}的接收方和权利变更均已公布。',
      ),
    },
    'changed-unposted': {
      outcome: 'not-met',
      text: text(
        'Recipients or rights of {record} changed without a new version of the policy.',
        '{record}的接收方或个人权利已变更，但未公布新版政策。',
      ),
      fix: text(
        'Publish a version that shows the change, with a prominent notice.',
        '公布反映变更的新版政策，并作显著通知。',
      ),
    },
    'partly-posted': {
      outcome: 'partly-met',
      text: text(
        'Only some changes of recipients and rights of {record} were posted.',
        '{record}的接收方和权利变更仅部分公布。',
      ),
      fix: text('Publish the remaining changes.', '公布其余变更。'),
    },
    'not-said': {
      outcome: 'undetermined',
      text: text(
        'Nobody has said whether recipients and rights of {record} are as the policy states.',
        '{record}的接收方和个人权利是否与政策一致，尚未说明。',
      ),
      fix: text(
        'Compare recipients and rights with the policy in force, then answer the question.',
        '将接收方和个人权利与现行政策比对后作答。',
      ),
    },
    'not-proven': {
      outcome: 'undetermined',
      text: text(
        'Recipients and rights of {record} are said to be as the policy states, without valid proof.',
        '称{record}的接收方和个人权利与政策一致，但没有有效证明。',
      ),
      fix: text('Add the dated comparison.', '补充注明日期的比对记录。'),
    },
  },
});
