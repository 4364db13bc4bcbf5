import { text } from '../../lib/index.ts';
import { defineRegister } from '../defineRegister.ts';
import { day, integer, reference, words } from '../fields.ts';

/** Cases in which a child's data turned out to have been collected without verifiable consent. */
export const childFindings = defineRegister({
  id: 'child-findings',
  prefix: 'CDF',
  one: text("Finding of a child's data", '儿童信息发现记录'),
  many: text("Findings of children's data", '儿童信息发现记录'),
  help: text(
    'Each time data of a child under 14 was found that had been collected without verifiable consent of a guardian. The policy promises to delete it soon after.',
    '登记每次发现未经监护人可验证同意而收集的不满十四周岁未成年人个人信息的情况；政策承诺尽快删除。',
  ),
  fields: {
    found: day(
      text('Found', '发现日期'),
      text(
        'The day it was noticed. The time for deletion is counted from it.',
        '发现该情况的日期，删除期限自此起算。',
      ),
    ),
    deleted: day(
      text('Deleted', '删除日期'),
      text(
        'The day the data was gone from every location, partners included. "None" while it is still held.',
        '数据自全部存储位置（包括合作方处）删除完毕的日期；尚未删除的选“无”。',
      ),
      { empties: ['none'] },
    ),
    people: integer(
      text('Children concerned', '涉及儿童人数'),
      text(
        'How many children are concerned. Enter the number only, no data about any child.',
        '涉及的儿童人数；仅填数字，不得填写任何儿童的信息。',
      ),
      text('people', '人'),
    ),
    activity: reference(
      text('Activity', '处理活动'),
      text(
        'The processing activity in which the data was collected. Its age gate deserves a second look.',
        '收集该信息的处理活动；应复核其年龄验证措施。',
      ),
      'activities',
      { carriesVerdicts: true },
    ),
    description: words(
      text('Description', '情况说明'),
      text(
        'How it was found, how it came about and what was done so that it does not recur.',
        '如何发现、因何发生，以及为防止再次发生采取的措施。',
      ),
    ),
  },
});
