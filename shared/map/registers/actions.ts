import { text } from '../../lib/index.ts';
import { defineRegister } from '../defineRegister.ts';
import { choice, day, integer, line } from '../fields.ts';

/** Work decided on to close a gap or mend a broken promise. */
export const actions = defineRegister({
  id: 'actions',
  prefix: 'ACN',
  one: text('Action', '整改事项'),
  many: text('Actions', '整改事项'),
  help: text(
    'What is to be done about a finding, by when and at what effort. An action alone changes no verdict: only the mended record does.',
    '登记针对发现问题的整改事项、期限和投入。整改事项本身不改变评判结果，相关记录改正后方改变。',
  ),
  fields: {
    criterion: line(
      text('Criterion', '评判标准'),
      text(
        'The code of the criterion that was not met; "none" for an action of your own accord.',
        '未满足的评判标准编号；自行提出的整改事项选“无”。',
      ),
      { empties: ['none'] },
    ),
    commitment: line(
      text('Commitment', '承诺'),
      text(
        'The code of the promise in the policy that the action serves, such as C57.',
        '整改事项所对应的政策承诺编号，例如C57。',
      ),
      { empties: ['none'] },
    ),
    concerns: line(
      text('Concerns', '涉及记录'),
      text(
        'The code of the record that has to change, such as ACT-014.',
        '须改正的记录编号，例如ACT-014。',
      ),
      { empties: ['none'] },
    ),
    due: day(
      text('Due', '完成期限'),
      text(
        'The day by which it is to be done. Severe findings should not wait behind light ones.',
        '应当完成的日期；严重问题不应迟于轻微问题整改。',
      ),
      { empties: ['none'] },
    ),
    status: choice(
      text('Status', '状态'),
      text(
        'Where the work stands. Say in the note why an action was dropped: someone will ask.',
        '整改进展；取消的，应在备注中说明理由，以备查询。',
      ),
      {
        open: text('Open', '未开始'),
        'in-progress': text('In progress', '进行中'),
        done: text('Done', '已完成'),
        dropped: text('Dropped', '已取消'),
      },
    ),
    closedOn: day(
      text('Closed on', '关闭日期'),
      text(
        'The day the action was done or dropped; "none" while it is still running.',
        '完成或者取消的日期；尚在进行的选“无”。',
      ),
      { empties: ['none'] },
    ),
    effort: integer(
      text('Effort', '工作量'),
      text(
        'The work it is expected to take, in whole person-days, so that actions can be ranked by gain for effort.',
        '预计投入的工作量（整数人日），用于按收益与投入排定优先次序。',
      ),
      text('person-days', '人日'),
      { empties: ['none'] },
    ),
    cost: integer(
      text('Cost', '费用'),
      text(
        'What it is expected to cost beyond the work of your own staff, in whole yuan.',
        '除本组织人员工作量外预计支出的费用（取整至元）。',
      ),
      text('CNY', '元'),
      { empties: ['none'] },
    ),
  },
});
