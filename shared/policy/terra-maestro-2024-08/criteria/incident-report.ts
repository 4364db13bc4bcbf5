import { text } from '../../../lib/index.ts';
import {
  defineCriterion,
  met,
  missingField,
  notMet,
  setFields,
  undetermined,
} from '../../index.ts';
import { isNotGiven, nowOrLater } from '../lib/incidentNotice.ts';

/** C49: the authority hears of an incident from the company itself. */
export const incidentReport = defineCriterion({
  id: 'incident-report',
  kind: 'promise',
  revision: 1,
  severity: 'serious',
  title: text('Incident reported to the authority', '事件上报监管部门'),
  rule: text(
    'Kept when the incident was reported to the authority, whatever its size and whether or not people had to be told. A report dated in the future has not been made.',
    '已将事件上报监管部门的，为符合，不论事件大小，也不论是否须通知个人。所填上报时间尚未到来的，视为未上报。',
  ),
  clauses: [
    { instrument: 'gbt-35273', article: '10.1' },
    { instrument: 'pipl', article: '57' },
    { instrument: 'gdpr', article: '33' },
  ],
  judges: 'incidents',
  judge({ id, reported }, { asOf }) {
    if (reported === undefined) {
      return undetermined('report-unknown', [missingField('incidents', id, 'reported')]);
    }
    return isNotGiven(reported, asOf) ? notMet('not-reported') : met;
  },
  mend: ({ id, found }, { asOf }) => [
    setFields('incidents', id, { reported: nowOrLater(asOf, found) }),
  ],
  says: {
    met: {
      outcome: 'met',
      text: text('{record} was reported to the authority.', '{record}已上报监管部门。'),
    },
    'report-unknown': {
      outcome: 'undetermined',
      text: text(
        'Nobody has said whether {record} was reported to the authority.',
        '{record}是否上报监管部门未载明。',
      ),
      fix: text(
        'Enter when {record} was reported, or that it was not.',
        '补录{record}的上报时间；未上报的，选“无”。',
      ),
    },
    'not-reported': {
      outcome: 'not-met',
      text: text('{record} was not reported to the authority.', '{record}未上报监管部门。'),
      fix: text(
        'Report {record} and how it was handled to the authority now.',
        '立即将{record}及处置情况上报监管部门。',
      ),
    },
  },
});
