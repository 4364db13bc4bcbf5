import { text } from '../../lib/index.ts';
import { none } from '../../map/index.ts';
import type { FieldsOf } from './buildRecords.ts';
import { buildRecords } from './buildRecords.ts';
import { acn, act, agr, evd, flw, loc, mec, rch } from './ids.ts';
import { toCode } from '../toCode.ts';

type Fields = FieldsOf<'evidence'>;
type Action = FieldsOf<'actions'>;

/** A reference to where the paper is kept; the sample ships no files, so there is no digest. */
function filed(
  kind: NonNullable<Fields['kind']>,
  reference: string,
  dated: string,
  expires: Fields['expires'] = none,
): Fields {
  return {
    kind,
    fileName: none,
    sha256: none,
    mediaType: none,
    reference: `SAMPLE/${reference}`,
    dated,
    expires,
  };
}

export const evidence = buildRecords('evidence', evd, {
  termsOfSale: [
    'Terms of sale',
    '商城交易条款',
    filed('document', 'LEGAL/TERMS-2024', '2024-08-15'),
  ],
  consentLog: [
    'Extract of the consent log',
    '同意记录摘录',
    filed('log', 'LOG/CONSENT-2026', '2026-07-31'),
  ],
  taxLaw: [
    'Note on tax and bookkeeping duties',
    '税务与记账义务备忘',
    filed('document', 'LEGAL/TAX-NOTE', '2025-01-10'),
  ],
  labourLaw: [
    'Labour rules and collective contract',
    '劳动规章制度与集体合同',
    filed('document', 'HR/RULES-2024', '2024-03-01'),
  ],
  isoCertificate: [
    'Security certificate (invented)',
    '信息安全认证证书（虚构）',
    filed('certificate', 'CERT/27001', '2025-04-01', '2028-03-31'),
  ],
  penTest: [
    'Report of the penetration test',
    '渗透测试报告',
    filed('document', 'SEC/PENTEST-2025', '2025-08-04'),
  ],
  accessReview: [
    'Protocol of the access review',
    '权限复核记录',
    filed('document', 'SEC/ACCESS-2026H1', '2026-06-15'),
  ],
  trainingList: [
    'List of participants',
    '培训签到表',
    filed('document', 'HR/TRAINING-2026', '2026-05-22'),
  ],
  drillReport: [
    'Report of the drill',
    '应急演练报告',
    filed('document', 'SEC/DRILL-2026', '2026-04-10'),
  ],
  auditReport: [
    'Report of the compliance audit',
    '合规审计报告',
    filed('document', 'AUDIT/2025', '2025-11-20'),
  ],
  pipiaSg: [
    'Impact assessment report, Singapore',
    '新加坡出境影响评估报告',
    filed('document', 'PIPIA/SG-2024', '2024-01-15'),
  ],
  contractSg: [
    'Standard contract, Singapore',
    '新加坡标准合同',
    filed('document', 'CONTRACT/SC-2025-01', '2025-01-06'),
  ],
  filingSg: [
    'Receipt of filing, Singapore',
    '新加坡标准合同备案回执',
    filed('document', 'CONTRACT/SC-2025-01-R', '2025-02-10'),
  ],
  deletionLog: [
    'Log of deletion runs',
    '删除任务日志',
    filed('log', 'LOG/DELETION-2026', '2026-10-02'),
  ],
  incidentFile: [
    'File of the support desk incident',
    '客服系统事件档案',
    filed('document', 'SEC/INCIDENT-2026-01', '2026-06-20'),
  ],
  unsubscribeTest: [
    'Test of the unsubscribe link',
    '退订链接测试截图',
    filed('screenshot', 'TEST/UNSUBSCRIBE', '2026-09-12'),
  ],
  // Out of date: an answer resting on it is unproven.
  cookieTest: [
    'Test of the cookie page',
    'Cookie页面测试截图',
    filed('screenshot', 'TEST/COOKIE', '2024-09-10', '2025-09-09'),
  ],
  restoreLog: [
    'Log of the restore test',
    '恢复测试日志',
    filed('log', 'LOG/RESTORE-2026', '2026-07-02'),
  ],
  uploadShot: [
    'Picture of the warning before posting',
    '发布前提示截图',
    filed('screenshot', 'TEST/UPLOAD', '2026-05-08'),
  ],
  childAudit: [
    'Audit of minors’ data',
    '未成年人个人信息审计报告',
    filed('document', 'AUDIT/MINORS-2025', '2025-12-15'),
  ],
  securityFaults: ['Fault statistics', '故障统计', filed('log', 'LOG/FAULTS-2026', '2026-08-31')],
});

/** What has to be done, by whom it is found and by when. */
function task(
  commitment: string,
  concerns: string,
  due: string,
  status: NonNullable<Action['status']>,
  effort: number,
): Action {
  return {
    owner: text('Personal information protection office', '个人信息保护办公室'),
    criterion: none,
    commitment,
    concerns,
    due,
    status,
    closedOn: none,
    effort,
    cost: none,
  };
}

export const actions = buildRecords('actions', acn, {
  minimise: [
    'Cut the fields of the newsletter',
    '精简订阅所需字段',
    task('C02', toCode('activities', act.marketing), '2026-12-15', 'in-progress', 6),
  ],
  analyticsStop: [
    'Replace the site analysis',
    '替换网站分析服务',
    { ...task('C67', toCode('flows', flw.analytics), '2027-01-31', 'open', 25), cost: 180_000 },
  ],
  repairRenewal: [
    'Renew the repair agreement',
    '续签维修服务协议',
    task('C31', toCode('agreements', agr.repair), '2026-11-15', 'in-progress', 2),
  ],
  childPolicy: [
    "Add the children's watch to the policy",
    '将儿童手表纳入政策',
    task('C01', toCode('activities', act.childWatch), '2026-12-01', 'open', 8),
  ],
  dealerSign: [
    'Have the Japanese dealer sign',
    '与日本经销商签约',
    task('C31', toCode('agreements', agr.dealerJp), '2026-11-30', 'open', 1),
  ],
  purgeHk: [
    'Purge the Hong Kong copy',
    '清理香港备份副本',
    task('C54', toCode('locations', loc.backupHk), '2026-11-10', 'open', 3),
  ],
  certificate: [
    'Renew the export certificate',
    '续办出境认证',
    {
      ...task('C15', toCode('mechanisms', mec.certificationDe), '2026-11-20', 'open', 12),
      cost: 90_000,
    },
  ],
  channelPage: [
    'Offer closing in the app',
    '在应用内提供注销入口',
    {
      ...task('C57', toCode('rights-channels', rch.closeMail), '2026-06-30', 'done', 10),
      closedOn: '2026-06-12',
    },
  ],
  accessLeavers: [
    'Remove leavers from the desk',
    '清除离职人员客服权限',
    {
      ...task('C42', toCode('locations', loc.support), '2026-10-15', 'open', 1),
      note: text('Past its day.', '已超过期限。'),
    },
  ],
});
