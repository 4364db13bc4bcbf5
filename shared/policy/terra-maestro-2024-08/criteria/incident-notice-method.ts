import { text } from '../../../lib/index.ts';
import { isNone } from '../../../map/index.ts';
import {
  defineCriterion,
  giveAnswer,
  judgeAnswer,
  met,
  missingField,
  notMet,
  setFields,
  undetermined,
} from '../../index.ts';
import {
  excludeHarm,
  judgeNoticeGiven,
  noticeFields,
  noticeGivenSayings,
} from '../lib/incidentNotice.ts';

const question = 'incident-announcement-needed';

/** C48: each person is told by a message; an announcement serves only where that is not practicable. */
export const incidentNoticeMethod = defineCriterion({
  id: 'incident-notice-method',
  kind: 'promise',
  revision: 1,
  severity: 'moderate',
  title: text('People told one by one', '逐一通知个人'),
  rule: text(
    'Kept when people were told by mail, letter, telephone or push message. A public announcement keeps the promise only where it is shown that they could hardly be told one by one; any other way breaks it.',
    '以邮件、信函、电话或推送方式逐一通知的，为符合；采用公告的，须证明难以逐一通知；采用其他方式的，为不符合。',
  ),
  clauses: [
    { instrument: 'gbt-35273', article: '10.2 a' },
    { instrument: 'pipl', article: '57' },
    { instrument: 'gdpr', article: '34(3)(c)' },
  ],
  judges: 'incidents',
  questions: [
    {
      id: question,
      ask: text(
        'Was it hard to reach the people affected one by one, so that only an announcement was left?',
        '是否因难以逐一通知受影响的个人而采用公告？',
      ),
      per: 'record',
      needsEvidence: true,
    },
  ],
  applies: judgeNoticeGiven,
  judge({ id, noticeMethod }, facts) {
    if (noticeMethod === undefined) {
      return undetermined('method-unknown', [missingField('incidents', id, 'noticeMethod')]);
    }
    if (isNone(noticeMethod)) return notMet('other-way');
    if (noticeMethod !== 'announcement') return met;
    return judgeAnswer(facts.answer(question, id), {
      question,
      record: id,
      no: 'needless-announcement',
      unanswered: 'announcement-unexplained',
      unproven: 'announcement-unproven',
    });
  },
  mend(incident, { asOf }, { code }) {
    const { id, noticeMethod } = incident;
    if (code === 'harm-unknown') return excludeHarm(incident);
    return [
      setFields('incidents', id, noticeFields(incident, asOf)),
      ...(noticeMethod === 'announcement' ? [giveAnswer(question, 'yes', id)] : []),
    ];
  },
  says: {
    ...noticeGivenSayings,
    met: {
      outcome: 'met',
      text: text(
        'People were told of {record} in a way the policy promises.',
        '已按政策承诺的方式就{record}通知个人。',
      ),
    },
    'method-unknown': {
      outcome: 'undetermined',
      text: text('Nobody has said how people were told of {record}.', '{record}的通知方式未载明。'),
      fix: text('Enter how people were told of {record}.', '补录{record}的通知方式。'),
    },
    'other-way': {
      outcome: 'not-met',
      text: text(
        'People were told of {record} in none of the ways the policy promises.',
        '就{record}通知个人未采用政策承诺的任何方式。',
      ),
      fix: text(
        'Tell people of {record} again by mail, letter, telephone or push message.',
        '以邮件、信函、电话或推送方式就{record}重新通知个人。',
      ),
    },
    'needless-announcement': {
      outcome: 'not-met',
      text: text(
        '{record} was only announced, although people could have been told one by one.',
        '{record}本可逐一通知，却仅作公告。',
      ),
      fix: text(
        'Tell the people affected by {record} one by one.',
        '就{record}逐一通知受影响的个人。',
      ),
    },
    'announcement-unexplained': {
      outcome: 'undetermined',
      text: text(
        '{record} was announced; nobody has said why people were not told one by one.',
        '{record}以公告方式通知，未说明为何未逐一通知。',
      ),
      fix: text(
        'State why the people affected by {record} could not be told one by one, with proof.',
        '说明{record}难以逐一通知的理由并附证据。',
      ),
    },
    'announcement-unproven': {
      outcome: 'undetermined',
      text: text(
        '{record} was announced because people were hard to reach; nothing in force proves it.',
        '{record}以难以逐一通知为由采用公告，但缺少有效证据。',
      ),
      fix: text(
        'Add evidence that the people affected by {record} were hard to reach.',
        '补充证明{record}难以逐一通知的证据。',
      ),
    },
  },
});
