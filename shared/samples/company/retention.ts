import { text } from '../../lib/index.ts';
import { none } from '../../map/index.ts';
import type { FieldsOf } from './buildRecords.ts';
import { buildRecords, numberKeys } from './buildRecords.ts';
import { evd, loc, ret } from './ids.ts';

type Fields = FieldsOf<'retention-rules'>;

/** A rule whose length its reason supports: delete after so many days. */
function after(
  trigger: NonNullable<Fields['trigger']>,
  days: number,
  english: string,
  chinese: string,
): Fields {
  return {
    trigger,
    days,
    howSet: text(
      'By the protection office with the owner',
      '由个人信息保护办公室与责任岗位共同确定',
    ),
    legalReference: none,
    legalDays: days,
    reason: text(english, chinese),
    endAction: 'delete',
    evidence: none,
  };
}

export const retentionRules = buildRecords('retention-rules', ret, {
  account: [
    'Account data',
    '账户数据',
    after(
      'account-closed',
      15,
      'Nothing is needed once the account is closed.',
      '账户注销后即无须保存。',
    ),
  ],
  orders: [
    'Orders',
    '订单',
    {
      ...after(
        'contract-ended',
        1_095,
        'Limitation of claims and proof of sale.',
        '诉讼时效与销售凭证。',
      ),
      legalReference: 'E-Commerce Law, Art. 31 · 《电子商务法》第31条',
    },
  ],
  payment: [
    'Payment records',
    '交易记录',
    {
      ...after(
        'contract-ended',
        1_095,
        'Transaction records are kept three years.',
        '交易信息保存三年。',
      ),
      legalReference: 'E-Commerce Law, Art. 31 · 《电子商务法》第31条',
    },
  ],
  telemetry: [
    'Telemetry',
    '遥测数据',
    {
      ...after('collected', 180, 'Faults show within half a year.', '故障在半年内显现。'),
      endAction: 'anonymise',
    },
  ],
  // Two years kept where the reason supports one: longer than supported, on purpose.
  support: [
    'Support messages',
    '客服记录',
    {
      ...after(
        'last-activity',
        730,
        'Complaints come back within a year.',
        '投诉通常在一年内反复。',
      ),
      legalDays: 365,
    },
  ],
  marketing: [
    'Subscribers',
    '订阅数据',
    after(
      'last-activity',
      365,
      'Who opens nothing for a year is no longer interested.',
      '一年未打开视为不再感兴趣。',
    ),
  ],
  logs: [
    'Logs',
    '日志',
    {
      ...after('collected', 183, 'At least six months by law.', '依法不少于六个月。'),
      legalReference: 'Cybersecurity Law, Art. 21 · 《网络安全法》第21条',
    },
  ],
  staff: [
    'Staff files',
    '员工档案',
    {
      ...after(
        'contract-ended',
        730,
        'Two years after the contract by law.',
        '劳动合同终止后依法保存两年。',
      ),
      legalReference: 'Labour Contract Law, Art. 50 · 《劳动合同法》第50条',
    },
  ],
  applicants: [
    'Applicants',
    '求职者资料',
    after('purpose-met', 180, 'A second post may open.', '可能有新的岗位。'),
  ],
  survey: [
    'Survey replies',
    '问卷答复',
    {
      ...after('purpose-met', 90, 'Until the report is written.', '报告完成为止。'),
      endAction: 'anonymise',
    },
  ],
  child: [
    "Children's data",
    '儿童数据',
    after('account-closed', 7, 'Nothing is needed after closing.', '注销后无须保存。'),
  ],
  health: [
    'Heart rate, sleep, sport',
    '心率、睡眠与运动',
    after('account-closed', 15, 'Shown as long as the account lives.', '账户存续期间展示。'),
  ],
  repair: [
    'Repair slips',
    '维修单',
    {
      ...after('purpose-met', 1_095, 'Warranty runs three years.', '保修期三年。'),
      legalDays: undefined,
    },
  ],
  forever: [
    'Community posts',
    '社区发帖',
    {
      ...after('account-closed', 3_650, 'Conversations should stay readable.', '保持讨论可读。'),
      legalDays: none,
      endAction: 'keep',
    },
  ],
  undecided: [
    'Interest tags',
    '兴趣标签',
    {
      trigger: 'last-activity',
      legalReference: none,
      reason: text('Not settled yet.', '尚未确定。'),
      endAction: 'delete',
      evidence: none,
    },
  ],
  backup: [
    'Backups',
    '备份',
    after('collected', 90, 'Three months of restore points.', '三个月的恢复点。'),
  ],
});

const del = numberKeys('deletion-runs', [
  ...(['accountsQ3', 'ordersQ3', 'telemetryQ3', 'supportQ3', 'mailingQ3', 'logsQ3'] as const),
  ...(['staffYear', 'applicants', 'survey', 'healthQ3', 'childQ3', 'paper', 'vault'] as const),
  ...(['accountsQ4', 'telemetryQ4', 'supportQ4'] as const),
]);

/** A run carried out on its day or soon after, with its log. */
function done(
  rule: string,
  location: string,
  due: string,
  doneOn = due,
): FieldsOf<'deletion-runs'> {
  return { rule, location, due, done: doneOn, evidence: [evd.deletionLog] };
}

/** A run whose day has not come yet. */
function ahead(rule: string, location: string, due: string): FieldsOf<'deletion-runs'> {
  return { rule, location, due, done: none, evidence: none };
}

export const deletionRuns = buildRecords('deletion-runs', del, {
  accountsQ3: [
    'Closed accounts, third quarter',
    '第三季度已注销账户',
    done(ret.account, loc.accounts, '2026-09-30'),
  ],
  ordersQ3: [
    'Old orders, third quarter',
    '第三季度到期订单',
    done(ret.orders, loc.orders, '2026-09-30'),
  ],
  telemetryQ3: [
    'Telemetry, third quarter',
    '第三季度遥测数据',
    done(ret.telemetry, loc.telemetryCn, '2026-09-30', '2026-10-02'),
  ],
  // Due in August and not carried out: the one overdue run.
  supportQ3: [
    'Support messages, third quarter',
    '第三季度客服记录',
    {
      rule: ret.support,
      location: loc.support,
      due: '2026-08-31',
      done: none,
      evidence: none,
      note: text('Held up by the change of the desk system.', '因客服系统更换而延误。'),
    },
  ],
  mailingQ3: [
    'Silent subscribers',
    '不活跃订阅者',
    { rule: ret.marketing, location: loc.mailing, due: '2026-09-30' },
  ],
  logsQ3: ['Logs, September', '九月到期日志', done(ret.logs, loc.logs, '2026-09-30')],
  staffYear: ['Former employees', '离职员工档案', done(ret.staff, loc.staff, '2026-01-31')],
  applicants: ['Applicants of spring', '春季求职者', done(ret.applicants, loc.staff, '2026-09-15')],
  survey: ['Survey of spring', '春季问卷', done(ret.survey, loc.research, '2026-08-15')],
  healthQ3: [
    'Health data of closed accounts',
    '已注销账户健康数据',
    done(ret.health, loc.health, '2026-09-30'),
  ],
  childQ3: [
    "Children's data of closed accounts",
    '已注销账户儿童数据',
    done(ret.child, loc.childCloud, '2026-09-30'),
  ],
  paper: ['Repair slips of 2023', '2023年维修单', ahead(ret.repair, loc.repairPaper, '2026-12-31')],
  vault: [
    'Payment records of 2023',
    '2023年交易记录',
    ahead(ret.payment, loc.paymentVault, '2026-12-31'),
  ],
  accountsQ4: [
    'Closed accounts, fourth quarter',
    '第四季度已注销账户',
    ahead(ret.account, loc.accounts, '2026-12-31'),
  ],
  telemetryQ4: [
    'Telemetry, fourth quarter',
    '第四季度遥测数据',
    ahead(ret.telemetry, loc.telemetrySg, '2026-12-31'),
  ],
  supportQ4: [
    'Support messages, fourth quarter',
    '第四季度客服记录',
    ahead(ret.support, loc.support, '2026-11-30'),
  ],
});
