import { text } from '../../lib/index.ts';
import { defineRegister } from '../defineRegister.ts';
import { choice, day, integer, references, words, yesNo } from '../fields.ts';

/** Courses on security and privacy for staff. */
export const trainings = defineRegister({
  id: 'trainings',
  prefix: 'TRN',
  one: text('Training', '培训'),
  many: text('Trainings', '培训'),
  help: text(
    'Each course on security or privacy held for staff. The policy promises them; GB/T 35273, 11.6 expects one a year and another after a significant change of the policy.',
    '登记面向员工的每次安全与隐私培训。政策承诺开展培训；GB/T 35273第11.6条要求每年至少一次，政策发生重大变化时亦应开展。',
  ),
  fields: {
    held: day(
      text('Held', '培训日期'),
      text(
        'The day the course was held (its last day if it took several). It is compared with today and with the last significant change of the policy.',
        '培训进行之日（持续多日的，填最后一日）；将与当前日期及最近一次政策重大变更日期比对。',
      ),
    ),
    topics: words(
      text('Topics', '培训内容'),
      text(
        'What was taught: the policy, handling rules, incident plan, rights requests and so on.',
        '讲授的内容：隐私政策、处理规则、应急预案、行权请求处理等。',
      ),
    ),
    audience: choice(
      text('Audience', '培训对象'),
      text(
        'Who was invited. The law asks for regular education of those who work with the data (PIPL Art. 51).',
        '培训面向的人员；法律要求定期对从业人员进行教育和培训（《个人信息保护法》第51条）。',
      ),
      {
        'all-staff': text('All staff', '全体员工'),
        'staff-handling-data': text('Staff who handle personal information', '接触个人信息的员工'),
        'some-teams': text('Some teams', '部分团队'),
      },
    ),
    coversOwners: yesNo(
      text('Covers all owners of activities', '涵盖全部处理活动负责人'),
      text(
        'Whether everyone named as responsible for a processing activity took part. An owner left out is a gap in the promise.',
        '各处理活动登记的负责人是否全部参加；有负责人未参加的，承诺履行存在缺口。',
      ),
    ),
    isTested: yesNo(
      text('Ends with a test', '含考核'),
      text(
        'Whether what was learned was tested. GB/T 35273, 11.6 expects a test as well as a course.',
        '培训后是否进行考核；GB/T 35273第11.6条要求培训并考核。',
      ),
    ),
    participants: integer(
      text('Participants', '参加人数'),
      text(
        'How many people attended, by the attendance list and not by invitation.',
        '实际参加的人数，以签到记录而非邀请名单为准。',
      ),
      text('people', '人'),
    ),
    evidence: references(
      text('Evidence', '证明材料'),
      text(
        'Attendance list, slides or test results that prove the course was held.',
        '能够证明培训已开展的签到表、课件或者考核结果。',
      ),
      'evidence',
      { empties: ['none'] },
    ),
  },
});
