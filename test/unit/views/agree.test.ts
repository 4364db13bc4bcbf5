import { describe, expect, it } from 'vitest';
import { verdictKinds } from '../../../shared/policy/index.ts';
import { noCounts } from '../../../shared/scoring/index.ts';
import type { FlowFilter, Graph, GroupingByColumn } from '../../../shared/views/index.ts';
import {
  buildGeography,
  buildGraph,
  buildMatrix,
  countFacts,
  defaultGrouping,
  deskRows,
  filterFacts,
  flowFacts,
  layoutColumns,
} from '../../../shared/views/index.ts';
import type { Look } from './lookAt.ts';
import { factsOf, lookAtGenerated, sample } from './lookAt.ts';

const single: GroupingByColumn = {
  source: 'none',
  activity: 'none',
  location: 'none',
  partner: 'none',
};
const looks: { readonly [name: string]: () => Look } = {
  sample: () => sample,
  small: () => lookAtGenerated('small'),
  medium: () => lookAtGenerated('medium'),
  large: () => lookAtGenerated('large'),
};

const matrixKinds = [
  'partner-principle',
  'activity-principle',
  'category-location',
  'category-partner',
] as const;

/** Every flow a graph draws: on links, and within closed groups. */
function flowsDrawn({ nodes, edges }: Graph): ReadonlySet<string> {
  return new Set([
    ...edges.flatMap(({ flows }) => flows),
    ...nodes.flatMap(({ inside }) => inside),
  ]);
}

/** The shortest of several turns, in milliseconds: what the code takes, not what else the machine does. */
function fastest(turns: number, work: () => void): number {
  let best = Infinity;
  for (let turn = 0; turn < turns; turn++) {
    const start = performance.now();
    work();
    best = Math.min(best, performance.now() - start);
  }
  return best;
}

describe.each(Object.keys(looks))('%s', { timeout: 60_000 }, (name) => {
  const look = looks[name]?.() ?? sample;
  const { snapshot, evaluation, exports, facts } = look;
  const isLarge = name === 'large';
  const counts = countFacts(snapshot, facts);
  const all: readonly FlowFilter[] = [
    {},
    { isExport: true },
    { isSensitive: true },
    { outcomes: ['not-met'] },
    { places: ['US', 'SG'] },
    { partnerRoles: ['affiliate'] },
    { categories: [snapshot.all('categories')[0]?.id ?? ''] },
  ];
  const byPlace: GroupingByColumn = { ...defaultGrouping, partner: 'jurisdiction' };
  // The large map shows that size changes nothing; what filters and groupings do is seen on the others.
  const filters = isLarge ? all.slice(0, 2) : all;
  const groupings = isLarge ? [defaultGrouping] : [defaultGrouping, single, byPlace];

  it('graph: each flow that matches is drawn, whatever is grouped or opened', () => {
    for (const filter of filters) {
      const { shown } = filterFacts(snapshot, facts, filter);
      const wanted = shown.map(({ id }) => id);
      for (const grouping of groupings) {
        const graph = buildGraph(facts, snapshot, { filter, grouping });
        expect(graph.flows).toEqual(wanted);
        expect(flowsDrawn(graph)).toEqual(new Set(wanted));
        const groups = graph.nodes.flatMap(({ kind, id }) => (kind === 'group' ? [id] : []));
        const opened = buildGraph(facts, snapshot, {
          filter,
          grouping,
          expanded: new Set(groups.slice(0, 2)),
        });
        expect(flowsDrawn(opened)).toEqual(new Set(wanted));
      }
    }
  });

  it('graph: recipients and sensitive exports are those of the counts', () => {
    const graph = buildGraph(facts, snapshot, { grouping: single });
    const partners = graph.nodes.filter((n) => n.column === 'partner' && n.kind === 'record');
    expect(partners).toHaveLength(counts.partners);
    expect(countFacts(snapshot, factsOf(look, flowsDrawn(graph)))).toEqual(counts);
  });

  it('graph: a closed group stands for the same links as its members', () => {
    const closed = buildGraph(facts, snapshot);
    const open = buildGraph(facts, snapshot, { grouping: single });
    const groupOf = new Map(
      closed.nodes.flatMap(({ id, members }) => members.map((key) => [key, id] as const)),
    );
    const joined = new Map<string, Set<string>>();
    for (const { from, to, flows } of open.edges) {
      if (groupOf.get(from) === groupOf.get(to)) continue;
      const key = `${groupOf.get(from)}→${groupOf.get(to)}`;
      const found = joined.get(key) ?? new Set();
      for (const flow of flows) found.add(flow);
      joined.set(key, found);
    }
    expect(new Map(closed.edges.map(({ id, flows }) => [id, new Set(flows)]))).toEqual(joined);
  });

  it('geography: each flow lies on an arc, stays at a mark, or has no place', () => {
    for (const filter of filters) {
      const geography = buildGeography(facts, snapshot, { filter });
      const wanted = filterFacts(snapshot, facts, filter).shown.map(({ id }) => id);
      expect(geography.flows).toEqual(wanted);
      const drawn = new Set([
        ...geography.arcs.flatMap(({ flows }) => flows),
        ...geography.marks.flatMap(({ staying }) => staying),
      ]);
      for (const id of geography.unplaced) expect(drawn.has(id)).toBe(false);
      expect(new Set([...drawn, ...geography.unplaced])).toEqual(new Set(wanted));
    }
  });

  it('geography: arcs out of the mainland carry exactly the exports', () => {
    const { arcs } = buildGeography(facts, snapshot, { clusterWithin: 0 });
    const leaving = new Set(arcs.flatMap(({ from, flows }) => (from === 'CN' ? flows : [])));
    const certain = facts.filter((fact) => fact.export?.isCertain === true).map(({ id }) => id);
    for (const id of certain) expect(leaving.has(id)).toBe(true);
    // What else leaves was published, or ended before this year: the decision knows neither as an export.
    for (const { kind, ended, export: found } of factsOf(look, leaving)) {
      expect(found !== null || kind === 'publish' || (ended ?? '9') < '2026').toBe(true);
    }
  });

  it('geography: the places reached are those of the counts', () => {
    const { marks, unplaced } = buildGeography(facts, snapshot, { clusterWithin: 0 });
    const reached = new Set([
      ...marks.flatMap(({ places, arriving, staying }) =>
        arriving.length + staying.length > 0 ? places : [],
      ),
      ...factsOf(look, unplaced).flatMap(({ toPlaces }) => toPlaces),
    ]);
    expect(reached.size).toBe(counts.jurisdictions);
  });

  it('matrix: category × recipient has the flows of the facts', () => {
    const matrix = buildMatrix('category-partner', facts, snapshot, evaluation);
    const drawn = new Set(
      matrix.cells.flatMap((cells) =>
        cells.flatMap((cell) =>
          (cell?.records ?? []).flatMap(({ register, id }) => (register === 'flows' ? [id] : [])),
        ),
      ),
    );
    const wanted = facts.filter(
      ({ recipient, categories }) => recipient !== null && categories !== null,
    );
    expect(drawn).toEqual(new Set(wanted.map(({ id }) => id)));
  });

  it('desk: one row for each export row of the assessment, with its verdicts', () => {
    const rows = deskRows(facts, snapshot, evaluation);
    expect(rows.map(({ fact }) => fact.position)).toEqual(exports.map(({ flow }) => flow[1]));
    expect(rows.length).toBe(counts.exports.certain + counts.exports.possible);
    for (const kind of verdictKinds) {
      const split = noCounts();
      for (const row of rows) split[row.export.verdicts[kind]] += 1;
      expect(split).toEqual(counts.exportVerdicts[kind]);
    }
    expect(rows.map(({ row }) => row?.number ?? null)).toEqual(
      exports.map(({ decision }) => decision.number),
    );
  });

  it('gives the same again', () => {
    const graph = buildGraph(facts, snapshot);
    const again = isLarge ? facts : flowFacts(snapshot, evaluation);
    if (!isLarge) expect(again).toEqual(facts);
    expect(buildGraph(again, snapshot)).toEqual(graph);
    expect(layoutColumns(buildGraph(again, snapshot))).toEqual(layoutColumns(graph));
  });

  it('is quick', () => {
    const turns = isLarge ? 3 : 2;
    const source = JSON.stringify(look.workspace);
    const parse = fastest(turns, () => void JSON.parse(source));
    const grouped = fastest(turns, () => buildGraph(facts, snapshot));
    const closed = buildGraph(facts, snapshot);
    const open = buildGraph(facts, snapshot, { grouping: single });
    const busiest = closed.nodes
      .filter(({ kind }) => kind === 'group')
      .toSorted((one, other) => other.members.length - one.members.length)[0];
    const expanded = new Set([busiest?.id ?? '']);
    const rows: readonly (readonly [string, number])[] = [
      ['(JSON.parse of the file)', parse],
      ['facts', fastest(1, () => flowFacts(snapshot, evaluation))],
      ['graph, grouped', grouped],
      [`layout of ${closed.nodes.length} nodes`, fastest(turns, () => layoutColumns(closed))],
      [
        `a group of ${busiest?.members.length ?? 0} opened`,
        fastest(turns, () => layoutColumns(buildGraph(facts, snapshot, { expanded }))),
      ],
      [`layout of ${open.nodes.length} nodes`, fastest(turns, () => layoutColumns(open))],
      ['geography', fastest(turns, () => buildGeography(facts, snapshot))],
      ['desk', fastest(turns, () => deskRows(facts, snapshot, evaluation))],
      ...matrixKinds.map(
        (kind) =>
          [kind, fastest(turns, () => buildMatrix(kind, facts, snapshot, evaluation))] as const,
      ),
    ];
    const lines = rows.map(([what, time]) => `  ${what.padEnd(26)} ${time.toFixed(1)} ms`);
    process.stdout.write(`${name}: ${facts.length} flows\n${lines.join('\n')}\n`);
    // On a machine busy with other things a second takes longer: there, one parse of the file is the measure.
    expect(grouped).toBeLessThan(Math.max(300, parse));
  });
});
