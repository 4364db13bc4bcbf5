import type { Day, Language, Moment } from '../../lib/index.ts';

/** A day in a calendar. */
export interface CalendarEntry {
  /** The same for the same thing in every export: a calendar then replaces the entry it has. */
  readonly uid: string;
  readonly day: Day;
  readonly title: string;
  readonly details: string;
  /** When it was last changed; null where nobody knows. */
  readonly changed: Moment | null;
}

export interface CalendarHead {
  readonly name: string;
  readonly language: Language;
  /** When the file is made. */
  readonly at: Moment;
}

/**
 * A calendar file (RFC 5545) with one all-day entry each, as text to be written in UTF-8. Entries are
 * events: many calendars leave out to-dos (VTODO) without a word.
 */
export function writeCalendar(
  entries: readonly CalendarEntry[],
  { name, language, at }: CalendarHead,
): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Cartulary//Actions//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    // Not in the RFC, but what calendars show as the name.
    `X-WR-CALNAME:${escapeText(name)}`,
    ...entries.flatMap((entry) => eventLines(entry, language, at)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${foldLine(line)}\r\n`).join('');
}

function eventLines(entry: CalendarEntry, language: Language, at: Moment): readonly string[] {
  const { uid, day, title, details, changed } = entry;
  return [
    'BEGIN:VEVENT',
    `UID:${escapeText(uid)}`,
    `DTSTAMP:${compact(at)}`,
    ...(changed === null ? [] : [`LAST-MODIFIED:${compact(changed)}`]),
    `DTSTART;VALUE=DATE:${compact(day)}`,
    `SUMMARY;LANGUAGE=${language}:${escapeText(title)}`,
    ...(details === '' ? [] : [`DESCRIPTION;LANGUAGE=${language}:${escapeText(details)}`]),
    // A day by which something is due keeps nobody from meeting.
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

/** `2026-11-22T09:00:00Z` as `20261122T090000Z`, a day as `20261122`. */
function compact(time: string): string {
  return time.replaceAll(/[-:]/g, '');
}

/** TEXT of RFC 5545, 3.3.11: no bare line break or control character; tabs may stay. */
function escapeText(written: string): string {
  return (
    written
      .toWellFormed()
      .replaceAll(/\r\n?/g, '\n')
      // oxlint-disable-next-line no-control-regex -- control characters are what is looked for
      .replaceAll(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '')
      .replaceAll(/[\\;,]/g, '\\$&')
      .replaceAll('\n', '\\n')
  );
}

/** RFC 5545, 3.1: no line longer than 75 octets without its break; what follows begins with a space. */
const longestLine = 75;

function foldLine(line: string): string {
  let folded = '';
  let octets = 0;
  for (const character of line) {
    const length = octetsOf(character);
    if (octets + length > longestLine) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += character;
    octets += length;
  }
  return folded;
}

/** Octets of a character in UTF-8. */
function octetsOf(character: string): number {
  const point = character.codePointAt(0) ?? 0;
  if (point < 0x80) return 1;
  if (point < 0x800) return 2;
  return point < 0x1_00_00 ? 3 : 4;
}
