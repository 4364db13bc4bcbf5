import type { Text } from '../../lib/index.ts';
import { text } from '../../lib/index.ts';
import { none } from '../../map/index.ts';
import type { FieldsOf } from './buildRecords.ts';
import type { act, cat } from './ids.ts';
import { asm, cns, loc, pol, pur, ret, sub } from './ids.ts';

export type CategoryKey = keyof typeof cat;

type Fields = Omit<FieldsOf<'uses'>, 'activity' | 'category' | 'derivedFrom' | 'mergedFrom'>;

/** A use as written down; other uses are named `activity/category`. */
export interface OwnFields extends Fields {
  readonly derivedFrom?: readonly string[];
  readonly mergedFrom?: readonly string[];
}

/** The categories one activity uses, and what these uses have in common. */
export interface UseRow {
  readonly activity: keyof typeof act;
  readonly common: Fields;
  readonly categories: { readonly [K in CategoryKey]?: OwnFields };
}

const declared = { declaredIn: [pol.v2, pol.v3, pol.v4] } as const satisfies Fields;

/** Why the activity cannot do without it. */
export function needed(english: string, chinese: string): { readonly necessity: Text } {
  return { necessity: text(english, chinese) };
}

/** Asked for as a must: without it the service is refused. */
export function must(english: string, chinese: string): Fields {
  return { ...needed(english, chinese), isRequired: true, refusalEffect: 'service-refused' };
}

const signIn = needed('Used to sign in.', '用于登录。');
const shown = needed('Shown where the user wants it shown.', '按用户意愿展示。');
const onSlip = needed('Printed on the parcel.', '印于包裹面单。');
const finding = needed('Shows where a fault lies.', '用于定位故障。');

export const useRows: readonly UseRow[] = [
  {
    activity: 'registration',
    common: {
      ...declared,
      subject: sub.users,
      consent: cns.registration,
      firstUsed: '2022-09-20',
      locations: [loc.accounts],
      retention: ret.account,
      isAccountData: true,
      people: 246_000,
    },
    categories: {
      phone: must('Used to sign in and to send codes.', '用于登录与接收验证码。'),
      email: must('Used to sign in and to recover the account.', '用于登录与找回账户。'),
      username: must('Shown to other users.', '向其他用户展示。'),
      password: must('Protects the account.', '保护账户安全。'),
      region: needed('Chooses the service location.', '用于选择服务区域。'),
      ipAddress: {
        ...signIn,
        source: 'automatic',
        locations: [loc.logs],
        retention: ret.logs,
        isAccountData: false,
      },
    },
  },
  {
    activity: 'profile',
    common: {
      ...declared,
      subject: sub.users,
      consent: cns.profile,
      firstUsed: '2022-10-01',
      locations: [loc.accounts],
      retention: ret.account,
      isAccountData: true,
      people: 131_000,
    },
    categories: {
      fullName: shown,
      birthday: {
        ...needed('Congratulates and fits sport plans.', '用于生日祝福与运动计划。'),
        refusalEffect: 'feature-lost',
      },
      gender: needed('Fits calories to the body.', '用于估算卡路里。'),
      region: shown,
      industry: { necessity: none },
      avatar: shown,
      faceUnlock: {
        ...needed('Unlocks the app.', '用于解锁应用。'),
        consent: cns.face,
        firstUsed: '2024-09-10',
        sensitiveNotice: ['necessity'],
        assessment: none,
        people: 2_800,
      },
    },
  },
  {
    activity: 'orders',
    common: {
      ...declared,
      subject: sub.customers,
      consent: undefined,
      firstUsed: '2022-06-01',
      locations: [loc.orders],
      retention: ret.orders,
      isAccountData: false,
      people: 118_000,
    },
    categories: {
      order: must('It is the contract.', '即合同内容本身。'),
      phone: must('To ask back about the order.', '用于订单回访。'),
      fullName: must('Party to the contract.', '合同当事人。'),
      address: must('Where the goods go.', '货物去向。'),
      invoice: {
        ...needed('Printed on the invoice.', '用于开具发票。'),
        refusalEffect: 'feature-lost',
      },
      operation: {
        ...needed('Shows the way to the order.', '记录下单过程。'),
        source: 'automatic',
        retention: undefined,
      },
    },
  },
  {
    activity: 'delivery',
    common: {
      ...declared,
      subject: sub.customers,
      consent: undefined,
      firstUsed: '2023-01-05',
      locations: [loc.orders],
      retention: ret.orders,
      isAccountData: false,
      people: 112_000,
      ...onSlip,
    },
    categories: {
      fullName: must('Printed on the parcel.', '印于包裹面单。'),
      phone: must('The courier rings.', '快递员联系收件人。'),
      address: must('Where the parcel goes.', '包裹去向。'),
      order: onSlip,
      region: { refusalEffect: undefined, ...onSlip },
    },
  },
  {
    activity: 'payment',
    common: {
      ...declared,
      subject: sub.customers,
      consent: undefined,
      firstUsed: '2022-06-01',
      locations: [loc.paymentVault],
      retention: ret.payment,
      isAccountData: false,
      people: 97_000,
    },
    categories: {
      order: must('What is paid for.', '付款对应的订单。'),
      paymentCard: {
        ...must('The means of payment.', '支付工具。'),
        sensitiveNotice: ['necessity', 'effect'],
        assessment: asm.sharing,
      },
      transaction: must('Proof of payment.', '付款凭证。'),
      bankAccount: {
        ...needed('Where refunds go.', '退款账户。'),
        refusalEffect: 'feature-lost',
        sensitiveNotice: ['necessity'],
        assessment: undefined,
      },
      ipAddress: {
        ...needed('Tells stolen cards.', '识别盗刷。'),
        source: 'automatic',
        locations: [loc.logs],
        retention: ret.logs,
      },
      invoice: { ...needed('Printed on the invoice.', '用于开具发票。'), locations: undefined },
    },
  },
  {
    activity: 'support',
    common: {
      ...declared,
      subject: sub.customers,
      consent: undefined,
      firstUsed: '2022-01-15',
      locations: [loc.support],
      retention: ret.support,
      isAccountData: false,
      people: 41_000,
    },
    categories: {
      fullName: needed('To address the person.', '用于称呼用户。'),
      phone: needed('To ring back.', '用于回电。'),
      order: needed('What the question is about.', '咨询所涉订单。'),
      supportMessage: must('The question itself.', '咨询内容本身。'),
      callRecording: { necessity: undefined, refusalEffect: undefined },
      operation: {
        ...needed('Shows what the user tried.', '了解用户操作过程。'),
        source: 'automatic',
      },
    },
  },
  {
    activity: 'telemetry',
    common: {
      ...declared,
      subject: sub.users,
      consent: cns.telemetry,
      firstUsed: '2022-09-28',
      source: 'automatic',
      locations: [loc.telemetryCn, loc.telemetrySg],
      retention: ret.telemetry,
      isAccountData: false,
      people: 212_000,
      isDeidentified: true,
      areKeysKeptApart: true,
      ...finding,
    },
    categories: {
      usage: finding,
      operation: finding,
      crashLog: finding,
      deviceId: { ...finding, isDeidentified: false },
      firmware: finding,
      coarseLocation: { necessity: none, areKeysKeptApart: undefined },
    },
  },
  {
    activity: 'recommendation',
    common: {
      ...declared,
      subject: sub.users,
      consent: cns.recommendation,
      firstUsed: '2023-03-01',
      locations: [loc.accounts],
      retention: ret.undecided,
      isAccountData: true,
      people: 87_000,
    },
    categories: {
      usage: {
        ...needed('Shows what is liked.', '反映偏好。'),
        source: 'automatic',
        purposeAtCollection: pur.improve,
        derivedFrom: ['telemetry/usage'],
      },
      operation: { ...needed('Shows what is clicked.', '反映点击。'), source: 'automatic' },
      interests: {
        ...needed('The outcome itself.', '推断结果本身。'),
        source: 'derived',
        derivedFrom: ['recommendation/usage', 'recommendation/operation'],
      },
      // Steps were collected to be shown, and nobody asked whether they may serve to recommend.
      steps: {
        ...needed('Fits sport plans.', '匹配运动计划。'),
        source: 'derived',
        purposeAtCollection: pur.profile,
        consent: none,
        mergedFrom: ['health/steps', 'recommendation/usage'],
        firstUsed: '2025-03-01',
      },
    },
  },
  {
    activity: 'marketing',
    common: {
      ...declared,
      subject: sub.subscribers,
      consent: cns.marketing,
      firstUsed: '2021-07-01',
      locations: [loc.mailing],
      retention: ret.marketing,
      isAccountData: false,
      people: 92_000,
    },
    categories: {
      email: { ...must('Where the mail goes.', '邮件收件地址。'), consent: cns.marketingOld },
      fullName: { ...needed('To address the person.', '用于称呼用户。'), firstUsed: '2023-12-01' },
      mailOpens: {
        ...needed('Shows what is read.', '了解阅读情况。'),
        source: 'automatic',
        firstUsed: '2023-12-01',
      },
      interests: {
        ...needed('Chooses the offers.', '用于选择优惠。'),
        source: 'derived',
        purposeAtCollection: pur.recommend,
        derivedFrom: ['recommendation/interests'],
        firstUsed: '2024-05-01',
        retention: ret.undecided,
      },
    },
  },
  {
    activity: 'siteAnalytics',
    common: {
      subject: sub.visitors,
      declaredIn: [pol.v3, pol.v4],
      consent: undefined,
      firstUsed: '2022-01-20',
      source: 'automatic',
      locations: [loc.analytics, loc.web],
      retention: none,
      isAccountData: false,
      people: 190_000,
    },
    categories: {
      cookieId: needed('Tells visits apart.', '区分访问。'),
      ipAddress: { ...needed('Tells the region.', '判断地区。'), retention: ret.logs },
      browsing: { necessity: undefined },
    },
  },
];
