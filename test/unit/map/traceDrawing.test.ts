import { describe, expect, it } from 'vitest';
import { chainSteps } from '../../../renderer/features/map/trace/traceChains.ts';
import { drawTrace, pictureSizes } from '../../../renderer/features/map/trace/drawTrace.ts';
import { fitText, widthOf } from '../../../renderer/features/map/trace/fitText.ts';
import type { Trace, TraceStart } from '../../../shared/views/index.ts';
import { gravityOf, traceData } from '../../../shared/views/index.ts';
import type { Look } from '../views/lookAt.ts';
import { lookAtGenerated, sample } from '../views/lookAt.ts';

function tracesOf({ facts, snapshot }: Look): readonly Trace[] {
  const starts: TraceStart[] = [
    ...snapshot.all('categories').map(({ id }) => ({ kind: 'category', id }) as const),
    ...snapshot.all('subjects').map(({ id }) => ({ kind: 'subject', id }) as const),
    ...facts.map(({ id }) => ({ kind: 'flow', id }) as const),
  ];
  return starts.map((start) => traceData(start, facts, snapshot));
}

const traces = tracesOf(sample);
const { facts: mediumFacts, snapshot: mediumMap } = lookAtGenerated('medium');
const crowded = mediumMap
  .all('subjects')
  .map(({ id }) => traceData({ kind: 'subject', id }, mediumFacts, mediumMap));

describe('the chains of a trace', () => {
  it('hold every step once, in its order', () => {
    for (const { steps } of [...traces, ...crowded]) {
      const again = chainSteps(steps).flatMap(({ hops }) => hops.flatMap((hop) => hop.steps));
      expect(again).toEqual(steps);
    }
  });

  it('count their hops upwards, and a detached one starts with detached steps alone', () => {
    for (const { steps } of [...traces, ...crowded]) {
      for (const { isDetached, hops } of chainSteps(steps)) {
        expect(hops.map(({ hop }) => hop)).toEqual(hops.map((_, at) => at));
        for (const step of hops[0]?.steps ?? []) expect(step.isDetached).toBe(isDetached);
      }
    }
  });

  it('of mobile numbers set apart what starts where they never came', () => {
    const trace = traces.find(({ start }) => start.id === 'cat-001');
    const chains = chainSteps(trace?.steps ?? []);
    expect(chains.map(({ isDetached }) => isDetached)).toEqual([false, true]);
    expect(chains[0]?.hops.length).toBeGreaterThan(2);
  });
});

describe('the picture of a trace', () => {
  it('shows every stop and every flow of the steps', () => {
    for (const { steps } of traces) {
      const picture = drawTrace(steps);
      const shown = new Set(picture.nodes.map(({ key }) => key));
      for (const { from, to } of steps) {
        for (const { key } of from) expect(shown).toContain(key);
        if (to[0] !== undefined) expect(shown).toContain(to[0].key);
      }
      const drawn = new Set(picture.links.flatMap(({ flows }) => flows));
      for (const { fact, from, to } of steps) {
        const stays = from.every(({ key }) => key === to[0]?.key) && from.length > 0;
        if (!stays) expect([...drawn, ...stillOf(picture, steps)]).toContain(fact.id);
      }
    }
  });

  it('says the worst verdict of the flows on a line', () => {
    for (const { steps } of traces) {
      const worse = new Map(steps.map(({ fact }) => [fact.id, fact.worse]));
      for (const { flows, outcome } of drawTrace(steps).links) {
        const gravest = Math.max(...flows.map((id) => gravityOf(worse.get(id) ?? 'error')));
        expect(gravityOf(outcome)).toBe(gravest);
      }
    }
  });

  it('keeps its stops apart and within its frame', () => {
    const { node, rowGap } = pictureSizes;
    for (const { steps } of [...traces, ...crowded]) {
      const { width, height, nodes, links, columns } = drawTrace(steps);
      for (const { x } of nodes) expect(columns).toContain(x);
      for (const left of columns) {
        const column = nodes.filter(({ x }) => x === left);
        expect(column.length).toBeLessThanOrEqual(pictureSizes.most);
        const tops = column.map(({ y }) => y).toSorted((one, other) => one - other);
        tops.slice(1).forEach((y, at) => {
          expect(y - (tops[at] ?? 0)).toBeGreaterThanOrEqual(node.height + rowGap);
        });
      }
      for (const { x, y } of nodes) {
        expect(x).toBeGreaterThanOrEqual(0);
        expect(x + node.width).toBeLessThanOrEqual(width);
        expect(y).toBeGreaterThanOrEqual(pictureSizes.head);
        expect(y + node.height).toBeLessThanOrEqual(height);
      }
      for (const { mark, path } of links) {
        expect(mark.x).toBeGreaterThan(0);
        expect(mark.x).toBeLessThan(width);
        expect(mark.y).toBeGreaterThan(0);
        expect(mark.y).toBeLessThan(height);
        expect(path).not.toContain('NaN');
      }
    }
  });

  it('puts stops that find no room together, and loses no flow over it', () => {
    const full = crowded.find(({ steps }) =>
      drawTrace(steps).nodes.some(({ station }) => station === null),
    );
    expect(full, 'a group of people with more stops than fit').toBeDefined();
    const steps = full?.steps ?? [];
    const { nodes, links } = drawTrace(steps);
    const stops = new Set(
      steps.flatMap(({ fact, from, to }) =>
        [
          ...(from.length > 0 ? from : fact.route.flat().filter((s) => s.column === 'activity')),
          ...to.slice(0, 1),
        ].map(({ key }) => key),
      ),
    );
    expect(nodes.reduce((sum, { count }) => sum + count, 0)).toBe(stops.size);
    const drawn = new Set(links.flatMap(({ flows }) => flows));
    const between = steps.filter(({ from, to }) => from.some(({ key }) => key !== to[0]?.key));
    const missing = between.filter(({ fact }) => !drawn.has(fact.id));
    // Flows among those that stand together have no line.
    expect(missing.length).toBeLessThan(between.length / 2);
  });
});

/** Flows whose stop is where they start: nothing to draw. */
function stillOf(picture: ReturnType<typeof drawTrace>, steps: Trace['steps']): readonly string[] {
  const shown = new Set(picture.nodes.map(({ key }) => key));
  return steps
    .filter(({ from, to }) => from.length === 0 && to[0] !== undefined && shown.has(to[0].key))
    .map(({ fact }) => fact.id);
}

describe('a name in a box', () => {
  it.each(['Sample Devices (United States)', '第二份备份（香港特别行政区数据中心）', 'Illll'])(
    'fits: %s',
    (name) => {
      for (const most of [3, 8, 15, 40]) {
        const fitted = fitText(name, most);
        expect(widthOf(fitted)).toBeLessThanOrEqual(most);
        if (widthOf(name) <= most) expect(fitted).toBe(name);
        else expect(fitted.endsWith('…')).toBe(true);
      }
    },
  );
});
