import { text } from '../../lib/index.ts';
import { none } from '../../map/index.ts';
import type { FieldsOf } from './buildRecords.ts';
import { buildRecords } from './buildRecords.ts';
import { evd, mea } from './ids.ts';

type Fields = FieldsOf<'measures'>;

/** A measure in force, checked this year and shown by evidence. */
function inForce(
  kind: NonNullable<Fields['kind']>,
  standardReference: string,
  english: string,
  chinese: string,
  lastChecked = '2026-06-18',
): Fields {
  return {
    kind,
    status: 'in-force',
    standardReference,
    lastChecked,
    evidence: [evd.isoCertificate],
    description: text(english, chinese),
  };
}

const iso = 'ISO/IEC 27001:2022';

export const measures = buildRecords('measures', mea, {
  confidentiality: [
    'Confidentiality of stores',
    '存储保密措施',
    inForce(
      'confidentiality',
      `${iso} A.8.3`,
      'Rights by role, refused by default.',
      '按岗位授权，默认拒绝。',
    ),
  ],
  integrity: [
    'Integrity checks',
    '完整性校验',
    inForce(
      'integrity',
      `${iso} A.8.26`,
      'Checksums and a journal of changes.',
      '校验和与变更日志。',
    ),
  ],
  availability: [
    'Spare capacity',
    '可用性保障',
    inForce('availability', `${iso} A.8.14`, 'Two sites, one takes over.', '双机房，可切换。'),
  ],
  backup: [
    'Nightly backups',
    '每日备份',
    inForce('backup', `${iso} A.8.13`, 'Encrypted backups every night.', '每晚加密备份。'),
  ],
  firewall: [
    'Protection against attacks',
    '网络攻击防护',
    // Last checked more than a year before the day the sample is looked at: stale on purpose.
    {
      ...inForce(
        'attack-protection',
        `${iso} A.8.20`,
        'Filter before every web address.',
        '所有网站入口设置防护。',
        '2025-08-04',
      ),
      evidence: [evd.penTest],
    },
  ],
  atRest: [
    'Encryption at rest',
    '存储加密',
    inForce('encryption', 'GB/T 39786-2021', 'Disks and tables encrypted.', '磁盘与数据表加密。'),
  ],
  access: [
    'Access by role',
    '基于岗位的访问控制',
    {
      ...inForce(
        'access-control',
        `${iso} A.5.15`,
        'Roles reviewed twice a year.',
        '岗位权限每半年复核。',
      ),
      evidence: [evd.accessReview],
    },
  ],
  ageGate: [
    'Age question at sign-up',
    '注册年龄确认',
    inForce(
      'age-gate',
      'GB/T 35273-2020 5.4',
      'Date of birth asked, not kept.',
      '询问出生日期但不保存。',
    ),
  ],
  childGate: [
    'Guardian check by number',
    '监护人手机核验',
    {
      ...inForce(
        'age-gate',
        'GB/T 35273-2020 5.4',
        'Code sent to the guardian.',
        '向监护人发送验证码。',
      ),
      standardReference: undefined,
    },
  ],
  uploadWarning: [
    'Warning before posting',
    '发布前提示',
    inForce(
      'upload-warning',
      'GB/T 35273-2020 5.4',
      'A line above the field.',
      '输入框上方的提示语。',
    ),
  ],
  passwords: [
    'Password rule',
    '密码规则',
    inForce(
      'password-rule',
      'GB/T 22239-2019',
      'Ten characters, three kinds.',
      '至少十位、三类字符。',
    ),
  ],
  channels: [
    'Warning on open channels',
    '未加密渠道提示',
    {
      ...inForce(
        'channel-warning',
        'GB/T 35273-2020 5.5',
        'Line under every support mail.',
        '每封客服邮件附提示。',
      ),
      evidence: none,
    },
  ],
  masking: [
    'Masked display',
    '展示脱敏',
    inForce(
      'display-masking',
      'GB/T 35273-2020 7.2',
      'Numbers and addresses shown in part.',
      '号码与地址部分遮蔽。',
    ),
  ],
  logging: [
    'Log of access',
    '访问日志',
    inForce('logging', `${iso} A.8.15`, 'Kept for six months.', '留存六个月。'),
  ],
  secureSite: [
    'Encrypted site',
    '网站加密访问',
    inForce('secure-browsing', 'GB/T 39786-2021', 'TLS 1.2 or newer.', 'TLS 1.2及以上。'),
  ],
  deidentify: [
    'De-identification of telemetry',
    '遥测去标识化',
    inForce(
      'deidentification',
      'GB/T 37964-2019',
      'Identifiers replaced by changing ones.',
      '以可变标识替换。',
    ),
  ],
  staffSecrecy: [
    'Secrecy of staff',
    '员工保密协议',
    inForce('staff-confidentiality', `${iso} A.6.6`, 'Signed on the first day.', '入职当日签署。'),
  ],
  incidentPlan: [
    'Incident plan',
    '事件应急预案',
    inForce(
      'incident-plan',
      'GB/T 35273-2020 10.1',
      'Who decides, who tells whom.',
      '明确决策与通知职责。',
    ),
  ],
  classification: [
    'Classification of data',
    '数据分类分级',
    {
      ...inForce('classification', 'GB/T 43697-2024', 'Three classes.', '分为三级。'),
      lastChecked: undefined,
    },
  ],
  leakGuard: [
    'Guard against leaks by mail',
    '邮件防泄露',
    {
      kind: 'confidentiality',
      status: 'planned',
      standardReference: `${iso} A.8.12`,
      lastChecked: none,
      evidence: none,
      description: text('Planned for the spring.', '计划于春季上线。'),
    },
  ],
  restoreTest: [
    'Restore test of the Hong Kong copy',
    '香港副本恢复测试',
    {
      kind: 'backup',
      status: 'failed',
      standardReference: `${iso} A.8.13`,
      lastChecked: '2026-07-02',
      evidence: [evd.restoreLog],
      description: text('The last restore could not be completed.', '最近一次恢复未能完成。'),
    },
  ],
});
