import { text } from '../../lib/index.ts';
import type { Tension } from '../index.ts';

/** X1 to X11: sentences of the policy that pull apart, and how this pack reads them until the user decides. */
export const tensions: readonly Tension[] = [
  {
    id: 'X1',
    text: text(
      'Data is stored in mainland China: said flatly where collection is described, “in principle” where global transfer is, beside servers around the world.',
      '境内存储：在收集部分为绝对承诺，在全球转移部分为“原则上”，同时又称服务器遍布全球。',
    ),
    settledAs: text(
      '“In principle” is the rule; each place abroad needs an export that was assessed, and counts as kept in part.',
      '以“原则上”为准；每一境外存储须有经评估的出境，且仅视为部分符合。',
    ),
    setting: 'storage-reading',
    commitments: ['C14'],
  },
  {
    id: 'X2',
    text: text(
      '“We” includes parent, subsidiaries and affiliates, yet affiliates are listed among the outside recipients.',
      '“我们”包含母公司、子公司和关联公司，但关联公司又列为对外共享的对象。',
    ),
    settledAs: text(
      'Each legal entity is a partner of its own, and what passes between them is a flow: the law looks at handlers, not groups.',
      '各法律实体分别作为合作方，其间的数据往来均为流转：法律规制的是个人信息处理者，而非集团。',
    ),
    setting: 'affiliates-are-recipients',
    commitments: ['C24', 'C31'],
  },
  {
    id: 'X3',
    text: text(
      'Questions, rights and account closure run over e-mail, and e-mail is called unencrypted and unfit for personal information.',
      '咨询、行权和注销均通过邮件办理，而政策又称邮件未加密、不宜发送个人信息。',
    ),
    settledAs: text(
      'A mail channel that needs proof of identity is kept only in part.',
      '需要身份证明的邮件渠道仅视为部分符合。',
    ),
    setting: 'mail-channel-warns',
    commitments: ['C50', 'C57'],
  },
  {
    id: 'X4',
    text: text(
      'Data goes when the account is closed, says one chapter; on request after closure, says another.',
      '一处写明注销即删除，另一处写明注销后按请求删除。',
    ),
    settledAs: text(
      'The stricter one: at closure, without a request.',
      '从严：注销即删除，无需另行请求。',
    ),
    setting: 'deletion-on-closure',
    commitments: ['C13', 'C57'],
  },
  {
    id: 'X5',
    text: text(
      'A security assessment “as the law requires” precedes a transfer abroad: every transfer, or only where the law asks for one?',
      '出境前“依法”进行安全评估：是每次出境均须评估，还是仅限法律要求的情形？',
    ),
    settledAs: text(
      'Every export; the law’s own threshold is a separate verdict.',
      '每次出境均须评估；是否达到法定门槛另行判定。',
    ),
    setting: 'export-assessment-reading',
    commitments: ['C15'],
  },
  {
    id: 'X6',
    text: text(
      'A pixel fires when the mail is opened; the advice given is not to click.',
      '像素在打开邮件时即触发，而政策给出的建议是不要点击。',
    ),
    settledAs: text(
      'The way out that is offered does not reach the tracker: a pixel in mail is kept only in part, and unsubscribing counts for later mail alone.',
      '所提供的退出方式不能阻止追踪：邮件像素仅视为部分符合，退订仅对此后邮件有效。',
    ),
    setting: 'open-tracking-warns',
    commitments: ['C20'],
  },
  {
    id: 'X7',
    text: text(
      'Open ends: “other information”, “other partners”, “other situations”, “other websites”.',
      '开放表述：“其他信息”“其他合作伙伴”“其他情形”“其他网站”。',
    ),
    settledAs: text(
      'What fits only an open end is kept in part until a list names it.',
      '仅能归入开放表述的，在列明之前视为部分符合。',
    ),
    setting: 'open-ends-warn',
    commitments: ['C08', 'C10', 'C29'],
  },
  {
    id: 'X8',
    text: text(
      'Retention is measured by the purposes of the policy in one chapter and by those the person authorised in another.',
      '保存期限一处以政策目的衡量，另一处以个人授权的目的衡量。',
    ),
    settledAs: text('The narrower: purposes the person authorised.', '取较窄者：个人授权的目的。'),
    setting: 'retention-yardstick',
    commitments: ['C68'],
  },
  {
    id: 'X9',
    text: text(
      'The page bears the date 2 September 2024, the text says August 2024; there is no effective date and no version number.',
      '页面日期为2024年9月2日，正文称2024年8月；无生效日，亦无版本号。',
    ),
    settledAs: text(
      'A version needs an exact effective date; without one, what depends on it stays undetermined.',
      '政策版本须有确切生效日；缺少时相关结论为无法判定。',
    ),
    setting: 'needs-effective-date',
    commitments: ['C01', 'C05', 'C69'],
  },
  {
    id: 'X10',
    text: text(
      'Sharing with partners needs no consent in one sentence; outside sharing in general is tied to explicit consent.',
      '一处允许不经同意向合作方共享，一处又以明示同意为对外共享的前提。',
    ),
    settledAs: text(
      'Each flow is judged by the ground it names; the law’s demand for separate consent is a verdict of its own.',
      '按每条流转所载依据判断；法律要求的单独同意另行判定。',
    ),
    setting: 'partner-sharing-consent',
    commitments: ['C22'],
  },
  {
    id: 'X11',
    text: text(
      'Entrusted processing and sharing stand under one heading.',
      '委托处理与共享并列于同一标题之下。',
    ),
    settledAs: text(
      'A flow says which of the two it is, since only provision to another handler needs separate consent; what is promised about sharing binds both.',
      '流转须载明属于何者，因仅向其他处理者提供才须单独同意；关于共享的承诺对二者均适用。',
    ),
    setting: 'entrusting-is-sharing',
    commitments: ['C21'],
  },
];
