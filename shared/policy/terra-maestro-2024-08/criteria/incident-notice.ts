import { text } from '../../../lib/index.ts';
import {
  defineCriterion,
  met,
  missingField,
  notMet,
  setFields,
  undetermined,
} from '../../index.ts';
import {
  excludeHarm,
  isNotGiven,
  judgeNoticeNeed,
  noticeFields,
  noticeNeedSayings,
} from '../lib/incidentNotice.ts';

/** C48: people are told of an incident at all. */
export const incidentNotice = defineCriterion({
  id: 'incident-notice',
  kind: 'promise',
  revision: 1,
  severity: 'critical',
  title: text('People told of an incident', '事件通知个人'),
  rule: text(
    'Kept when the people affected were told of the incident. Only an incident without harm, or whose harm was effectively averted, need not be told. A notice dated in the future has not been given.',
    '已将事件通知受影响个人的，为符合；仅未造成损害或已有效避免损害的，可以不通知。所填通知时间尚未到来的，视为未通知。',
  ),
  clauses: [
    { instrument: 'gbt-35273', article: '10.2 a' },
    { instrument: 'pipl', article: '57' },
    { instrument: 'gdpr', article: '34' },
  ],
  judges: 'incidents',
  applies: judgeNoticeNeed,
  judge({ id, notified }, { asOf }) {
    if (notified === undefined) {
      return undetermined('notice-unknown', [missingField('incidents', id, 'notified')]);
    }
    return isNotGiven(notified, asOf) ? notMet('not-told') : met;
  },
  mend: (incident, { asOf }, { code }) =>
    code === 'harm-unknown'
      ? excludeHarm(incident)
      : [setFields('incidents', incident.id, noticeFields(incident, asOf))],
  says: {
    ...noticeNeedSayings,
    met: {
      outcome: 'met',
      text: text('People were told of {record}.', '已将{record}通知受影响的个人。'),
    },
    'notice-unknown': {
      outcome: 'undetermined',
      text: text(
        'Nobody has said whether people were told of {record}.',
        '是否就{record}通知个人未载明。',
      ),
      fix: text(
        'Enter when people were told of {record}, or that they were not.',
        '补录就{record}通知个人的时间；未通知的，选“无”。',
      ),
    },
    'not-told': {
      outcome: 'not-met',
      text: text(
        '{record} harmed people or may do so, and they were not told.',
        '{record}已经或可能造成损害，但未通知受影响的个人。',
      ),
      fix: text('Tell the people affected by {record} now.', '立即将{record}通知受影响的个人。'),
    },
  },
});
