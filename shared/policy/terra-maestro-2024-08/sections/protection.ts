import { text } from '../../../lib/index.ts';
import { attackDefenceTested } from '../criteria/attack-defence-tested.ts';
import { attackProtection } from '../criteria/attack-protection.ts';
import { departmentDedication } from '../criteria/department-dedication.ts';
import { encryptionAtRest } from '../criteria/encryption-at-rest.ts';
import { encryptionInTransit } from '../criteria/encryption-in-transit.ts';
import { fullTimeOfficer } from '../criteria/full-time-officer.ts';
import { locationSafeguards } from '../criteria/location-safeguards.ts';
import { officerAppointment } from '../criteria/officer-appointment.ts';
import { officerReportTime } from '../criteria/officer-report-time.ts';
import { officerReport } from '../criteria/officer-report.ts';
import { protectionDepartment } from '../criteria/protection-department.ts';
import { secureBrowsingTested } from '../criteria/secure-browsing-tested.ts';
import { secureBrowsing } from '../criteria/secure-browsing.ts';
import { trackerSecureLink } from '../criteria/tracker-secure-link.ts';
import type { Section } from '../section.ts';

const section = text('How we protect personal information', '个人信息的保护');

/** C37 to C41: safeguards, encryption, defence and the department behind them. */
export const protection: Section = {
  commitments: [
    {
      id: 'C37',
      section,
      promise: text(
        'Safeguards keep personal information from being seen, published, used, altered, damaged or lost without authority.',
        '采取安全措施，防止个人信息遭未经授权的访问、公开、使用、修改以及毁损、丢失。',
      ),
      weights: { security: 3 },
      decidedBy: ['map'],
      criteria: [{ criterion: 'location-safeguards', weight: 1 }],
      clauses: [
        { instrument: 'gbt-35273', article: '11.5' },
        { instrument: 'pipl', article: '9' },
        { instrument: 'pipl', article: '51' },
        { instrument: 'gdpr', article: '5(1)(f)' },
        { instrument: 'gdpr', article: '32' },
      ],
    },
    {
      id: 'C38',
      section,
      promise: text(
        'The official site and the company’s other sites can be browsed over a secure link.',
        '官方网站及其他网站提供安全的浏览方式。',
      ),
      weights: { security: 2 },
      decidedBy: ['map', 'attested'],
      criteria: [
        { criterion: 'secure-browsing', weight: 1 },
        { criterion: 'tracker-secure-link', weight: 1 },
        { criterion: 'secure-browsing-tested', weight: 1 },
      ],
      clauses: [
        { instrument: 'gbt-35273', article: '6.3' },
        { instrument: 'gbt-35273', article: '11.5' },
        { instrument: 'pipl', article: '51' },
        { instrument: 'gdpr', article: '32' },
      ],
    },
    {
      id: 'C39',
      section,
      promise: text(
        'Encryption keeps personal information confidential.',
        '使用加密技术保障个人信息的保密性。',
      ),
      weights: { security: 3 },
      decidedBy: ['map'],
      criteria: [
        { criterion: 'encryption-at-rest', weight: 1 },
        { criterion: 'encryption-in-transit', weight: 1 },
      ],
      clauses: [
        { instrument: 'gbt-35273', article: '6.3' },
        { instrument: 'pipl', article: '51 item 3' },
        { instrument: 'gdpr', article: '32(1)(a)' },
      ],
    },
    {
      id: 'C40',
      section,
      promise: text(
        'Trusted mechanisms protect the data against malicious attacks.',
        '使用受信赖的保护机制，防止数据遭到恶意攻击。',
      ),
      weights: { security: 2 },
      decidedBy: ['map', 'attested'],
      criteria: [
        { criterion: 'attack-protection', weight: 1 },
        { criterion: 'attack-defence-tested', weight: 1 },
      ],
      clauses: [
        { instrument: 'gbt-35273', article: '11.5' },
        { instrument: 'pipl', article: '51' },
        { instrument: 'csl', article: '' },
        { instrument: 'gdpr', article: '32' },
      ],
    },
    {
      id: 'C41',
      section,
      promise: text(
        'A department of its own looks after the protection of personal information.',
        '设有专门的个人信息保护部门。',
      ),
      weights: { accountability: 2 },
      decidedBy: ['map', 'attested'],
      criteria: [
        { criterion: 'protection-department', weight: 1 },
        { criterion: 'department-dedication', weight: 1 },
        { criterion: 'officer-appointment', weight: 1 },
        { criterion: 'officer-contact-published', weight: 1 },
        { criterion: 'officer-report', weight: 1 },
        { criterion: 'officer-report-time', weight: 1 },
        { criterion: 'full-time-officer', weight: 1 },
      ],
      clauses: [
        { instrument: 'gbt-35273', article: '11.1' },
        { instrument: 'pipl', article: '52' },
        { instrument: 'audit-measures', article: '12' },
        { instrument: 'gdpr', article: '37-39' },
      ],
      remark: text(
        'The policy names the department but gives no contact of its head or of an officer, only a general mailbox.',
        '政策提及该部门，但未提供其负责人或者个人信息保护负责人的联系方式，仅有通用邮箱。',
      ),
    },
  ],
  criteria: [
    locationSafeguards,
    secureBrowsing,
    trackerSecureLink,
    secureBrowsingTested,
    encryptionAtRest,
    encryptionInTransit,
    attackProtection,
    attackDefenceTested,
    protectionDepartment,
    departmentDedication,
    officerAppointment,
    officerReport,
    officerReportTime,
    fullTimeOfficer,
  ],
};
