import fc from 'fast-check';
import { geoContains } from 'd3-geo';
import { describe, expect, it } from 'vitest';
import { placeCodes } from '../../../shared/standards/index.ts';
import {
  buildGeography,
  drawGeography,
  filterFacts,
  geographyLegend,
  listGeography,
  placePoints,
  projectWorld,
  tallyFacts,
} from '../../../shared/views/index.ts';
import { clusterPlaces } from '../../../shared/views/geography/clusterPlaces.ts';
import { drawArc } from '../../../shared/views/geography/drawArc.ts';
import { readLand } from './drawLand.ts';
import { factsOf, sample } from './lookAt.ts';

const { facts, snapshot } = sample;
const frames = fc.record({
  width: fc.integer({ min: 200, max: 2000 }),
  height: fc.integer({ min: 120, max: 1200 }),
});

const share = fc.double({ min: 0, max: 1, noNaN: true });

function numbersOf(path: string): readonly number[] {
  return [...path.matchAll(/-?\d+(?:\.\d+)?/g)].map(([number]) => Number(number));
}

describe('points', () => {
  it('exist for every code of ISO 3166-1 the product knows, each its own', () => {
    expect(Object.keys(placePoints).toSorted()).toEqual(placeCodes.toSorted());
    const spots = new Set(Object.values(placePoints).map(String));
    expect(spots.size).toBe(placeCodes.length);
  });

  it('of large places lie on land', () => {
    const land = readLand();
    const large = [
      ...(['CN', 'US', 'RU', 'BR', 'IN', 'AU', 'CA', 'AR', 'DE', 'FR', 'JP', 'KR'] as const),
      ...(['ZA', 'EG', 'MX', 'ID', 'GB', 'NG', 'SA', 'TR', 'VN', 'TH', 'NZ', 'TW'] as const),
    ];
    for (const code of large) {
      // Longitude and latitude are typed as a fixed pair; d3 asks for a changeable one.
      expect(geoContains(land as never, [...placePoints[code]]), code).toBe(true);
    }
  });

  it('keep Hong Kong, Macau and Taiwan as points of their own beside the mainland', () => {
    const projection = projectWorld({ width: 960, height: 467 });
    const traffic = new Map([
      ['CN', 1],
      ['HK', 9],
      ['MO', 3],
      ['TW', 2],
    ]);
    const clusters = clusterPlaces(traffic, projection, 500);
    expect(clusters.find(({ places }) => places.includes('CN'))?.places).toEqual(['CN']);
    expect(clusterPlaces(traffic, projection, 0)).toHaveLength(4);
  });
});

describe('projection', () => {
  it('puts every place within any frame, East Asia in one piece', () => {
    fc.assert(
      fc.property(frames, (frame) => {
        const projection = projectWorld(frame);
        for (const code of placeCodes) {
          const { x, y } = projection.spotOf(...placePoints[code]);
          expect(x).toBeGreaterThanOrEqual(0);
          expect(x).toBeLessThanOrEqual(frame.width);
          expect(y).toBeGreaterThanOrEqual(0);
          expect(y).toBeLessThanOrEqual(frame.height);
        }
        const x = (code: 'GB' | 'CN' | 'JP' | 'US') => projection.spotOf(...placePoints[code]).x;
        expect(x('GB')).toBeLessThan(x('CN'));
        expect(x('CN')).toBeLessThan(x('JP'));
        expect(x('JP')).toBeLessThan(x('US'));
      }),
      { numRuns: 20 },
    );
  });

  it('fits the outline to the points: the coast of a frame is the outline, scaled', () => {
    const frame = { width: 960, height: 467 };
    const { land } = buildGeography(facts, snapshot, { frame });
    let [x, y, least, most, lowest, highest] = [0, 0, Infinity, -Infinity, -Infinity, Infinity];
    for (const [, command, a, b] of land.matchAll(/([Ml])(-?[\d.]+) (-?[\d.]+)/g)) {
      [x, y] = command === 'M' ? [Number(a), Number(b)] : [x + Number(a), y + Number(b)];
      [least, most] = [Math.min(least, x), Math.max(most, x)];
      [highest, lowest] = [Math.min(highest, y), Math.max(lowest, y)];
    }
    // The outline is in whole units of its own frame, a quarter of a unit here.
    expect(least).toBeGreaterThanOrEqual(-0.25);
    expect(most).toBeLessThanOrEqual(frame.width + 0.25);
    expect(highest).toBeGreaterThanOrEqual(-0.25);
    expect(lowest).toBeLessThanOrEqual(frame.height + 0.25);
    expect(most - least).toBeGreaterThan(frame.width * 0.9);
  });

  it('refuses a frame without area', () => {
    expect(() => projectWorld({ width: 0, height: 100 })).toThrow('Expected a frame');
  });
});

describe('arcs', () => {
  it('start at one spot, end in a head at the edge of the other, and stay within the frame', () => {
    fc.assert(
      fc.property(
        frames,
        fc.tuple(share, share),
        fc.tuple(share, share),
        fc.integer({ min: 0, max: 12 }),
        (frame, one, other, radius) => {
          const from = { x: one[0] * frame.width, y: one[1] * frame.height };
          const to = { x: other[0] * frame.width, y: other[1] * frame.height };
          const { path, head } = drawArc(frame, from, to, radius);
          const numbers = numbersOf(path);
          expect(numbers).toHaveLength(6);
          expect(numbers[0]).toBeCloseTo(from.x, 1);
          expect(numbers[1]).toBeCloseTo(from.y, 1);
          const distance = Math.hypot((numbers[4] ?? 0) - to.x, (numbers[5] ?? 0) - to.y);
          const longestHead = 7;
          expect(distance).toBeLessThanOrEqual(radius + longestHead + 0.02);
          const [tipX, tipY] = numbersOf(head);
          const tip = Math.hypot((tipX ?? to.x) - to.x, (tipY ?? to.y) - to.y);
          expect(tip).toBeLessThanOrEqual(radius + 0.02);
          // A curve lies within its control points, so these within the frame are enough.
          [...numbers, ...numbersOf(head)].forEach((number, at) => {
            expect(number).toBeGreaterThanOrEqual(-0.01);
            expect(number).toBeLessThanOrEqual((at % 2 === 0 ? frame.width : frame.height) + 0.01);
          });
        },
      ),
    );
  });

  it('have a head wider than the line, however wide that is', () => {
    const frame = { width: 400, height: 200 };
    for (const lineWidth of [1, 3, 6]) {
      const { head } = drawArc(frame, { x: 100, y: 100 }, { x: 300, y: 100 }, 4, lineWidth);
      const [, , leftX = 0, leftY = 0, rightX = 0, rightY = 0] = numbersOf(head);
      expect(Math.hypot(leftX - rightX, leftY - rightY)).toBeGreaterThan(lineWidth + 3);
    }
  });

  it('there and back are two lines', () => {
    const frame = { width: 400, height: 200 };
    const [one, other] = [
      { x: 100, y: 100 },
      { x: 300, y: 100 },
    ];
    const there = numbersOf(drawArc(frame, one, other, 4).path)[3] ?? 0;
    const back = numbersOf(drawArc(frame, other, one, 4).path)[3] ?? 0;
    expect(there).toBeLessThan(100);
    expect(back).toBeGreaterThan(100);
  });

  it('carry people, outcome and export of their flows, and say when people are unknown', () => {
    const { arcs } = buildGeography(facts, snapshot, { clusterWithin: 0 });
    for (const arc of arcs) {
      const own = factsOf(sample, arc.flows);
      expect(arc.people).toEqual(tallyFacts(snapshot, own));
      expect(own.map(({ worse }) => worse)).toContain(arc.outcome);
      expect(arc.isPeopleKnown).toBe(arc.people.upper !== null);
      expect(arc.sureWidth).toBeLessThanOrEqual(arc.width);
    }
    const wide = arcs.filter(({ isPeopleKnown }) => isPeopleKnown);
    for (const one of wide) {
      for (const other of wide) {
        if ((one.people.upper ?? 0) > (other.people.upper ?? 0)) {
          expect(one.width).toBeGreaterThan(other.width);
        }
      }
    }
    expect(arcs.some(({ isPeopleKnown }) => !isPeopleKnown)).toBe(true);
  });
});

describe('the drawn map', () => {
  const geography = buildGeography(facts, snapshot);

  it('draws each arc and mark, dotted where people are unknown', () => {
    const parts = drawGeography(geography);
    const drawn = new Set(parts.map(({ of }) => of));
    for (const { id } of [...geography.arcs, ...geography.marks]) expect(drawn.has(id)).toBe(true);
    const open = parts.filter(({ role }) => role === 'arc-open');
    expect(open.map(({ of }) => of)).toEqual(
      geography.arcs.filter(({ isPeopleKnown }) => !isPeopleKnown).map(({ id }) => id),
    );
    for (const part of open) expect(part.dash).toBeDefined();
    expect(parts.slice(0, 2).map(({ role }) => role)).toEqual(['sphere', 'land']);
  });

  it('has a legend of what occurs and a line of text for each arc', () => {
    const outcomes = new Set(geography.arcs.map(({ outcome }) => outcome));
    const legend = geographyLegend(geography);
    expect(new Set(legend.flatMap(({ outcome }) => outcome ?? []))).toEqual(outcomes);
    for (const language of ['en', 'zh-CN'] as const) {
      const lines = listGeography(geography, language);
      const staying = geography.marks.filter((mark) => mark.staying.length > 0);
      const unplaced = geography.unplaced.length > 0 ? 1 : 0;
      expect(lines).toHaveLength(geography.arcs.length + staying.length + unplaced);
    }
    expect(listGeography(geography, 'zh-CN').join()).toContain('中国香港');
  });

  it('follows the filter of the graph', () => {
    const filter = { isExport: true };
    const { arcs, flows } = buildGeography(facts, snapshot, { filter });
    expect(flows).toEqual(filterFacts(snapshot, facts, filter).shown.map(({ id }) => id));
    expect(arcs.every(({ isExport }) => isExport === 'yes')).toBe(true);
  });
});
