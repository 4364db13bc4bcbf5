import { text } from '../../lib/index.ts';
import { none, notApplicable } from '../../map/index.ts';
import type { FieldsOf } from './buildRecords.ts';
import { buildRecords, numberKeys } from './buildRecords.ts';
import { cat, loc, par, sub } from './ids.ts';

type Fields = FieldsOf<'rights-requests'>;

const req = numberKeys('rights-requests', [
  ...(['access', 'accessLate', 'correct', 'correctPart', 'delete', 'deleteLeft'] as const),
  ...(['withdraw', 'close', 'closeServed', 'explain', 'unsubscribe', 'unsubscribeMailed'] as const),
  ...([
    'copyRefused',
    'accessRefused',
    'repeated',
    'complaint',
    'enquiry',
    'enquiryDropped',
  ] as const),
  ...(['restrict', 'open', 'closeKept'] as const),
]);

/** A request granted in good time, after a check of identity. */
function granted(
  right: NonNullable<Fields['right']>,
  received: string,
  replied: string,
  categories: readonly string[],
): Fields {
  return {
    right,
    received,
    replied,
    closed: replied,
    outcome: 'granted',
    identityChecked: true,
    identityDataIsSensitive: false,
    identityDataEnd: 'deleted',
    refusalGround: notApplicable,
    reasonGiven: notApplicable,
    complaintRouteGiven: notApplicable,
    alternativeOffered: notApplicable,
    repeatCount: 1,
    fee: none,
    feeReason: notApplicable,
    categories,
    subject: sub.users,
    country: 'CN',
    locationsLeft: none,
    leftLegalReference: notApplicable,
    correctedIn: notApplicable,
    partnersTold: none,
    partnersExcepted: none,
    servedAfterClosing: notApplicable,
    mailedAfterOptOut: notApplicable,
  };
}

/** A refusal with reason and way of complaint. */
function refused(
  right: NonNullable<Fields['right']>,
  received: string,
  replied: string,
  refusalGround: NonNullable<Fields['refusalGround']>,
): Fields {
  return {
    ...granted(right, received, replied, [cat.usage]),
    outcome: 'refused',
    refusalGround,
    reasonGiven: true,
    complaintRouteGiven: true,
    alternativeOffered: false,
  };
}

const accountData = [cat.phone, cat.email, cat.username];

export const rightsRequests = buildRecords('rights-requests', req, {
  access: [
    'Access, answered in a week',
    '一周内答复的查阅请求',
    {
      ...granted('access', '2026-03-02', '2026-03-09', accountData),
      identityDataIsSensitive: true,
    },
  ],
  accessLate: [
    'Access, answered after six weeks',
    '六周后答复的查阅请求',
    {
      ...granted('access', '2026-04-01', '2026-05-14', accountData),
      subject: sub.usersAbroad,
      country: 'DE',
    },
  ],
  correct: [
    'Correction of the line of work',
    '更正从事行业',
    {
      ...granted('correct', '2026-05-11', '2026-05-13', [cat.industry]),
      correctedIn: [loc.accounts],
    },
  ],
  correctPart: [
    'Correction of a number',
    '更正手机号',
    { ...granted('correct', '2026-06-08', '2026-06-12', [cat.phone]), correctedIn: [loc.accounts] },
  ],
  delete: [
    'Deletion of a profile',
    '删除个人资料',
    {
      ...granted('delete', '2026-02-03', '2026-02-10', [cat.birthday, cat.gender]),
      partnersTold: [par.cloudCn, par.sms],
    },
  ],
  deleteLeft: [
    'Deletion of orders, still in the archive',
    '归档仍有留存的订单删除请求',
    {
      ...granted('delete', '2026-03-16', '2026-03-24', [cat.order, cat.address]),
      subject: sub.customers,
      outcome: 'partly-granted',
      refusalGround: 'R8',
      reasonGiven: true,
      complaintRouteGiven: true,
      locationsLeft: [loc.backupHk],
      leftLegalReference: none,
      partnersTold: [par.courierCn],
    },
  ],
  withdraw: [
    'Withdrawal of recommendation',
    '撤回个性化推荐同意',
    granted('withdraw', '2026-07-07', '2026-07-07', [cat.interests]),
  ],
  close: [
    'Closing of an account',
    '注销账户',
    {
      ...granted('close', '2026-05-04', '2026-05-12', accountData),
      servedAfterClosing: undefined,
      partnersTold: [par.cloudCn, par.sms],
    },
  ],
  closeServed: [
    'Closing, yet a message came afterwards',
    '注销后仍收到推送',
    {
      ...granted('close', '2026-06-15', '2026-07-20', accountData),
      identityDataIsSensitive: true,
      identityDataEnd: 'kept',
      servedAfterClosing: true,
      partnersTold: undefined,
    },
  ],
  explain: [
    'Why an order was held back',
    '要求说明订单被拦截的原因',
    {
      ...granted('explain', '2026-08-03', '2026-08-12', [cat.riskScore]),
      subject: sub.customers,
      outcome: 'answered',
    },
  ],
  unsubscribe: [
    'Leaving the list',
    '退订邮件',
    {
      ...granted('unsubscribe', '2026-09-01', '2026-09-01', [cat.email]),
      subject: sub.subscribers,
      identityChecked: notApplicable,
      mailedAfterOptOut: false,
    },
  ],
  unsubscribeMailed: [
    'Leaving the list, mailed again',
    '退订后再次收到邮件',
    {
      ...granted('unsubscribe', '2026-04-20', '2026-04-20', [cat.email]),
      subject: sub.subscribers,
      identityChecked: notApplicable,
      mailedAfterOptOut: true,
    },
  ],
  copyRefused: [
    'Copy refused for the effort',
    '以成本过高为由拒绝复制',
    { ...refused('copy', '2026-01-12', '2026-02-02', 'U2'), complaintRouteGiven: false },
  ],
  accessRefused: [
    'Access refused over a trade secret',
    '以商业秘密为由拒绝查阅',
    refused('access', '2026-05-18', '2026-06-05', 'R7'),
  ],
  repeated: [
    'Seventh access this year, for a fee',
    '年内第七次查阅，收取成本费',
    {
      ...granted('access', '2026-09-21', '2026-09-28', accountData),
      repeatCount: 7,
      fee: 30,
      feeReason: text('Cost of copying the same file again.', '重复复制同一资料的成本。'),
    },
  ],
  complaint: [
    'Complaint about offers by mail',
    '关于营销邮件的投诉',
    {
      ...granted('complaint', '2026-07-13', '2026-07-24', [cat.email]),
      subject: sub.subscribers,
      outcome: 'answered',
      identityChecked: notApplicable,
    },
  ],
  enquiry: [
    'Question on storage abroad',
    '关于境外存储的咨询',
    {
      ...granted('enquiry', '2026-08-17', '2026-08-21', [cat.usage]),
      outcome: 'answered',
      identityChecked: notApplicable,
    },
  ],
  // Closed in the queue and nobody ever wrote back.
  enquiryDropped: [
    'Question nobody answered',
    '未予答复的咨询',
    {
      ...granted('enquiry', '2026-02-23', '2026-03-31', [cat.usage]),
      replied: none,
      outcome: 'answered',
      identityChecked: notApplicable,
    },
  ],
  restrict: [
    'Pause of handling',
    '限制处理',
    {
      ...refused('restrict', '2026-03-09', '2026-03-19', 'other'),
      subject: sub.usersAbroad,
      country: 'DE',
      alternativeOffered: true,
    },
  ],
  open: [
    'Deletion, still open',
    '处理中的删除请求',
    {
      ...granted('delete', '2026-10-22', '2026-10-22', [cat.heartRate]),
      replied: none,
      closed: none,
      outcome: 'open',
      partnersTold: undefined,
    },
  ],
  closeKept: [
    'Closing of a shop account',
    '注销商城账户',
    {
      ...granted('close', '2026-08-10', '2026-08-24', [cat.order, cat.phone]),
      subject: sub.customers,
      identityChecked: false,
      servedAfterClosing: false,
      locationsLeft: [loc.orders],
      leftLegalReference: 'E-Commerce Law, Art. 31 · 《电子商务法》第31条',
      partnersTold: [par.courierCn],
      partnersExcepted: [par.paymentCn],
    },
  ],
});
