import { text } from '../../../lib/index.ts';
import { affiliateChangedPurpose } from '../criteria/affiliate-changed-purpose.ts';
import { agreementTerms } from '../criteria/agreement-terms.ts';
import { declaredPartnerKind } from '../criteria/declared-partner-kind.ts';
import { entrustingContract } from '../criteria/entrusting-contract.ts';
import { hiddenExport } from '../criteria/hidden-export.ts';
import { partnerActualUse } from '../criteria/partner-actual-use.ts';
import { partnerCountry } from '../criteria/partner-country.ts';
import { partnerDataNeeded } from '../criteria/partner-data-needed.ts';
import { partnerPurposeClause } from '../criteria/partner-purpose-clause.ts';
import { partnerSharingPurpose } from '../criteria/partner-sharing-purpose.ts';
import { processorSupervision } from '../criteria/processor-supervision.ts';
import { recipientAgreement } from '../criteria/recipient-agreement.ts';
import { recipientList } from '../criteria/recipient-list.ts';
import { recipientNamed } from '../criteria/recipient-named.ts';
import type { Section } from '../section.ts';

const sharing = text('How we share: sharing', '信息的共享、转让与公开披露：共享');

/** C25 to C32: affiliates that change their purpose, partners and the agreements that bind them. */
export const partners: Section = {
  commitments: [
    {
      id: 'C25',
      section: sharing,
      promise: text(
        'When an affiliate wants to use what it received for something else, people are asked for their consent once more.',
        '关联公司拟将所接收的信息用于其他目的的，将再次征得个人的授权同意。',
      ),
      weights: { 'choice-and-consent': 3, 'clear-purpose': 1 },
      decidedBy: ['map'],
      criteria: [{ criterion: 'affiliate-changed-purpose', weight: 1 }],
      clauses: [
        { instrument: 'gbt-35273', article: '7.3' },
        { instrument: 'gbt-35273', article: '9.2' },
        { instrument: 'pipl', article: '23' },
        { instrument: 'gdpr', article: '6(4)' },
      ],
    },
    {
      id: 'C26',
      section: sharing,
      promise: text(
        'Data goes to partners only for purposes the policy names, and those purposes are lawful, proper, needed, definite and plain.',
        '仅为政策所列目的向合作方提供信息，且目的合法、正当、必要、特定、明确。',
      ),
      weights: { 'clear-purpose': 3, accountability: 1 },
      decidedBy: ['map'],
      criteria: [{ criterion: 'partner-sharing-purpose', weight: 1 }],
      clauses: [
        { instrument: 'gbt-35273', article: '9.1, 9.2' },
        { instrument: 'pipl', article: '5, 6, 21, 23' },
        { instrument: 'gdpr', article: '5(1)(b)' },
        { instrument: 'gdpr', article: '28' },
      ],
    },
    {
      id: 'C27',
      section: sharing,
      promise: text(
        'A partner is given what its service cannot do without and no more; a courier, for example, what delivery takes.',
        '仅向合作方提供其服务所不可缺少的信息，例如向物流服务商提供配送所需的信息。',
      ),
      weights: { 'minimum-necessity': 3, 'clear-purpose': 1 },
      decidedBy: ['map'],
      criteria: [{ criterion: 'partner-data-needed', weight: 1 }],
      clauses: [
        { instrument: 'gbt-35273', article: '5.2, 9.2' },
        { instrument: 'pipl', article: '6' },
        { instrument: 'gdpr', article: '5(1)(c)' },
      ],
      remark: text(
        'The policy gives one example, delivery. What the other kinds of partner need is this pack’s own list; a written reason overrules it.',
        '政策仅举物流一例；其他类型合作方所需的信息由本规则包自行列明，可以书面说明必要性予以推翻。',
      ),
    },
    {
      id: 'C28',
      section: sharing,
      promise: text(
        'Partners must not turn shared information to any use of their own.',
        '合作方不得将共享的信息用于其他任何用途。',
      ),
      weights: { 'clear-purpose': 3, accountability: 1 },
      decidedBy: ['map'],
      criteria: [
        { criterion: 'partner-purpose-clause', weight: 1 },
        { criterion: 'partner-actual-use', weight: 1 },
      ],
      clauses: [
        { instrument: 'gbt-35273', article: '9.1' },
        { instrument: 'gbt-35273', article: '9.2 d' },
        { instrument: 'gbt-35273', article: '9.2 f' },
        { instrument: 'pipl', article: '21, 23' },
        { instrument: 'gdpr', article: '28(3)(a)' },
      ],
    },
    {
      id: 'C29',
      section: sharing,
      promise: text(
        'Partners are suppliers, service providers and others that support the business: infrastructure, payment, logistics, messages, usage analysis, advertising measurement, customer service, payment convenience, research and surveys.',
        '合作方为支持业务的供应商、服务提供商及其他合作伙伴，涉及技术设施、支付、物流、短信与邮件、使用分析、广告衡量、客户服务、支付便利以及学术研究和调研。',
      ),
      weights: { openness: 2 },
      decidedBy: ['map'],
      criteria: [
        { criterion: 'declared-partner-kind', weight: 1 },
        { criterion: 'recipient-list', weight: 1 },
        { criterion: 'recipient-named', weight: 1 },
      ],
      clauses: [
        { instrument: 'gbt-35273', article: '5.5 a' },
        { instrument: 'pipl', article: '17, 23' },
        { instrument: 'ndsmr', article: '21' },
        { instrument: 'gdpr', article: '13(1)(e)' },
      ],
      remark: text(
        'Kinds, not names: the law wants each receiving handler named and the recipients listed. “Other partners” leaves the list open (tension X7).',
        '政策仅列类型、不列名称，而法律要求告知每一接收方的名称并以清单列明；“其他合作伙伴”使清单处于开放状态（见矛盾X7）。',
      ),
    },
    {
      id: 'C30',
      section: sharing,
      promise: text(
        'People are told that partners are found in many parts of the world.',
        '向个人说明合作方分布于世界各地。',
      ),
      weights: { openness: 2, security: 1 },
      decidedBy: ['map'],
      criteria: [
        { criterion: 'partner-country', weight: 1 },
        { criterion: 'hidden-export', weight: 1 },
      ],
      clauses: [
        { instrument: 'gbt-35273', article: '5.5 a' },
        { instrument: 'gbt-35273', article: '9.8' },
        { instrument: 'pipl', article: '38, 39' },
        { instrument: 'gdpr', article: '13(1)(f)' },
        { instrument: 'gdpr', article: '30' },
      ],
      remark: text(
        'The sentence states a fact and names no country; it can be true only of a map that knows where each recipient is and shows each export.',
        '该句仅陈述事实，未列明国家或地区；只有数据地图载明每一接收方的所在地并体现每一项出境，方能印证。',
      ),
    },
    {
      id: 'C31',
      section: sharing,
      promise: text(
        'With every company, organisation or person that receives data a strict confidentiality agreement is concluded.',
        '与每一接收信息的公司、组织和个人签署严格的保密协议。',
      ),
      weights: { accountability: 3, security: 1 },
      decidedBy: ['map'],
      criteria: [{ criterion: 'recipient-agreement', weight: 1 }],
      clauses: [
        { instrument: 'gbt-35273', article: '9.1' },
        { instrument: 'gbt-35273', article: '9.2 d' },
        { instrument: 'pipl', article: '21' },
        { instrument: 'ndsmr', article: '12' },
        { instrument: 'gdpr', article: '28(3)(b)' },
      ],
    },
    {
      id: 'C32',
      section: sharing,
      promise: text(
        'What recipients sign obliges them to act as instructed, to keep to this policy and to guard the data.',
        '协议要求接收方按照指示、依照本政策并采取保密和安全措施处理信息。',
      ),
      weights: { accountability: 2, security: 1 },
      decidedBy: ['map'],
      criteria: [
        { criterion: 'agreement-terms', weight: 1 },
        { criterion: 'entrusting-contract', weight: 1 },
        { criterion: 'processor-supervision', weight: 1 },
      ],
      clauses: [
        { instrument: 'gbt-35273', article: '9.1' },
        { instrument: 'pipl', article: '21, 59' },
        { instrument: 'ndsmr', article: '12' },
        { instrument: 'gdpr', article: '28(3)' },
        { instrument: 'gdpr', article: '29' },
      ],
      remark: text(
        'The policy asks all recipients to follow instructions, although only an entrusted processor takes them; for processors the law asks for more than the policy.',
        '政策要求所有接收方按指示处理，而实际上仅受托人受指示约束；对受托人，法律的要求高于政策。',
      ),
    },
  ],
  criteria: [
    affiliateChangedPurpose,
    partnerSharingPurpose,
    partnerDataNeeded,
    partnerPurposeClause,
    partnerActualUse,
    declaredPartnerKind,
    recipientList,
    recipientNamed,
    partnerCountry,
    hiddenExport,
    recipientAgreement,
    agreementTerms,
    entrustingContract,
    processorSupervision,
  ],
};
