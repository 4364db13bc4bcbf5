import { text } from '../../lib/index.ts';
import { defineRegister } from '../defineRegister.ts';
import { day, reference, references } from '../fields.ts';

/** Each deletion or anonymisation that fell due, and whether it was done. */
export const deletionRuns = defineRegister({
  id: 'deletion-runs',
  prefix: 'DEL',
  one: text('Deletion run', '删除执行'),
  many: text('Deletion runs', '删除执行'),
  help: text(
    'Each time data had to be deleted or anonymised under a retention rule. It shows that the promised end of storage really happens: a rule alone proves nothing.',
    '登记按保存期限规则应当删除或匿名化数据的每一次执行。仅有规则不足以证明，本表用于证明期满处理确已发生。',
  ),
  fields: {
    rule: reference(
      text('Retention rule', '保存期限规则'),
      text(
        'The rule whose time ran out and which says whether to delete or to anonymise.',
        '期限已届满的规则；采取删除还是匿名化以该规则为准。',
      ),
      'retention-rules',
    ),
    location: reference(
      text('Location', '存储位置'),
      text(
        'Where the data had to go. Use one record for each location, so that a copy left behind is seen.',
        '应当清除数据的位置；每个位置单独登记，以便发现遗留的副本。',
      ),
      'locations',
      { carriesVerdicts: true },
    ),
    due: day(
      text('Due on', '应完成日期'),
      text(
        'The last day by which it had to be done. Past that day and not done, the storage promise is broken.',
        '最迟应当完成的日期；逾期未完成即违反保存期限的承诺。',
      ),
    ),
    done: day(
      text('Done on', '完成日期'),
      text(
        'The day it was carried out in full. Choose "none" if it has not been done yet.',
        '全部执行完毕的日期；尚未执行的选“无”。',
      ),
      { empties: ['none'] },
    ),
    evidence: references(
      text('Evidence', '证据'),
      text(
        'The log, ticket or certificate that shows what was removed and when. Never attach the removed data.',
        '能够证明清除内容和时间的日志、工单或证明；不得附上已清除的数据。',
      ),
      'evidence',
      { empties: ['none'] },
    ),
  },
});
