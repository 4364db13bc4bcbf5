import { text } from '../../../lib/index.ts';
import { defineCriterion } from '../../index.ts';
import { judgeNoticeGiven, noticeGivenSayings } from '../lib/incidentNotice.ts';
import { completeNotice, judgeNoticeContents } from '../lib/judgeNoticeContents.ts';

/** What PIPL Art. 57 adds to the four things the policy promises. */
const required = ['kinds-of-data', 'cause', 'contact'] as const;

/** C47, as the law asks it: kinds of data, cause and a contact stand in the notice. */
export const incidentNoticeParticulars = defineCriterion({
  id: 'incident-notice-particulars',
  kind: 'law',
  revision: 1,
  severity: 'serious',
  title: text(
    'Incident notice tells kinds of data, cause and contact',
    '事件通知载明信息种类、原因和联系方式',
  ),
  rule: text(
    'Met when the notice told people the kinds of data concerned, the cause of the incident and how to reach the handler. The policy promises none of the three; the law asks for each.',
    '通知载明所涉个人信息种类、事件原因和个人信息处理者联系方式的，为符合。政策未承诺该三项，但法律均有要求。',
  ),
  clauses: [
    { instrument: 'pipl', article: '57' },
    { instrument: 'ndsmr', article: '11' },
    { instrument: 'gbt-35273', article: '10.2' },
  ],
  judges: 'incidents',
  applies: judgeNoticeGiven,
  judge: (incident) => judgeNoticeContents(incident, required),
  mend: (incident, { asOf }, { code }) => completeNotice(incident, asOf, code),
  says: {
    ...noticeGivenSayings,
    met: {
      outcome: 'met',
      text: text(
        'The notice of {record} told people the kinds of data, the cause and a contact.',
        '{record}的通知已载明信息种类、原因和联系方式。',
      ),
    },
    'contents-unknown': {
      outcome: 'undetermined',
      text: text('Nobody has said what the notice of {record} told.', '{record}的通知内容未载明。'),
      fix: text('Enter what people were told of {record}.', '补录{record}的通知内容。'),
    },
    'no-kinds-of-data': {
      outcome: 'not-met',
      text: text(
        'The notice of {record} does not say which kinds of data are concerned.',
        '{record}的通知未说明所涉个人信息种类。',
      ),
      fix: text(
        'Tell people in a second notice which of their data {record} concerns.',
        '补充通知{record}所涉的个人信息种类。',
      ),
    },
    'no-cause': {
      outcome: 'not-met',
      text: text('The notice of {record} names no cause.', '{record}的通知未说明事件原因。'),
      fix: text('Tell people in a second notice what caused {record}.', '补充通知{record}的原因。'),
    },
    'no-contact': {
      outcome: 'not-met',
      text: text(
        'The notice of {record} does not say whom to ask.',
        '{record}的通知未载明联系方式。',
      ),
      fix: text(
        'Tell people in a second notice how to reach the officer about {record}.',
        '补充通知就{record}联系个人信息保护负责人的方式。',
      ),
    },
  },
});
