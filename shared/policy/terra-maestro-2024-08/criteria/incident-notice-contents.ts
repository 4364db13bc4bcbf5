import { text } from '../../../lib/index.ts';
import { defineCriterion } from '../../index.ts';
import { judgeNoticeGiven, noticeGivenSayings } from '../lib/incidentNotice.ts';
import { completeNotice, judgeNoticeContents } from '../lib/judgeNoticeContents.ts';

/** What the policy promises people to be told after an incident, in its own order. */
const promised = ['situation-and-effect', 'measures', 'self-protection', 'remedies'] as const;

/** C47: a notice of an incident tells people the four things promised. */
export const incidentNoticeContents = defineCriterion({
  id: 'incident-notice-contents',
  kind: 'promise',
  revision: 1,
  severity: 'serious',
  title: text('Incident notice tells the four things promised', '事件告知包含承诺的四项内容'),
  rule: text(
    'Kept when the notice told people what happened and its likely effect, the measures, how to protect themselves, and the remedies. One item left out breaks the promise; a second notice can add it.',
    '通知载明事件情况与可能影响、处置措施、自行防范建议和补救措施的，为符合；缺少任一项的，为不符合，可以补充通知。',
  ),
  clauses: [
    { instrument: 'gbt-35273', article: '10.2' },
    { instrument: 'pipl', article: '57' },
    { instrument: 'ndsmr', article: '11' },
    { instrument: 'gdpr', article: '34' },
  ],
  judges: 'incidents',
  applies: judgeNoticeGiven,
  judge: (incident) => judgeNoticeContents(incident, promised),
  mend: (incident, { asOf }, { code }) => completeNotice(incident, asOf, code),
  says: {
    ...noticeGivenSayings,
    met: {
      outcome: 'met',
      text: text(
        'The notice of {record} told people all four things promised.',
        '{record}的通知已包含承诺的四项内容。',
      ),
    },
    'contents-unknown': {
      outcome: 'undetermined',
      text: text('Nobody has said what the notice of {record} told.', '{record}的通知内容未载明。'),
      fix: text('Enter what people were told of {record}.', '补录{record}的通知内容。'),
    },
    'no-situation-and-effect': {
      outcome: 'not-met',
      text: text(
        'The notice of {record} does not say what happened and what it may lead to.',
        '{record}的通知未说明事件基本情况和可能的影响。',
      ),
      fix: text(
        'Tell people in a second notice what {record} was and what it may lead to.',
        '补充通知{record}的基本情况和可能的影响。',
      ),
    },
    'no-measures': {
      outcome: 'not-met',
      text: text(
        'The notice of {record} does not say what is being done.',
        '{record}的通知未说明已采取或将采取的处置措施。',
      ),
      fix: text(
        'Tell people in a second notice what is being done about {record}.',
        '补充通知针对{record}的处置措施。',
      ),
    },
    'no-self-protection': {
      outcome: 'not-met',
      text: text(
        'The notice of {record} gives no advice for self-protection.',
        '{record}的通知未提供个人自行防范的建议。',
      ),
      fix: text(
        'Advise people in a second notice how to protect themselves after {record}.',
        '补充通知个人应对{record}的防范建议。',
      ),
    },
    'no-remedies': {
      outcome: 'not-met',
      text: text(
        'The notice of {record} names no remedies.',
        '{record}的通知未说明对个人的补救措施。',
      ),
      fix: text(
        'Tell people in a second notice which remedies they have after {record}.',
        '补充通知{record}的补救措施。',
      ),
    },
  },
});
