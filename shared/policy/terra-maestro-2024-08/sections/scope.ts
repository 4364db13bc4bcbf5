import { text } from '../../../lib/index.ts';
import { contactMailbox } from '../criteria/contact-mailbox.ts';
import { enquiryReply } from '../criteria/enquiry-reply.ts';
import { enquiryReplyTime } from '../criteria/enquiry-reply-time.ts';
import { handlerIdentityPublished } from '../criteria/handler-identity-published.ts';
import { measureStandard } from '../criteria/measure-standard.ts';
import { officerContactPublished } from '../criteria/officer-contact-published.ts';
import { policyCoverage } from '../criteria/policy-coverage.ts';
import { principlesReview } from '../criteria/principles-review.ts';
import { securityStandardCoverage } from '../criteria/security-standard-coverage.ts';
import type { Section } from '../section.ts';

const summary = text('Summary', '摘要');

/** C01 to C04: whom the policy covers, by which principles, and how to reach the company. */
export const scope: Section = {
  commitments: [
    {
      id: 'C01',
      section: summary,
      promise: text(
        'One and the same policy holds for whatever product or service the group offers; parent, subsidiaries and affiliates count as the company itself.',
        '集团提供的任何产品或服务均适用同一政策，母公司、子公司和关联公司均视为公司自身。',
      ),
      weights: { openness: 2 },
      decidedBy: ['map'],
      criteria: [{ criterion: 'policy-coverage', weight: 1 }],
      clauses: [
        { instrument: 'gbt-35273', article: '5.5' },
        { instrument: 'pipl', article: '17' },
        { instrument: 'ndsmr', article: '21' },
        { instrument: 'gdpr', article: '13, 14' },
      ],
      remark: text(
        'The policy takes affiliates in here and lists them among outside recipients elsewhere. Here only products are judged; each legal entity answers for itself where data is shared.',
        '此处政策将关联公司计入自身，他处又将其列为对外共享对象。本项仅评判产品覆盖情况；涉及共享时，各法律实体分别承担责任。',
      ),
    },
    {
      id: 'C02',
      section: summary,
      promise: text(
        'Whatever is done with personal information follows seven named principles.',
        '对个人信息的任何处理均遵循政策列明的七项原则。',
      ),
      weights: {
        accountability: 2,
        'clear-purpose': 1,
        'choice-and-consent': 1,
        'minimum-necessity': 1,
        openness: 1,
        security: 1,
        'subject-participation': 1,
      },
      decidedBy: ['map'],
      criteria: [{ criterion: 'principles-review', weight: 1 }],
      clauses: [
        { instrument: 'gbt-35273', article: '4' },
        { instrument: 'gbt-35273', article: '11.4' },
        { instrument: 'pipl', article: '5-9' },
        { instrument: 'gdpr', article: '5' },
      ],
      remark: text(
        'The policy does not say how often this is reviewed; the longest interval is a setting.',
        '政策未载明评估频率，最长间隔由设置决定。',
      ),
    },
    {
      id: 'C03',
      section: summary,
      promise: text(
        'The measures that protect personal information are in line with mature security standards of the trade.',
        '保护个人信息的安全措施与业界成熟的安全标准相符。',
      ),
      weights: { security: 2 },
      decidedBy: ['attested', 'map'],
      criteria: [
        { criterion: 'measure-standard', weight: 1 },
        { criterion: 'security-standard-coverage', weight: 1 },
      ],
      clauses: [
        { instrument: 'gbt-35273', article: '4 f' },
        { instrument: 'gbt-35273', article: '11.5' },
        { instrument: 'pipl', article: '51' },
        { instrument: 'gdpr', article: '32' },
      ],
      remark: text(
        'The policy names no standard, so any recognised one is accepted.',
        '政策未指明具体标准，故采用任何公认标准均可。',
      ),
    },
    {
      id: 'C04',
      section: text('Summary; How to contact us', '摘要；如何联系我们'),
      promise: text(
        'Anyone can send questions, views and suggestions to a published mailbox and gets a reply.',
        '任何人均可通过公布的邮箱提出询问、意见和建议，并获得答复。',
      ),
      weights: { openness: 1 },
      decidedBy: ['log', 'map'],
      criteria: [
        { criterion: 'contact-mailbox', weight: 1 },
        { criterion: 'enquiry-reply', weight: 1 },
        { criterion: 'enquiry-reply-time', weight: 1 },
        { criterion: 'handler-identity-published', weight: 1 },
        { criterion: 'officer-contact-published', weight: 1 },
      ],
      clauses: [
        { instrument: 'gbt-35273', article: '5.5 a' },
        { instrument: 'gbt-35273', article: '8.8' },
        { instrument: 'pipl', article: '17 para. 1 item 1' },
        { instrument: 'pipl', article: '52' },
        { instrument: 'gdpr', article: '13(1)(a)' },
      ],
      remark: text(
        'The policy gives a general business mailbox and no time for replies.',
        '政策仅提供一般业务邮箱，且未载明答复期限。',
      ),
    },
  ],
  criteria: [
    policyCoverage,
    principlesReview,
    measureStandard,
    securityStandardCoverage,
    contactMailbox,
    enquiryReply,
    enquiryReplyTime,
    handlerIdentityPublished,
    officerContactPublished,
  ],
};
