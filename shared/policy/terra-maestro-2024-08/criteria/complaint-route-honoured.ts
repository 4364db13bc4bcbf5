import { text } from '../../../lib/index.ts';
import { defineCriterion, giveAnswer, judgeAnswer } from '../../index.ts';

const question = 'complaint-route-honoured-confirmed';

/** C63: somebody confirms, with proof, that unhappy people really are sent to the authorities. */
export const complaintRouteHonoured = defineCriterion({
  id: 'complaint-route-honoured',
  kind: 'promise',
  revision: 1,
  severity: 'minor',
  title: text('Outside route told in practice', '实际告知外部救济途径'),
  rule: text(
    'Kept when a person confirms, with dated proof, that replies to unhappy people name the authorities open to them and that nobody is kept from turning there. A text of the policy alone does not show practice.',
    '有人确认对不满意者的答复均告知可投诉举报的主管部门、且未阻碍其投诉，并附有注明日期的证明的，为符合。仅有政策文本不足以反映实际做法。',
  ),
  clauses: [
    { instrument: 'gbt-35273', article: '8.7 a, f' },
    { instrument: 'pipl', article: '65' },
  ],
  judges: 'organisation',
  questions: [
    {
      id: question,
      ask: text(
        'Does every reply to someone who is not satisfied name the authorities that take complaints, and is nobody hindered from going there?',
        '对不满意的个人，是否每次答复均告知可投诉举报的主管部门，且未阻碍其投诉？',
      ),
      per: 'organisation',
      needsEvidence: true,
    },
  ],
  judge: (_, facts) =>
    judgeAnswer(facts.answer(question), {
      question,
      no: 'not-told',
      partly: 'partly-told',
      unanswered: 'not-said',
      unproven: 'not-proven',
    }),
  mend: () => [giveAnswer(question, 'yes')],
  says: {
    met: {
      outcome: 'met',
      text: text(
        'It is confirmed with proof that {record} sends unhappy people to the authorities.',
        '已确认并证明{record}向不满意的个人告知外部救济途径。',
      ),
    },
    'not-told': {
      outcome: 'not-met',
      text: text(
        '{record} does not tell unhappy people where to complain, or hinders them.',
        '{record}未告知不满意的个人投诉途径，或者阻碍其投诉。',
      ),
      fix: text(
        'Put the authorities and their contacts into every reply to a complaint.',
        '在每次投诉答复中列明主管部门及其联系方式。',
      ),
    },
    'partly-told': {
      outcome: 'partly-met',
      text: text(
        '{record} names the outside route in some replies only.',
        '{record}仅在部分答复中告知外部救济途径。',
      ),
      fix: text(
        'Put the authorities into the templates of all replies.',
        '将主管部门信息纳入全部答复模板。',
      ),
    },
    'not-said': {
      outcome: 'undetermined',
      text: text(
        'Nobody has said whether unhappy people are sent to the authorities.',
        '是否向不满意的个人告知外部救济途径，尚未说明。',
      ),
      fix: text(
        'Look through recent replies to complaints and answer the question.',
        '抽查近期投诉答复后作答。',
      ),
    },
    'not-proven': {
      outcome: 'undetermined',
      text: text(
        'Unhappy people are said to be sent to the authorities, without valid proof.',
        '称已向不满意的个人告知外部救济途径，但没有有效证明。',
      ),
      fix: text(
        'Add the reply template or sample replies, without personal information, that prove it.',
        '补充答复模板或去除个人信息的答复样本作为证明。',
      ),
    },
  },
});
