import { text } from '../../lib/index.ts';
import { defineRegister } from '../defineRegister.ts';
import { choice, day, line, references, words } from '../fields.ts';

/** Technical and organisational safeguards, in force or not. */
export const measures = defineRegister({
  id: 'measures',
  prefix: 'MEA',
  one: text('Measure', '安全措施'),
  many: text('Measures', '安全措施'),
  help: text(
    'Every safeguard that protects personal information, including those planned, missing or failed. The policy promises mature standards, encryption, access control and protection against attacks; each must be shown by a measure in force.',
    '登记保护个人信息的各项措施，包括计划中、缺失或失效的措施。政策承诺采用成熟标准、加密、访问控制和防攻击机制，均须由在用措施加以证明。',
  ),
  fields: {
    kind: choice(
      text('Kind', '类型'),
      text(
        'What the measure does. Checks look for certain kinds, for example confidentiality, integrity and availability or backup at every location.',
        '措施的作用。核查按类型进行，例如每个存储位置均应有保密性、完整性以及可用性或备份措施。',
      ),
      {
        confidentiality: text('Confidentiality', '保密性'),
        integrity: text('Integrity', '完整性'),
        availability: text('Availability', '可用性'),
        backup: text('Backup', '备份'),
        'attack-protection': text('Protection against attacks', '防攻击'),
        encryption: text('Encryption', '加密'),
        'access-control': text('Access control', '访问控制'),
        'age-gate': text('Age check', '年龄核验'),
        'upload-warning': text('Warning before public posting', '公开上传提示'),
        'password-rule': text('Password rule or advice', '密码强度要求或提示'),
        'channel-warning': text('Warning about unencrypted channels', '未加密渠道提示'),
        'display-masking': text('Masking on display', '展示脱敏'),
        logging: text('Logging', '日志记录'),
        'secure-browsing': text('Secure browsing (TLS)', '安全浏览（TLS）'),
        deidentification: text('De-identification', '去标识化'),
        'staff-confidentiality': text('Confidentiality duty of staff', '员工保密义务'),
        'incident-plan': text('Incident plan', '安全事件应急预案'),
        classification: text('Classified management', '分类管理'),
        other: text('Other', '其他'),
      },
    ),
    status: choice(
      text('Status', '状态'),
      text(
        'Whether it works today. A planned measure protects nobody yet; one that is required but absent, or has failed, breaks the promise.',
        '目前是否有效运行。计划中的措施尚不起保护作用；应有而缺失或已失效的，即违反承诺。',
      ),
      {
        'in-force': text('In force', '在用'),
        planned: text('Planned', '计划中'),
        absent: text('Absent', '缺失'),
        failed: text('Failed', '失效'),
      },
    ),
    standardReference: line(
      text('Standard', '所依标准'),
      text(
        'The recognised standard and clause it follows. The policy claims protection at the level of mature industry standards, so each measure in force needs one.',
        '所遵循的公认标准及条款。政策称按行业成熟标准保护，故每项在用措施均应注明。',
      ),
      { empties: ['none'] },
    ),
    lastChecked: day(
      text('Last checked', '最近检查日期'),
      text(
        'The last day somebody tested that it works. A check older than a year no longer proves protection against attacks. Choose "none" if it was never tested.',
        '最近一次验证其有效的日期。超过一年的检查不足以证明防攻击能力；从未验证的选“无”。',
      ),
      { empties: ['none'] },
    ),
    evidence: references(
      text('Evidence', '证据'),
      text(
        'Test report, certificate, setting or screenshot without personal information that proves it.',
        '能够证明的测试报告、认证、配置或不含个人信息的截图。',
      ),
      'evidence',
      { empties: ['none'] },
    ),
    description: words(
      text('Description', '说明'),
      text(
        'What exactly is done, where and by which role, in words a reviewer outside the team understands.',
        '具体做法、适用范围和负责岗位，以团队外的复核人员能够理解为准。',
      ),
    ),
  },
});
