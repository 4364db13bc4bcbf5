import { text } from '../../lib/index.ts';
import type { Setting } from '../../map/index.ts';

/** What the policy leaves open (X1 to X11) and the limits it does not state; the defaults are the cautious reading. */
export const settings: readonly Setting[] = [
  {
    id: 'storage-reading',
    label: text('Storage in mainland China', '境内存储的理解'),
    help: text(
      'The policy says once flatly and once "in principle" that data stays in the mainland. Under "in principle" a place abroad is tolerated when its export was assessed; under the flat reading it always breaks the promise.',
      '政策一处绝对、一处“原则上”承诺境内存储。按“原则上”理解，经评估的境外存储可以容忍；按绝对承诺理解，境外存储一律违反承诺。',
    ),
    kind: 'choice',
    default: 'in-principle',
    options: {
      'in-principle': text('In principle, with recorded exceptions', '原则上境内存储，例外须留痕'),
      flat: text('Always, without exception', '一律境内存储，不设例外'),
    },
  },
  {
    id: 'affiliates-are-recipients',
    label: text('Affiliates are recipients', '关联公司视为接收方'),
    help: text(
      'The policy counts affiliates as "we" and also lists them as recipients. With yes, each legal entity answers for itself, as PIPL Art. 23 sees it, and the duties towards recipients apply to affiliates too.',
      '政策既将关联公司计入“我们”，又将其列为共享对象。选“是”则按《个人信息保护法》第23条，各法律实体分别承担责任，对接收方的要求同样适用于关联公司。',
    ),
    kind: 'yes-no',
    default: true,
  },
  {
    id: 'mail-channel-warns',
    label: text('E-mail as a rights channel is a weakness', '以邮件行权视为薄弱点'),
    help: text(
      'Rights are exercised by e-mail, yet the policy calls e-mail unencrypted and unfit for personal information. With yes, a mail channel that needs proof of identity is kept only in part.',
      '政策要求通过邮件行使权利，又称邮件未加密、不宜发送个人信息。选“是”则需要身份证明的邮件渠道仅视为部分符合。',
    ),
    kind: 'yes-no',
    default: true,
  },
  {
    id: 'deletion-on-closure',
    label: text('Deletion after an account is closed', '注销后的删除'),
    help: text(
      'One chapter deletes when the account is closed, another on request after it. The stricter reading deletes without a request.',
      '一处写明注销即删除，一处写明注销后按要求删除。从严理解为无需另行请求即应删除。',
    ),
    kind: 'choice',
    default: 'automatic',
    options: {
      automatic: text('At closure, without a request', '注销即删除，无需另行请求'),
      'on-request': text('On request', '按请求删除'),
    },
  },
  {
    id: 'export-assessment-reading',
    label: text('Assessment before an export', '出境前的安全评估'),
    help: text(
      'The policy promises an assessment "as the law requires" before a transfer abroad. Strict: before every export. Lenient: only where the rules on exports ask for a mechanism.',
      '政策承诺出境前“依法”进行安全评估。从严：每次出境前均须评估；从宽：仅在出境规则要求采取特定机制时须评估。',
    ),
    kind: 'choice',
    default: 'strict',
    options: {
      strict: text('Before every export', '每次出境前'),
      lenient: text('Only where the law asks for a mechanism', '仅在法律要求时'),
    },
  },
  {
    id: 'open-tracking-warns',
    label: text('Pixels that fire on opening', '打开邮件即触发的像素'),
    help: text(
      'People are advised not to click, but a pixel fires when the mail is opened. With yes, a pixel in mail is kept only in part even when one can unsubscribe.',
      '政策建议不点击，但像素在打开邮件时即已触发。选“是”则即使可以退订，邮件像素也仅视为部分符合。',
    ),
    kind: 'yes-no',
    default: true,
  },
  {
    id: 'open-ends-warn',
    label: text('Open wording counts against the promise', '开放表述视为不足'),
    help: text(
      'The policy ends lists with "other information", "other partners" and the like. With yes, what fits only such an open end is kept in part until the list names it.',
      '政策以“其他信息”“其他合作伙伴”等收尾。选“是”则仅能归入开放表述的情形，在列明之前视为部分符合。',
    ),
    kind: 'yes-no',
    default: true,
  },
  {
    id: 'retention-yardstick',
    label: text('What retention is measured against', '保存期限的衡量基准'),
    help: text(
      'One chapter measures retention by the purposes of the policy, another by the purposes the person authorised. The narrower one is the default: it asks that the time be supported by a reason for the authorised purpose.',
      '一处以政策目的衡量，一处以个人授权的目的衡量。默认取较窄者：期限须有与授权目的相对应的理由支持。',
    ),
    kind: 'choice',
    default: 'authorised-purposes',
    options: {
      'authorised-purposes': text('Purposes the person authorised', '个人授权的目的'),
      'policy-purposes': text('Purposes the policy states', '政策载明的目的'),
    },
  },
  {
    id: 'needs-effective-date',
    label: text('A version needs an exact effective date', '政策版本须有确切生效日'),
    help: text(
      'The page bears one date, the text another, and no effective date is given. With yes, a version without one cannot be placed in time and what depends on it stays undetermined.',
      '页面与正文所载日期不一，且无生效日。选“是”则缺少生效日的版本无法定位，相关结论为无法判定。',
    ),
    kind: 'yes-no',
    default: true,
  },
  {
    id: 'partner-sharing-consent',
    label: text('Consent for sharing with partners', '向合作方共享的同意'),
    help: text(
      'Sharing with partners is allowed without consent in one sentence, while outside sharing in general is tied to explicit consent. By ground: each flow is judged by the ground it names. Always: every sharing with another handler needs explicit consent as a promise too.',
      '一处允许不经同意向合作方共享，一处又以明示同意为对外共享的前提。“按依据”：按每条流转所载依据判断；“一律”：凡向其他处理者共享，均须取得明示同意。',
    ),
    kind: 'choice',
    default: 'by-ground',
    options: {
      'by-ground': text('By the ground each flow names', '按流转所载依据'),
      always: text('Explicit consent always', '一律须明示同意'),
    },
  },
  {
    id: 'entrusting-is-sharing',
    label: text('Entrusted processing counts as sharing', '委托处理视同共享'),
    help: text(
      'The policy puts entrusted processing and sharing under one heading; the law keeps them apart (PIPL Arts. 21 and 23). With yes, promises about sharing bind entrusted processing too.',
      '政策将委托处理与共享并列于同一标题下，法律则予以区分（《个人信息保护法》第21条、第23条）。选“是”则关于共享的承诺同样约束委托处理。',
    ),
    kind: 'yes-no',
    default: true,
  },
  {
    id: 'incident-notice-hours',
    label: text('Longest time to tell people of an incident', '事件告知的最长时限'),
    help: text(
      'The policy says "promptly" without a number. Hours from finding an incident to telling the people concerned.',
      '政策仅称“及时”，未定时限。自发现事件至告知个人的小时数。',
    ),
    kind: 'integer',
    default: 72,
    least: 1,
    most: 720,
    unit: text('hours', '小时'),
  },
  {
    id: 'child-deletion-working-days',
    label: text(
      'Longest time to delete children’s data found without consent',
      '删除未经同意收集的儿童信息的最长时限',
    ),
    help: text(
      'The policy says "as soon as possible". Working days from the finding to the deletion.',
      '政策仅称“尽快”。自发现至删除的工作日数。',
    ),
    kind: 'integer',
    default: 15,
    least: 1,
    most: 90,
    unit: text('working days', '个工作日'),
  },
  {
    id: 'repeat-request-limit',
    label: text('Requests that are never too many', '不视为过多的请求次数'),
    help: text(
      'The same request by the same person within twelve months: up to this number it is free and may not be refused as repetitive.',
      '同一人在十二个月内提出的相同请求：不超过此次数的，不得收费，也不得以重复为由拒绝。',
    ),
    kind: 'integer',
    default: 1,
    least: 1,
    most: 12,
    unit: text('requests', '次'),
  },
  {
    id: 'review-months',
    label: text('Longest time between reviews', '复核的最长间隔'),
    help: text(
      'How old a review of the principles, of access rights or of protection against attacks may be before it no longer shows anything.',
      '对原则遵守情况、访问权限、防攻击措施的复核，超过此期限即不再具有证明力。',
    ),
    kind: 'integer',
    default: 12,
    least: 1,
    most: 36,
    unit: text('months', '个月'),
  },
];
