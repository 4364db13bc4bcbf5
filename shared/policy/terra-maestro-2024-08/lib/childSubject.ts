import { text } from '../../../lib/index.ts';
import type { Certain, RecordIn } from '../../../map/index.ts';
import { constants } from '../../../standards/index.ts';
import type { Change, Missing } from '../../index.ts';
import { createRecord, missingField, setFields } from '../../index.ts';

type Subject = RecordIn<'subjects'>;

/** Below this age, in years, a person is a child: the same in the policy, the law and the standard. */
export const childAgeBelow = constants.childAgeBelow.value;

/** Whether a group of people includes children; unknown while neither kind nor age rules it in or out. */
export function includesChildren(subject: Subject | undefined): Certain {
  if (subject === undefined) return 'unknown';
  if (subject.kind === 'child') return 'yes';
  if (subject.minAge === undefined) return 'unknown';
  return subject.minAge < childAgeBelow ? 'yes' : 'no';
}

/** What would tell whether a group includes children: its age, or which group it is. */
export function missingAge(
  subject: Subject | undefined,
  register: 'uses' | 'flows',
  id: string,
): Missing {
  if (subject !== undefined) return missingField('subjects', subject.id, 'minAge');
  return missingField(register, id, register === 'uses' ? 'subject' : 'subjects');
}

/** For `mend`: a complete group of adults. */
export function createAdults(id: string): Change {
  return createRecord('subjects', id, {
    kind: 'user',
    minAge: constants.adultAgeFrom.value,
    countries: ['CN'],
    people: 0,
  });
}

/** For `mend`: nothing known about a group is changed; an age nobody entered is an adult’s. */
export function settleAge(subject: Subject): Change {
  return setFields('subjects', subject.id, {
    kind: subject.kind ?? 'user',
    minAge: constants.adultAgeFrom.value,
  });
}

/** Wordings shared by the rules on children’s information. */
export const childSayings = {
  'no-children': {
    outcome: 'not-applicable',
    text: text('{record} concerns no children under 14.', '{record}不涉及未满十四周岁的儿童。'),
  },
  'age-unknown': {
    outcome: 'undetermined',
    text: text(
      'Nobody has said whether {record} concerns children under 14.',
      '{record}是否涉及未满十四周岁的儿童，未载明。',
    ),
    fix: text(
      'Enter the people {record} concerns and their lowest age.',
      '补录{record}涉及的人群及其最低年龄。',
    ),
  },
} as const;
