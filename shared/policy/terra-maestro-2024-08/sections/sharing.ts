import { text } from '../../../lib/index.ts';
import { affiliateCategories } from '../criteria/affiliate-categories.ts';
import { affiliateNecessity } from '../criteria/affiliate-necessity.ts';
import { affiliatePurpose } from '../criteria/affiliate-purpose.ts';
import { foreignAuthorityApproval } from '../criteria/foreign-authority-approval.ts';
import { legalDemandInstrument } from '../criteria/legal-demand-instrument.ts';
import { sharingConsent } from '../criteria/sharing-consent.ts';
import { sharingGround } from '../criteria/sharing-ground.ts';
import { sharingSeparateConsent } from '../criteria/sharing-separate-consent.ts';
import type { Section } from '../section.ts';

const chapter = text('How we share: sharing', '信息的共享、转让与公开披露：共享');

/** C21 to C24: on what grounds information is shared, and what affiliates may get. */
export const sharing: Section = {
  commitments: [
    {
      id: 'C21',
      section: chapter,
      promise: text(
        'Nothing is shared with anyone outside the company unless the person explicitly agreed, law or government demands it, or the recipient is an affiliate or an authorised partner.',
        '除个人明示同意、法律或政府要求、向关联公司或授权合作方共享外，不与公司以外的任何人共享。',
      ),
      weights: { 'choice-and-consent': 3, accountability: 1 },
      decidedBy: ['map'],
      criteria: [{ criterion: 'sharing-ground', weight: 1 }],
      clauses: [
        { instrument: 'gbt-35273', article: '9.2' },
        { instrument: 'pipl', article: '23' },
        { instrument: 'gdpr', article: '6' },
      ],
      remark: text(
        'The policy does not tell entrusted processing from sharing, the law does: the kind of each flow decides which duties hold.',
        '政策未区分委托处理与共享，而法律予以区分：每条流转的类型决定所适用的义务。',
      ),
    },
    {
      id: 'C22',
      section: chapter,
      promise: text(
        'Where sharing rests on consent, the person has agreed explicitly beforehand.',
        '以同意为依据的共享，事先已由个人明示同意。',
      ),
      weights: { 'choice-and-consent': 3, openness: 1 },
      decidedBy: ['map'],
      criteria: [
        { criterion: 'sharing-consent', weight: 1 },
        { criterion: 'sharing-separate-consent', weight: 1 },
      ],
      clauses: [
        { instrument: 'gbt-35273', article: '9.2 b' },
        { instrument: 'gbt-35273', article: '9.2 c' },
        { instrument: 'pipl', article: '23' },
        { instrument: 'ndsmr', article: '12' },
        { instrument: 'ndsmr', article: '62' },
        { instrument: 'gdpr', article: '6(1)(a)' },
        { instrument: 'gdpr', article: '7' },
      ],
      remark: text(
        'For affiliates and partners the policy asks no consent; the law asks it of every handler that provides to another on that basis.',
        '政策就关联公司和合作方未要求同意；依法，以同意为基础向其他个人信息处理者提供的，均须取得单独同意。',
      ),
    },
    {
      id: 'C23',
      section: chapter,
      promise: text(
        'Sharing because law or government demands it takes place only where there is such a demand.',
        '以法律或政府强制要求为由的共享，仅限于确有该项要求的情形。',
      ),
      weights: { accountability: 2 },
      decidedBy: ['map'],
      criteria: [
        { criterion: 'legal-demand-instrument', weight: 1 },
        { criterion: 'foreign-authority-approval', weight: 1 },
      ],
      clauses: [
        { instrument: 'gbt-35273', article: '9.5' },
        { instrument: 'pipl', article: '13 para. 1 item 3' },
        { instrument: 'pipl', article: '41' },
        { instrument: 'gdpr', article: '6(1)(c)' },
        { instrument: 'gdpr', article: '48' },
      ],
    },
    {
      id: 'C24',
      section: chapter,
      promise: text(
        'An affiliate receives no more than it needs, and only for what this policy sets out.',
        '关联公司仅获得其所必需的信息，且不得超出本政策载明的目的。',
      ),
      weights: { 'minimum-necessity': 3, 'clear-purpose': 1 },
      decidedBy: ['map'],
      criteria: [
        { criterion: 'affiliate-necessity', weight: 1 },
        { criterion: 'affiliate-purpose', weight: 1 },
        { criterion: 'affiliate-categories', weight: 1 },
      ],
      clauses: [
        { instrument: 'gbt-35273', article: '5.2' },
        { instrument: 'gbt-35273', article: '9.2' },
        { instrument: 'pipl', article: '6' },
        { instrument: 'pipl', article: '20' },
        { instrument: 'pipl', article: '23' },
        { instrument: 'gdpr', article: '5(1)(c)' },
        { instrument: 'gdpr', article: '26' },
      ],
      remark: text(
        'The policy counts affiliates as “we” and lists them as recipients as well; by default each legal entity answers for itself.',
        '政策既将关联公司计入“我们”，又将其列为共享对象；默认由各法律实体各自承担责任。',
      ),
    },
  ],
  criteria: [
    sharingGround,
    sharingConsent,
    sharingSeparateConsent,
    legalDemandInstrument,
    foreignAuthorityApproval,
    affiliateNecessity,
    affiliatePurpose,
    affiliateCategories,
  ],
};
