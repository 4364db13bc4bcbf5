import { text } from '../../lib/index.ts';
import { defineRegister } from '../defineRegister.ts';
import { choice, choices, day, integer, moment, references, words, yesNo } from '../fields.ts';

/** Each leak, tampering, loss or misuse of personal information that happened or may have happened. */
export const incidents = defineRegister({
  id: 'incidents',
  prefix: 'INC',
  one: text('Incident', '安全事件'),
  many: text('Incidents', '安全事件'),
  help: text(
    'Every security incident that touched, or may have touched, personal information. It shows whether people and authorities were told what the policy and PIPL Art. 57 promise them, and in time.',
    '登记已经或者可能涉及个人信息的安全事件，用以检验是否按政策和《个人信息保护法》第57条及时、完整地通知个人并报告主管部门。',
  ),
  fields: {
    kind: choice(
      text('Kind', '类型'),
      text(
        'What happened to the data. Suspected incidents count as well: the duty to act begins with the possibility.',
        '信息遭受何种影响。疑似事件同样登记：可能发生即应采取措施。',
      ),
      {
        leak: text('Leak', '泄露'),
        tampering: text('Tampering', '篡改'),
        loss: text('Loss', '丢失'),
        'unauthorised-access': text('Unauthorised access', '未经授权访问'),
        misuse: text('Misuse', '滥用'),
      },
    ),
    found: moment(
      text('Found', '发现时间'),
      text(
        'Day and time at which anyone in the company, or a partner, first noticed it. Every time limit is counted from here.',
        '本组织任何人员或合作方首次发现的日期和时间，各项时限均自此起算。',
      ),
    ),
    people: integer(
      text('People affected', '受影响人数'),
      text(
        'How many people are affected, as far as known. From 1,000,000 people the incident is at least relatively major and a clock for the report runs.',
        '已知受影响的人数。达到100万人的，至少属于较大事件，须在规定时限内报告。',
      ),
      text('people', '人'),
    ),
    sensitivePeople: integer(
      text('People with sensitive data affected', '涉及敏感信息的人数'),
      text(
        'How many of them had sensitive personal information affected. From 100,000 people an authority may order a compliance audit.',
        '其中涉及敏感个人信息的人数。达到10万人的，主管部门可以要求进行合规审计。',
      ),
      text('people', '人'),
    ),
    categories: references(
      text('Data concerned', '涉及的信息种类'),
      text(
        'The categories involved. The kinds of data belong in the notice to people and in the report to the authority.',
        '所涉及的个人信息种类；通知个人和报告主管部门时均须说明。',
      ),
      'categories',
    ),
    locations: references(
      text('Locations concerned', '涉及的存储位置'),
      text(
        'The systems or places in which it happened. The verdict on the incident counts against them too.',
        '事件发生的系统或场所；对事件的评判一并计入该位置。',
      ),
      'locations',
      { carriesVerdicts: true },
    ),
    harm: choice(
      text('Harm', '损害'),
      text(
        'What harm to people there is or may be. Actual harm calls for a decision on who answers for it and for a remedy (PIPL Art. 69).',
        '对个人造成或可能造成的损害。实际造成损害的，须作出责任认定并予以救济（《个人信息保护法》第69条）。',
      ),
      {
        none: text('None', '无损害'),
        possible: text('Possible', '可能造成损害'),
        actual: text('Actual', '已造成损害'),
      },
    ),
    isHarmAvoided: yesNo(
      text('Harm effectively avoided', '已有效避免损害'),
      text(
        'Whether your measures effectively kept harm from people. Only then may the notice to them be left out, and the authority can still demand it (PIPL Art. 57).',
        '所采取措施是否有效避免危害；仅在此情形下可以不通知个人，主管部门仍有权要求通知（《个人信息保护法》第57条）。',
      ),
    ),
    noticeContents: choices(
      text('The notice told', '通知内容'),
      text(
        'What the notice to people contained. The policy promises the first four; the law adds the kinds of data, the cause and a contact (PIPL Art. 57).',
        '通知个人的内容。前四项为政策承诺；信息种类、原因和联系方式为法律要求（《个人信息保护法》第57条）。',
      ),
      {
        'situation-and-effect': text('What happened and its likely effect', '基本情况和可能的影响'),
        measures: text('Measures taken or planned', '已采取或将采取的处置措施'),
        'self-protection': text('Advice for self-protection', '个人自行防范的建议'),
        remedies: text('Remedies', '补救措施'),
        'kinds-of-data': text('Kinds of data', '个人信息种类'),
        cause: text('Cause', '原因'),
        contact: text('Contact', '联系方式'),
      },
      { empties: ['none'] },
    ),
    notified: moment(
      text('People notified', '通知个人时间'),
      text(
        'Day and time at which the notice to the people affected went out. Unless harm was effectively avoided, leaving it out breaks the promise.',
        '向受影响个人发出通知的日期和时间；除已有效避免损害外，未通知即违反承诺。',
      ),
      { empties: ['none'] },
    ),
    noticeMethod: choice(
      text('Method of notice', '通知方式'),
      text(
        'How people were told. The policy promises a message to each person; a public announcement is for cases where that is not practicable.',
        '以何种方式通知。政策承诺逐一通知，难以逐一通知时方可采用公告。',
      ),
      {
        email: text('E-mail', '电子邮件'),
        letter: text('Letter', '信函'),
        phone: text('Telephone', '电话'),
        push: text('Push message', '推送通知'),
        announcement: text('Public announcement', '公告'),
      },
      { empties: ['none'] },
    ),
    reported: moment(
      text('Reported to the authority', '报告主管部门时间'),
      text(
        'Day and time of the first report to the authority. From "relatively major" on it is due within 4 hours, within 1 hour for critical information infrastructure.',
        '首次报告主管部门的日期和时间。较大及以上事件须在4小时内报告，涉及关键信息基础设施的须在1小时内报告。',
      ),
      { empties: ['none'] },
    ),
    handlingEnded: day(
      text('Handling ended', '处置结束日期'),
      text(
        'The day the incident was dealt with and closed. The time for the final report is counted from here; "none" means it is still being handled.',
        '事件处置结束的日期，总结报告的期限自此起算；仍在处置的，选“无”。',
      ),
      { empties: ['none'] },
    ),
    finalReported: day(
      text('Final report', '总结报告日期'),
      text(
        'The day the closing report went to the authority. From "relatively major" on it is due within 30 days of the end of handling.',
        '向主管部门提交总结报告的日期；较大及以上事件须在处置结束后30日内提交。',
      ),
      { empties: ['none'] },
    ),
    grade: choice(
      text('Grade', '事件等级'),
      text(
        'The grade under the national grading guide. By number of people alone: relatively major from 1 million, major from 10 million, extremely major from 100 million.',
        '按国家事件分级指南确定的等级。仅以人数计：100万人以上为较大，1000万人以上为重大，1亿人以上为特别重大。',
      ),
      {
        ordinary: text('Ordinary', '一般'),
        'relatively-major': text('Relatively major', '较大'),
        major: text('Major', '重大'),
        'extremely-major': text('Extremely major', '特别重大'),
      },
    ),
    responsibilityDecision: words(
      text('Decision on responsibility', '责任认定'),
      text(
        'Who was found answerable for the failure, and when that was decided. The policy promises that the company answers for harm from its own failures.',
        '认定何方承担责任及认定时间；政策承诺因自身防护失效造成损害的，由公司承担责任。',
      ),
      { empties: ['none', 'not-applicable'] },
    ),
    remedy: words(
      text('Remedy', '救济措施'),
      text(
        'What the people harmed received: compensation, restored data, protection against further harm.',
        '给予受损个人的救济：赔偿、恢复数据、防止损害扩大的措施等。',
      ),
      { empties: ['none', 'not-applicable'] },
    ),
    description: words(
      text('Description', '情况说明'),
      text(
        'Who noticed it (by role), which systems it struck, how it came about and how it was handled. GB/T 35273, 10.1 asks for this log.',
        '发现人（岗位）、涉及系统、事件经过和处置情况；GB/T 35273第10.1条要求予以记录。',
      ),
    ),
  },
});
