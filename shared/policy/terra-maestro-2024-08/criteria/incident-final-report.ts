import type { Day } from '../../../lib/index.ts';
import { addDays, dayOf, text } from '../../../lib/index.ts';
import type { RecordIn } from '../../../map/index.ts';
import { isNone, none } from '../../../map/index.ts';
import { constants } from '../../../standards/index.ts';
import {
  defineCriterion,
  doesNotApply,
  met,
  missingField,
  notMet,
  setFields,
  undetermined,
} from '../../index.ts';
import { graveIncidentSayings, judgeGraveIncident } from '../lib/graveIncident.ts';
import { hasHappened } from '../lib/hasHappened.ts';

type Entered = RecordIn<'incidents'>['finalReported'];

const limit = constants.incidentFinalReport.value;

/**
 * C49, as the law asks it: a final report once a grave incident has been dealt with. The time is
 * counted from the end of handling; a report within that time of the finding is in time either way.
 */
export const incidentFinalReport = defineCriterion({
  id: 'incident-final-report',
  kind: 'law',
  revision: 1,
  severity: 'moderate',
  title: text('Final report on a grave incident', '较大以上事件提交总结报告'),
  rule: text(
    'Met when the final report on an incident graded “relatively major” or worse went out within thirty days of the end of its handling. While it is still being handled, none is due. A report dated in the future has not gone out.',
    '较大以上事件在处置结束后30日内提交总结报告的，为符合；仍在处置的，尚无须提交。所填提交日期尚未到来的，视为未提交。',
  ),
  clauses: [
    { instrument: 'pipl', article: '57' },
    { instrument: 'incident-measures', article: '' },
  ],
  judges: 'incidents',
  applies: judgeGraveIncident,
  judge({ id, found = '', handlingEnded, finalReported: entered }, { asOf }) {
    const finalReported = sentSoFar(entered, asOf);
    if (finalReported === undefined) {
      return undetermined('report-unknown', [missingField('incidents', id, 'finalReported')]);
    }
    if (!isNone(finalReported) && finalReported <= addDays(dayOf(found), limit)) return met;
    if (isNone(handlingEnded)) {
      return isNone(finalReported) ? doesNotApply('still-handled') : met;
    }
    if (handlingEnded === undefined) {
      return undetermined('end-unknown', [missingField('incidents', id, 'handlingEnded')]);
    }
    const due = addDays(handlingEnded, limit);
    if (isNone(finalReported)) {
      return due < asOf
        ? notMet('overdue', { figures: { due } })
        : undetermined('not-yet-due', [missingField('incidents', id, 'finalReported')], {
            figures: { due },
          });
    }
    return finalReported <= due ? met : notMet('late', { figures: { due, finalReported } });
  },
  mend({ id, found, handlingEnded, finalReported: entered }, { asOf }, { code }) {
    const finalReported = sentSoFar(entered, asOf);
    switch (code) {
      case 'late':
      case 'overdue':
        return [];
      case 'grade-unknown':
        return [setFields('incidents', id, { grade: 'ordinary' })];
      case 'not-yet-due':
        return [setFields('incidents', id, { finalReported: asOf })];
      case 'report-unknown':
        return [setFields('incidents', id, { finalReported: earlier(dayOf(found ?? asOf), asOf) })];
      case 'end-unknown':
        return [
          setFields('incidents', id, {
            handlingEnded: isNone(finalReported) ? asOf : finalReported,
            finalReported: isNone(finalReported) ? asOf : finalReported,
          }),
        ];
      default: {
        const day = typeof finalReported === 'string' ? finalReported : asOf;
        return [
          setFields('incidents', id, {
            found: found ?? `${day}T00:00:00Z`,
            handlingEnded: handlingEnded ?? day,
            finalReported: day,
          }),
        ];
      }
    }
  },
  says: {
    ...graveIncidentSayings,
    met: {
      outcome: 'met',
      text: text('The final report on {record} was in time.', '{record}的总结报告已按时提交。'),
    },
    'still-handled': {
      outcome: 'not-applicable',
      text: text(
        '{record} is still being handled; no final report is due yet.',
        '{record}仍在处置，尚无须提交总结报告。',
      ),
    },
    'report-unknown': {
      outcome: 'undetermined',
      text: text(
        'Nobody has said whether a final report on {record} went out.',
        '{record}是否提交总结报告未载明。',
      ),
      fix: text(
        'Enter the day of the final report on {record}, or that there was none.',
        '补录{record}的总结报告日期；未提交的，选“无”。',
      ),
    },
    'end-unknown': {
      outcome: 'undetermined',
      text: text(
        'Nobody has said when the handling of {record} ended, so it cannot be told when the final report was due.',
        '{record}的处置结束日期未载明，无法判断总结报告的期限。',
      ),
      fix: text(
        'Enter the day the handling of {record} ended, or that it goes on.',
        '补录{record}的处置结束日期；仍在处置的，选“无”。',
      ),
    },
    'not-yet-due': {
      outcome: 'undetermined',
      text: text(
        'The final report on {record} is due by {due} and has not gone out.',
        '{record}的总结报告应于{due}前提交，目前尚未提交。',
      ),
      fix: text(
        'Hand in the final report on {record} by {due}.',
        '于{due}前提交{record}的总结报告。',
      ),
    },
    overdue: {
      outcome: 'not-met',
      isPast: true,
      text: text(
        'The final report on {record} was due by {due} and has not gone out.',
        '{record}的总结报告应于{due}前提交，至今未提交。',
      ),
      fix: text(
        'Hand in the final report on {record} at once and explain the delay.',
        '立即提交{record}的总结报告，并说明迟延原因。',
      ),
    },
    late: {
      outcome: 'not-met',
      isPast: true,
      text: text(
        'The final report on {record} was due by {due} and went out on {finalReported}.',
        '{record}的总结报告应于{due}前提交，实际于{finalReported}提交。',
      ),
      fix: text(
        'Record why the final report on {record} was late.',
        '记录{record}总结报告迟延的原因。',
      ),
    },
  },
});

/** The day entered for the report as it stands today: one still to come is a plan, so none was sent. */
function sentSoFar(day: Entered, asOf: Day): Entered {
  return typeof day === 'string' && !hasHappened(day, asOf) ? none : day;
}

function earlier(one: Day, other: Day): Day {
  return one < other ? one : other;
}
