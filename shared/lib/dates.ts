/** A calendar day, `YYYY-MM-DD`. Days compare correctly as strings. */
export type Day = string;
/** A moment in UTC, `YYYY-MM-DDTHH:MM:SSZ`. Moments compare correctly as strings. */
export type Moment = string;

const dayPattern = /^(\d{4})-(\d{2})-(\d{2})$/;
const momentPattern = /^(\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2}):(\d{2})Z$/;
const millisecondsPerDay = 86_400_000;

/** True for a day that exists in the Gregorian calendar, years 1000 to 9999. */
export function isDay(text: string): text is Day {
  const match = dayPattern.exec(text);
  if (match === null) return false;
  const [year, month, date] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return year >= 1000 && month >= 1 && month <= 12 && date >= 1 && date <= daysInMonth(year, month);
}

/** True for a moment that exists; leap seconds are not accepted. */
export function isMoment(text: string): text is Moment {
  const match = momentPattern.exec(text);
  return (
    match !== null &&
    isDay(match[1] ?? '') &&
    Number(match[2]) < 24 &&
    Number(match[3]) < 60 &&
    Number(match[4]) < 60
  );
}

/** Days from one day to a later one; negative when `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((toTime(to) - toTime(from)) / millisecondsPerDay);
}

/** Hours from one moment to a later one, with fractions; negative when `to` is earlier. */
export function hoursBetween(from: Moment, to: Moment): number {
  return (Date.parse(to) - Date.parse(from)) / 3_600_000;
}

export function addDays(day: Day, days: number): Day {
  return toDay(toTime(day) + days * millisecondsPerDay);
}

/** The same day some months later; the last day of the month where that day does not exist. */
export function addMonths(day: Day, months: number): Day {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const first = new Date(Date.UTC(year, month - 1 + months, 1));
  const last = daysInMonth(first.getUTCFullYear(), first.getUTCMonth() + 1);
  return toDay(Date.UTC(year, month - 1 + months, Math.min(date, last)));
}

/**
 * The day some working days later (negative: earlier). Monday to Friday count; public holidays and
 * the working week-ends that make up for them are announced year by year and not known here.
 */
export function addWorkingDays(day: Day, workingDays: number): Day {
  const step = workingDays < 0 ? -1 : 1;
  let time = toTime(day);
  for (let left = Math.abs(workingDays); left > 0;) {
    time += step * millisecondsPerDay;
    const weekday = new Date(time).getUTCDay();
    if (weekday !== 0 && weekday !== 6) left -= 1;
  }
  return toDay(time);
}

/** The working days after `from`, up to and including `to`; 0 when `to` is not later. */
export function workingDaysBetween(from: Day, to: Day): number {
  let count = 0;
  for (
    let time = toTime(from) + millisecondsPerDay;
    time <= toTime(to);
    time += millisecondsPerDay
  ) {
    const weekday = new Date(time).getUTCDay();
    if (weekday !== 0 && weekday !== 6) count += 1;
  }
  return count;
}

/** The day a moment falls on, in UTC. */
export function dayOf(moment: Moment): Day {
  return moment.slice(0, 10);
}

export function yearOf(day: Day): number {
  return Number(day.slice(0, 4));
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

function toTime(day: Day): number {
  return Date.parse(`${day}T00:00:00Z`);
}

function toDay(time: number): Day {
  return new Date(time).toISOString().slice(0, 10);
}
