import { hoursBetween, text } from '../../../lib/index.ts';
import { constants } from '../../../standards/index.ts';
import type { Change, Facts } from '../../index.ts';
import {
  defineCriterion,
  met,
  missingField,
  missingRecord,
  notMet,
  setFields,
  undetermined,
} from '../../index.ts';
import { graveIncidentSayings, judgeGraveIncident } from '../lib/graveIncident.ts';
import { nowOrLater, reached } from '../lib/incidentNotice.ts';

const ordinaryLimit = constants.incidentReport.value;
const criticalLimit = constants.incidentReportCritical.value;

/** C49, as the law asks it: a grave incident is reported within hours. */
export const incidentReportTime = defineCriterion({
  id: 'incident-report-time',
  kind: 'law',
  revision: 1,
  severity: 'serious',
  title: text('Grave incident reported in time', '较大以上事件按时限上报'),
  rule: text(
    'Met when an incident graded “relatively major” or worse was reported within four hours of the finding, within one hour by an operator of critical information infrastructure. Below that grade the law says at once and names no hours. A report dated in the future has not been made.',
    '较大以上事件自发现起4小时内上报（关键信息基础设施运营者为1小时内）的，为符合。未达到较大级别的，法律仅要求立即报告，未定时限。所填上报时间尚未到来的，视为未上报。',
  ),
  clauses: [
    { instrument: 'pipl', article: '57' },
    { instrument: 'incident-measures', article: '' },
  ],
  judges: 'incidents',
  reads: ['organisation'],
  applies: judgeGraveIncident,
  judge({ id, found = '', reported }, facts) {
    if (reported === undefined) {
      return undetermined('report-unknown', [missingField('incidents', id, 'reported')]);
    }
    const organisation = facts.all('organisation')[0];
    const isCritical = organisation?.isCriticalInfrastructure;
    // While it is unknown which limit holds, only what both agree on is decided.
    const longest = isCritical === true ? criticalLimit : ordinaryLimit;
    const shortest = isCritical === false ? ordinaryLimit : criticalLimit;
    const sent = reached(reported, facts.asOf);
    if (sent === undefined) {
      return hoursBetween(found, nowOrLater(facts.asOf, found)) > longest
        ? notMet('overdue', { figures: { limit: longest } })
        : undetermined('not-yet-reported', [missingField('incidents', id, 'reported')]);
    }
    if (sent < found) {
      return undetermined('reported-before-found', [missingField('incidents', id, 'found')]);
    }
    const hours = hoursBetween(found, sent);
    if (hours <= shortest) return met;
    if (hours > longest)
      return notMet('late', { figures: { found, reported: sent, limit: longest } });
    if (organisation === undefined) {
      return undetermined('no-organisation', [missingRecord('organisation')]);
    }
    return undetermined('operator-unknown', [
      missingField('organisation', organisation.id, 'isCriticalInfrastructure'),
    ]);
  },
  mend({ id, found, reported }, facts, { code }) {
    const moment = reached(reported, facts.asOf) ?? nowOrLater(facts.asOf, found);
    // A finding dated in the future cannot be squared with a report that was made.
    const times = {
      found: reached(found, facts.asOf) ?? moment,
      reported: moment,
    };
    switch (code) {
      case 'late':
      case 'overdue':
      case 'no-organisation':
        return [];
      case 'grade-unknown':
        return [setFields('incidents', id, { grade: 'ordinary' })];
      case 'operator-unknown':
        return settleOperator(facts);
      case 'not-yet-reported':
        return [setFields('incidents', id, times), ...settleOperator(facts)];
      case 'found-unknown':
        return [setFields('incidents', id, { reported: moment, found: moment })];
      default:
        return [setFields('incidents', id, { ...times, reported: times.found })];
    }
  },
  says: {
    ...graveIncidentSayings,
    met: {
      outcome: 'met',
      text: text(
        '{record} was reported within the time the law sets.',
        '{record}已在法定时限内上报。',
      ),
    },
    'report-unknown': {
      outcome: 'undetermined',
      text: text('Nobody has said when {record} was reported.', '{record}的上报时间未载明。'),
      fix: text('Enter when {record} was reported.', '补录{record}的上报时间。'),
    },
    'not-yet-reported': {
      outcome: 'undetermined',
      text: text(
        '{record} has not been reported, and the time for it may not be over.',
        '{record}尚未上报，法定时限可能尚未届满。',
      ),
      fix: text('Report {record} at once.', '立即上报{record}。'),
    },
    'reported-before-found': {
      outcome: 'undetermined',
      text: text(
        'By the times entered, {record} was reported before it was found.',
        '所填时间显示，{record}的上报早于发现。',
      ),
      fix: text(
        'Correct the time {record} was found or reported.',
        '更正{record}的发现时间或上报时间。',
      ),
    },
    'operator-unknown': {
      outcome: 'undetermined',
      text: text(
        'Whether {record} was reported in time depends on whether the organisation operates critical information infrastructure, which nobody has said.',
        '{record}是否按时上报，取决于本组织是否为关键信息基础设施运营者，该情况未载明。',
      ),
      fix: text(
        'Enter whether the organisation operates critical information infrastructure.',
        '补录本组织是否为关键信息基础设施运营者。',
      ),
    },
    'no-organisation': {
      outcome: 'undetermined',
      // Registering the organisation raises questions of its own, so nothing here could stand for it.
      isPast: true,
      text: text(
        'Whether {record} was reported in time depends on what kind of operator the organisation is, and it is not on record.',
        '{record}是否按时上报取决于本组织的运营者性质，而本组织尚未登记。',
      ),
      fix: text('Register the organisation.', '登记本组织信息。'),
    },
    overdue: {
      outcome: 'not-met',
      isPast: true,
      text: text(
        '{record} has not been reported, and the {limit, plural, one {# hour} other {# hours}} for it are over.',
        '{record}尚未上报，{limit}小时的法定时限已经届满。',
      ),
      fix: text(
        'Report {record} at once and explain the delay to the authority.',
        '立即上报{record}，并向主管部门说明迟延原因。',
      ),
    },
    late: {
      outcome: 'not-met',
      isPast: true,
      text: text(
        '{record} was found on {found} and reported on {reported}, later than {limit, plural, one {# hour} other {# hours}} after.',
        '{record}于{found}发现，至{reported}方上报，超过{limit}小时。',
      ),
      fix: text(
        'Record why {record} was reported late, and change the incident plan so that the next one is not.',
        '记录{record}迟报的原因，并完善应急预案，避免再次迟报。',
      ),
    },
  },
});

/** It becomes known that the organisation does not run critical infrastructure; nothing known is changed. */
function settleOperator(facts: Facts<'organisation'>): readonly Change[] {
  const organisation = facts.all('organisation')[0];
  return organisation === undefined || organisation.isCriticalInfrastructure !== undefined
    ? []
    : [setFields('organisation', organisation.id, { isCriticalInfrastructure: false })];
}
