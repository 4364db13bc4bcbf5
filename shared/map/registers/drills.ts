import { text } from '../../lib/index.ts';
import { defineRegister } from '../defineRegister.ts';
import { day, integer, references, words } from '../fields.ts';

/** Rehearsals of the incident plan. */
export const drills = defineRegister({
  id: 'drills',
  prefix: 'DRL',
  one: text('Drill', '应急演练'),
  many: text('Drills', '应急演练'),
  help: text(
    'Each rehearsal of the plan for security incidents. GB/T 35273, 10.1 expects training and a drill at least once a year.',
    '登记每次个人信息安全事件应急演练。GB/T 35273第10.1条要求至少每年开展一次培训和演练。',
  ),
  fields: {
    held: day(
      text('Held', '演练日期'),
      text(
        'The day the drill took place (its last day if it took several). More than a year since the last one is too long.',
        '演练进行之日（持续多日的，填最后一日）；距上次演练超过一年即不符合要求。',
      ),
    ),
    covers: words(
      text('Covers', '演练范围'),
      text(
        'The scenario, systems and steps rehearsed. A drill shows readiness only for what it covered, such as notifying people or reporting in time.',
        '演练的情景、系统和环节；演练仅能证明所覆盖环节的应急能力，例如通知个人、按时报告。',
      ),
    ),
    participants: integer(
      text('Participants', '参加人数'),
      text(
        'How many people took part. Those who would act in a real incident should be among them.',
        '参加演练的人数；真实事件中负有处置职责的人员应当参加。',
      ),
      text('people', '人'),
    ),
    lessons: words(
      text('Lessons', '改进事项'),
      text(
        'What did not work and what was changed in the plan as a result.',
        '演练中发现的问题及据此对应急预案所作的修改。',
      ),
      { empties: ['none'] },
    ),
    evidence: references(
      text('Evidence', '证明材料'),
      text(
        'Minutes, attendance list or report that prove the drill was held.',
        '能够证明演练已开展的记录、签到表或者报告。',
      ),
      'evidence',
      { empties: ['none'] },
    ),
  },
});
