import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Language } from '../../../shared/lib/index.ts';
import { addDays, languages } from '../../../shared/lib/index.ts';
import type { CalendarEntry } from '../../../shared/views/index.ts';
import { writeCalendar } from '../../../shared/views/index.ts';

interface Line {
  readonly name: string;
  readonly parameters: readonly string[];
  readonly value: string;
}

/** A reader of RFC 5545 by itself: unfolds octets, takes lines apart, undoes the escaping of text. */
function readLines(file: string): readonly Line[] {
  const octets = new TextEncoder().encode(file);
  const kept: number[] = [];
  for (let at = 0; at < octets.length; at++) {
    const isFold = octets[at] === 13 && octets[at + 1] === 10 && octets[at + 2] === 32;
    if (isFold) at += 2;
    else kept.push(octets[at] ?? 0);
  }
  // `fatal`: a fold within a character would show as half of one.
  const unfolded = new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(kept));
  return unfolded
    .split('\r\n')
    .slice(0, -1)
    .map((line) => {
      const colon = line.indexOf(':');
      const [name = '', ...parameters] = line.slice(0, colon).split(';');
      return { name, parameters, value: line.slice(colon + 1) };
    });
}

function readText(value: string): string {
  return value.replaceAll(/\\([\\;,nN])/g, (_, escaped: string) =>
    escaped.toLowerCase() === 'n' ? '\n' : escaped,
  );
}

function readEvents(file: string): readonly ReadonlyMap<string, Line>[] {
  const events: Map<string, Line>[] = [];
  for (const line of readLines(file)) {
    if (line.name === 'BEGIN' && line.value === 'VEVENT') events.push(new Map());
    else events.at(-1)?.set(line.name, line);
  }
  return events;
}

const head = (language: Language = 'en') => ({
  name: 'Actions',
  language,
  at: '2026-11-22T09:00:00Z',
});
const plain: CalendarEntry = {
  uid: 'action-1@w',
  day: '2026-12-01',
  title: 'Renew the agreement',
  details: '',
  changed: null,
};

describe('the calendar file', () => {
  it('is what RFC 5545 asks of it, to the letter', () => {
    const entry = { ...plain, details: 'A, b; c\\d\nnext', changed: '2026-11-20T08:00:00Z' };
    expect(writeCalendar([entry], head())).toBe(
      [
        'BEGIN:VCALENDAR',
        'VERSION:2.0',
        'PRODID:-//Cartulary//Actions//EN',
        'CALSCALE:GREGORIAN',
        'METHOD:PUBLISH',
        'X-WR-CALNAME:Actions',
        'BEGIN:VEVENT',
        'UID:action-1@w',
        'DTSTAMP:20261122T090000Z',
        'LAST-MODIFIED:20261120T080000Z',
        'DTSTART;VALUE=DATE:20261201',
        'SUMMARY;LANGUAGE=en:Renew the agreement',
        'DESCRIPTION;LANGUAGE=en:A\\, b\\; c\\\\d\\nnext',
        'TRANSP:TRANSPARENT',
        'END:VEVENT',
        'END:VCALENDAR',
        '',
      ].join('\r\n'),
    );
  });

  it('folds at 75 octets, not characters, and never within one', () => {
    const title = '续办个人信息出境认证'.repeat(12);
    const file = writeCalendar([{ ...plain, title }], head('zh-CN'));
    const longest = Math.max(
      ...file.split('\r\n').map((line) => new TextEncoder().encode(line).length),
    );
    expect(longest).toBeLessThanOrEqual(75);
    // Three octets a character: a full line cannot miss the limit by more than two.
    expect(longest).toBeGreaterThan(72);
    expect(readText(readEvents(file)[0]?.get('SUMMARY')?.value ?? '')).toBe(title);
  });

  it('gives back every title, text, day and id, in lines of 75 octets at most', () => {
    const words = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc.string({ unit: fc.constantFrom('\\', ';', ',', '\n', '\r', ':', ' ', '字', '😀', 'n') }),
    );
    const entries = fc.array(
      fc.record({
        uid: fc.uuid(),
        day: fc.integer({ min: -9000, max: 9000 }).map((days) => addDays('2026-11-22', days)),
        title: words,
        details: words,
        changed: fc.constantFrom(null, '2026-01-01T00:00:00Z'),
      }),
      { maxLength: 4 },
    );
    fc.assert(
      fc.property(entries, fc.constantFrom(...languages), (given, language) => {
        const file = writeCalendar(given, head(language));
        for (const line of file.split('\r\n')) {
          expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
          expect(line).not.toMatch(/[\r\n]/);
        }
        const events = readEvents(file);
        expect(events).toHaveLength(given.length);
        given.forEach(({ uid, day, title, details }, at) => {
          const event = events[at];
          expect(event?.get('UID')?.value).toBe(uid);
          expect(event?.get('DTSTART')?.value).toBe(day.replaceAll('-', ''));
          expect(event?.get('DTSTART')?.parameters).toEqual(['VALUE=DATE']);
          expect(event?.get('SUMMARY')?.parameters).toEqual([`LANGUAGE=${language}`]);
          expect(readText(event?.get('SUMMARY')?.value ?? '')).toBe(asWritten(title));
          expect(readText(event?.get('DESCRIPTION')?.value ?? '')).toBe(asWritten(details));
        });
      }),
      { numRuns: 300 },
    );
  });
});

/** A calendar holds no control characters but tab, and one kind of line break. */
function asWritten(words: string): string {
  return (
    words
      .toWellFormed()
      .replaceAll(/\r\n?/g, '\n')
      // oxlint-disable-next-line no-control-regex -- control characters are what is looked for
      .replaceAll(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '')
  );
}
