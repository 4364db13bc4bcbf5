import { describe, expect, test } from 'vitest';
import {
  emptiesFor,
  emptiesOf,
  emptyKind,
  emptyValue,
} from '../../../renderer/parts/editors/emptyKinds.ts';
import type { TextContext } from '../../../renderer/parts/editors/fieldText.ts';
import {
  isSameValue,
  readText,
  textOf,
  withWords,
} from '../../../renderer/parts/editors/fieldText.ts';
import {
  addZone,
  sayOffset,
  showLocalMoment,
} from '../../../renderer/parts/editors/localMoment.ts';
import {
  day,
  integer,
  line,
  moment,
  none,
  notApplicable,
  words,
} from '../../../shared/map/index.ts';
import { text } from '../../../shared/lib/index.ts';

const label = text('Field', '字段');
const shanghai = () => 480;
const context: TextContext = { language: 'en', plainLanguage: 'en', offsetAt: shanghai };
const inChinese: TextContext = { ...context, language: 'zh-CN' };

function value(read: ReturnType<typeof readText>): unknown {
  if (!read.ok) throw new Error(read.error.fix.en);
  return read.value;
}

describe('words in two languages', () => {
  const both = { en: 'Bank', 'zh-CN': '银行' };
  const field = words(label, label);

  test('editing one language keeps the other', () => {
    expect(value(readText(field, 'Savings bank', both, context))).toEqual({
      ...both,
      en: 'Savings bank',
    });
    expect(value(readText(field, '储蓄银行', both, inChinese))).toEqual({
      ...both,
      'zh-CN': '储蓄银行',
    });
  });

  test('clearing one language keeps the other; clearing the last one makes it unknown', () => {
    expect(value(readText(field, ' ', both, context))).toEqual({ 'zh-CN': '银行' });
    expect(value(readText(field, '', 'Bank', context))).toBeUndefined();
    expect(value(readText(field, '', { en: 'Bank' }, context))).toBeUndefined();
  });

  test('adding the other language to plain words names both', () => {
    expect(value(readText(field, '银行', 'Bank', inChinese))).toEqual(both);
    expect(withWords('Bank', 'en', 'en', 'Savings bank')).toBe('Savings bank');
  });

  test('a marker gives way to words, and words to a marker', () => {
    const withNone = words(label, label, { empties: ['none'] });
    expect(value(readText(withNone, 'Bank', none, context))).toBe('Bank');
    expect(value(readText(withNone, 'none', both, context))).toEqual(none);
    expect(value(readText(withNone, '?', both, context))).toBeUndefined();
  });

  test('a strict box shows its own language alone, a cell whatever there is', () => {
    expect(textOf(field, { 'zh-CN': '银行' }, context, true)).toBe('');
    expect(textOf(field, { 'zh-CN': '银行' }, context, false)).toBe('银行');
    expect(textOf(field, 'Bank', inChinese, true)).toBe('');
  });
});

describe('other fields', () => {
  test('a required field refuses to be unknown, in words', () => {
    const read = readText(line(label, label, { required: true }), '', 'x', context);
    expect(read.ok).toBe(false);
    expect(read.ok ? '' : read.error.fix.en).not.toBe('');
  });

  test('grouped numbers are shown and read back', () => {
    const field = integer(label, label, text('people', '人'));
    expect(textOf(field, 12_000, context, true)).toBe('12,000');
    expect(value(readText(field, '12,000', undefined, context))).toBe(12_000);
    expect(readText(field, 'many', undefined, context).ok).toBe(false);
  });

  test('days are read as people write them, doubtful ones refused', () => {
    const field = day(label, label);
    expect(value(readText(field, '2024年3月1日', undefined, context))).toBe('2024-03-01');
    expect(readText(field, '03/04/2024', undefined, context).ok).toBe(false);
  });

  test('the same value is told from another', () => {
    expect(isSameValue({ is: 'none' }, none)).toBe(true);
    expect(isSameValue(['a', 'b'], ['b', 'a'])).toBe(false);
    expect(isSameValue(undefined, false)).toBe(false);
  });
});

describe('moments in local time', () => {
  const field = moment(label, label);

  test('are shown in local time and stored in UTC', () => {
    expect(showLocalMoment('2026-03-01T20:30:00Z', shanghai)).toBe('2026-03-02 04:30');
    expect(showLocalMoment('2026-03-01T20:30:15Z', shanghai)).toBe('2026-03-02 04:30:15');
    expect(value(readText(field, '2026-03-02 04:30', undefined, context))).toBe(
      '2026-03-01T20:30:00Z',
    );
  });

  test('a zone that was written counts', () => {
    expect(value(readText(field, '2026-03-01T08:30:00Z', undefined, context))).toBe(
      '2026-03-01T08:30:00Z',
    );
  });

  test('around a change to summer time the offset is that of the moment itself', () => {
    // Clocks go from +01:00 to +02:00 at 01:00 UTC.
    const change = Date.parse('2026-03-29T01:00:00Z');
    const berlin = (time: number) => (time < change ? 60 : 120);
    expect(addZone('2026-03-29 01:59', berlin)).toBe('2026-03-29T01:59:00+01:00');
    expect(addZone('2026-03-29 03:00', berlin)).toBe('2026-03-29T03:00:00+02:00');
    expect(sayOffset(-210)).toBe('-03:30');
  });

  test('what is no moment is left for the rules to refuse', () => {
    expect(addZone('yesterday', shanghai)).toBe('yesterday');
    expect(readText(field, '2026-13-01 10:00', undefined, context).ok).toBe(false);
  });
});

describe('kinds of empty', () => {
  const field = line(label, label, { empties: ['none', 'not-applicable'] });

  test('unknown is offered unless required, the others where accepted', () => {
    expect(emptiesOf(field)).toEqual(['unknown', 'none', 'not-applicable']);
    expect(emptiesOf(line(label, label, { required: true }))).toEqual([]);
  });

  test('are found by their word in either language and by what people type', () => {
    expect(emptiesFor(field, '')).toEqual(['unknown', 'none', 'not-applicable']);
    expect(emptiesFor(field, '?')).toEqual(['unknown']);
    expect(emptiesFor(field, 'n/a')).toEqual(['not-applicable']);
    expect(emptiesFor(field, '不适')).toEqual(['not-applicable']);
    expect(emptiesFor(field, 'bank')).toEqual([]);
  });

  test('a value tells its kind', () => {
    expect([undefined, none, notApplicable, false, 0, ''].map(emptyKind)).toEqual([
      'unknown',
      'none',
      'not-applicable',
      undefined,
      undefined,
      undefined,
    ]);
    expect(emptyValue('none')).toEqual(none);
    expect(emptyValue('unknown')).toBeUndefined();
  });
});
