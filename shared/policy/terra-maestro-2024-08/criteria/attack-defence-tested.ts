import { text } from '../../../lib/index.ts';
import { defineCriterion, giveAnswer, judgeAnswer } from '../../index.ts';

const question = 'attack-defence-tested-as-whole';

/** C40: somebody confirms, with proof, that the defence against attacks as a whole was tested. */
export const attackDefenceTested = defineCriterion({
  id: 'attack-defence-tested',
  kind: 'promise',
  revision: 1,
  severity: 'moderate',
  title: text('Defence against attacks tested', '防攻击机制已经验证'),
  rule: text(
    'Kept when a person confirms, with dated proof, that the defence against malicious attacks was tested as a whole, for example by a penetration test, and what was found is closed.',
    '有人确认已对防范恶意攻击的机制作整体测试（如渗透测试），所发现问题均已处置，并附有注明日期的证明的，为符合。',
  ),
  clauses: [
    { instrument: 'gbt-35273', article: '11.5' },
    { instrument: 'pipl', article: '51' },
    { instrument: 'csl', article: '' },
    { instrument: 'gdpr', article: '32' },
  ],
  judges: 'organisation',
  questions: [
    {
      id: question,
      ask: text(
        'Was the defence against malicious attacks tested as a whole, and is everything found in that test closed?',
        '是否已对防范恶意攻击的机制作整体测试，且所发现的问题均已处置？',
      ),
      per: 'organisation',
      needsEvidence: true,
    },
  ],
  judge: (_, facts) =>
    judgeAnswer(facts.answer(question), {
      question,
      no: 'not-defended',
      partly: 'partly-defended',
      unanswered: 'not-said',
      unproven: 'not-proven',
    }),
  mend: () => [giveAnswer(question, 'yes')],
  says: {
    met: {
      outcome: 'met',
      text: text(
        'It is confirmed with proof that the defence of {record} against attacks was tested.',
        '已确认并证明{record}的防攻击机制经过测试。',
      ),
    },
    'not-defended': {
      outcome: 'not-met',
      text: text(
        'The defence of {record} against attacks was not tested, or findings are open.',
        '{record}的防攻击机制未经测试，或仍有问题未处置。',
      ),
      fix: text(
        'Have the defence tested, close what is found and keep the report.',
        '开展测试，处置所发现的问题，并留存报告。',
      ),
    },
    'partly-defended': {
      outcome: 'partly-met',
      text: text(
        'The defence of {record} against attacks was tested only in part.',
        '{record}的防攻击机制仅经部分测试。',
      ),
      fix: text(
        'Test what was left out and close the open findings.',
        '补充测试遗漏部分，并处置未决问题。',
      ),
    },
    'not-said': {
      outcome: 'undetermined',
      text: text(
        'Nobody has said whether the defence of {record} against attacks was tested.',
        '{record}的防攻击机制是否经过测试，尚未说明。',
      ),
      fix: text(
        'Have the defence against attacks tested and answer the question.',
        '测试防攻击机制后作答。',
      ),
    },
    'not-proven': {
      outcome: 'undetermined',
      text: text(
        'The defence of {record} is said to be tested, without valid proof.',
        '称{record}的防攻击机制已经测试，但没有有效证明。',
      ),
      fix: text('Add the dated test report.', '补充注明日期的测试报告。'),
    },
  },
});
