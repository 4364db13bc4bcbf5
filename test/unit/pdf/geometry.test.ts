import { describe, expect, it } from 'vitest';

import { rangeBar } from '../../../shared/report/geometry/rangeBar.ts';
import { verdictShape } from '../../../shared/report/geometry/verdictShape.ts';
import { contrastRatio, darkTokens, lightTokens } from '../../../shared/report/tokens.ts';

const size = { width: 200, height: 6 };
const bandEdges = [0, 0.5, 0.7, 0.85];

function rolesOf(low: number | null, high: number | null, value: number | null): string[] {
  return rangeBar({ low, high, value, bandEdges }, size).map((part) => part.role);
}

/** Every horizontal place in path data. */
function xsOf(path: string): number[] {
  return [...path.matchAll(/[ML](-?[\d.]+) /g)].map((match) => Number(match[1]));
}

describe('rangeBar', () => {
  it('draws a decided score solid with a mark, no hatch', () => {
    expect(rolesOf(0.91, 0.91, 0.91)).toEqual(['track', 'solid', 'tick', 'tick', 'tick', 'mark']);
    const solid = rangeBar({ low: 0.91, high: 0.91, value: 0.91, bandEdges }, size)[1];
    expect(Math.max(...xsOf(solid?.path ?? ''))).toBe(182);
  });

  it('hatches what is undecided, inside its bounds, without a mark', () => {
    const parts = rangeBar({ low: 0.61, high: 0.84, value: null, bandEdges }, size);
    expect(parts.map((part) => part.role)).not.toContain('mark');
    const xs = xsOf(parts.find((part) => part.role === 'hatch')?.path ?? '');
    expect(xs.length).toBeGreaterThan(10);
    expect(Math.min(...xs)).toBeGreaterThanOrEqual(122);
    expect(Math.max(...xs)).toBeLessThanOrEqual(168);
  });

  it('tells nothing applicable (an empty frame) from a score of zero (a track with a mark)', () => {
    const none = rangeBar({ low: null, high: null, value: null, bandEdges }, size);
    expect(none[0]).toMatchObject({ role: 'track', paint: 'stroke' });
    expect(none.map((part) => part.role)).not.toContain('mark');
    const zero = rangeBar({ low: 0, high: 0, value: 0, bandEdges }, size);
    expect(zero[0]).toMatchObject({ role: 'track', paint: 'fill' });
    expect(zero.at(-1)?.role).toBe('mark');
  });

  it('adds last time as a line under now', () => {
    const previous = { low: 0.2, high: 0.5, value: null };
    const parts = rangeBar({ low: 0.4, high: 0.6, value: null, bandEdges, previous }, size);
    expect(parts.filter((part) => part.role === 'previous')).toHaveLength(2);
  });
});

describe('verdictShape', () => {
  const outcomes = [
    'met',
    'partly-met',
    'not-met',
    'undetermined',
    'not-applicable',
    'error',
  ] as const;

  it('has a shape of its own for every outcome', () => {
    const drawn = outcomes.map((outcome) => JSON.stringify(verdictShape(outcome, 10)));
    expect(new Set(drawn).size).toBe(outcomes.length);
  });

  it('stays inside its square', () => {
    for (const outcome of outcomes) {
      for (const part of verdictShape(outcome, 10)) {
        for (const x of xsOf(part.path)) {
          expect(x).toBeGreaterThanOrEqual(0);
          expect(x).toBeLessThanOrEqual(10);
        }
      }
    }
  });
});

describe('tokens', () => {
  const themes = { light: lightTokens, dark: darkTokens } as const;

  it('computes the ratio as WCAG does', () => {
    expect(contrastRatio('#000000', '#FFFFFF')).toBeCloseTo(21);
    expect(contrastRatio('#777777', '#FFFFFF')).toBeCloseTo(4.48, 2);
  });

  for (const [name, theme] of Object.entries(themes)) {
    for (const ground of ['ground', 'raised'] as const) {
      it(`${name}: text reads on ${ground} at 4.5:1, shapes show at 3:1`, () => {
        for (const ink of ['ink', 'quietInk', 'accent', 'seal'] as const) {
          expect(contrastRatio(theme[ink], theme[ground]), ink).toBeGreaterThanOrEqual(4.5);
        }
        // Outcome colours also set the verdict's word, so text's measure holds for them too.
        for (const [outcome, colour] of Object.entries(theme.outcomes)) {
          expect(contrastRatio(colour, theme[ground]), outcome).toBeGreaterThanOrEqual(4.5);
        }
      });
    }
  }
});
