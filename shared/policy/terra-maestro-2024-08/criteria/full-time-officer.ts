import { text } from '../../../lib/index.ts';
import type { Organisation } from '../../../map/index.ts';
import { isNone, known } from '../../../map/index.ts';
import { constants } from '../../../standards/index.ts';
import type { Missing } from '../../index.ts';
import {
  defineCriterion,
  doesNotApply,
  met,
  missingField,
  notMet,
  setFields,
  undetermined,
} from '../../index.ts';

const {
  officerStandardStaffAbove: staffAbove,
  officerStandardPeopleAbove: peopleAbove,
  officerStandardSensitiveAbove: sensitiveAbove,
} = constants;

/** C41, standard: large handlers have a full-time officer and a body for protection. */
export const fullTimeOfficer = defineCriterion({
  id: 'full-time-officer',
  kind: 'standard',
  revision: 1,
  severity: 'moderate',
  title: text('Full-time officer and body', '专职负责人和工作机构'),
  rule: text(
    'Asked where processing is the main business and staff exceed 200, where information on more than 1,000,000 people is handled or expected within 12 months, or sensitive information on more than 100,000 people (GB/T 35273-2020, 11.1). Met when an officer works on it full-time and a department exists.',
    '主要业务涉及个人信息处理且从业人员超过200人，处理或者预计12个月内处理超过100万人的个人信息，或者处理超过10万人的敏感个人信息的，应设专职负责人和工作机构（GB/T 35273-2020第11.1条）。两者均已设置的，为符合。',
  ),
  clauses: [{ instrument: 'gbt-35273', article: '11.1' }],
  judges: 'organisation',
  judge(organisation) {
    const { id, piOfficer, isOfficerFullTime, piDepartment } = organisation;
    const [officer, department] = [known(piOfficer), known(piDepartment)];
    if (isOfficerFullTime === true && officer !== undefined && department !== undefined) return met;
    const size = weighSize(organisation);
    if (size === 'small') return doesNotApply('below-thresholds');
    if (size !== 'large') return undetermined('size-unknown', size);
    if (isNone(piOfficer)) return notMet('no-officer');
    if (isOfficerFullTime === false) return notMet('part-time');
    if (isNone(piDepartment)) return notMet('no-body');
    const missing: Missing[] = [];
    if (officer === undefined) missing.push(missingField('organisation', id, 'piOfficer'));
    if (isOfficerFullTime !== true) {
      missing.push(missingField('organisation', id, 'isOfficerFullTime'));
    }
    if (department === undefined) missing.push(missingField('organisation', id, 'piDepartment'));
    return undetermined('appointment-unknown', missing);
  },
  mend: ({ id, piOfficer, piDepartment }) => [
    setFields('organisation', id, {
      piOfficer: known(piOfficer) ?? text('Protection officer', '个人信息保护负责人'),
      isOfficerFullTime: true,
      piDepartment: known(piDepartment) ?? text('Privacy department', '个人信息保护部'),
    }),
  ],
  says: {
    met: {
      outcome: 'met',
      text: text(
        '{record} has a full-time officer and a body for protecting personal information.',
        '{record}设有专职的个人信息保护负责人和工作机构。',
      ),
    },
    'below-thresholds': {
      outcome: 'not-applicable',
      text: text(
        '{record} exceeds none of the thresholds of the standard.',
        '{record}未超过国家标准规定的任何一项门槛。',
      ),
    },
    'size-unknown': {
      outcome: 'undetermined',
      text: text(
        'Too little is known about the size of {record} to tell whether the standard asks for a full-time officer.',
        '{record}的规模信息不足，无法判断是否应设专职负责人。',
      ),
      fix: text(
        'Enter staff, main business, and the numbers of people now and expected.',
        '补录从业人员数、主要业务以及当前和预计的个人信息主体数量。',
      ),
    },
    'no-officer': {
      outcome: 'not-met',
      text: text(
        '{record} exceeds a threshold of the standard and has no officer.',
        '{record}已超过国家标准的门槛，但未设负责人。',
      ),
      fix: text('Name a full-time officer.', '指定专职负责人。'),
    },
    'part-time': {
      outcome: 'not-met',
      text: text(
        '{record} exceeds a threshold of the standard, and its officer has other main work.',
        '{record}已超过国家标准的门槛，但其负责人并非专职。',
      ),
      fix: text('Let the officer do this work full-time.', '由专职人员担任负责人。'),
    },
    'no-body': {
      outcome: 'not-met',
      text: text(
        '{record} exceeds a threshold of the standard and has no body for protecting personal information.',
        '{record}已超过国家标准的门槛，但未设个人信息保护工作机构。',
      ),
      fix: text('Set up the body.', '设立个人信息保护工作机构。'),
    },
    'appointment-unknown': {
      outcome: 'undetermined',
      text: text(
        '{record} exceeds a threshold of the standard; whether it has a full-time officer and a body is not fully known.',
        '{record}已超过国家标准的门槛，是否设有专职负责人和工作机构尚未载明。',
      ),
      fix: text(
        'Enter the officer, whether full-time, and the department.',
        '补录负责人、是否专职以及工作机构。',
      ),
    },
  },
});

/** Whether one threshold is exceeded, none is, or which facts would tell. */
function weighSize(organisation: Organisation): 'large' | 'small' | readonly Missing[] {
  const { id, staff, isMainlyProcessing, totalPeople, sensitivePeople } = organisation;
  const expected = organisation.expectedPeopleIn12Months;
  const hasManyStaff = isAbove(staff, staffAbove.value);
  const isOverPeople = isAbove(totalPeople, peopleAbove.value);
  const isOverExpected = isAbove(expected, peopleAbove.value);
  const isOverSensitive = isAbove(sensitivePeople, sensitiveAbove.value);
  if (hasManyStaff === true && isMainlyProcessing === true) return 'large';
  if (isOverPeople === true || isOverExpected === true || isOverSensitive === true) return 'large';
  const isStaffOpen =
    hasManyStaff !== false &&
    isMainlyProcessing !== false &&
    (hasManyStaff === undefined || isMainlyProcessing === undefined);
  const open = [
    ...(isStaffOpen && hasManyStaff === undefined ? ['staff'] : []),
    ...(isStaffOpen && isMainlyProcessing === undefined ? ['isMainlyProcessing'] : []),
    ...(isOverPeople === undefined ? ['totalPeople'] : []),
    ...(isOverExpected === undefined ? ['expectedPeopleIn12Months'] : []),
    ...(isOverSensitive === undefined ? ['sensitivePeople'] : []),
  ];
  return open.length === 0 ? 'small' : open.map((field) => missingField('organisation', id, field));
}

function isAbove(count: number | undefined, limit: number): boolean | undefined {
  return count === undefined ? undefined : count > limit;
}
