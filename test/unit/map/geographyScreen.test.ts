import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arcMiddle } from '../../../renderer/features/map/geography/arcMiddle.ts';
import { findItem, flowsOf } from '../../../renderer/features/map/geography/findItem.ts';
import {
  crossingOf,
  nameGeography,
} from '../../../renderer/features/map/geography/geographyNames.ts';
import { placeLabels } from '../../../renderer/features/map/geography/placeLabels.ts';
import {
  clampView,
  drawingStep,
  fitWorld,
  moveView,
  placeWorld,
  revealSpot,
  spotOnCanvas,
  wholeWorld,
  zoomView,
} from '../../../renderer/features/map/geography/worldView.ts';
import { wrapText } from '../../../renderer/features/map/geography/wrapText.ts';
import { widthOf } from '../../../renderer/features/map/trace/fitText.ts';
import { createSpeech } from '../../../renderer/ui/language/createSpeech.ts';
import { summariseFlows } from '../../../renderer/workers/judge/views/summariseFlows.ts';
import { buildGeography, countFacts, gravityOf } from '../../../shared/views/index.ts';
import { factsOf, sample } from '../views/lookAt.ts';

const { facts, snapshot } = sample;
const canvas = { width: 700, height: 480 };
const world = fitWorld(canvas);
const views = fc.record({
  zoom: fc.double({ min: 1, max: 24, noNaN: true }),
  x: fc.double({ min: 0, max: 1, noNaN: true }),
  y: fc.double({ min: 0, max: 1, noNaN: true }),
});
const spots = fc.record({
  x: fc.double({ min: 0, max: canvas.width, noNaN: true }),
  y: fc.double({ min: 0, max: canvas.height, noNaN: true }),
});

/** What share of the world lies under a spot of the canvas. */
function shareAt(view: typeof wholeWorld, { x, y }: { readonly x: number; readonly y: number }) {
  const placing = placeWorld(view, 1, world, canvas);
  return {
    x: (x - placing.x) / placing.scale / world.width,
    y: (y - placing.y) / placing.scale / world.height,
  };
}

describe('the view of the world', () => {
  it('fits the canvas and never leaves a gap beside what is larger than it', () => {
    expect(world.width).toBeLessThanOrEqual(canvas.width);
    expect(world.height).toBeLessThanOrEqual(canvas.height);
    fc.assert(
      fc.property(views, spots, (view, by) => {
        const moved = moveView(clampView(view, world, canvas), by, world, canvas);
        const left = shareAt(moved, { x: 0, y: 0 });
        const right = shareAt(moved, { x: canvas.width, y: canvas.height });
        if (world.width * moved.zoom >= canvas.width) {
          expect(left.x).toBeGreaterThanOrEqual(-1e-9);
          expect(right.x).toBeLessThanOrEqual(1 + 1e-9);
        } else expect(moved.x).toBe(0.5);
      }),
    );
  });

  it('zooms around the pointer, unless an edge is in the way', () => {
    const view = { zoom: 8, x: 0.5, y: 0.5 };
    const at = { x: 200, y: 150 };
    const before = shareAt(view, at);
    const after = shareAt(zoomView(view, 1.5, at, world, canvas), at);
    expect(after.x).toBeCloseTo(before.x, 9);
    expect(after.y).toBeCloseTo(before.y, 9);
  });

  it('stays between the whole world and the closest view', () => {
    expect(zoomView(wholeWorld, 0.1, { x: 0, y: 0 }, world, canvas)).toEqual(wholeWorld);
    expect(zoomView(wholeWorld, 1e6, { x: 0, y: 0 }, world, canvas).zoom).toBe(24);
  });

  it('draws anew at each doubling, and a drawing is never stretched beyond half of one', () => {
    for (const zoom of [1, 1.3, 1.6, 3, 7, 24]) {
      const { scale } = placeWorld({ ...wholeWorld, zoom }, drawingStep(zoom), world, canvas);
      expect(scale).toBeGreaterThan(0.7);
      expect(scale).toBeLessThan(1.42);
    }
  });

  it('brings what has the focus into sight', () => {
    const view = { zoom: 10, x: 0.2, y: 0.3 };
    const target = { x: 0.7 * world.width, y: 0.4 * world.height };
    const before = spotOnCanvas(target, placeWorld(view, 1, world, canvas));
    expect(before.x).toBeGreaterThan(canvas.width);
    const shown = revealSpot(view, before, world, canvas);
    const after = spotOnCanvas(target, placeWorld(shown, 1, world, canvas));
    expect(after.x).toBeGreaterThanOrEqual(0);
    expect(after.x).toBeLessThanOrEqual(canvas.width);
    expect(after.y).toBeLessThanOrEqual(canvas.height);
    expect(revealSpot(shown, after, world, canvas)).toEqual(shown);
  });
});

describe('names on the map', () => {
  it('cover neither marks nor each other, and lie within the canvas', () => {
    fc.assert(
      fc.property(fc.array(spots, { minLength: 1, maxLength: 14 }), (all) => {
        const marks = all.map((spot, i) => ({ id: `${i}`, label: `Place ${i}`, spot, radius: 5 }));
        const size = 12;
        const boxes = placeLabels(marks, canvas, size).map(({ label, x, y }) => ({
          left: x,
          right: x + widthOf(label) * size,
          top: y + size * 0.28 - size * 1.2,
          bottom: y + size * 0.28,
        }));
        boxes.forEach((box, i) => {
          expect(box.left).toBeGreaterThanOrEqual(0);
          expect(box.right).toBeLessThanOrEqual(canvas.width);
          for (const other of boxes.slice(i + 1)) {
            const overlaps =
              box.left < other.right - 1e-9 &&
              box.right > other.left + 1e-9 &&
              box.top < other.bottom - 1e-9 &&
              box.bottom > other.top + 1e-9;
            expect(overlaps).toBe(false);
          }
          for (const { spot } of marks) {
            const isInside =
              spot.x > box.left && spot.x < box.right && spot.y > box.top && spot.y < box.bottom;
            expect(isInside).toBe(false);
          }
        });
      }),
    );
  });

  it('keep off signs on lines where there is a choice, and stay where there is none', () => {
    const mark = { id: 'a', label: 'Place', spot: { x: 300, y: 200 }, radius: 5 };
    const beside = { x: 320, y: 200 };
    const [label] = placeLabels([mark], canvas, 12, [beside]);
    expect(label?.x).toBeLessThan(300);
    const everywhere = Array.from({ length: 400 }, (_, i) => ({
      x: 220 + (i % 20) * 8,
      y: 120 + Math.floor(i / 20) * 8,
    }));
    expect(placeLabels([mark], canvas, 12, everywhere)).toHaveLength(1);
  });
});

describe('lines and places', () => {
  const geography = buildGeography(facts, snapshot, { clusterWithin: 12 });

  it('have their middle on the curve', () => {
    expect(arcMiddle('M0 0Q10 20 20 0')).toEqual({ x: 10, y: 10 });
    expect(arcMiddle('M0 0L10 20')).toBeNull();
    for (const { path } of geography.arcs) expect(arcMiddle(path)).not.toBeNull();
  });

  it('are found by their ids, also when marks have joined', () => {
    for (const item of [...geography.arcs, ...geography.marks]) {
      expect(findItem(geography, item.id)).toBe(item);
    }
    const joined = buildGeography(facts, snapshot, { clusterWithin: 300 });
    for (const mark of geography.marks) {
      const found = findItem(joined, mark.id);
      expect(found !== null && 'places' in found && found.places).toContain(mark.places[0]);
    }
    expect(findItem(geography, 'XX→YY')).toBeNull();
    expect(findItem(geography, 'XX')).toBeNull();
  });

  it('tell everything in words, one line for each in both languages', () => {
    for (const language of ['en', 'zh-CN'] as const) {
      const names = nameGeography(geography, createSpeech(language));
      const listed = names.lines.flatMap(({ item }) => (item === null ? [] : [item]));
      expect(listed).toEqual([
        ...geography.arcs,
        ...geography.marks.filter(({ staying }) => staying.length > 0),
      ]);
      for (const item of [...geography.arcs, ...geography.marks]) {
        expect(names.say(item)).not.toMatch(/[{}]|undefined/);
        expect(names.titleOf(item)).not.toBe('');
      }
    }
    const leaving = geography.arcs.find(({ id }) => id === 'CN→SG');
    const returning = geography.arcs.find(({ id }) => id === 'SG→CN');
    expect(leaving && crossingOf(leaving)?.en).toBe('leaves mainland China');
    expect(returning && crossingOf(returning)?.en).not.toBe('leaves mainland China');
  });

  it('are summed up with what they carry and who receives it, sensitive and grave first', () => {
    for (const item of [...geography.arcs, ...geography.marks]) {
      const ids = flowsOf(item);
      expect(new Set(ids).size).toBe(ids.length);
      const own = factsOf(sample, ids);
      const summary = summariseFlows(sample, ids);
      expect(summary.counts).toEqual(countFacts(snapshot, own));
      expect(summary.worstFirst.toSorted()).toEqual(ids.toSorted());
      const gravities = summary.worstFirst.map((id) =>
        gravityOf(own.find((fact) => fact.id === id)?.worse ?? 'met'),
      );
      expect(gravities).toEqual(gravities.toSorted((one, other) => other - one));
      for (const { record, isSensitive, flows } of summary.categories) {
        expect(flows).toBe(own.filter(({ categories }) => categories?.includes(record.id)).length);
        const entered = snapshot.get('categories', record.id);
        const said = { yes: true, no: false, unknown: undefined }[isSensitive];
        if (entered?.isPersonal !== false) expect(entered?.isSensitivePipl).toBe(said);
      }
      const order = summary.categories.map(({ isSensitive }) =>
        ['yes', 'unknown', 'no'].indexOf(isSensitive),
      );
      expect(order).toEqual(order.toSorted((one, other) => one - other));
      const recipients = new Set(own.flatMap(({ recipient }) => recipient ?? []));
      expect(new Set(summary.recipients.map(({ record }) => record.id))).toEqual(recipients);
      expect(summary.withoutCategories).toBe(
        own.filter(({ categories }) => categories === null).length,
      );
    }
  });
});

describe('wrapped text', () => {
  it('keeps every word, fits the width, and begins no line with a stop', () => {
    const english = 'Points mark places by their code, coastlines only; no borders are drawn.';
    const chinese = '图中以点标示地点，仅绘海岸线，不绘且不表示任何边界（《备案指南》）。';
    for (const [text, join] of [
      [english, ' '],
      [chinese, ''],
    ] as const) {
      const lines = wrapText(text, 14);
      expect(lines.length).toBeGreaterThan(1);
      expect(lines.join(join)).toBe(text);
      for (const line of lines) expect(line).not.toMatch(/^[，。）》]/);
    }
    for (const line of wrapText(english, 14)) expect(widthOf(line)).toBeLessThanOrEqual(14);
    expect(wrapText('', 10)).toEqual([]);
  });
});
