import { text } from '../../../lib/index.ts';
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

/** C41, law: the officer is reported to the authority. */
export const officerReport = defineCriterion({
  id: 'officer-report',
  kind: 'law',
  revision: 1,
  severity: 'moderate',
  title: text('Officer reported to the authority', '报送负责人信息'),
  rule: text(
    'Where an officer is compulsory, name and contact are reported to the authority (PIPL Art. 52). Met when the report was made; it is not due before the time for it has passed. Being late is a matter of its own.',
    '依法须指定负责人的，应当将其姓名、联系方式等报送履行个人信息保护职责的部门（《个人信息保护法》第52条）。已报送的，为符合；期限届满前不适用。是否逾期另行判断。',
  ),
  clauses: [
    { instrument: 'pipl', article: '52' },
    { instrument: 'officer-notice', article: '' },
  ],
  judges: 'organisation',
  judge({ id, totalPeople, officerReportedOn, reachedMillionOn }, { asOf }) {
    if (typeof officerReportedOn === 'string' && officerReportedOn <= asOf) return met;
    const isNeeded = needsOfficer(totalPeople);
    if (isNeeded === false) return doesNotApply('below-threshold');
    if (isNeeded === undefined) {
      return undetermined('people-unknown', [missingField('organisation', id, 'totalPeople')]);
    }
    if (officerReportedOn === undefined) {
      return undetermined('report-unknown', [
        missingField('organisation', id, 'officerReportedOn'),
      ]);
    }
    if (typeof reachedMillionOn !== 'string') {
      return undetermined('start-unknown', [missingField('organisation', id, 'reachedMillionOn')]);
    }
    const due = officerReportDue(reachedMillionOn);
    return asOf <= due ? doesNotApply('not-due') : notMet('not-reported', { figures: { due } });
  },
  mend: ({ id }, { asOf }) => [setFields('organisation', id, { officerReportedOn: asOf })],
  says: {
    ...officerReportSayings,
    met: {
      outcome: 'met',
      text: text(
        'The officer of {record} was reported to the authority.',
        '{record}已报送负责人信息。',
      ),
    },
    'not-reported': {
      outcome: 'not-met',
      text: text(
        'The officer of {record} should have been reported by {due} and has not been.',
        '{record}应于{due}前报送负责人信息，至今未报送。',
      ),
      fix: text(
        'Report the officer to the cyberspace authority of the city now.',
        '立即向所在地设区的市级网信部门报送负责人信息。',
      ),
    },
  },
});
