import { text } from '../../../lib/index.ts';
import { isNone, known } from '../../../map/index.ts';
import {
  defineCriterion,
  doesNotApply,
  met,
  missingField,
  notMet,
  setFields,
  undetermined,
} from '../../index.ts';
import { needsOfficer, officerDutySayings } from '../lib/officerDuty.ts';

/** C41, law: from one million people on, an officer is named. */
export const officerAppointment = defineCriterion({
  id: 'officer-appointment',
  kind: 'law',
  revision: 1,
  severity: 'serious',
  title: text('Personal information protection officer', '个人信息保护负责人'),
  rule: text(
    'From the number of people set by the authority an officer has to be named (PIPL Art. 52; audit measures Art. 12). Met when one is named.',
    '处理个人信息达到规定数量的，应当指定个人信息保护负责人（《个人信息保护法》第52条、《个人信息保护合规审计管理办法》第12条）。已指定的，为符合。',
  ),
  clauses: [
    { instrument: 'pipl', article: '52' },
    { instrument: 'audit-measures', article: '12' },
  ],
  judges: 'organisation',
  judge({ id, totalPeople, piOfficer }) {
    if (known(piOfficer) !== undefined) return met;
    const isNeeded = needsOfficer(totalPeople);
    if (isNeeded === false) return doesNotApply('below-threshold');
    if (isNeeded === undefined) {
      return undetermined('people-unknown', [missingField('organisation', id, 'totalPeople')]);
    }
    const figures = { people: totalPeople ?? 0 };
    return isNone(piOfficer)
      ? notMet('no-officer', { figures })
      : undetermined('officer-unknown', [missingField('organisation', id, 'piOfficer')], {
          figures,
        });
  },
  mend: ({ id }) => [
    setFields('organisation', id, { piOfficer: text('Protection officer', '个人信息保护负责人') }),
  ],
  says: {
    ...officerDutySayings,
    met: {
      outcome: 'met',
      text: text('{record} has named an officer.', '{record}已指定个人信息保护负责人。'),
    },
    'no-officer': {
      outcome: 'not-met',
      text: text(
        '{record} handles information about {people} people and has named no officer.',
        '{record}处理{people}人的个人信息，但未指定个人信息保护负责人。',
      ),
      fix: text('Name an officer.', '指定个人信息保护负责人。'),
    },
    'officer-unknown': {
      outcome: 'undetermined',
      text: text(
        '{record} handles information about {people} people, and nobody has said who the officer is.',
        '{record}处理{people}人的个人信息，个人信息保护负责人未载明。',
      ),
      fix: text(
        'Enter the role named as officer, or that there is none.',
        '补录负责人的职务；未指定的，选“无”。',
      ),
    },
  },
});
