import { text } from '../../lib/index.ts';
import { defineRegister } from '../defineRegister.ts';
import { choice, day, reference, words } from '../fields.ts';

/** Notices given to people, above all about changes of the policy. */
export const notices = defineRegister({
  id: 'notices',
  prefix: 'NOT',
  one: text('Notice', '通知'),
  many: text('Notices', '通知'),
  help: text(
    'Each notice given to people about the policy or its change. A significant change needs a notice more prominent than the posted text, by the day it takes effect.',
    '登记就政策及其变更向个人作出的每次通知。重大变更须在生效之日或之前以比公布文本更显著的方式通知。',
  ),
  fields: {
    policyVersion: reference(
      text('Policy version', '政策版本'),
      text(
        'The version the notice was about. "Not applicable" for notices on another subject.',
        '通知所涉及的政策版本；与政策无关的通知选“不适用”。',
      ),
      'policy-versions',
      { empties: ['not-applicable'] },
    ),
    kind: choice(
      text('Kind', '通知方式'),
      text(
        'How people were told. Posting the text on its page alone is not a prominent notice.',
        '以何种方式通知；仅在政策页面公布文本，不构成显著通知。',
      ),
      {
        posted: text('Posted on the policy page', '在政策页面公布'),
        'pop-up': text('Pop-up', '弹窗'),
        email: text('E-mail', '电子邮件'),
        push: text('Push message', '推送通知'),
        letter: text('Letter', '信函'),
        announcement: text('Public announcement', '公告'),
      },
    ),
    given: day(
      text('Given', '通知日期'),
      text(
        'The day people could first see the notice. After the change has taken effect it is too late.',
        '个人首次能够看到通知的日期；晚于变更生效之日即属逾期。',
      ),
    ),
    audience: words(
      text('Audience', '通知对象'),
      text(
        'Who received it: all users, users of one product, people in one country. Those left out were not informed.',
        '通知覆盖的对象：全部用户、某产品用户、某国家或地区的个人等；未覆盖者视为未获告知。',
      ),
    ),
  },
});
