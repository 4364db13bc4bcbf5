import { text } from '../../../lib/index.ts';
import { accountDataRetention } from '../criteria/account-data-retention.ts';
import { closedAccountData } from '../criteria/closed-account-data.ts';
import { closedAccountUse } from '../criteria/closed-account-use.ts';
import { exportAssessment } from '../criteria/export-assessment.ts';
import { exportImpactAssessment } from '../criteria/export-impact-assessment.ts';
import { exportMechanism } from '../criteria/export-mechanism.ts';
import { exportNotice } from '../criteria/export-notice.ts';
import { exportSeparateConsent } from '../criteria/export-separate-consent.ts';
import { mainlandStorage } from '../criteria/mainland-storage.ts';
import { mergeAssessment } from '../criteria/merge-assessment.ts';
import { newPurposeConsent } from '../criteria/new-purpose-consent.ts';
import { noConsentGround } from '../criteria/no-consent-ground.ts';
import { noConsentSituation } from '../criteria/no-consent-situation.ts';
import { researchDeidentified } from '../criteria/research-deidentified.ts';
import { sensitiveAssessment } from '../criteria/sensitive-assessment.ts';
import { sensitiveEncryption } from '../criteria/sensitive-encryption.ts';
import { sensitiveNecessity } from '../criteria/sensitive-necessity.ts';
import { sensitiveNotice } from '../criteria/sensitive-notice.ts';
import { sensitiveSeparateConsent } from '../criteria/sensitive-separate-consent.ts';
import { situationForInstitutions } from '../criteria/situation-for-institutions.ts';
import { uploadWarning } from '../criteria/upload-warning.ts';
import { uploadWarningShown } from '../criteria/upload-warning-shown.ts';
import type { Section } from '../section.ts';

const chapter = text('How we collect and use', '个人信息的收集和使用');

/** C10 to C16: use without consent, sensitive data, the end of an account, storage, export and new purposes. */
export const use: Section = {
  commitments: [
    {
      id: 'C10',
      section: chapter,
      promise: text(
        'Personal information is handled without consent only in one of twelve situations named in the policy.',
        '仅在政策列明的十二种情形下，方可不经同意处理个人信息。',
      ),
      weights: { 'choice-and-consent': 3, 'clear-purpose': 1 },
      decidedBy: ['map'],
      criteria: [
        { criterion: 'no-consent-situation', weight: 1 },
        { criterion: 'no-consent-ground', weight: 1 },
        { criterion: 'situation-for-institutions', weight: 1 },
      ],
      clauses: [
        { instrument: 'gbt-35273', article: '5.6' },
        { instrument: 'pipl', article: '13' },
        { instrument: 'gdpr', article: '6' },
      ],
      remark: text(
        'The list is longer than the law: some of its situations have no ground of their own in PIPL Art. 13, and it leaves out staff management, which has one. It also drops the word "directly" that the standard puts before the public-interest situations.',
        '所列情形宽于法律：部分情形在《个人信息保护法》第13条中没有独立依据，而法律认可的人力资源管理却未列入；国家标准中公共利益类情形的“直接相关”限定亦被删去。',
      ),
    },
    {
      id: 'C11',
      section: chapter,
      promise: text(
        'What academic or statistical work gives to others has been de-identified first.',
        '学术研究或统计成果对外提供前，先行去标识化。',
      ),
      weights: { security: 2 },
      decidedBy: ['map'],
      criteria: [
        { criterion: 'research-deidentified', weight: 1 },
        { criterion: 'situation-for-institutions', weight: 1 },
      ],
      clauses: [
        { instrument: 'gbt-35273', article: '5.6 k' },
        { instrument: 'gbt-35273', article: '6.2' },
        { instrument: 'pipl', article: '13' },
        { instrument: 'pipl', article: '51 item 3' },
        { instrument: 'gdpr', article: '89' },
      ],
      remark: text(
        'De-identified data is still personal information; a trading or technology company cannot rely on the research situation in the first place.',
        '去标识化后的信息仍属个人信息；贸易或科技企业原本即不能援引学术研究情形。',
      ),
    },
    {
      id: 'C12',
      section: chapter,
      promise: text(
        'People are told to take care: what they post or upload in the open can disclose sensitive information.',
        '提示个人谨慎：在公开渠道上传、发布的内容可能泄露敏感个人信息。',
      ),
      weights: { openness: 2, security: 1 },
      decidedBy: ['map', 'attested'],
      criteria: [
        { criterion: 'upload-warning', weight: 1 },
        { criterion: 'upload-warning-shown', weight: 1 },
        { criterion: 'sensitive-separate-consent', weight: 1 },
        { criterion: 'sensitive-necessity', weight: 1 },
        { criterion: 'sensitive-notice', weight: 1 },
        { criterion: 'sensitive-assessment', weight: 1 },
        { criterion: 'sensitive-encryption', weight: 1 },
      ],
      clauses: [
        { instrument: 'gbt-35273', article: '5.4 b' },
        { instrument: 'gbt-35273', article: '6.3' },
        { instrument: 'gbt-35273', article: '9.4' },
        { instrument: 'pipl', article: '28-30' },
        { instrument: 'pipl', article: '55' },
        { instrument: 'gdpr', article: '9' },
      ],
      remark: text(
        'About sensitive information the policy offers this warning and nothing else; what the law asks stands beside it as a verdict of its own.',
        '对敏感个人信息，政策仅作此提示；法律要求另行判定、并列显示。',
      ),
    },
    {
      id: 'C13',
      section: chapter,
      promise: text(
        'The authorisation lasts as long as the service is used. Closing the account ends the use and removes the data, apart from what a law requires to be kept.',
        '授权仅及于使用服务期间；注销账户后停止使用并删除数据，法律要求留存的除外。',
      ),
      weights: { 'minimum-necessity': 3, 'subject-participation': 1 },
      decidedBy: ['map', 'log'],
      criteria: [
        { criterion: 'account-data-retention', weight: 1 },
        { criterion: 'closed-account-data', weight: 1 },
        { criterion: 'closed-account-use', weight: 1 },
      ],
      clauses: [
        { instrument: 'gbt-35273', article: '6.1' },
        { instrument: 'gbt-35273', article: '8.5' },
        { instrument: 'pipl', article: '47' },
        { instrument: 'ndsmr', article: '24' },
        { instrument: 'gdpr', article: '17' },
      ],
      remark: text(
        'Another chapter deletes only on request after closing; a setting decides which reading holds.',
        '另一章节规定注销后按请求删除；以何者为准，由设置决定。',
      ),
    },
    {
      id: 'C14',
      section: chapter,
      promise: text(
        'What is collected stays in storage inside mainland China.',
        '所收集的信息存储于中国境内。',
      ),
      weights: { security: 3, accountability: 1 },
      decidedBy: ['map'],
      criteria: [{ criterion: 'mainland-storage', weight: 1 }],
      clauses: [
        { instrument: 'gbt-35273', article: '9.8' },
        { instrument: 'pipl', article: '40' },
      ],
      remark: text(
        'The policy says it once without exception and once "in principle", and elsewhere speaks of servers all over the world; a setting decides how it is read.',
        '政策一处不设例外，一处称“原则上”，别处又提及服务器遍布全球；如何理解由设置决定。',
      ),
    },
    {
      id: 'C15',
      section: chapter,
      promise: text(
        'Before anything leaves mainland China, a security assessment is made as the law requires.',
        '信息出境之前，依法进行安全评估。',
      ),
      weights: { security: 3, accountability: 1 },
      decidedBy: ['map'],
      criteria: [
        { criterion: 'export-assessment', weight: 1 },
        { criterion: 'export-mechanism', weight: 1 },
        { criterion: 'export-notice', weight: 1 },
        { criterion: 'export-separate-consent', weight: 1 },
        { criterion: 'export-impact-assessment', weight: 1 },
      ],
      clauses: [
        { instrument: 'gbt-35273', article: '9.8' },
        { instrument: 'gbt-35273', article: '11.4' },
        { instrument: 'pipl', article: '38-40' },
        { instrument: 'pipl', article: '55' },
        { instrument: 'order-16', article: '7-10' },
        { instrument: 'gdpr', article: '44-46' },
      ],
      remark: text(
        'The law asks for a security assessment above certain thresholds only, but for notice and an impact assessment at every export, and for separate consent where consent is the basis; the policy mentions none of these three.',
        '法律仅在达到门槛时要求安全评估，但每次出境均须告知并开展影响评估，以同意为依据的还须取得单独同意；政策对这三项均未提及。',
      ),
    },
    {
      id: 'C16',
      section: chapter,
      promise: text(
        'A purpose outside the policy, or another purpose than the data was collected for, waits until people have agreed.',
        '用于政策以外的目的，或用于收集目的以外的其他目的，均事先征得同意。',
      ),
      weights: { 'choice-and-consent': 3, 'clear-purpose': 1 },
      decidedBy: ['map'],
      criteria: [
        { criterion: 'new-purpose-consent', weight: 1 },
        { criterion: 'merge-assessment', weight: 1 },
      ],
      clauses: [
        { instrument: 'gbt-35273', article: '7.3' },
        { instrument: 'gbt-35273', article: '7.6' },
        { instrument: 'pipl', article: '14 para. 2' },
        { instrument: 'gdpr', article: '6(4)' },
        { instrument: 'gdpr', article: '13(3)' },
      ],
      remark: text(
        'Purposes the policy does not state are judged under C05. The chapter on updates undoes part of this promise: going on using the service counts as agreeing.',
        '政策未载明的目的在C05中判定。政策更新一章以继续使用视为同意，部分抵消了本承诺。',
      ),
    },
  ],
  criteria: [
    noConsentSituation,
    noConsentGround,
    situationForInstitutions,
    researchDeidentified,
    uploadWarning,
    uploadWarningShown,
    sensitiveSeparateConsent,
    sensitiveNecessity,
    sensitiveNotice,
    sensitiveAssessment,
    sensitiveEncryption,
    accountDataRetention,
    closedAccountData,
    closedAccountUse,
    mainlandStorage,
    exportAssessment,
    exportMechanism,
    exportNotice,
    exportSeparateConsent,
    exportImpactAssessment,
    newPurposeConsent,
    mergeAssessment,
  ],
};
