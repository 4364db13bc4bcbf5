import { text } from '../../../lib/index.ts';
import { defineCriterion, giveAnswer, judgeAnswer } from '../../index.ts';

const question = 'department-dedicated-to-protection';

/** C41: somebody confirms, with proof, that the department exists for this work and has the means for it. */
export const departmentDedication = defineCriterion({
  id: 'department-dedication',
  kind: 'promise',
  revision: 1,
  severity: 'moderate',
  title: text('Department dedicated to protection', '部门专职负责个人信息保护'),
  rule: text(
    'Kept when a person confirms, with dated proof such as the decision that set it up, that protecting personal information is the department’s own task and that it has staff and authority for it. A name in a field does not show that.',
    '有人确认该部门专职负责个人信息保护并具备相应人员和职权，且附有设立文件等注明日期的证明的，为符合。仅登记部门名称不足以证明。',
  ),
  clauses: [
    { instrument: 'gbt-35273', article: '11.1' },
    { instrument: 'pipl', article: '52' },
    { instrument: 'gdpr', article: '38' },
  ],
  judges: 'organisation',
  questions: [
    {
      id: question,
      ask: text(
        'Is protecting personal information the department’s own task, with staff and authority to carry it out?',
        '该部门是否专职负责个人信息保护，并配备履职所需的人员和职权？',
      ),
      per: 'organisation',
      needsEvidence: true,
    },
  ],
  judge: (_, facts) =>
    judgeAnswer(facts.answer(question), {
      question,
      no: 'not-dedicated',
      partly: 'partly-dedicated',
      unanswered: 'not-said',
      unproven: 'not-proven',
    }),
  mend: () => [giveAnswer(question, 'yes')],
  says: {
    met: {
      outcome: 'met',
      text: text(
        'It is confirmed with proof that {record} has a department dedicated to protection.',
        '已确认并证明{record}设有专职负责个人信息保护的部门。',
      ),
    },
    'not-dedicated': {
      outcome: 'not-met',
      text: text(
        '{record} has no department whose own task is protecting personal information.',
        '{record}没有专职负责个人信息保护的部门。',
      ),
      fix: text(
        'Set up the department by a written decision and give it staff and authority.',
        '以书面决定设立该部门，配备人员并授予职权。',
      ),
    },
    'partly-dedicated': {
      outcome: 'partly-met',
      text: text(
        'The department of {record} does this work beside others, or lacks staff or authority.',
        '{record}的个人信息保护部门兼任其他工作，或者人员、职权不足。',
      ),
      fix: text(
        'Free the department from other work, or give it the staff and authority it lacks.',
        '使该部门不再兼任其他工作，或者补足其人员和职权。',
      ),
    },
    'not-said': {
      outcome: 'undetermined',
      text: text(
        'Nobody has said whether {record} has a department dedicated to protection.',
        '{record}是否设有专职负责个人信息保护的部门，尚未说明。',
      ),
      fix: text(
        'Look at the decision that set up the department and answer the question.',
        '查阅该部门的设立文件后作答。',
      ),
    },
    'not-proven': {
      outcome: 'undetermined',
      text: text(
        'The department of {record} is said to be dedicated, without valid proof.',
        '称{record}设有专职部门，但没有有效证明。',
      ),
      fix: text(
        'Add the decision that set it up or its description of tasks.',
        '补充设立文件或者部门职责说明。',
      ),
    },
  },
});
