import type { Day, Moment } from '../../../lib/index.ts';
import { addDays, dayOf, text } from '../../../lib/index.ts';
import type { RecordIn } from '../../../map/index.ts';
import { isNone, known, registers } from '../../../map/index.ts';
import type { Change, Judgement } from '../../index.ts';
import { doesNotApply, missingField, setFields, undetermined } from '../../index.ts';

type Incident = RecordIn<'incidents'>;

/** Everything a notice to people can tell, as the register lists it. */
export const noticeItems = Object.keys(registers.incidents.fields.noticeContents.options);

/**
 * Why people need not, or not surely, be told of an incident; null when they must be. Only harm that
 * did not come about, or was effectively averted, excuses the notice (PIPL Art. 57).
 */
export function judgeNoticeNeed({
  id,
  harm,
  isHarmAvoided,
}: Incident): Judgement<keyof typeof noticeNeedSayings> | null {
  if (harm === 'actual') return null;
  if (harm === 'none' || isHarmAvoided === true) return doesNotApply('harm-excluded');
  if (harm === 'possible' || isHarmAvoided === false) return null;
  return undetermined('harm-unknown', [missingField('incidents', id, 'harm')]);
}

/**
 * Whether a moment lies ahead of the day looked at: what bears it is a plan, not a deed. One day of
 * slack, since `asOf` is a bare day and moments are UTC: where the day begins later or earlier than
 * there, what has just been done may bear the date of tomorrow.
 */
export function isAhead(moment: Moment, asOf: Day): boolean {
  return dayOf(moment) > addDays(asOf, 1);
}

/** True where a notice or report was not given: said to be none, or only planned for a later day. */
export function isNotGiven(moment: Incident['notified'], asOf: Day): boolean {
  return isNone(moment) || (typeof moment === 'string' && isAhead(moment, asOf));
}

/** As `judgeNoticeNeed`, for what only a notice already given can show. */
export function judgeNoticeGiven(
  incident: Incident,
  { asOf }: { readonly asOf: Day },
): Judgement<keyof typeof noticeGivenSayings> | null {
  const need = judgeNoticeNeed(incident);
  if (need !== null || reached(incident.notified, asOf) !== undefined) return need;
  return undetermined(isNotGiven(incident.notified, asOf) ? 'no-notice' : 'notice-unknown', [
    missingField('incidents', incident.id, 'notified'),
  ]);
}

/** For `mend`: what is not yet known of an incident and its notice, as it stands once people are told. */
export function noticeFields(incident: Incident, asOf: Day) {
  const notified = reached(incident.notified, asOf);
  const found =
    reached(incident.found, asOf) ??
    earliest(notified, reached(incident.reported, asOf)) ??
    startOf(asOf);
  return {
    found,
    notified: notified ?? nowOrLater(asOf, found),
    noticeMethod: known(incident.noticeMethod) ?? 'email',
    noticeContents: known(incident.noticeContents) ?? noticeItems,
  };
}

/** For `mend`, after `harm-unknown`: it becomes known that nobody was harmed, so nobody had to be told. */
export function excludeHarm({ id }: Incident): readonly Change[] {
  return [setFields('incidents', id, { harm: 'none' })];
}

/** The first moment of today that is not before another one; one that still lies ahead does not count. */
export function nowOrLater(asOf: Day, found: Moment | undefined): Moment {
  const now = startOf(asOf);
  const come = reached(found, asOf);
  return come !== undefined && come > now ? come : now;
}

/** A moment that was entered and has come; nothing else. */
export function reached(moment: Incident['notified'], asOf: Day): Moment | undefined {
  return typeof moment === 'string' && !isAhead(moment, asOf) ? moment : undefined;
}

function startOf(day: Day): Moment {
  return `${day}T00:00:00Z`;
}

function earliest(one: Moment | undefined, other: Moment | undefined): Moment | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  return one < other ? one : other;
}

/** The wordings of `judgeNoticeNeed`. */
export const noticeNeedSayings = {
  'harm-excluded': {
    outcome: 'not-applicable',
    text: text(
      'No harm to people came of {record}, or it was effectively averted; they need not be told.',
      '{record}未造成损害，或已采取措施有效避免损害，可以不通知个人。',
    ),
  },
  'harm-unknown': {
    outcome: 'undetermined',
    text: text(
      'Nobody has said whether {record} harmed people or may do so, so it is open whether they must be told.',
      '{record}是否造成或可能造成损害未载明，无法判断是否须通知个人。',
    ),
    fix: text(
      'Enter the harm of {record}, and whether it was effectively averted.',
      '补录{record}的损害情况，以及是否已有效避免损害。',
    ),
  },
} as const;

/** The wordings of `judgeNoticeGiven`. */
export const noticeGivenSayings = {
  ...noticeNeedSayings,
  'no-notice': {
    outcome: 'undetermined',
    text: text(
      'People were not told of {record}, so there is no notice that could be judged.',
      '尚未就{record}通知个人，无从评判通知。',
    ),
    fix: text('Tell the people affected by {record}.', '将{record}通知受影响的个人。'),
  },
  'notice-unknown': {
    outcome: 'undetermined',
    text: text(
      'Nobody has said whether and when people were told of {record}.',
      '是否以及何时就{record}通知个人未载明。',
    ),
    fix: text(
      'Enter when people were told of {record}, or that they were not.',
      '补录就{record}通知个人的时间；未通知的，选“无”。',
    ),
  },
} as const;
