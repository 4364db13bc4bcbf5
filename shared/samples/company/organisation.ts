import { text } from '../../lib/index.ts';
import { none, notApplicable } from '../../map/index.ts';
import { buildRecords, numberKeys } from './buildRecords.ts';
import { prd, pol, pur, sub } from './ids.ts';

export const organisation = buildRecords('organisation', numberKeys('organisation', ['company']), {
  company: [
    'Sample Devices Co., Ltd. (sample data)',
    '示例设备有限公司（示例数据）',
    {
      kind: 'company',
      country: 'CN',
      isInBayArea: true,
      contactEmail: 'privacy@example.com',
      contactAddress: text(
        'Personal information protection office, Sample Devices Co., Ltd., Shenzhen (invented)',
        '示例设备有限公司个人信息保护办公室，深圳（虚构）',
      ),
      piDepartment: text('Personal information protection office', '个人信息保护办公室'),
      piDepartmentHead: text('Head of the protection office', '个人信息保护办公室主任'),
      piOfficer: text('General counsel, also protection officer', '总法律顾问兼个人信息保护负责人'),
      isOfficerPublished: true,
      officerReportedOn: notApplicable,
      isOfficerFullTime: false,
      reachedMillionOn: notApplicable,
      totalPeople: 381_640,
      expectedPeopleIn12Months: 460_000,
      sensitivePeople: 31_500,
      exportedPeopleThisYear: 214_000,
      exportedSensitivePeopleThisYear: 3_900,
      staff: 640,
      isMainlyProcessing: false,
      isCriticalInfrastructure: false,
      isLargePlatform: false,
      isInFreeTradeZone: false,
      offersToEu: true,
      offersToUk: true,
      euRepresentative: text(
        'Sample Devices (Germany), as representative',
        '示例设备（德国）作为代表',
      ),
      ukRepresentative: none,
      dataProtectionOfficer: text('Data protection officer (role)', '数据保护官（岗位）'),
      note: text(
        'Invented from beginning to end, to show how a map is filled in.',
        '全部内容均为虚构，仅用于演示数据地图的填写。',
      ),
    },
  ],
});

export const products = buildRecords('products', prd, {
  watch: [
    'Sample Watch',
    '示例手表',
    {
      kind: 'device',
      markets: ['CN', 'DE', 'HK', 'JP', 'SG', 'US'],
      launched: '2021-05-20',
      hasAccounts: true,
    },
  ],
  kidsWatch: [
    'Sample Watch Kids',
    '示例儿童手表',
    { kind: 'device', markets: ['CN', 'SG'], launched: '2025-06-01', hasAccounts: true },
  ],
  app: [
    'Sample Companion app',
    '示例伴侣应用',
    {
      kind: 'app',
      markets: ['CN', 'DE', 'HK', 'JP', 'SG', 'US'],
      launched: '2021-05-20',
      hasAccounts: true,
    },
  ],
  shop: [
    'Sample online shop',
    '示例网上商城',
    {
      kind: 'website',
      markets: ['CN', 'DE', 'GB', 'HK', 'SG'],
      launched: '2020-03-01',
      hasAccounts: true,
    },
  ],
  cloud: [
    'Sample Cloud',
    '示例云服务',
    {
      kind: 'service',
      markets: ['CN', 'DE', 'HK', 'SG', 'US'],
      launched: '2022-01-10',
      hasAccounts: true,
    },
  ],
});

const sinceStart = [pol.v1, pol.v2, pol.v3, pol.v4];
const collection = 'How we collect and use · 信息的收集和使用';
const sharing = 'How we share, transfer and disclose · 信息的共享、转让和公开披露';

/** A purpose the policy has stated since the first version. */
function stated(
  kind: NonNullable<(typeof purposeKind)[number]>,
  english: string,
  chinese: string,
  policySection = collection,
) {
  return {
    kind,
    description: text(english, chinese),
    policySection,
    declaredIn: sinceStart,
    isVague: false,
  };
}

const purposeKind = [
  ...(['register', 'improve', 'risk', 'recommend', 'deliver', 'pay', 'support'] as const),
  ...([
    'marketing',
    'research',
    'security',
    'operate',
    'human-resources',
    'legal',
    'other',
  ] as const),
] as const;

export const purposes = buildRecords('purposes', pur, {
  register: [
    'Open and keep an account',
    '注册与维护账户',
    stated('register', 'Open an account and let its owner sign in.', '为用户开立账户并供其登录。'),
  ],
  profile: [
    'Keep a profile',
    '管理个人资料',
    stated(
      'operate',
      'Show people what they chose to say about themselves.',
      '展示用户自愿填写的个人资料。',
    ),
  ],
  deliver: [
    'Deliver orders',
    '配送订单',
    stated('deliver', 'Bring what was ordered to the address given.', '将所购商品配送至指定地址。'),
  ],
  pay: [
    'Take payment',
    '收取货款',
    stated('pay', 'Charge orders and refund returns.', '就订单收款，就退货退款。'),
  ],
  support: [
    'Answer customers',
    '客户服务',
    stated('support', 'Answer questions and settle complaints.', '答复咨询、处理投诉。'),
  ],
  improve: [
    'Improve products',
    '改进产品',
    stated('improve', 'Find faults and see which functions help.', '查找故障，了解哪些功能有用。'),
  ],
  recommend: [
    'Recommend content',
    '推荐内容',
    stated(
      'recommend',
      'Offer faces, sports plans and accessories that fit.',
      '推荐合适的表盘、运动计划和配件。',
    ),
  ],
  risk: [
    'Guard against fraud',
    '防范欺诈风险',
    stated('risk', 'Notice stolen accounts and false orders.', '识别被盗账户和虚假订单。'),
  ],
  marketing: [
    'Send news and offers',
    '发送资讯与优惠',
    stated('marketing', 'Tell subscribers what is new.', '向订阅者告知新品与活动。'),
  ],
  operate: [
    'Run the web site',
    '运营网站',
    stated(
      'operate',
      'Keep the site up and usable.',
      '保障网站正常运行和使用。',
      'How we use cookies · Cookie和同类技术的使用',
    ),
  ],
  security: [
    'Keep devices safe',
    '保障设备安全',
    stated('security', 'Bring updates to devices and close gaps.', '向设备推送更新、修补漏洞。'),
  ],
  staff: [
    'Manage staff',
    '员工管理',
    stated(
      'human-resources',
      'Pay, insure and manage employees.',
      '发放薪酬、缴纳社保、管理员工。',
    ),
  ],
  legal: [
    'Fulfil legal duties',
    '履行法定义务',
    stated(
      'legal',
      'Tax, bookkeeping and replies to authorities.',
      '纳税、记账及答复主管机关。',
      sharing,
    ),
  ],
  research: [
    'Research and surveys',
    '调研与研究',
    stated(
      'research',
      'Learn what people want from wearables.',
      '了解用户对可穿戴设备的需求。',
      sharing,
    ),
  ],
  warranty: [
    'Warranty and repair',
    '保修与维修',
    stated('support', 'Repair or replace faulty devices.', '维修或更换故障设备。'),
  ],
  advertising: [
    'Advertise on other sites',
    '站外广告投放',
    {
      kind: 'advertising',
      description: text(
        'Show adverts to people elsewhere who visited the shop.',
        '向访问过商城的人在其他网站投放广告。',
      ),
      policySection: none,
      declaredIn: none,
      isVague: false,
    },
  ],
  business: [
    'Business needs',
    '业务需要',
    {
      kind: 'other',
      description: text('Whatever dealers may need.', '经销商可能需要的各类用途。'),
      policySection: sharing,
      declaredIn: [pol.v3, pol.v4],
      isVague: true,
    },
  ],
  child: [
    'Open a child’s account and let families reach the child',
    '开立儿童账户并供家长与儿童联系',
    {
      kind: 'register',
      description: text('Accounts, calls and whereabouts for guardians.', '儿童账户、通话与位置。'),
      // Where the policy states it was never entered; the Kids watch came after the last rewrite.
      policySection: undefined,
      declaredIn: undefined,
      isVague: false,
    },
  ],
  orders: [
    'Take and keep orders',
    '受理与管理订单',
    stated('deliver', 'Conclude and perform the sale.', '订立并履行买卖合同。'),
  ],
});

export const subjects = buildRecords('subjects', sub, {
  users: [
    'Users of devices and app in China',
    '境内设备与应用用户',
    { kind: 'user', minAge: 14, countries: ['CN'], people: 246_000 },
  ],
  customers: [
    'Customers of the shop',
    '商城顾客',
    { kind: 'customer', minAge: 18, countries: ['CN', 'HK', 'SG'], people: 118_000 },
  ],
  visitors: [
    'Visitors of the web site',
    '网站访客',
    { kind: 'visitor', minAge: 14, countries: ['CN', 'DE', 'HK', 'SG', 'US'], people: 190_000 },
  ],
  subscribers: [
    'Subscribers of the newsletter',
    '资讯订阅者',
    { kind: 'subscriber', minAge: 16, countries: ['CN', 'DE', 'HK', 'SG'], people: 92_000 },
  ],
  staff: [
    'Employees',
    '员工',
    { kind: 'employee', minAge: 18, countries: ['CN', 'HK'], people: 640 },
  ],
  applicants: [
    'Job applicants',
    '求职者',
    { kind: 'applicant', minAge: 18, countries: ['CN'], people: 1_150 },
  ],
  dealers: [
    'Contacts at dealers',
    '经销商联系人',
    { kind: 'contact', minAge: 18, countries: ['CN', 'JP', 'SG'], people: 860 },
  ],
  children: [
    'Children wearing the watch',
    '佩戴手表的儿童',
    { kind: 'child', minAge: 6, countries: ['CN', 'SG'], people: 4_200 },
  ],
  guardians: [
    'Guardians',
    '监护人',
    { kind: 'user', minAge: 18, countries: ['CN', 'SG'], people: 4_050 },
  ],
  usersAbroad: [
    'Users outside the mainland',
    '境外用户',
    { kind: 'user', minAge: 16, countries: ['DE', 'HK', 'JP', 'SG', 'US'], people: 84_000 },
  ],
});
