import type { Day } from '../../lib/index.ts';
import { addDays, isDay } from '../../lib/index.ts';
import type { SheetCell } from './sheets.ts';

/**
 * The day or time a spreadsheet's number stands for. Counting from 1900, Excel knows a 29 February 1900,
 * so day 60 never was and those before it lie one further on. undefined outside the years 1000 to 9999.
 */
export function cellOfSerial(serial: number, daysFrom: 1900 | 1904): SheetCell | undefined {
  if (!Number.isFinite(serial) || Math.abs(serial) > 3_000_000) return undefined;
  let whole = Math.floor(serial);
  let seconds = Math.round((serial - whole) * 86_400);
  if (seconds === 86_400) [whole, seconds] = [whole + 1, 0];
  const day = dayOfSerial(whole, daysFrom);
  if (day === undefined) return undefined;
  if (seconds === 0) return { is: 'day', day };
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  return { is: 'time', day, time: parts.map((part) => String(part).padStart(2, '0')).join(':') };
}

function dayOfSerial(whole: number, daysFrom: 1900 | 1904): Day | undefined {
  if (daysFrom === 1900 && whole === 60) return undefined;
  const day =
    daysFrom === 1904
      ? addDays('1904-01-01', whole)
      : addDays(whole < 60 ? '1899-12-31' : '1899-12-30', whole);
  return isDay(day) ? day : undefined;
}

/** True for a number format that shows a calendar day; false for one that shows hours alone. */
export function showsDay(format: unknown): boolean {
  if (typeof format !== 'string') return false;
  const bare = format.replace(/"[^"]*"|\\.|\[[^\]]*\]|_.|\*./g, '').split(';')[0] ?? '';
  return /[yd]/i.test(bare) || /^[^hs]*m+[^hs]*$/i.test(bare.replace(/general|am\/pm/gi, ''));
}

/** True for a number format that shows hours, minutes or seconds. */
export function showsTime(format: unknown): boolean {
  if (typeof format !== 'string') return false;
  const bare = format.replace(
    /"[^"]*"|\\.|\[\$[^\]]*\]|\[(?:[a-z]{3,}|[<>=][^\]]*)\]|_.|\*./gi,
    '',
  );
  return /[hs]/i.test(bare.replace(/general/gi, ''));
}
