import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Graph, GraphEdge, GraphNode } from '../../../shared/views/index.ts';
import {
  buildGraph,
  columns,
  fromLayout,
  graphSizes,
  layoutColumns,
  layoutInput,
  listEquivalent,
  searchGraph,
} from '../../../shared/views/index.ts';
import { spreadColumn } from '../../../shared/views/graph/spreadColumn.ts';
import { sample } from './lookAt.ts';

const { facts, snapshot } = sample;

function nodeOf(at: number, column: number): GraphNode {
  return {
    id: `n${at}`,
    column: columns[column] ?? 'partner',
    kind: 'record',
    words: `n${at}`,
    code: null,
    register: 'partners',
    record: `n${at}`,
    group: null,
    members: [`n${at}`],
    flows: [],
    places: [],
    inside: [],
    outcome: 'met',
  };
}

function edgeOf(from: string, to: string): GraphEdge {
  return {
    id: `${from}→${to}`,
    from,
    to,
    flows: [],
    places: [],
    categories: [],
    hasUnknownCategories: false,
    isSensitive: 'no',
    people: { lower: 0, upper: 0 },
    outcome: 'met',
    isExport: 'no',
  };
}

/** Any graph whose links go right or stay within a column. */
const graphs = fc
  .record({
    columns: fc.array(fc.nat(3), { maxLength: 40 }),
    links: fc.array(fc.tuple(fc.nat(39), fc.nat(39)), { maxLength: 120 }),
  })
  .map(({ columns: places, links }): Graph => {
    const sorted = places.toSorted((a, b) => a - b);
    const nodes = sorted.map((column, at) => nodeOf(at, column));
    const edges = new Map<string, GraphEdge>();
    for (const [one, other] of links) {
      const [from, to] = one <= other ? [one, other] : [other, one];
      if (from === to || to >= nodes.length) continue;
      const edge = edgeOf(`n${from}`, `n${to}`);
      edges.set(edge.id, edge);
    }
    return { nodes, edges: [...edges.values()], flows: [], open: [] };
  });

/** First and last point of path data. */
function endsOf(path: string): readonly [number[], number[]] {
  const numbers = [...path.matchAll(/-?\d+(?:\.\d+)?/g)].map(([number]) => Number(number));
  return [numbers.slice(0, 2), numbers.slice(-2)];
}

describe('column layout', () => {
  it('keeps nodes of a column apart and links at their nodes, within the frame', () => {
    fc.assert(
      fc.property(graphs, (graph) => {
        const laid = layoutColumns(graph);
        const nodes = new Map(laid.nodes.map((node) => [node.id, node]));
        expect(laid.nodes.map(({ id }) => id)).toEqual(graph.nodes.map(({ id }) => id));
        expect(laid.edges.map(({ id }) => id)).toEqual(graph.edges.map(({ id }) => id));
        for (const { x } of laid.columns) {
          const column = laid.nodes
            .filter((node) => node.x === x)
            .toSorted((one, other) => one.y - other.y);
          column.slice(1).forEach((node, at) => {
            const above = column[at];
            const gap = node.y - ((above?.y ?? 0) + (above?.height ?? 0));
            expect(gap).toBeGreaterThanOrEqual(graphSizes.nodeGap - 1e-6);
          });
        }
        for (const node of laid.nodes) {
          expect(node.y).toBeGreaterThanOrEqual(-1e-6);
          expect(node.y + node.height).toBeLessThanOrEqual(laid.height + 1e-6);
          expect(node.x + node.width).toBeLessThanOrEqual(laid.width + 1e-6);
        }
        laid.edges.forEach(({ path, start, end }, at) => {
          const edge = graph.edges[at];
          const from = nodes.get(edge?.from ?? '');
          const to = nodes.get(edge?.to ?? '');
          if (from === undefined || to === undefined) throw new Error('a link without ends');
          expect(start.x).toBe(from.x + from.width);
          expect(end.x).toBe(from.x === to.x ? to.x + to.width : to.x);
          for (const [spot, node] of [
            [start, from],
            [end, to],
          ] as const) {
            expect(spot.y).toBeGreaterThan(node.y);
            expect(spot.y).toBeLessThan(node.y + node.height);
          }
          const [first, last] = endsOf(path);
          expect(first[0]).toBeCloseTo(start.x, 1);
          expect(first[1]).toBeCloseTo(start.y, 1);
          expect(last[0]).toBeCloseTo(end.x, 1);
          expect(last[1]).toBeCloseTo(end.y, 1);
        });
      }),
      { numRuns: 150 },
    );
  });

  it('untangles what can be untangled', () => {
    // Three partners met in the opposite order of the three activities that lead to them.
    const nodes = [1, 1, 1, 3, 3, 3].map((column, at) => nodeOf(at, column));
    const edges = [edgeOf('n0', 'n5'), edgeOf('n1', 'n4'), edgeOf('n2', 'n3')];
    const laid = layoutColumns({ nodes, edges, flows: [], open: [] });
    const y = (id: string) => laid.nodes.find((node) => node.id === id)?.y ?? Number.NaN;
    expect(y('n5')).toBeLessThan(y('n4'));
    expect(y('n4')).toBeLessThan(y('n3'));
    for (const { from, to } of edges) expect(y(from)).toBeCloseTo(y(to), 6);
  });

  it('spreads a column as near to its wishes as room allows', () => {
    const items = [50, 50, 10].map((wish) => ({ height: 10, gap: 2, wish }));
    const tops = spreadColumn(items);
    const cost = (all: readonly number[]) =>
      all.reduce((sum, top, at) => sum + (top + 5 - (items[at]?.wish ?? 0)) ** 2, 0);
    for (const shift of [-0.5, 0.5]) {
      expect(cost(tops.map((top) => top + shift))).toBeGreaterThan(cost(tops));
    }
    expect(spreadColumn([{ height: 10, gap: 2, wish: 20 }])).toEqual([15]);
  });
});

describe('ELK', () => {
  const graph = buildGraph(facts, snapshot);

  it('gets every node in the partition of its column, and every link', () => {
    const input = layoutInput(graph);
    expect(input.children.map(({ id }) => id)).toEqual(graph.nodes.map(({ id }) => id));
    input.children.forEach(({ layoutOptions }, at) => {
      const column = columns[Number(layoutOptions['elk.partitioning.partition'])];
      expect(column).toBe(graph.nodes[at]?.column);
    });
    expect(input.edges.map(({ id }) => id)).toEqual(graph.edges.map(({ id }) => id));
  });

  it('is read back with places and paths, and refused when incomplete', () => {
    const own = layoutColumns(graph);
    const result = {
      children: own.nodes,
      edges: own.edges.map(({ id, start, end }) => ({
        id,
        sections: [{ startPoint: start, endPoint: end, bendPoints: [start, end] }],
      })),
    };
    const laid = fromLayout(graph, result);
    expect(laid.nodes).toEqual(own.nodes);
    expect(laid.edges.map(({ start, end }) => [start, end])).toEqual(
      own.edges.map(({ start, end }) => [start, end]),
    );
    expect(laid.edges[0]?.path).toMatch(/^M[\d. -]+C[\d. -]+$/);
    expect(() => fromLayout(graph, { ...result, edges: [] })).toThrow('Expected a path');
    expect(() => fromLayout(graph, { ...result, children: [] })).toThrow('Expected a place');
  });
});

describe('around the graph', () => {
  it('the list says every stop once and every link at both ends', () => {
    const graph = buildGraph(facts, snapshot);
    for (const language of ['en', 'zh-CN'] as const) {
      const list = listEquivalent(graph, snapshot, language);
      const stops = list.flatMap((column) => column.stops);
      expect(stops.map(({ node }) => node)).toEqual(graph.nodes.map(({ id }) => id));
      const edges = graph.edges.map(({ id }) => id).toSorted();
      for (const side of ['leaving', 'arriving'] as const) {
        const said = stops.flatMap((stop) => stop[side].map(({ edge }) => edge));
        expect(said.toSorted()).toEqual(edges);
      }
      expect(stops.every(({ text }) => text.length > 0)).toBe(true);
    }
  });

  it('the search finds records in closed groups and says which group to open', () => {
    const graph = buildGraph(facts, snapshot);
    const hidden = graph.nodes.find(({ kind, column }) => kind === 'group' && column === 'partner');
    const member = hidden?.members[0]?.replace('partner:', '') ?? '';
    const code = snapshot.get('partners', member)?.code ?? '';
    const [hit] = searchGraph(graph, facts, snapshot, code.toLowerCase());
    expect(hit).toMatchObject({ code, node: hidden?.id, closedIn: hidden?.id });
    const opened = buildGraph(facts, snapshot, { expanded: new Set([hidden?.id ?? '']) });
    const [seen] = searchGraph(opened, facts, snapshot, code);
    expect(seen).toMatchObject({ code, node: `partner:${member}`, closedIn: null });
    expect(searchGraph(graph, facts, snapshot, '  ')).toEqual([]);
  });
});
