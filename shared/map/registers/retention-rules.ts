import { text } from '../../lib/index.ts';
import { defineRegister } from '../defineRegister.ts';
import { choice, integer, line, references, words } from '../fields.ts';

/** How long data is kept, from which moment, why, and what happens then. */
export const retentionRules = defineRegister({
  id: 'retention-rules',
  prefix: 'RET',
  one: text('Retention rule', '保存期限规则'),
  many: text('Retention rules', '保存期限规则'),
  help: text(
    'Each rule on how long data is kept and what is done with it afterwards. The policy promises the shortest time the purpose needs, then deletion or anonymisation; PIPL Arts. 19 and 47 say the same.',
    '登记数据保存多久、期满如何处理的各项规则。政策承诺保存时间为实现目的所必需的最短时间，期满删除或匿名化；《个人信息保护法》第19条、第47条亦作此要求。',
  ),
  fields: {
    trigger: choice(
      text('Counted from', '起算时点'),
      text(
        'The event that starts the clock. Data tied to an account needs a rule that starts when the account is closed.',
        '期限自何事件起算。与账户关联的数据，须有自账户注销起算的规则。',
      ),
      {
        'purpose-met': text('Purpose met', '处理目的实现'),
        'account-closed': text('Account closed', '账户注销'),
        'contract-ended': text('Contract ended', '合同终止'),
        collected: text('Collected', '收集'),
        'last-activity': text('Last activity of the person', '个人最后一次活动'),
        law: text('Event named by law', '法律规定的事件'),
      },
    ),
    days: integer(
      text('Days kept', '保存天数'),
      text(
        'Days from that event to the end; 0 means at once. Choose "none" if no number is set, and then state how the time is determined.',
        '自起算时点至期满的天数，0表示立即。未设固定天数的选“无”，并说明期限的确定方法。',
      ),
      text('days', '天'),
      { empties: ['none'] },
    ),
    howSet: words(
      text('How the time is set', '期限的确定方法'),
      text(
        'Where no number of days exists, the method by which the end is found. The published rules must say so (NDSMR Art. 21); neither number nor method is a gap.',
        '没有固定天数时，写明确定期限的方法；处理规则须公开该方法（《网络数据安全管理条例》第21条）。既无天数又无方法的，视为缺失。',
      ),
      { empties: ['none'] },
    ),
    legalReference: line(
      text('Legal reference', '法律依据'),
      text(
        'Law and article that make you keep the data. It is what justifies keeping anything after the account is closed or the purpose met.',
        '要求保存数据的法律及条款；账户注销或目的实现后继续保存，以此为依据。',
      ),
      { empties: ['none'] },
    ),
    legalDays: integer(
      text('Days the law or reason supports', '法律或理由所支持的天数'),
      text(
        'The longest time that law or reason covers, in days. Keeping data longer than this breaks the shortest-time promise.',
        '法律或理由最多能够支持的保存天数；超过即违反最短时间的承诺。',
      ),
      text('days', '天'),
      { empties: ['none', 'not-applicable'] },
    ),
    reason: words(
      text('Reason', '理由'),
      text(
        'Why the purpose needs exactly this time and no less.',
        '为何实现目的需要这一期限而不能更短。',
      ),
    ),
    endAction: choice(
      text('At the end', '期满处理'),
      text(
        'What happens when the time is over. Only deletion and anonymisation keep the promise; archiving or keeping does not.',
        '期满后的处理方式。只有删除或匿名化符合承诺，归档或继续保存均不符合。',
      ),
      {
        delete: text('Delete', '删除'),
        anonymise: text('Anonymise', '匿名化'),
        archive: text('Archive', '归档'),
        keep: text('Go on keeping', '继续保存'),
      },
    ),
    evidence: references(
      text('Evidence', '证据'),
      text(
        'The schedule, order or system setting that proves the rule is adopted and applied.',
        '证明该规则已制定并执行的期限表、制度文件或系统配置。',
      ),
      'evidence',
      { empties: ['none'] },
    ),
  },
});
