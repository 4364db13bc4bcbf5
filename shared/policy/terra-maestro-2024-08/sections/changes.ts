import { text } from '../../../lib/index.ts';
import { acceptanceByUse } from '../criteria/acceptance-by-use.ts';
import { categoryStillDeclared } from '../criteria/category-still-declared.ts';
import { equalProtection } from '../criteria/equal-protection.ts';
import { locationTimeLimit } from '../criteria/location-time-limit.ts';
import { operatorAccess } from '../criteria/operator-access.ts';
import { overdueDeletion } from '../criteria/overdue-deletion.ts';
import { policyChangeNotice } from '../criteria/policy-change-notice.ts';
import { policyKeptCurrent } from '../criteria/policy-kept-current.ts';
import { purposeStillDeclared } from '../criteria/purpose-still-declared.ts';
import { renewedConsent } from '../criteria/renewed-consent.ts';
import { retentionEnd } from '../criteria/retention-end.ts';
import { retentionLength } from '../criteria/retention-length.ts';
import { useTimeLimit } from '../criteria/use-time-limit.ts';
import type { Section } from '../section.ts';

const policyChanges = text('How the policy changes', '政策如何更新');

/** C67 to C70: transfer around the world, how long data is kept, and changes of the policy. */
export const changes: Section = {
  commitments: [
    {
      id: 'C67',
      section: text('Global transfer', '个人信息的全球转移'),
      promise: text(
        'Where data goes to, or can be looked at from, a place with other privacy law or none, it is protected there as well as it would be in mainland China.',
        '信息传至或可自法律不同、缺少相关法律的地区访问的，在当地受到的保护不低于境内水平。',
      ),
      weights: { security: 3, accountability: 1 },
      decidedBy: ['map'],
      criteria: [
        { criterion: 'equal-protection', weight: 1 },
        { criterion: 'operator-access', weight: 1 },
      ],
      clauses: [
        { instrument: 'gbt-35273', article: '9.8' },
        { instrument: 'pipl', article: '38 para. 3' },
        { instrument: 'pipl', article: '39' },
        { instrument: 'gdpr', article: '44' },
        { instrument: 'gdpr', article: '46' },
      ],
    },
    {
      id: 'C68',
      section: text('Storage period', '个人信息的保存期限'),
      promise: text(
        'Data stays no longer than the authorised purpose needs, unless a law or another consent says so; after that it is deleted or anonymised.',
        '除法律另有规定或另行取得同意外，信息仅保存至实现授权目的所需的最短时间，期满予以删除或匿名化。',
      ),
      weights: { 'minimum-necessity': 3, 'clear-purpose': 1 },
      decidedBy: ['map', 'log'],
      criteria: [
        { criterion: 'use-time-limit', weight: 1 },
        { criterion: 'location-time-limit', weight: 1 },
        { criterion: 'retention-end', weight: 1 },
        { criterion: 'retention-length', weight: 1 },
        { criterion: 'overdue-deletion', weight: 1 },
      ],
      clauses: [
        { instrument: 'gbt-35273', article: '6.1' },
        { instrument: 'pipl', article: '19' },
        { instrument: 'pipl', article: '47' },
        { instrument: 'ndsmr', article: '21' },
        { instrument: 'ndsmr', article: '24' },
        { instrument: 'gdpr', article: '5(1)(e)' },
        { instrument: 'gdpr', article: '30(1)(f)' },
      ],
      remark: text(
        'The policy names neither a time nor how it is set; by default the time is measured by what people authorised.',
        '政策既未载明期限，也未载明期限的确定方法；默认以个人授权的目的衡量。',
      ),
    },
    {
      id: 'C69',
      section: policyChanges,
      promise: text(
        'Every change is posted; one that matters, such as of purposes, kinds of data, manner, main recipients or rights, is also brought to people’s notice more prominently.',
        '各项变更均予公布；目的、种类、方式、主要接收方、个人权利等重大变更，另以更显著的方式告知。',
      ),
      weights: { openness: 2, 'subject-participation': 1 },
      decidedBy: ['map', 'log', 'attested'],
      criteria: [
        { criterion: 'policy-change-notice', weight: 1 },
        { criterion: 'purpose-still-declared', weight: 1 },
        { criterion: 'category-still-declared', weight: 1 },
        { criterion: 'policy-kept-current', weight: 1 },
      ],
      clauses: [
        { instrument: 'gbt-35273', article: '5.5 f' },
        { instrument: 'pipl', article: '17 para. 2' },
        { instrument: 'gdpr', article: '13, 14' },
      ],
      remark: text(
        'The policy bears neither a version number nor an effective date; by default a version has to have one to be compared.',
        '政策既无版本号，也无生效日期；默认须载明生效日期方可比对。',
      ),
    },
    {
      id: 'C70',
      section: policyChanges,
      promise: text(
        'Whoever goes on using the service after a change has taken effect is taken to accept it.',
        '变更生效后仍使用服务的，视为接受变更。',
      ),
      weights: { 'choice-and-consent': 2, openness: 1 },
      decidedBy: ['map'],
      criteria: [
        { criterion: 'acceptance-by-use', weight: 1 },
        { criterion: 'renewed-consent', weight: 1 },
      ],
      clauses: [
        { instrument: 'gbt-35273', article: '5.4 a' },
        { instrument: 'gbt-35273', article: '7.3' },
        { instrument: 'pipl', article: '14 para. 2' },
        { instrument: 'gdpr', article: '7' },
      ],
      remark: text(
        'A claim on people rather than a promise to them. The law does not follow it: changed purposes, kinds of data or manner need consent again.',
        '此为对个人的要求而非对个人的承诺。法律不予认可：目的、种类或方式变更的，须重新取得同意。',
      ),
    },
  ],
  criteria: [
    equalProtection,
    operatorAccess,
    useTimeLimit,
    locationTimeLimit,
    retentionEnd,
    retentionLength,
    overdueDeletion,
    policyChangeNotice,
    purposeStillDeclared,
    categoryStillDeclared,
    policyKeptCurrent,
    acceptanceByUse,
    renewedConsent,
  ],
};
