import { text } from '../../lib/index.ts';
import { none, notApplicable } from '../../map/index.ts';
import { buildRecords, numberKeys } from './buildRecords.ts';
import { pol, prd } from './ids.ts';

const wholeContents = [
  ...(['identity-and-contact', 'functions-and-categories', 'methods-storage-export'] as const),
  ...(['sharing-and-recipients', 'rights-and-how', 'principles-and-security'] as const),
  'enquiry-and-complaint',
] as const;

// The Kids watch is left out of every version: C01 is broken there on purpose.
const covered = [prd.watch, prd.app, prd.shop, prd.cloud];

export const policyVersions = buildRecords('policy-versions', pol, {
  v1: [
    'Privacy policy 2021',
    '隐私政策（2021年版）',
    {
      version: '1.0',
      published: '2021-04-20',
      effectiveFrom: '2021-05-01',
      products: [prd.watch, prd.app, prd.shop],
      contents: [
        'identity-and-contact',
        'functions-and-categories',
        'rights-and-how',
        'enquiry-and-complaint',
      ],
      declaredTrackers: ['cookie'],
      contactEmail: 'service@example.com',
      changes: ['none-significant'],
      outsideRoute: false,
      authorities: ['cyberspace', 'industry-and-commerce'],
      previous: none,
      isOldVersionReadable: notApplicable,
      listsRecipients: false,
    },
  ],
  v2: [
    'Privacy policy 2022',
    '隐私政策（2022年版）',
    {
      version: '2.0',
      published: '2022-09-15',
      effectiveFrom: '2022-09-18',
      products: covered,
      contents: wholeContents,
      declaredTrackers: ['cookie', 'beacon'],
      contactEmail: 'privacy@example.com',
      changes: ['purposes', 'categories'],
      outsideRoute: true,
      authorities: ['cyberspace', 'telecom', 'public-security', 'industry-and-commerce'],
      previous: pol.v1,
      isOldVersionReadable: true,
      listsRecipients: false,
    },
  ],
  v3: [
    'Privacy policy August 2024',
    '隐私政策（2024年8月版）',
    {
      version: '3.0',
      published: '2024-08-15',
      effectiveFrom: '2024-08-30',
      products: covered,
      contents: wholeContents,
      declaredTrackers: ['cookie', 'beacon', 'pixel', 'link'],
      contactEmail: 'privacy@example.com',
      changes: ['recipients', 'rights', 'organisation'],
      outsideRoute: true,
      authorities: ['cyberspace', 'telecom', 'public-security', 'industry-and-commerce'],
      previous: pol.v2,
      isOldVersionReadable: true,
      listsRecipients: false,
    },
  ],
  v4: [
    'Privacy policy March 2026',
    '隐私政策（2026年3月版）',
    {
      version: '3.1',
      published: '2026-03-10',
      effectiveFrom: '2026-03-25',
      products: covered,
      contents: wholeContents,
      declaredTrackers: ['cookie', 'beacon', 'pixel', 'link'],
      contactEmail: 'privacy@example.com',
      changes: ['recipients'],
      outsideRoute: true,
      authorities: ['cyberspace', 'telecom', 'public-security', 'market-regulation'],
      previous: pol.v3,
      isOldVersionReadable: true,
      listsRecipients: true,
    },
  ],
});

const not = numberKeys('notices', ['v2Posted', 'v3Posted', 'v3Push', 'v4Posted', 'breach']);

export const notices = buildRecords('notices', not, {
  v2Posted: [
    'Notice of the 2022 policy',
    '2022年版政策变更公告',
    {
      policyVersion: pol.v2,
      kind: 'email',
      given: '2022-09-16',
      audience: text('All account holders', '全体账户用户'),
    },
  ],
  v3Posted: [
    'Posting of the 2024 policy',
    '2024年8月版政策公布',
    {
      policyVersion: pol.v3,
      kind: 'posted',
      given: '2024-08-15',
      audience: text('Everyone on the web site', '网站全体访客'),
    },
  ],
  v3Push: [
    'Push message on the 2024 policy',
    '2024年8月版政策推送通知',
    {
      policyVersion: pol.v3,
      kind: 'push',
      given: '2024-08-20',
      audience: text('Users of the app', '应用用户'),
    },
  ],
  // New recipients are a significant change; posting alone is not the prominent notice promised.
  v4Posted: [
    'Posting of the 2026 policy',
    '2026年3月版政策公布',
    {
      policyVersion: pol.v4,
      kind: 'posted',
      given: '2026-03-10',
      audience: text('Everyone on the web site', '网站全体访客'),
    },
  ],
  breach: [
    'Letter about the support desk incident',
    '客服系统事件告知函',
    {
      policyVersion: notApplicable,
      kind: 'email',
      given: '2026-05-14',
      audience: text('The people concerned', '受影响的个人'),
    },
  ],
});
