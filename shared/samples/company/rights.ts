import { text } from '../../lib/index.ts';
import { none, notApplicable } from '../../map/index.ts';
import type { FieldsOf } from './buildRecords.ts';
import { buildRecords } from './buildRecords.ts';
import { rch } from './ids.ts';

type Fields = FieldsOf<'rights-channels'>;

const everywhere = ['CN', 'DE', 'GB', 'HK', 'JP', 'SG', 'US'];

/** A page in the app that was tried out this autumn and worked. */
function page(right: NonNullable<Fields['right']>): Fields {
  return {
    right,
    route: 'app',
    coversCountries: everywhere,
    lastTested: '2026-09-10',
    testResult: 'passed',
    needsIdentityProof: false,
    address: 'App / Account / Privacy · 应用/账户/隐私',
    replyDays: 15,
    answerContains: notApplicable,
    dataKindsAsked: notApplicable,
    dataKindsAtRegistration: notApplicable,
    lawNote: text('Local law was looked at for each market.', '已逐一考虑各市场当地法律。'),
  };
}

/** Requests by mail to the protection office, answered within thirty days. */
function mail(right: NonNullable<Fields['right']>): Fields {
  return {
    ...page(right),
    route: 'email',
    address: 'privacy@example.com',
    replyDays: 30,
    needsIdentityProof: true,
  };
}

export const rightsChannels = buildRecords('rights-channels', rch, {
  access: [
    'See and copy one’s data',
    '查阅个人信息',
    { ...page('access'), answerContains: ['kinds', 'source', 'purpose'] },
  ],
  correct: [
    'Correct one’s data',
    '更正个人信息',
    { ...page('correct'), lastTested: undefined, testResult: undefined },
  ],
  delete: ['Ask for deletion', '申请删除', mail('delete')],
  withdraw: ['Authorisation page', '授权管理页', page('withdraw')],
  close: [
    'Close the account in the app',
    '应用内注销账户',
    { ...page('close'), dataKindsAsked: 2, dataKindsAtRegistration: 4 },
  ],
  explain: [
    'Explanation of a decision',
    '自动化决策说明',
    { ...mail('explain'), lastTested: none, testResult: notApplicable },
  ],
  unsubscribe: [
    'Unsubscribe link',
    '退订链接',
    { ...page('unsubscribe'), route: 'page', address: 'Foot of every mail · 每封邮件页脚' },
  ],
  copy: [
    'Take one’s data along',
    '复制与转移个人信息',
    { ...mail('copy'), lastTested: '2025-04-02', testResult: 'failed' },
  ],
  complain: ['Complaints', '投诉', { ...mail('complain'), needsIdentityProof: false }],
  enquire: ['Questions on privacy', '隐私咨询', { ...mail('enquire'), needsIdentityProof: false }],
  guardian: [
    'Page for guardians',
    '监护人专区',
    { ...page('guardian'), coversCountries: ['CN', 'SG'], lawNote: undefined },
  ],
  closeMail: [
    'Close the account by mail',
    '邮件注销账户',
    {
      ...mail('close'),
      dataKindsAsked: 6,
      dataKindsAtRegistration: 4,
      lastTested: undefined,
      testResult: undefined,
    },
  ],
  accessEu: [
    'Access for people in Europe',
    '欧洲用户查阅',
    {
      ...mail('access'),
      coversCountries: ['DE', 'GB'],
      answerContains: ['kinds', 'source', 'purpose', 'recipients'],
      replyDays: undefined,
    },
  ],
});
