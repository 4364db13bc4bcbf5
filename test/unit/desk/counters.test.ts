import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  sayDistance,
  sayThreshold,
} from '../../../renderer/features/transfers/counters/sayDistance.ts';
import { formatMessage } from '../../../shared/i18n/index.ts';
import { text } from '../../../shared/lib/index.ts';
import type { DeskCounter } from '../../../shared/views/index.ts';
import { drawCounter } from '../../../shared/views/index.ts';

const none = text('', '');

function counterOf(
  now: DeskCounter['now'],
  more: Partial<Pick<DeskCounter, 'forecast' | 'extrapolated'>> = {},
): DeskCounter {
  return {
    id: 'general',
    words: none,
    now,
    forecast: null,
    extrapolated: now,
    ...more,
    thresholds: [100_000, 1_000_000].map((people) => ({
      people,
      consequence: none,
      basis: [],
      isReached:
        now.lower >= people ? 'yes' : now.upper !== null && now.upper < people ? 'no' : 'unknown',
      earliest: null,
      latest: null,
    })),
  };
}

function said(counter: DeskCounter): string {
  const { text: message, values } = sayDistance(counter);
  return formatMessage(message.en, 'en', values ?? {});
}

describe('how near the next threshold is', () => {
  it('counts what is left when people are known exactly', () => {
    expect(said(counterOf({ lower: 214_000, upper: 214_000 }))).toBe(
      '214,000 counted: 786,000 fewer than the next threshold of 1,000,000.',
    );
    expect(said(counterOf({ lower: 0, upper: 0 }))).toContain('100,000 fewer');
  });
  it('gives both ends of a range', () => {
    expect(said(counterOf({ lower: 10_000, upper: 60_000 }))).toBe(
      '10,000 to 60,000 counted: 40,000 to 90,000 fewer than the next threshold of 100,000.',
    );
  });
  it('says where a threshold may be reached already, and never takes a missing count for nobody', () => {
    expect(said(counterOf({ lower: 10_000, upper: 150_000 }))).toContain('may be reached already');
    expect(said(counterOf({ lower: 10_000, upper: null }))).toContain('cannot be told');
    expect(said(counterOf({ lower: 0, upper: null }))).toContain('a head-count is missing');
  });
  it('says when nothing is left to reach', () => {
    expect(said(counterOf({ lower: 2_000_000, upper: null }))).toContain('every threshold');
    expect(said(counterOf({ lower: 1_000_000, upper: 1_000_000 }))).toContain('every threshold');
  });
});

describe('where a threshold stands', () => {
  const [first] = counterOf({ lower: 10, upper: 20 }).thresholds;
  if (first === undefined) throw new Error('Expected a threshold.');
  const words = (
    threshold: Partial<typeof first>,
    forecast: DeskCounter['forecast'] = null,
  ): readonly string[] =>
    sayThreshold({ ...first, ...threshold }, { forecast }).map(({ text: message, values }) =>
      formatMessage(message.en, 'en', values ?? {}),
    );

  it('says nothing of paces once it is reached', () => {
    expect(words({ isReached: 'yes' }, { lower: 5, upper: 5 })).toEqual(['reached']);
  });
  it('names the days of an even pace', () => {
    const [earliest, latest] = ['2026-12-01', '2026-12-20'];
    expect(words({ earliest, latest })[1]).toContain('between 2026-12-01 and 2026-12-20');
    expect(words({ earliest, latest: earliest })[1]).toContain('on 2026-12-01');
    expect(words({ earliest })[1]).toContain('maybe not this year');
    expect(words({ isReached: 'unknown', latest })[1]).toContain('at the latest');
    expect(words({})[1]).toBe('not this year at an even pace');
    expect(words({ isReached: 'unknown' })).toEqual(['may be reached']);
  });
  it('compares the forecast', () => {
    expect(words({}, { lower: 100_000, upper: 100_000 }).at(-1)).toContain('passes');
    expect(words({}, { lower: 0, upper: null }).at(-1)).toContain('may pass');
    expect(words({}, { lower: 0, upper: 99_999 }).at(-1)).toContain('stays below');
  });
});

describe('the measure', () => {
  const numbersIn = (path: string) => (path.match(/-?\d+(\.\d+)?/g) ?? []).map(Number);
  const bounds = fc
    .tuple(fc.nat(3_000_000), fc.option(fc.nat(3_000_000)))
    .map(([lower, more]) => ({ lower, upper: more === null ? null : lower + more }));

  it('stays within its frame, whatever the counts', () => {
    fc.assert(
      fc.property(bounds, fc.option(bounds), bounds, (now, forecast, extrapolated) => {
        const drawing = drawCounter(counterOf(now, { forecast, extrapolated }), 300);
        for (const { path } of drawing.parts) {
          for (const value of numbersIn(path)) {
            expect(Number.isFinite(value)).toBe(true);
            expect(value).toBeGreaterThanOrEqual(0);
            // The arrow head alone reaches out of the scale.
            expect(value).toBeLessThanOrEqual(308);
          }
        }
        const [first, last] = drawing.ticks;
        expect((first?.x ?? 0) < (last?.x ?? 0)).toBe(true);
        expect(last?.x ?? 0).toBeLessThan(300);
      }),
    );
  });
  it('puts the end of what is sure on the scale of the thresholds', () => {
    const drawing = drawCounter(counterOf({ lower: 500_000, upper: 500_000 }), 300);
    const sure = drawing.parts.find(({ role }) => role === 'sure');
    const tick = drawing.ticks.at(-1)?.x ?? 0;
    expect(Math.max(...numbersIn(sure?.path ?? ''))).toBeCloseTo(tick / 2);
    expect(drawing.parts.some(({ role }) => role === 'possible' || role === 'beyond')).toBe(false);
  });
  it('draws an open end where a head-count is missing, and nothing for a forecast nobody made', () => {
    const roles = drawCounter(counterOf({ lower: 0, upper: null }), 300).parts.map(
      ({ role }) => role,
    );
    expect(roles).toContain('possible');
    expect(roles).toContain('beyond');
    expect(roles).not.toContain('sure');
    expect(roles).not.toContain('forecast');
  });
});
