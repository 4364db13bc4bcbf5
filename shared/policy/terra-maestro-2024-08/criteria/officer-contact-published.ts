import { text } from '../../../lib/index.ts';
import { isNone, known } from '../../../map/index.ts';
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

/** C04, the law beside it: a large handler publishes how to reach its officer. */
export const officerContactPublished = defineCriterion({
  id: 'officer-contact-published',
  kind: 'law',
  revision: 1,
  severity: 'serious',
  title: text('Contact of the protection officer', '个人信息保护负责人的联系方式'),
  rule: text(
    'From the number of people at which an officer is compulsory, the officer’s contact has to be public. Met when an officer is named and can be reached by everyone.',
    '处理个人信息达到法定数量的，应当公开个人信息保护负责人的联系方式。已指定负责人并公开其联系方式的，为符合。',
  ),
  clauses: [
    { instrument: 'pipl', article: '52' },
    { instrument: 'audit-measures', article: '12' },
  ],
  judges: 'organisation',
  applies: ({ totalPeople, piOfficer, isOfficerPublished }) =>
    // A contact published without the duty counts too, whatever the number of people.
    totalPeople !== undefined &&
    totalPeople < constants.officerFrom.value &&
    (known(piOfficer) === undefined || isOfficerPublished !== true)
      ? doesNotApply('below-threshold')
      : null,
  judge({ id, totalPeople, piOfficer, isOfficerPublished }) {
    if (known(piOfficer) !== undefined && isOfficerPublished === true) return met;
    if (totalPeople === undefined) {
      return undetermined('people-unknown', [missingField('organisation', id, 'totalPeople')]);
    }
    const figures = { people: totalPeople };
    if (isNone(piOfficer)) return notMet('no-officer', { figures });
    if (piOfficer === undefined) {
      const missing = [missingField('organisation', id, 'piOfficer')];
      return undetermined('officer-unknown', missing, { figures });
    }
    if (isOfficerPublished === undefined) {
      const missing = [missingField('organisation', id, 'isOfficerPublished')];
      return undetermined('publication-unknown', missing, { figures });
    }
    return notMet('not-published', { figures });
  },
  mend(organisation) {
    const piOfficer = known(organisation.piOfficer) ?? {
      en: 'Personal information protection officer',
      'zh-CN': '个人信息保护负责人',
    };
    return [setFields('organisation', organisation.id, { piOfficer, isOfficerPublished: true })];
  },
  says: {
    met: {
      outcome: 'met',
      text: text(
        '{record} has named an officer and published the contact.',
        '{record}已指定个人信息保护负责人并公开其联系方式。',
      ),
    },
    'below-threshold': {
      outcome: 'not-applicable',
      text: text(
        '{record} handles information about fewer people than make an officer compulsory.',
        '{record}处理个人信息的人数未达到须指定负责人的标准。',
      ),
    },
    'people-unknown': {
      outcome: 'undetermined',
      text: text(
        'Nobody has said how many people {record} handles information about, so it is open whether an officer is compulsory.',
        '{record}处理个人信息的人数未载明，无法判断是否须指定负责人。',
      ),
      fix: text('Enter the number of people in total.', '补录个人信息主体总数。'),
    },
    'no-officer': {
      outcome: 'not-met',
      text: text(
        '{record} handles information about {people} people and has named no officer.',
        '{record}处理{people}人的个人信息，但未指定个人信息保护负责人。',
      ),
      fix: text(
        'Name an officer and publish the contact.',
        '指定个人信息保护负责人并公开其联系方式。',
      ),
    },
    'officer-unknown': {
      outcome: 'undetermined',
      text: text(
        '{record} handles information about {people} people; nobody has said who the officer is.',
        '{record}处理{people}人的个人信息，个人信息保护负责人未载明。',
      ),
      fix: text(
        'Enter the role named as officer, or that there is none.',
        '补录负责人职务；未指定的，选“无”。',
      ),
    },
    'publication-unknown': {
      outcome: 'undetermined',
      text: text(
        'Nobody has said whether the contact of the officer of {record} is public.',
        '{record}的个人信息保护负责人联系方式是否公开，未载明。',
      ),
      fix: text(
        'Enter whether the officer’s contact is published.',
        '补录负责人联系方式是否公开。',
      ),
    },
    'not-published': {
      outcome: 'not-met',
      text: text(
        '{record} handles information about {people} people and does not publish how to reach its officer.',
        '{record}处理{people}人的个人信息，但未公开个人信息保护负责人的联系方式。',
      ),
      fix: text(
        'Publish the officer’s contact where people will look for it.',
        '在便于个人查找之处公开负责人的联系方式。',
      ),
    },
  },
});
