import { text } from '../../../lib/index.ts';
import { defineCriterion, giveAnswer, judgeAnswer } from '../../index.ts';

const question = 'security-standard-coverage-confirmed';

/** C03: somebody confirms, with proof, that the set of measures as a whole meets a recognised standard. */
export const securityStandardCoverage = defineCriterion({
  id: 'security-standard-coverage',
  kind: 'promise',
  revision: 1,
  severity: 'moderate',
  title: text('Security measures as a whole meet a standard', '安全措施整体符合标准'),
  rule: text(
    'Kept when a person confirms, with dated proof, that the measures were compared with a recognised security standard and that none it requires is left out. The map shows single measures, not what is missing beside them.',
    '有人确认已将安全措施与公认安全标准逐项比对、无遗漏，并附有注明日期的证明的，为符合。数据地图只能反映已登记的措施，不能反映遗漏。',
  ),
  clauses: [
    { instrument: 'gbt-35273', article: '11.5' },
    { instrument: 'pipl', article: '51' },
    { instrument: 'gdpr', article: '32' },
  ],
  judges: 'organisation',
  questions: [
    {
      id: question,
      ask: text(
        'Were all security measures compared with a recognised security standard, and is every measure it requires in force?',
        '是否已将全部安全措施与公认安全标准逐项比对，且标准所要求的措施均已落实？',
      ),
      per: 'organisation',
      needsEvidence: true,
    },
  ],
  judge: (_, facts) =>
    judgeAnswer(facts.answer(question), {
      question,
      no: 'not-covered',
      partly: 'partly-covered',
      unanswered: 'not-said',
      unproven: 'not-proven',
    }),
  mend: () => [giveAnswer(question, 'yes')],
  says: {
    met: {
      outcome: 'met',
      text: text(
        'It is confirmed with proof that the security measures meet a recognised standard.',
        '已确认并证明安全措施整体符合公认标准。',
      ),
    },
    'not-covered': {
      outcome: 'not-met',
      text: text(
        'The security measures of {record} fall short of a recognised standard.',
        '{record}的安全措施未达到公认标准。',
      ),
      fix: text(
        'Choose a recognised security standard, put the missing measures into force and keep the comparison.',
        '选定公认安全标准，落实缺失的措施，并留存比对记录。',
      ),
    },
    'partly-covered': {
      outcome: 'partly-met',
      text: text(
        'The security measures of {record} meet a recognised standard only in part.',
        '{record}的安全措施仅部分符合公认标准。',
      ),
      fix: text('Put the measures that are still missing into force.', '落实尚缺的安全措施。'),
    },
    'not-said': {
      outcome: 'undetermined',
      text: text(
        'Nobody has said whether the security measures as a whole meet a recognised standard.',
        '安全措施整体是否符合公认标准，尚未说明。',
      ),
      fix: text(
        'Compare the measures with a recognised security standard and answer the question.',
        '将安全措施与公认安全标准比对后作答。',
      ),
    },
    'not-proven': {
      outcome: 'undetermined',
      text: text(
        'The measures are said to meet a recognised standard, without valid proof.',
        '称安全措施符合公认标准，但没有有效证明。',
      ),
      fix: text(
        'Add the certificate, test report or comparison that proves it.',
        '补充认证、测评报告或比对记录等证明材料。',
      ),
    },
  },
});
