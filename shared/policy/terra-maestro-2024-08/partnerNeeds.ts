import type { Text } from '../../lib/index.ts';
import { text } from '../../lib/index.ts';
import type { registers } from '../../map/index.ts';

export type PartnerKind = keyof typeof registers.partners.fields.policyKind.options;
export type CategoryKind = keyof typeof registers.categories.fields.kind.options;

export interface PartnerNeed {
  /** The kinds of data its service cannot do without. */
  readonly kinds: ReadonlySet<CategoryKind> | 'any';
  readonly reason: Text;
}

function need(kinds: readonly CategoryKind[], english: string, chinese: string): PartnerNeed {
  return { kinds: new Set(kinds), reason: text(english, chinese) };
}

/**
 * What each kind of partner needs for its service (C27). The policy gives one example, delivery; the
 * rest is the pack's own reading of PIPL Art. 6 and GB/T 35273, 5.2. Kinds without an entry do no one
 * service that could be measured: there every category needs a written reason.
 */
export const partnerNeeds: { readonly [K in PartnerKind]?: PartnerNeed } = {
  infrastructure: {
    kinds: 'any',
    reason: text(
      'A host keeps whatever our own systems hold; whether we may hold it is judged where it is used.',
      '基础设施服务商存放本方系统的全部内容；本方能否持有该信息，在信息使用环节判断。',
    ),
  },
  payment: need(
    [
      ...([
        'name',
        'phone',
        'email',
        'order',
        'payment-card',
        'bank-account',
        'transaction',
      ] as const),
      ...(['device-id', 'ip-address'] as const),
    ],
    'Charging an order takes the payer, the means of payment and the sum; device and address of the connection serve to detect fraud.',
    '收款须核对付款人、支付工具和金额；设备标识与IP地址用于识别欺诈。',
  ),
  logistics: need(
    ['name', 'phone', 'address', 'region', 'order'],
    'A parcel needs a recipient, a place, a number to ring and the order it belongs to.',
    '配送须有收件人、收货地址、联系电话和对应订单。',
  ),
  sms: need(
    ['phone', 'order'],
    'A text message needs a number; messages about an order name it.',
    '发送短信须有号码；订单通知须载明订单。',
  ),
  email: need(
    ['email', 'name', 'username', 'order'],
    'A mail needs an address and a form of address; mails about an order name it.',
    '发送邮件须有邮箱和称呼；订单通知须载明订单。',
  ),
  analytics: need(
    [
      ...(['device-id', 'cookie-id', 'ip-address', 'usage', 'operation', 'browsing'] as const),
      ...(['crash-log', 'region', 'aggregate'] as const),
    ],
    'How the service is used shows in events and in identifiers that tell visits apart, not in who the person is.',
    '使用情况分析依赖操作事件和区分访问的标识，无须识别具体个人。',
  ),
  'advertising-measurement': need(
    ['device-id', 'cookie-id', 'ip-address', 'region', 'aggregate'],
    'To count views and clicks it is enough to tell devices apart.',
    '统计展示和点击，能够区分设备即可。',
  ),
  'customer-service': need(
    ['name', 'phone', 'email', 'username', 'address', 'region', 'order', 'support-message'],
    'To help, the agent has to know who asks, about which order, and where to reply or send a replacement.',
    '处理咨询须知悉咨询人、所涉订单以及回复或换货寄送的去处。',
  ),
  'payment-convenience': need(
    ['name', 'phone', 'order', 'payment-card', 'bank-account', 'transaction', 'device-id'],
    'Paying without typing takes a stored means of payment, its holder and the device that may use it.',
    '便捷支付须有已绑定的支付工具、持有人及获准使用的设备。',
  ),
  research: need(
    ['survey-reply', 'usage', 'region', 'industry', 'gender', 'aggregate'],
    'A survey needs its replies and rough groups, not who replied.',
    '调研须有答卷和大致分组，无须知悉答卷人身份。',
  ),
};
