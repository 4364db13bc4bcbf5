import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  addMonths,
  addWorkingDays,
  canonicalJson,
  daysBetween,
  digestInGroups,
  digestOf,
  digestOfBytes,
  hoursBetween,
  inLanguage,
  isDay,
  isMoment,
  SequentialMap,
  workingDaysBetween,
} from '../../../shared/lib/index.ts';

describe('days', () => {
  it.each([
    ['2024-02-29', true],
    ['2023-02-29', false],
    ['1900-02-29', false],
    ['2000-02-29', true],
    ['2026-04-31', false],
    ['2026-13-01', false],
    ['2026-00-10', false],
    ['2026-1-1', false],
    ['0999-01-01', false],
    ['2026-01-01T00:00', false],
    ['', false],
  ])('%j exists: %s', (text, exists) => expect(isDay(text)).toBe(exists));

  it.each([
    ['2026-01-01T23:59:59Z', true],
    ['2026-01-01T24:00:00Z', false],
    ['2026-02-30T10:00:00Z', false],
    ['2026-01-01T10:00:00', false],
    ['2026-01-01 10:00:00Z', false],
  ])('the moment %j exists: %s', (text, exists) => expect(isMoment(text)).toBe(exists));

  const anyDay = fc
    .date({ min: new Date('1100-01-01'), max: new Date('9900-01-01'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));

  it('adding and counting days undo each other, over leap years and centuries', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -4000, max: 4000 }), (day, days) => {
        const other = addDays(day, days);
        expect(isDay(other)).toBe(true);
        expect(daysBetween(day, other)).toBe(days);
      }),
    );
  });

  it('months end on the last day where the day does not exist', () => {
    expect(addMonths('2026-01-31', 1)).toBe('2026-02-28');
    expect(addMonths('2024-01-31', 1)).toBe('2024-02-29');
    expect(addMonths('2026-03-31', -1)).toBe('2026-02-28');
    expect(addMonths('2026-11-15', 14)).toBe('2028-01-15');
    expect(addMonths('2024-02-29', 36)).toBe('2027-02-28');
  });

  it('working days skip Saturdays and Sundays in both directions', () => {
    expect(addWorkingDays('2026-10-30', 1)).toBe('2026-11-02'); // Friday to Monday
    expect(addWorkingDays('2026-11-02', -1)).toBe('2026-10-30');
    expect(addWorkingDays('2026-10-31', 1)).toBe('2026-11-02'); // from a Saturday
    expect(addWorkingDays('2026-11-02', 10)).toBe('2026-11-16');
    expect(addWorkingDays('2026-11-02', 0)).toBe('2026-11-02');
    expect(workingDaysBetween('2026-10-30', '2026-11-02')).toBe(1);
    expect(workingDaysBetween('2026-11-02', '2026-10-30')).toBe(0);
  });

  it('hours have fractions', () => {
    expect(hoursBetween('2026-11-01T10:00:00Z', '2026-11-02T10:30:00Z')).toBe(24.5);
  });
});

describe('canonical JSON', () => {
  it('has one spelling whatever the order of keys, and is JSON', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const written = canonicalJson(value);
        expect(JSON.parse(written)).toEqual(JSON.parse(JSON.stringify(value)));
        expect(canonicalJson(JSON.parse(written))).toBe(written);
        expect(canonicalJson(shuffle(value))).toBe(written);
      }),
    );
  });

  it('sorts by code unit, and keys that look like numbers as text', () => {
    expect(canonicalJson({ b: 1, a: 2, B: 3, '10': 4, '9': 5 })).toBe(
      '{"10":4,"9":5,"B":3,"a":2,"b":1}',
    );
  });

  it('leaves undefined out and keeps a key that names a prototype', () => {
    expect(canonicalJson({ a: undefined, b: [undefined] })).toBe('{"b":[null]}');
    expect(canonicalJson(JSON.parse('{"__proto__":1,"a":2}'))).toBe('{"__proto__":1,"a":2}');
  });

  it.each([[Number.NaN], [Number.POSITIVE_INFINITY], [() => 1], [Symbol('x')], [1n]])(
    'refuses %s',
    (value) => {
      expect(() => canonicalJson({ deep: [value] })).toThrow(TypeError);
    },
  );
});

describe('digests', () => {
  it('are SHA-256: the known vectors', () => {
    expect(digestOfBytes(new Uint8Array())).toBe(
      'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
    );
    expect(digestOfBytes(new Uint8Array([97, 98, 99]))).toBe(
      'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
    );
  });
  it('of a value do not depend on the order of its keys', () => {
    expect(digestOf({ a: 1, b: 2 })).toBe(digestOf({ b: 2, a: 1 }));
    expect(digestOf({ a: 1 })).not.toBe(digestOf({ a: '1' }));
  });
  it('are read in groups of four', () => {
    expect(digestInGroups('0123456789abcdef')).toBe('0123 4567 89AB CDEF');
  });
});

describe('words', () => {
  it('fall back to the other language, never to nothing', () => {
    expect(inLanguage({ 'zh-CN': '仓库' }, 'en')).toBe('仓库');
    expect(inLanguage({ en: 'Store' }, 'zh-CN')).toBe('Store');
    expect(inLanguage('Store', 'zh-CN')).toBe('Store');
    expect(inLanguage(undefined, 'en')).toBe('');
  });
});

describe('a sequential map', () => {
  it('answers like a map, in order and out of it', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.string(), { maxLength: 30 }),
        fc.array(fc.string()),
        (keys, others) => {
          const map = new SequentialMap(
            keys,
            keys.map((_, i) => i),
          );
          const plain = new Map(keys.map((key, i) => [key, i]));
          for (const key of [...keys, ...others, ...keys.toReversed()]) {
            expect(map.get(key)).toBe(plain.get(key));
            expect(map.has(key)).toBe(plain.has(key));
          }
          expect([...map]).toEqual([...plain]);
          expect([...map.keys()]).toEqual([...plain.keys()]);
          expect([...map.values()]).toEqual([...plain.values()]);
          expect(map.size).toBe(plain.size);
        },
      ),
    );
  });
});

/** The same value with the keys of every object turned round. */
function shuffle(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(shuffle);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .toReversed()
      .map(([key, member]) => [key, shuffle(member)]),
  );
}
