import { none, notApplicable } from '../../map/index.ts';
import type { FieldsOf } from './buildRecords.ts';
import { buildRecords, numberKeys } from './buildRecords.ts';
import { flw, par, pol, prd } from './ids.ts';

type Fields = FieldsOf<'trackers'>;

const trk = numberKeys('trackers', [
  ...(['session', 'basket', 'language', 'csrf', 'login', 'analysis', 'adverts'] as const),
  ...(['beacon', 'pixel', 'link', 'crashKit', 'socialKit', 'unknown'] as const),
]);

/** A cookie of our own on the shop, of the kind a page cannot do without. */
function essential(purpose: NonNullable<Fields['purpose']>, lifetimeDays: number): Fields {
  return {
    kind: 'cookie',
    product: prd.shop,
    place: 'website',
    purpose,
    isEssential: true,
    isSetBeforeChoice: notApplicable,
    controlPath: 'Shop / Footer / Cookies · 商城/页脚/Cookie',
    disclosedIn: [pol.v3, pol.v4],
    partner: notApplicable,
    flows: none,
    lifetimeDays,
    usesTls: true,
  };
}

export const trackers = buildRecords('trackers', trk, {
  session: ['Session cookie', '会话Cookie', essential('operate', 1)],
  basket: ['Basket cookie', '购物车Cookie', essential('basket', 30)],
  language: [
    'Language cookie',
    '语言Cookie',
    { ...essential('preference', 365), isEssential: false, isSetBeforeChoice: false },
  ],
  csrf: ['Form protection cookie', '表单防护Cookie', essential('security', 1)],
  login: [
    'Stay-signed-in cookie',
    '保持登录Cookie',
    { ...essential('identity', 90), isEssential: false, isSetBeforeChoice: false },
  ],
  analysis: [
    'Analysis cookie',
    '分析Cookie',
    {
      ...essential('improve', 365),
      isEssential: false,
      isSetBeforeChoice: true,
      partner: par.analytics,
      flows: [flw.analytics],
    },
  ],
  // Advertising is no purpose the policy gives a cookie.
  adverts: [
    'Advertising cookie',
    '广告Cookie',
    {
      ...essential('advertising', 365),
      isEssential: false,
      isSetBeforeChoice: true,
      controlPath: none,
      disclosedIn: none,
      partner: par.measurement,
      flows: [flw.measurement],
    },
  ],
  beacon: [
    'Beacon in the app',
    '应用内信标',
    {
      ...essential('improve', 1),
      kind: 'beacon',
      product: prd.app,
      place: 'app',
      isEssential: false,
      isSetBeforeChoice: false,
      lifetimeDays: notApplicable,
      flows: [flw.collectTelemetry],
    },
  ],
  pixel: [
    'Opening pixel in mails',
    '邮件打开像素',
    {
      ...essential('open-statistics', 1),
      kind: 'pixel',
      place: 'email',
      isEssential: false,
      isSetBeforeChoice: undefined,
      lifetimeDays: notApplicable,
      partner: par.mailer,
      flows: [flw.mailer],
    },
  ],
  link: [
    'Counted links in mails',
    '邮件点击链接',
    {
      ...essential('preference', 1),
      kind: 'link',
      place: 'email',
      isEssential: false,
      isSetBeforeChoice: notApplicable,
      lifetimeDays: notApplicable,
      disclosedIn: undefined,
      partner: par.mailer,
      flows: [flw.mailer],
    },
  ],
  crashKit: [
    'Crash kit in the app',
    '应用崩溃分析组件',
    {
      ...essential('improve', 1),
      kind: 'sdk',
      product: prd.app,
      place: 'app',
      isEssential: false,
      isSetBeforeChoice: undefined,
      disclosedIn: none,
      partner: par.crashSdk,
      flows: [flw.crashSdk],
      lifetimeDays: notApplicable,
    },
  ],
  socialKit: [
    'Sharing button',
    '分享按钮组件',
    {
      ...essential('other', 30),
      kind: 'sdk',
      product: prd.app,
      place: 'app',
      isEssential: false,
      isSetBeforeChoice: undefined,
      controlPath: undefined,
      lifetimeDays: notApplicable,
      flows: undefined,
    },
  ],
  unknown: [
    'Cookie nobody knows',
    '用途不明的Cookie',
    {
      ...essential('other', 730),
      purpose: undefined,
      isEssential: undefined,
      isSetBeforeChoice: undefined,
      disclosedIn: undefined,
      controlPath: undefined,
      flows: undefined,
    },
  ],
});
