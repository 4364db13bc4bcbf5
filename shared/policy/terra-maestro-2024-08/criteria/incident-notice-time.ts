import { hoursBetween, text } from '../../../lib/index.ts';
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
  judgeNoticeNeed,
  noticeFields,
  noticeNeedSayings,
  nowOrLater,
  reached,
} from '../lib/incidentNotice.ts';

/** C48: people are told promptly. */
export const incidentNoticeTime = defineCriterion({
  id: 'incident-notice-time',
  kind: 'promise',
  revision: 1,
  severity: 'serious',
  title: text('People told promptly', '及时通知个人'),
  rule: text(
    'Kept when people were told within the hours the settings allow, counted from the finding. The policy says “promptly” and names no number. Until the time is over, an incident not yet told stays open; a notice dated in the future has not been given.',
    '自发现事件起，在设置的时限内通知个人的，为符合。政策仅称“及时”，未定时限。时限未届满而尚未通知的，暂不判定；所填通知时间尚未到来的，视为未通知。',
  ),
  clauses: [
    { instrument: 'gbt-35273', article: '10.2 a' },
    { instrument: 'pipl', article: '57' },
    { instrument: 'gdpr', article: '34' },
  ],
  judges: 'incidents',
  settings: ['incident-notice-hours'],
  applies: judgeNoticeNeed,
  judge({ id, found, notified }, facts) {
    if (notified === undefined) {
      return undetermined('notice-unknown', [missingField('incidents', id, 'notified')]);
    }
    if (found === undefined) {
      return undetermined('found-unknown', [missingField('incidents', id, 'found')]);
    }
    const limit = Number(facts.setting('incident-notice-hours'));
    const told = reached(notified, facts.asOf);
    if (told === undefined) {
      // Counted to the first moment of today: the hour of the day is not known.
      return hoursBetween(found, nowOrLater(facts.asOf, found)) > limit
        ? notMet('overdue', { figures: { limit } })
        : undetermined('not-yet-told', [missingField('incidents', id, 'notified')], {
            figures: { limit },
          });
    }
    if (told < found) {
      return undetermined('told-before-found', [missingField('incidents', id, 'found')]);
    }
    if (hoursBetween(found, told) <= limit) return met;
    return notMet('late', { figures: { found, notified: told, limit } });
  },
  mend(incident, { asOf }, { code }) {
    if (code === 'late' || code === 'overdue') return [];
    if (code === 'harm-unknown') return excludeHarm(incident);
    const fields = noticeFields(incident, asOf);
    // Of two times that cannot be squared or are not both known, the favourable one is that of the other.
    const times =
      code === 'notice-unknown' || code === 'told-before-found'
        ? { notified: fields.found }
        : code === 'found-unknown'
          ? { found: fields.notified }
          : {};
    return [setFields('incidents', incident.id, { ...fields, ...times })];
  },
  says: {
    ...noticeNeedSayings,
    met: {
      outcome: 'met',
      text: text('People were told of {record} in time.', '已在时限内将{record}通知个人。'),
    },
    'notice-unknown': {
      outcome: 'undetermined',
      text: text(
        'Nobody has said when people were told of {record}.',
        '就{record}通知个人的时间未载明。',
      ),
      fix: text('Enter when people were told of {record}.', '补录就{record}通知个人的时间。'),
    },
    'found-unknown': {
      outcome: 'undetermined',
      text: text('Nobody has said when {record} was found.', '{record}的发现时间未载明。'),
      fix: text('Enter the day and time {record} was found.', '补录{record}的发现时间。'),
    },
    'not-yet-told': {
      outcome: 'undetermined',
      text: text(
        'People have not been told of {record}; the {limit, plural, one {# hour} other {# hours}} for it are not over.',
        '尚未就{record}通知个人，{limit}小时的时限尚未届满。',
      ),
      fix: text(
        'Tell people of {record} before the time is over.',
        '在时限届满前将{record}通知个人。',
      ),
    },
    'told-before-found': {
      outcome: 'undetermined',
      text: text(
        'By the times entered, people were told of {record} before it was found.',
        '所填时间显示，就{record}通知个人早于发现时间。',
      ),
      fix: text(
        'Correct the time {record} was found or told.',
        '更正{record}的发现时间或通知时间。',
      ),
    },
    overdue: {
      outcome: 'not-met',
      isPast: true,
      text: text(
        'People have not been told of {record}, and the {limit, plural, one {# hour} other {# hours}} for it are over.',
        '尚未就{record}通知个人，{limit}小时的时限已经届满。',
      ),
      fix: text(
        'Tell people of {record} at once; the delay itself cannot be undone and needs a recorded reason.',
        '立即将{record}通知个人；逾期已无法补救，须留存说明。',
      ),
    },
    late: {
      outcome: 'not-met',
      isPast: true,
      text: text(
        '{record} was found on {found} and told on {notified}, later than {limit, plural, one {# hour} other {# hours}} after.',
        '{record}于{found}发现，至{notified}方通知个人，超过{limit}小时。',
      ),
      fix: text(
        'Record why the notice of {record} was late, and change the incident plan so that the next one is not.',
        '记录{record}迟延通知的原因，并完善应急预案，避免再次迟延。',
      ),
    },
  },
});
