import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { answerDesk, answerDeskEntries } from '../../../renderer/workers/judge/views/answerDesk.ts';
import { toStanding } from '../../../renderer/workers/judge/toStanding.ts';
import { buildAssessment } from '../../../shared/assessment/index.ts';
import { buildReportPdf } from '../../../shared/documents/pdf/buildReportPdf.ts';
import type { Outcome } from '../../../shared/policy/index.ts';
import type { TableBlock } from '../../../shared/report/index.ts';
import { buildRecordsWorkbook, buildReport, outcomeWords } from '../../../shared/report/index.ts';
import { sampleAsOf } from '../../../shared/samples/index.ts';
import { noCounts } from '../../../shared/scoring/index.ts';
import type { GroupingByColumn } from '../../../shared/views/index.ts';
import {
  buildGeography,
  buildGraph,
  buildMatrix,
  countFacts,
  deskCounters,
  worseOf,
} from '../../../shared/views/index.ts';
import { loadFonts } from '../../helpers/loadFonts.ts';
import type { Look } from './lookAt.ts';
import { factsOf, lookAtGenerated, pack, sample } from './lookAt.ts';

/*
 * Same facts everywhere: graph, geography, matrix, desk, overview, assessment, report and workbook show
 * the same exports with the same verdicts, for three workspaces.
 */
const looks: { readonly [name: string]: () => Look } = {
  sample: () => sample,
  small: () => lookAtGenerated('small'),
  medium: () => lookAtGenerated('medium'),
};

const single: GroupingByColumn = {
  source: 'none',
  activity: 'none',
  location: 'none',
  partner: 'none',
};

/** What every place has to say of the exports: which, and how promise and law stand. */
interface Exports {
  readonly codes: readonly string[];
  readonly promise: { readonly [O in Outcome]: number };
  readonly law: { readonly [O in Outcome]: number };
}

function tally(
  rows: readonly { readonly code: string; readonly promise: Outcome; readonly law: Outcome }[],
): Exports {
  const [promise, law] = [noCounts(), noCounts()];
  for (const row of rows) {
    promise[row.promise] += 1;
    law[row.law] += 1;
  }
  return { codes: rows.map(({ code }) => code).toSorted(), promise, law };
}

describe.each(Object.keys(looks))('%s', { timeout: 60_000 }, (name) => {
  const look = looks[name]?.() ?? sample;
  const { snapshot, evaluation, facts, workspace } = look;
  const { assessment } = buildAssessment(workspace, pack, sampleAsOf, { engine: 'test' });
  const counts = countFacts(snapshot, facts);
  const report = buildReport(assessment, 'en');
  const workbook = buildRecordsWorkbook(snapshot, assessment, 'en');
  const desk = answerDesk(look);
  const entries = answerDeskEntries(look, { from: 0, most: Infinity });

  const ofFacts = (ids: Iterable<string>): Exports =>
    tally(
      factsOf(look, ids).flatMap(({ code, export: found }) =>
        found === null ? [] : [{ code, promise: found.verdicts.promise, law: found.verdicts.law }],
      ),
    );
  const wanted = tally(
    assessment.exports.map(({ flow: [, position], verdicts }) => ({
      code: snapshot.all('flows')[position]?.code ?? '',
      promise: verdicts.promise,
      law: verdicts.law,
    })),
  );

  it('has exports to compare', () => {
    expect(wanted.codes.length).toBeGreaterThan(10);
    expect(new Set(wanted.codes).size).toBe(wanted.codes.length);
    expect(wanted.codes.length).toBe(counts.exports.certain + counts.exports.possible);
  });

  it('graph', () => {
    const { nodes, edges, flows } = buildGraph(facts, snapshot, { grouping: single });
    expect(flows).toHaveLength(counts.flows);
    expect(ofFacts(edges.flatMap((edge) => edge.flows))).toEqual(wanted);
    const partners = nodes.filter(({ column, kind }) => column === 'partner' && kind === 'record');
    expect(partners).toHaveLength(counts.partners);
  });

  it('geography', () => {
    const { arcs, marks, unplaced, flows } = buildGeography(facts, snapshot, { clusterWithin: 0 });
    expect(flows).toHaveLength(counts.flows);
    const drawn = [
      ...arcs.flatMap((arc) => arc.flows),
      ...marks.flatMap(({ staying }) => staying),
      ...unplaced,
    ];
    expect(ofFacts(drawn)).toEqual(wanted);
  });

  it('matrix', () => {
    // A matrix has no place for a flow that names no recipient or no category: those are told apart.
    const { cells } = buildMatrix('category-partner', facts, snapshot, evaluation);
    const crossed = cells.flatMap((row) =>
      row.flatMap((cell) =>
        (cell?.records ?? []).flatMap(({ register, id }) => (register === 'flows' ? [id] : [])),
      ),
    );
    const outside = facts
      .filter(({ recipient, categories }) => recipient === null || categories === null)
      .map(({ id }) => id);
    expect(ofFacts([...crossed, ...outside])).toEqual(wanted);
    expect(crossed.length).toBeGreaterThan(0);
  });

  it('desk', () => {
    expect(desk.total).toBe(wanted.codes.length);
    expect(tally(entries.map((entry) => ({ ...entry, code: entry.flow.code })))).toEqual(wanted);
    const [general, sensitive] = desk.counters.counters;
    expect([desk.counters.year, general?.now, sensitive?.now]).toEqual([
      assessment.counters.year,
      assessment.counters.general,
      assessment.counters.sensitive,
    ]);
    expect(desk.counters).toEqual(deskCounters(snapshot));
    const carrying = (is: string) => entries.filter(({ isSensitive }) => isSensitive === is).length;
    expect({ yes: carrying('yes'), unknown: carrying('unknown') }).toEqual(counts.sensitiveExports);
    expect(desk.calendar.map(({ due }) => due)).toEqual(assessment.timers.map(({ due }) => due));
  });

  it('overview', () => {
    const { exports, atRisk, overdue, due } = toStanding(evaluation, snapshot, 0);
    const worse = noCounts();
    for (const { promise, law } of entries) worse[worseOf(promise, law)] += 1;
    expect({ ...noCounts(), ...exports }).toEqual(worse);
    expect(atRisk).toHaveLength(Math.min(5, worse['not-met']));
    for (const { flow, verdicts } of atRisk) {
      expect(wanted.codes).toContain(flow.code);
      expect([verdicts.promise, verdicts.law]).toContain('not-met');
    }
    expect(overdue.total).toBe(assessment.timers.filter(({ isOverdue }) => isOverdue).length);
    expect(due.total).toBe(
      desk.calendar.filter(({ daysLeft }) => daysLeft >= 0 && daysLeft <= 90).length,
    );
  });

  it('report', () => {
    const section = report.sections.find(({ id }) => id === 'exports');
    const table = section?.blocks.find(
      (block): block is TableBlock =>
        block.kind === 'table' && block.columns.some(({ kind }) => kind === 'verdict'),
    );
    const rows = (table?.rows ?? []).map((cells) => {
      const verdicts = cells.flatMap((cell) => (typeof cell === 'string' ? [] : [cell]));
      const [promise, law] = verdicts;
      if (promise === undefined || law === undefined) throw new Error('Expected two verdicts.');
      expect(promise.text).toBe(outcomeWords[promise.outcome].en);
      return { code: String(cells[0]), promise: promise.outcome, law: law.outcome };
    });
    // A report prints the first 400 and says how many more there are.
    const printed = assessment.exports.slice(0, 400);
    const more = assessment.exports.length - printed.length;
    expect(tally(rows)).toEqual(more === 0 ? wanted : tally(printed.map(toRow)));
    if (more > 0) expect(table?.remark).toContain(String(more));
    else expect(table?.remark).toBeUndefined();
  });

  it('workbook', () => {
    const sheet = workbook.sheets.find(({ id }) => id === 'exports');
    const at = (key: string) => sheet?.columns.findIndex((column) => column.key === key) ?? -1;
    const rows = (sheet?.rows ?? []).map((cells) => {
      const outcomeAt = (key: string): Outcome => {
        const cell = cells[at(key)];
        if (typeof cell !== 'object' || cell === null) throw new Error(`No verdict for ${key}.`);
        return cell.outcome;
      };
      return {
        code: String(cells[at('code')]),
        promise: outcomeAt('promise'),
        law: outcomeAt('law'),
      };
    });
    expect(tally(rows)).toEqual(wanted);
    const peopleOf = (key: string) =>
      (sheet?.rows ?? []).map((cells) => {
        const cell = cells[at(key)];
        return typeof cell === 'number' ? cell : null;
      });
    expect(peopleOf('people')).toEqual(entries.map(({ generalPeople }) => generalPeople));
  });

  function toRow({ flow: [, position], verdicts }: (typeof assessment.exports)[number]) {
    const code = snapshot.all('flows')[position]?.code ?? '';
    return { code, promise: verdicts.promise, law: verdicts.law };
  }

  const hasReader = spawnSync('pdftotext', ['-v']).error === undefined;
  it.skipIf(name !== 'sample' || !hasReader)(
    'PDF, read back (skipped without pdftotext)',
    async () => {
      const sections = report.sections.filter(({ id }) => id === 'exports');
      const folder = mkdtempSync(join(tmpdir(), 'cartulary-everywhere-'));
      try {
        const path = join(folder, 'exports.pdf');
        writeFileSync(path, await buildReportPdf({ ...report, sections }, loadFonts()));
        const written = execFileSync('pdftotext', ['-layout', path, '-'], { encoding: 'utf8' });
        // A row begins with its code; elsewhere flows are named as what lacks a fact.
        const codes = [...written.matchAll(/^\s*(FLW-\d+)/gm)].map(([, code]) => code);
        expect(codes.toSorted()).toEqual(wanted.codes);
        const { lower } = assessment.counters.general;
        expect(written).toContain(lower.toLocaleString('en'));
      } finally {
        rmSync(folder, { recursive: true, force: true });
      }
    },
  );
});
