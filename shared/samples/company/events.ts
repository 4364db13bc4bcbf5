import { text } from '../../lib/index.ts';
import { none, notApplicable } from '../../map/index.ts';
import { buildRecords, numberKeys } from './buildRecords.ts';
import { act, cat, evd, evt, inc, loc, par } from './ids.ts';

export const incidents = buildRecords('incidents', inc, {
  desk: [
    'Unauthorised view of the support desk',
    '客服系统遭未授权查看',
    {
      kind: 'unauthorised-access',
      found: '2026-05-12T07:40:00Z',
      people: 3_400,
      sensitivePeople: 0,
      categories: [cat.fullName, cat.phone, cat.supportMessage],
      locations: [loc.support],
      harm: 'actual',
      isHarmAvoided: false,
      noticeContents: [
        'situation-and-effect',
        'measures',
        'self-protection',
        'kinds-of-data',
        'contact',
      ],
      notified: '2026-05-14T09:00:00Z',
      noticeMethod: 'email',
      reported: '2026-05-12T15:30:00Z',
      handlingEnded: '2026-06-02',
      finalReported: '2026-06-19',
      grade: 'relatively-major',
      responsibilityDecision: text(
        'The company answers for what follows from the view.',
        '公司对由此造成的后果承担责任。',
      ),
      remedy: text(
        'Affected people were offered a new number for orders and a contact at the desk.',
        '为受影响的个人更换订单联系号码，并指定专人对接。',
      ),
      description: text(
        'The account of a former employee was still open and was used.',
        '离职员工账号未关闭并被使用。',
      ),
    },
  ],
});

export const drills = buildRecords('drills', numberKeys('drills', ['spring']), {
  spring: [
    'Drill of spring 2026',
    '2026年春季应急演练',
    {
      held: '2026-04-09',
      covers: text('Leak of account data, from finding to notice', '账户数据泄露，从发现到告知'),
      participants: 34,
      lessons: text('The list of numbers to ring was out of date.', '应急联络名单已过期。'),
      evidence: [evd.drillReport],
    },
  ],
});

export const trainings = buildRecords(
  'trainings',
  numberKeys('trainings', ['all', 'owners', 'desk']),
  {
    all: [
      'Yearly course for all staff',
      '年度全员培训',
      {
        held: '2026-05-22',
        topics: text('Policy, passwords, incidents', '隐私政策、密码、事件报告'),
        audience: 'all-staff',
        coversOwners: true,
        isTested: true,
        participants: 598,
        evidence: [evd.trainingList],
      },
    ],
    owners: [
      'Course for owners of activities',
      '处理活动责任岗位培训',
      {
        held: '2025-09-18',
        topics: text('Keeping the map true', '如何维护数据地图'),
        audience: 'staff-handling-data',
        coversOwners: false,
        isTested: false,
        participants: 21,
        evidence: none,
      },
    ],
    desk: [
      'Course for the support desk',
      '客服团队培训',
      {
        held: '2026-06-30',
        topics: text('Checking identity, handling requests', '身份核验与请求处理'),
        audience: 'some-teams',
        isTested: true,
        participants: 44,
      },
    ],
  },
);

export const corporateEvents = buildRecords('corporate-events', evt, {
  earphones: [
    'Sale of the earphone business',
    '耳机业务出售',
    {
      kind: 'acquisition',
      happened: '2025-06-30',
      involvesPersonalInformation: true,
      successor: par.buyer,
      isSuccessorBound: true,
      reconsented: notApplicable,
      peopleTold: '2025-06-16',
      toldItems: ['successor-name'],
      dataDeleted: notApplicable,
    },
  ],
});

export const childFindings = buildRecords(
  'child-findings',
  numberKeys('child-findings', ['trial', 'community', 'shop']),
  {
    trial: [
      'Trial accounts without guardian',
      '试用期无监护人同意的账户',
      {
        found: '2025-06-20',
        deleted: '2025-06-27',
        people: 46,
        activity: act.childWatch,
        description: text(
          'Accounts of the trial run had no checked consent.',
          '试用期账户缺少可验证的同意。',
        ),
      },
    ],
    community: [
      'Child posting in the community',
      '社区中的儿童发帖',
      {
        found: '2026-08-03',
        deleted: '2026-08-12',
        people: 2,
        activity: act.community,
        description: text(
          'Told by another user; the posts still stand.',
          '经其他用户举报，帖子尚未删除。',
        ),
      },
    ],
    shop: [
      'Order placed by a child',
      '儿童下单',
      {
        found: '2026-09-25',
        people: 1,
        activity: act.orders,
        description: text('Whether the data has gone is not recorded.', '是否已删除未作记录。'),
      },
    ],
  },
);
