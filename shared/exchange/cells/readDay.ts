import type { Day, Moment, Result, Text } from '../../lib/index.ts';
import { addDays, fail, isDay, ok, text } from '../../lib/index.ts';
import { foldText } from './cellWords.ts';

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const monthName =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const clock = '(?:[ t]\\d{1,2}:\\d{2}(?::\\d{2}(?:\\.\\d+)?)?)?';

const yearFirst = new RegExp(`^(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})${clock}$`);
const chinese = /^(\d{4})\s*年\s*(\d{1,2})\s*月\s*(\d{1,2})\s*[日号號]?$/;
const digitsOnly = /^(\d{4})(\d{2})(\d{2})$/;
const dayFirst = new RegExp(`^(\\d{1,2})([-/.])(\\d{1,2})\\2(\\d{4})${clock}$`);
const dayMonthName = new RegExp(`^(\\d{1,2})(?:st|nd|rd|th)?[ -]${monthName},?[ -](\\d{4})$`);
const monthNameDay = new RegExp(`^${monthName} (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})$`);

/**
 * A day as people write it, or why it is not one. Where the order of day and month cannot be told, and
 * where the century is left out, it is refused: a wrong day is worse than none.
 */
export function readDay(cell: string): Result<Day, Text> {
  const said = foldText(cell);
  const plain = yearFirst.exec(said);
  if (plain !== null) return makeDay(plain[1], plain[3], plain[4]);
  const other = chinese.exec(said) ?? digitsOnly.exec(said);
  if (other !== null) return makeDay(other[1], other[2], other[3]);
  const named = dayMonthName.exec(said);
  if (named !== null) return makeDay(named[3], monthNumber(named[2]), named[1]);
  const american = monthNameDay.exec(said);
  if (american !== null) return makeDay(american[3], monthNumber(american[1]), american[2]);
  const numeric = dayFirst.exec(said);
  if (numeric !== null) return decideOrder(numeric[1], numeric[3], numeric[4]);
  return fail(explain(said));
}

/** A moment with its time zone, turned to UTC, or why it is not one. */
export function readMoment(cell: string): Result<Moment, Text> {
  const match =
    /^(\d{4}-\d{2}-\d{2})[T ](\d{2}):(\d{2})(?::(\d{2})(?:\.\d+)?)? ?(Z|UTC|GMT|[+-]\d{2}:?\d{2})?$/i.exec(
      cell.normalize('NFKC').trim(),
    );
  if (match === null) {
    return fail(
      text(
        'Write day, time and zone, such as 2026-03-01T08:30:00Z or 2026-03-01 16:30 +08:00.',
        '请写明日期、时间和时区，如2026-03-01T08:30:00Z或2026-03-01 16:30 +08:00。',
      ),
    );
  }
  const [, day = '', hours = '', minutes = '', seconds = '00', zone] = match;
  if (!isDay(day) || Number(hours) > 23 || Number(minutes) > 59 || Number(seconds) > 59) {
    return fail(text('There is no such moment.', '该时间不存在。'));
  }
  if (zone === undefined) {
    return fail(
      text(
        'Add the time zone, such as Z for UTC or +08:00 for China: without it, hours cannot be counted.',
        '请补充时区（UTC写作Z，北京时间写作+08:00）；没有时区就无法计算时限。',
      ),
    );
  }
  const offset = offsetMinutes(zone);
  if (Math.abs(offset) > 14 * 60)
    return fail(text('There is no such time zone.', '该时区不存在。'));
  const total = Number(hours) * 60 + Number(minutes) - offset;
  const shift = Math.floor(total / 1440);
  const rest = total - shift * 1440;
  const pad = (number: number) => String(number).padStart(2, '0');
  const inUtc = shift === 0 ? day : addDays(day, shift);
  return ok(`${inUtc}T${pad(Math.floor(rest / 60))}:${pad(rest % 60)}:${seconds}Z`);
}

function offsetMinutes(zone: string): number {
  const match = /^([+-])(\d{2}):?(\d{2})$/.exec(zone);
  if (match === null) return 0; // Z, UTC, GMT
  return (match[1] === '-' ? -1 : 1) * (Number(match[2]) * 60 + Number(match[3]));
}

function makeDay(year = '', month = '', date = ''): Result<Day, Text> {
  const day = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
  return isDay(day) ? ok(day) : fail(text('There is no such day.', '该日期不存在。'));
}

function decideOrder(first = '', second = '', year = ''): Result<Day, Text> {
  const [a, b] = [Number(first), Number(second)];
  if (a > 12 || a === b) return makeDay(year, second, first);
  if (b > 12) return makeDay(year, first, second);
  const asDay = (month: number, date: number) =>
    `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
  return fail(
    text(
      `It may mean ${asDay(b, a)} or ${asDay(a, b)}. Write the year first.`,
      `可能指${asDay(b, a)}，也可能指${asDay(a, b)}。请按年-月-日填写。`,
    ),
  );
}

function monthNumber(name = ''): string {
  return String(months.indexOf(name.slice(0, 3)) + 1);
}

function explain(said: string): Text {
  if (/^\d{4}([-/.]\d{1,2}|\s*年(\s*\d{1,2}\s*月)?)?$/.test(said)) {
    return text('Give the day as well as month and year.', '请写全年、月、日。');
  }
  if (/^\d{1,2}([-/.])\d{1,2}\1\d{2}$/.test(said)) {
    return text('Write the year with four digits, and first.', '请以四位数字写年份，并置于最前。');
  }
  return text('Write year, month and day, such as 2026-03-01.', '请按年-月-日填写，如2026-03-01。');
}
