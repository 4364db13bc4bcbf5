import { none } from '../../map/index.ts';
import { asm, cns, loc, par, pol, ret, sub } from './ids.ts';
import type { UseRow } from './useRows.ts';
import { must, needed } from './useRows.ts';

const onRepairSlip = needed('Written on the repair slip.', '记于维修单。');
const byLaw = must('Asked by labour and tax law.', '劳动与税务法律要求。');

export const moreUseRows: readonly UseRow[] = [
  {
    activity: 'warranty',
    common: {
      declaredIn: [pol.v2, pol.v3, pol.v4],
      subject: sub.customers,
      consent: undefined,
      firstUsed: '2022-02-01',
      locations: [loc.repairPaper, loc.support],
      retention: ret.repair,
      isAccountData: false,
      people: 6_300,
    },
    categories: {
      serial: must('Shows whether the warranty runs.', '核对保修期。'),
      fullName: onRepairSlip,
      phone: onRepairSlip,
      address: { ...onRepairSlip, refusalEffect: 'feature-lost' },
      repairNotes: onRepairSlip,
    },
  },
  {
    activity: 'firmware',
    common: {
      declaredIn: undefined,
      subject: sub.users,
      consent: undefined,
      firstUsed: '2021-05-20',
      source: 'automatic',
      locations: [loc.telemetryCn],
      retention: ret.telemetry,
      isAccountData: false,
      people: 246_000,
    },
    categories: {
      serial: must('Chooses the right update.', '匹配对应更新。'),
      firmware: must('Shows whether an update is due.', '判断是否需要更新。'),
      deviceId: { ...needed('Confirms the update.', '确认更新完成。'), isRequired: undefined },
    },
  },
  {
    activity: 'staff',
    common: {
      declaredIn: none,
      subject: sub.staff,
      consent: undefined,
      firstUsed: '2019-03-01',
      locations: [loc.staff],
      retention: ret.staff,
      isAccountData: false,
      people: 640,
    },
    categories: {
      fullName: byLaw,
      staffId: { ...byLaw, sensitiveNotice: ['necessity', 'effect'], assessment: none },
      salary: byLaw,
      bankAccount: {
        ...must('Where pay goes.', '发薪账户。'),
        sensitiveNotice: ['necessity', 'effect'],
        assessment: none,
      },
      employment: byLaw,
      phone: needed('To be reached.', '用于联系。'),
    },
  },
  {
    activity: 'dealers',
    common: {
      subject: sub.dealers,
      consent: undefined,
      firstUsed: '2021-09-01',
      locations: undefined,
      retention: undefined,
      isAccountData: false,
      people: 860,
    },
    categories: {
      dealerContact: needed('To reach the dealer.', '用于联系经销商。'),
      phone: { source: 'indirect', supplier: par.dealerJp, isSourceLegal: undefined },
      transaction: {},
    },
  },
  {
    activity: 'survey',
    common: {
      declaredIn: [pol.v3, pol.v4],
      subject: sub.users,
      consent: cns.survey,
      firstUsed: '2025-03-01',
      locations: [loc.research],
      retention: ret.survey,
      isAccountData: false,
      people: 3_100,
    },
    categories: {
      surveyReply: needed('The reply itself.', '答复本身。'),
      region: needed('Compares regions.', '用于地区比较。'),
      usage: {
        ...needed('Compares use with replies.', '与使用情况对照。'),
        source: 'automatic',
        mergedFrom: ['telemetry/usage', 'survey/surveyReply'],
        isDeidentified: true,
        areKeysKeptApart: true,
      },
    },
  },
  {
    activity: 'childWatch',
    common: {
      declaredIn: undefined,
      subject: sub.children,
      consent: cns.guardian,
      firstUsed: '2025-06-01',
      locations: [loc.childCloud],
      retention: ret.child,
      isAccountData: true,
      ground: 'guardian-consent',
      sensitiveNotice: ['necessity', 'effect'],
      assessment: asm.child,
      people: 4_200,
    },
    categories: {
      childName: must('Shown to the guardian.', '向监护人展示。'),
      childBirthday: {
        ...must('Confirms the age.', '确认年龄。'),
        consent: cns.guardianOld,
        firstUsed: '2025-04-15',
      },
      childTrack: {
        ...needed('Shows the guardian where the child is.', '向监护人显示儿童位置。'),
        source: 'automatic',
      },
      phone: {
        ...must('Calls between guardian and child.', '监护人与儿童通话。'),
        subject: sub.guardians,
        ground: undefined,
      },
      // Used to improve the battery; none of the grounds for children's data covers that.
      usage: {
        ...needed('Shows what drains the battery.', '分析耗电情况。'),
        source: 'automatic',
        ground: 'other',
      },
    },
  },
  {
    activity: 'community',
    common: {
      declaredIn: [pol.v3, pol.v4],
      subject: sub.users,
      consent: cns.profile,
      firstUsed: '2023-05-15',
      locations: [loc.web],
      retention: ret.forever,
      isAccountData: true,
      people: 18_400,
    },
    categories: {
      posts: needed('What is posted.', '发布内容本身。'),
      username: needed('Shown beside posts.', '显示于帖子旁。'),
      avatar: { ...needed('Shown beside posts.', '显示于帖子旁。'), retention: ret.account },
      coarseLocation: { refusalEffect: 'none', necessity: undefined, retention: ret.account },
    },
  },
  {
    activity: 'fraud',
    common: {
      declaredIn: [pol.v3, pol.v4],
      subject: sub.customers,
      consent: undefined,
      firstUsed: '2024-02-01',
      source: 'automatic',
      locations: [loc.orders],
      retention: ret.orders,
      isAccountData: false,
      people: 118_000,
    },
    categories: {
      order: needed('Odd orders stand out.', '识别异常订单。'),
      operation: {
        ...needed('Odd behaviour stands out.', '识别异常行为。'),
        isRequired: true,
        refusalEffect: 'service-refused',
      },
      ipAddress: needed('Odd connections stand out.', '识别异常连接。'),
      riskScore: {
        ...needed('The outcome itself.', '评分结果本身。'),
        source: 'derived',
        derivedFrom: ['fraud/order', 'fraud/operation'],
      },
    },
  },
  {
    activity: 'health',
    common: {
      declaredIn: [pol.v3, pol.v4],
      subject: sub.users,
      consent: cns.health,
      firstUsed: '2024-12-01',
      source: 'automatic',
      locations: [loc.health],
      retention: ret.health,
      isAccountData: true,
      sensitiveNotice: ['necessity', 'effect'],
      assessment: asm.health,
      people: 23_300,
    },
    categories: {
      heartRate: needed('Shown to the user.', '向用户展示。'),
      sleep: needed('Shown to the user.', '向用户展示。'),
      steps: needed('Shown to the user.', '向用户展示。'),
      birthday: {
        ...needed('Fits the zones to the age.', '按年龄划分心率区间。'),
        source: 'direct',
        mergedFrom: ['profile/birthday', 'health/heartRate'],
        locations: [loc.accounts],
      },
    },
  },
  {
    activity: 'recruiting',
    common: {
      declaredIn: none,
      subject: sub.applicants,
      consent: undefined,
      firstUsed: '2020-01-10',
      locations: [loc.staff],
      retention: ret.applicants,
      isAccountData: false,
      people: 1_150,
    },
    categories: {
      fullName: must('To address the applicant.', '用于称呼求职者。'),
      education: needed('Part of the choice.', '录用考量。'),
      employment: needed('Part of the choice.', '录用考量。'),
      phone: { necessity: undefined, people: undefined },
    },
  },
];
