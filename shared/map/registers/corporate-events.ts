import { text } from '../../lib/index.ts';
import { defineRegister } from '../defineRegister.ts';
import { choice, choices, day, reference, yesNo } from '../fields.ts';

/** Mergers, splits, insolvencies and the like, in which personal information may pass to someone else. */
export const corporateEvents = defineRegister({
  id: 'corporate-events',
  prefix: 'EVT',
  one: text('Corporate event', '公司变更事项'),
  many: text('Corporate events', '公司变更事项'),
  help: text(
    'Changes of the company in which personal information passes, or could pass, to another entity. PIPL Art. 22 and the policy say what people must be told and what binds the successor.',
    '登记个人信息因此转移或者可能转移至其他主体的公司变更事项。《个人信息保护法》第22条和政策规定了告知义务以及承接方应受的约束。',
  ),
  fields: {
    kind: choice(
      text('Kind', '类型'),
      text(
        'What happened to the company. In a bankruptcy or dissolution without a successor the data must be deleted (GB/T 35273, 9.3).',
        '公司发生的变更。破产或者解散且无承接方的，应当删除数据（GB/T 35273第9.3条）。',
      ),
      {
        merger: text('Merger', '合并'),
        acquisition: text('Acquisition', '收购'),
        split: text('Split', '分立'),
        bankruptcy: text('Bankruptcy', '破产'),
        dissolution: text('Dissolution', '解散'),
      },
    ),
    happened: day(
      text('Happened', '发生日期'),
      text(
        'The day the event took legal effect. Transfers of data are compared with it.',
        '该事项发生法律效力之日，用于与数据转移的时间比对。',
      ),
    ),
    involvesPersonalInformation: yesNo(
      text('Personal information involved', '涉及个人信息'),
      text(
        'Whether personal information passed or will pass to another entity. If not, the duties towards people do not arise.',
        '个人信息是否已经或者将要转移至其他主体；不涉及的，不产生对个人的相应义务。',
      ),
    ),
    successor: reference(
      text('Successor', '承接方'),
      text(
        'The partner that takes over the data. It answers for the duties from then on (PIPL Art. 22).',
        '承接个人信息的主体，此后由其继续履行义务（《个人信息保护法》第22条）。',
      ),
      'partners',
      { empties: ['none'], carriesVerdicts: true },
    ),
    isSuccessorBound: yesNo(
      text('Successor bound by the policy', '承接方受政策约束'),
      text(
        'Whether the successor is obliged in writing to keep to your policy. Otherwise the policy demands that it ask for consent again.',
        '承接方是否书面承诺继续遵守本政策；否则按政策须重新征得同意。',
      ),
      { empties: ['not-applicable'] },
    ),
    reconsented: day(
      text('Consent asked again', '重新取得同意日期'),
      text(
        'The day consent was obtained anew, where the successor is not bound or changes purpose or method (PIPL Art. 22).',
        '承接方不受约束或者变更处理目的、方式时，重新取得同意的日期（《个人信息保护法》第22条）。',
      ),
      { empties: ['none', 'not-applicable'] },
    ),
    peopleTold: day(
      text('People told', '告知个人日期'),
      text(
        'The day people were told that their data passes to the successor.',
        '告知个人其信息将转移至承接方的日期。',
      ),
      { empties: ['none'] },
    ),
    toldItems: choices(
      text('What people were told', '告知内容'),
      text(
        "What that notice contained. The law requires the successor's name and contact (PIPL Art. 22).",
        '告知的内容；法律要求告知接收方的名称或者姓名和联系方式（《个人信息保护法》第22条）。',
      ),
      {
        'successor-name': text('Name of the successor', '承接方名称'),
        'successor-contact': text('Contact of the successor', '承接方联系方式'),
      },
      { empties: ['none'] },
    ),
    dataDeleted: day(
      text('Data deleted', '数据删除日期'),
      text(
        'Where nobody takes over: the day the data was deleted.',
        '无承接方时，数据删除完成的日期。',
      ),
      { empties: ['none', 'not-applicable'] },
    ),
  },
});
