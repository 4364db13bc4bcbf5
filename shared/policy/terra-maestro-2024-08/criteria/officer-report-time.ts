import { text } from '../../../lib/index.ts';
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
import { needsOfficer, officerReportDue, officerReportSayings } from '../lib/officerDuty.ts';

/** C41, law: the officer is reported in time; once it is late, that cannot be undone. */
export const officerReportTime = defineCriterion({
  id: 'officer-report-time',
  kind: 'law',
  revision: 1,
  severity: 'minor',
  title: text('Officer reported in time', '按期报送负责人信息'),
  rule: text(
    'The report follows within 30 working days of reaching the threshold, or of the notice of 18 July 2025 for those already over it. Monday to Friday count as working days; public holidays are not taken out, so check a day or two of delay by the calendar.',
    '自达到规定数量之日起30个工作日内报送；2025年7月18日公告前已达到的，自公告之日起算。工作日按周一至周五计，未扣除法定节假日，临近期限的请核对日历。',
  ),
  clauses: [{ instrument: 'officer-notice', article: '' }],
  judges: 'organisation',
  applies: ({ totalPeople }) =>
    needsOfficer(totalPeople) === false ? doesNotApply('below-threshold') : null,
  judge({ id, totalPeople, officerReportedOn, reachedMillionOn }, { asOf }) {
    const reported = typeof officerReportedOn === 'string' ? officerReportedOn : undefined;
    const isReported = reported !== undefined && reported <= asOf;
    const due =
      typeof reachedMillionOn === 'string' ? officerReportDue(reachedMillionOn) : undefined;
    if (due !== undefined && isReported && reported <= due) return met;
    if (due !== undefined && !isReported && asOf <= due) return doesNotApply('not-due');
    if (totalPeople === undefined) {
      return undetermined('people-unknown', [missingField('organisation', id, 'totalPeople')]);
    }
    if (due === undefined) {
      return undetermined('start-unknown', [missingField('organisation', id, 'reachedMillionOn')]);
    }
    if (officerReportedOn === undefined) {
      return undetermined('report-unknown', [
        missingField('organisation', id, 'officerReportedOn'),
      ]);
    }
    return isReported
      ? notMet('late', { figures: { due, reported } })
      : notMet('overdue', { figures: { due } });
  },
  mend(organisation, { asOf }, { code }) {
    const { id, officerReportedOn, reachedMillionOn } = organisation;
    if (code === 'late' || code === 'overdue') return [];
    if (code === 'report-unknown' && typeof reachedMillionOn === 'string') {
      const officerReported = officerReportDue(reachedMillionOn);
      return [setFields('organisation', id, { officerReportedOn: officerReported })];
    }
    if (typeof reachedMillionOn === 'string') {
      return [setFields('organisation', id, { totalPeople: constants.officerFrom.value - 1 })];
    }
    const reported = typeof officerReportedOn === 'string' ? officerReportedOn : asOf;
    return [setFields('organisation', id, { reachedMillionOn: reported < asOf ? reported : asOf })];
  },
  says: {
    ...officerReportSayings,
    met: {
      outcome: 'met',
      text: text('The officer of {record} was reported in time.', '{record}已按期报送负责人信息。'),
    },
    late: {
      outcome: 'not-met',
      isPast: true,
      text: text(
        'The officer of {record} was reported on {reported}; the last day was {due}.',
        '{record}于{reported}报送负责人信息，期限为{due}。',
      ),
      fix: text(
        'Keep a record of why the report was late; report changes of the officer in time.',
        '就逾期原因留存说明；负责人变更时按期报送。',
      ),
    },
    overdue: {
      outcome: 'not-met',
      isPast: true,
      text: text(
        'The last day for reporting the officer of {record} was {due}; it has passed.',
        '{record}报送负责人信息的期限为{due}，现已逾期。',
      ),
      fix: text(
        'Report the officer now and keep a record of why it is late.',
        '立即报送，并就逾期原因留存说明。',
      ),
    },
  },
});
