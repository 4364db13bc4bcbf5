import type { Moment } from '../../../shared/lib/index.ts';

/** Minutes by which local time is ahead of UTC at a UTC time in milliseconds. */
export type OffsetAt = (time: number) => number;

/** The zone of this computer, summer time included. */
export const offsetHere: OffsetAt = (time) => -new Date(time).getTimezoneOffset();

/** A stored moment as local date and time, `2026-03-01 16:30`; seconds only where there are some. */
export function showLocalMoment(moment: Moment, offsetAt: OffsetAt): string {
  const time = Date.parse(moment);
  if (Number.isNaN(time)) return moment;
  const local = new Date(time + offsetAt(time) * 60_000).toISOString();
  const [day = '', clock = ''] = local.slice(0, 19).split('T');
  return `${day} ${clock.endsWith(':00') ? clock.slice(0, 5) : clock}`;
}

/** The text with the local zone behind it, where it is a day and a time without one. */
export function addZone(said: string, offsetAt: OffsetAt): string {
  const text = said.normalize('NFKC').trim();
  const match = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})[T ]+(\d{1,2}):(\d{2})(:\d{2})?$/i.exec(text);
  if (match === null) return said;
  const [, year = '', month = '', day = '', hour = '', minute = '', second = ''] = match;
  const two = (part: string) => part.padStart(2, '0');
  const plain = `${year}-${two(month)}-${two(day)}T${two(hour)}:${minute}${second === '' ? ':00' : second}`;
  const asUtc = Date.parse(`${plain}Z`);
  if (Number.isNaN(asUtc)) return said;
  // Twice: the first guess may stand on the other side of a change to summer time.
  const guess = asUtc - offsetAt(asUtc) * 60_000;
  return `${plain}${sayOffset(offsetAt(guess))}`;
}

/** Such as `+08:00`. */
export function sayOffset(minutes: number): string {
  const two = (part: number) => String(part).padStart(2, '0');
  const size = Math.abs(minutes);
  return `${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}
