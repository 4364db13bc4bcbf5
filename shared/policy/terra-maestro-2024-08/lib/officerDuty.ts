import type { Day } from '../../../lib/index.ts';
import { addWorkingDays, text } from '../../../lib/index.ts';
import { constants, instruments } from '../../../standards/index.ts';

/** Whether so many people make an officer compulsory; undefined while nobody has counted them. */
export function needsOfficer(totalPeople: number | undefined): boolean | undefined {
  return totalPeople === undefined ? undefined : totalPeople >= constants.officerFrom.value;
}

/**
 * The last day for reporting the officer. For whoever was over the threshold before the notice on
 * reporting came out, the time runs from that notice.
 */
export function officerReportDue(reached: Day): Day {
  const published = instruments['officer-notice'].inForceSince;
  const from = reached > published ? reached : published;
  return addWorkingDays(from, constants.officerReportWithin.value);
}

/** Wordings shared by the rules on reporting the officer. */
export const officerDutySayings = {
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
} as const;

/** Wordings shared by the two rules on the report itself. */
export const officerReportSayings = {
  ...officerDutySayings,
  'not-due': {
    outcome: 'not-applicable',
    text: text(
      'The time for reporting the officer of {record} is still running.',
      '{record}报送负责人信息的期限尚未届满。',
    ),
  },
  'report-unknown': {
    outcome: 'undetermined',
    text: text(
      'Nobody has said whether the officer of {record} was reported to the authority.',
      '{record}是否已报送负责人信息，未载明。',
    ),
    fix: text(
      'Enter the day the officer was reported, or that it was not done.',
      '补录报送日期；未报送的，选“无”。',
    ),
  },
  'start-unknown': {
    outcome: 'undetermined',
    text: text(
      'Nobody has said when {record} reached the number of people from which the time for reporting runs.',
      '{record}达到规定人数的日期未载明，无法计算报送期限。',
    ),
    fix: text(
      'Enter the day the number of people was first reached.',
      '补录首次达到规定人数的日期。',
    ),
  },
} as const;
