import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildAssessment, settingsOf } from '../../../shared/assessment/index.ts';
import { daysBetween } from '../../../shared/lib/index.ts';
import { completeSettings, known } from '../../../shared/map/index.ts';
import { flw, mec, par } from '../../../shared/samples/company/ids.ts';
import { sampleAsOf, sampleWorkspace } from '../../../shared/samples/index.ts';
import { judgementsOf } from '../../../shared/scoring/index.ts';
import {
  counters,
  lawVerdict,
  splitWarnings,
  transferDecisions,
} from '../../../shared/transfers/index.ts';
import type { DocumentKind } from '../../../shared/views/index.ts';
import { deskCalendar, deskCounters, deskRows, whatIf } from '../../../shared/views/index.ts';
import { lookAt, pack, sample } from './lookAt.ts';

const { facts, snapshot, evaluation } = sample;
const { assessment } = buildAssessment(sampleWorkspace, pack, sampleAsOf, { engine: 'test' });
const rows = deskRows(facts, snapshot, evaluation);
const rowOf = (flow: string) => rows.find(({ fact }) => fact.id === flow);
const documentOf = (flow: string, kind: DocumentKind) =>
  rowOf(flow)?.documents.find((one) => one.kind === kind);

describe('desk rows', () => {
  it('tell what the assessment’s export rows tell', () => {
    expect(rows).toHaveLength(assessment.exports.length);
    rows.forEach((row, at) => {
      const known = assessment.exports[at];
      expect(row.fact.position).toBe(known?.flow[1]);
      expect(row.export.verdicts).toEqual(known?.verdicts);
      expect(row.row?.number ?? null).toBe(known?.decision.number);
      expect(row.row?.condition ?? null).toBe(known?.decision.condition);
      expect(row.decision.required).toBe(known?.decision.required);
      expect(row.flags).toEqual(known?.decision.flags);
      expect(row.mechanism?.reference ?? null).toBe(known?.mechanism?.reference ?? null);
      expect(row.mechanism?.validUntil ?? null).toBe(known?.mechanism?.validUntil ?? null);
    });
  });

  it('say of each paper what the rule says', () => {
    for (const { fact, documents } of rows) {
      const judged = new Map(
        judgementsOf(evaluation, 'flows', fact.id).map((one) => [one.criterion.id, one.outcome]),
      );
      for (const { judgement, state } of documents) {
        if (judgement === null) continue;
        const outcome = judged.get(judgement.criterion.id);
        expect(judgement.outcome).toBe(outcome);
        expect(state === 'there').toBe(outcome === 'met');
        expect(state === 'not-needed').toBe(outcome === 'not-applicable');
        expect(state === 'missing').toBe(outcome === 'not-met' || outcome === 'partly-met');
      }
    }
  });

  it('name the items a notice lacks', () => {
    const notice = documentOf(flw.mailer, 'notice');
    expect(notice?.state).toBe('missing');
    const told = known(snapshot.get('flows', flw.mailer)?.exportNotice) ?? [];
    expect(told).toHaveLength(3);
    expect(notice?.missingParts.map(({ en }) => en)).toEqual([
      'Contact details of the overseas recipient',
      'Method of processing',
      'How to exercise rights against the recipient',
    ]);
    expect(documentOf(flw.analytics, 'notice')?.missingParts).toHaveLength(6);
    expect(documentOf(flw.measurement, 'notice')?.state).toBe('unknown');
  });

  it('name the topics a contract for export leaves open', () => {
    for (const { fact, documents, decision } of rows) {
      const clauses = documents.find(({ kind }) => kind === 'contract-clauses');
      if (decision.required === 'exempt') expect(clauses?.state).toBe('not-needed');
      if (clauses?.state === 'there') expect(clauses.missingParts).toEqual([]);
      if (clauses?.state !== 'missing') continue;
      expect(clauses.missingParts.length, fact.code).toBeGreaterThan(0);
    }
    const states = rows.map(({ documents }) => documents.at(-1)?.state);
    expect(new Set(states).size).toBeGreaterThan(1);
  });
});

describe('desk counters', () => {
  const desk = deskCounters(snapshot);

  it('are the counters of the year, with bounds', () => {
    const { general, sensitive } = snapshot.derived(counters);
    expect(desk.counters.map(({ now }) => now)).toEqual([
      { lower: general.lower, upper: general.upper },
      { lower: sensitive.lower, upper: sensitive.upper },
    ]);
    expect(desk).toMatchObject({ year: 2026, daysElapsed: 305, daysInYear: 365 });
  });

  it('extrapolate along a straight line and never below what is counted', () => {
    for (const { now, extrapolated } of desk.counters) {
      expect(extrapolated.lower).toBe(Math.floor((now.lower * 365) / 305));
      expect(extrapolated.lower).toBeGreaterThanOrEqual(now.lower);
      expect(extrapolated.upper).toBe(
        now.upper === null ? null : Math.ceil((now.upper * 365) / 305),
      );
    }
  });

  it('say of each threshold whether it is reached, and when it would be', () => {
    fc.assert(
      fc.property(fc.nat(400_000), fc.nat(11_000), (people, sensitive) => {
        const [registers, situation] = one(people, sensitive);
        const look = lookAt({ ...sampleWorkspace, registers });
        const { counters: found } = deskCounters(look.snapshot);
        for (const { now, thresholds, extrapolated } of found) {
          for (const { people: limit, isReached, earliest, latest } of thresholds) {
            expect(isReached === 'yes').toBe(now.lower >= limit);
            expect(isReached === 'no').toBe(now.upper !== null && now.upper < limit);
            if (isReached === 'yes') expect([earliest, latest]).toEqual([null, null]);
            if (isReached !== 'no') continue;
            expect(earliest !== null).toBe((extrapolated.upper ?? 0) >= limit);
            if (earliest === null) continue;
            const days = daysBetween('2026-01-01', earliest) + 1;
            expect(((now.upper ?? 0) * days) / 305).toBeGreaterThanOrEqual(limit - 1e-6);
            expect(earliest > situation.asOf).toBe(true);
            if (latest !== null) expect(latest >= earliest).toBe(true);
          }
        }
      }),
      { numRuns: 12 },
    );
  });
});

describe('the calendar', () => {
  it('has the dates of the assessment, with days left and the exports concerned', () => {
    const dates = deskCalendar(facts, snapshot);
    expect(dates.map(({ timer }) => timer.due)).toEqual(assessment.timers.map(({ due }) => due));
    expect(dates.map(({ isOverdue }) => isOverdue)).toEqual(
      assessment.timers.map(({ isOverdue }) => isOverdue),
    );
    for (const { timer, daysLeft } of dates) {
      expect(daysLeft).toBe(daysBetween(snapshot.asOf, timer.due));
    }
    const ofMechanism = dates.filter(({ record }) => record.id === mec.standardMailer);
    expect(ofMechanism.length).toBeGreaterThan(0);
    for (const { flows } of ofMechanism) expect(flows).toContain(flw.mailer);
  });

  it('can be kept to what is near, and keeps what is past', () => {
    const near = deskCalendar(facts, snapshot, 90);
    expect(near).toEqual(deskCalendar(facts, snapshot).filter(({ daysLeft }) => daysLeft <= 90));
  });

  it('gives each export the first of its dates', () => {
    const dates = deskCalendar(facts, snapshot);
    for (const { fact, next } of rows) {
      const own = dates.filter(({ flows }) => flows.includes(fact.id));
      expect(next?.due ?? null).toBe(own[0]?.timer.due ?? null);
    }
  });
});

/** The sample with one export alone, of so many people. */
function one(people: number, sensitive: number) {
  const registers = {
    ...sampleWorkspace.registers,
    organisation: sampleWorkspace.registers.organisation?.map((organisation) => ({
      ...organisation,
      exportedPeopleThisYear: undefined,
      exportedSensitivePeopleThisYear: undefined,
    })),
    flows: sampleWorkspace.registers.flows?.flatMap((flow) =>
      flow.id === flw.telemetrySg
        ? [{ ...flow, peopleThisYear: people, sensitivePeopleThisYear: sensitive }]
        : [],
    ),
  } as typeof sampleWorkspace.registers; // an unknown field is undefined
  const settings = completeSettings(settingsOf(pack), sampleWorkspace.settings);
  return [registers, { asOf: sampleAsOf, settings }] as const;
}

describe('what if', () => {
  it('without a change is what the desk says, and nothing else changes', () => {
    const settings = completeSettings(settingsOf(pack), sampleWorkspace.settings);
    const situation = { asOf: sampleAsOf, settings };
    const decisions = snapshot.derived(transferDecisions);
    for (const { fact } of rows) {
      const found = whatIf(sampleWorkspace.registers, situation, fact.id, {});
      const decision = decisions.get(fact.id);
      expect(found.before.decision).toEqual(decision);
      expect(found.after).toEqual(found.before);
      if (decision !== undefined) expect(found.before.law).toEqual(lawVerdict(decision, snapshot));
      expect(found.others).toEqual([]);
      expect(found.newSplitWarnings).toEqual([]);
    }
  });

  it.each([
    [99_999, 0, 'exempt', 'below-thresholds'],
    [100_000, 0, 'standard-contract-or-certification', 'contract-volume'],
    [1, 1, 'standard-contract-or-certification', 'contract-volume'],
    [1_000_000, 0, 'cac-security-assessment', 'assessment-volume'],
    [0, 10_000, 'cac-security-assessment', 'assessment-volume'],
  ])('%i people, %i with sensitive data: %s', (people, sensitivePeople, required, row) => {
    const [registers, situation] = one(5, 0);
    const { after } = whatIf(registers, situation, flw.telemetrySg, { people, sensitivePeople });
    expect(after.decision).toMatchObject({ required, row });
  });

  it('a ground, a recipient at home and another day change the real decision', () => {
    const [registers, situation] = one(500_000, 0);
    const look = (change: Parameters<typeof whatIf>[3]) =>
      whatIf(registers, situation, flw.telemetrySg, change);
    expect(look({ exportGround: 'contract' }).after.decision?.row).toBe('contract');
    const home = look({ recipient: par.cloudCn });
    expect(home.before.decision).not.toBeNull();
    expect(home.after.decision).toBeNull();
    expect(home.after.counters.general.upper).toBe(0);
    const later = look({ asOf: '2027-02-01' });
    expect(later.isOtherYear).toBe(true);
    expect(later.after.counters.year).toBe(2027);
  });

  it('sensitive people become general ones when nothing sensitive goes, and the other way round', () => {
    const [registers, situation] = one(40, 2);
    const off = whatIf(registers, situation, flw.telemetrySg, { isSensitive: false });
    expect(off.before.counters.sensitive.lower).toBe(2);
    expect(off.after.counters).toMatchObject({
      general: { lower: 42 },
      sensitive: { lower: 0, upper: 0 },
    });
    expect(off.after.decision?.required).toBe('exempt');
    const on = whatIf(registers, situation, flw.telemetrySg, { isSensitive: true });
    expect(on.after.counters).toMatchObject({ general: { lower: 0 }, sensitive: { lower: 42 } });
  });

  it('tells which other exports need something else, since the counters are shared', () => {
    const settings = completeSettings(settingsOf(pack), sampleWorkspace.settings);
    const situation = { asOf: sampleAsOf, settings };
    const found = whatIf(sampleWorkspace.registers, situation, flw.telemetrySg, {
      people: 2_000_000,
    });
    expect(found.others.length).toBeGreaterThan(0);
    for (const { flow, after } of found.others) {
      expect(flow).not.toBe(flw.telemetrySg);
      expect(after.required).toBe('cac-security-assessment');
    }
    expect(snapshot.derived(transferDecisions).get(flw.telemetrySg)?.required).not.toBe(
      'cac-security-assessment',
    );
  });

  it('warns of a split that would be new', () => {
    const [registers, situation] = one(60_000, 0);
    const twin = registers.flows?.map((flow) => ({
      ...flow,
      id: 'twin',
      code: 'FLW-990',
      peopleThisYear: 10,
    }));
    const both = { ...registers, flows: [...(registers.flows ?? []), ...(twin ?? [])] };
    const found = whatIf(both, situation, 'twin', { people: 60_000 });
    expect(found.newSplitWarnings).toHaveLength(1);
    expect(found.newSplitWarnings[0]?.flows).toEqual([flw.telemetrySg, 'twin'].toSorted());
    expect(lookAt({ ...sampleWorkspace, registers: both }).snapshot.derived(splitWarnings)).toEqual(
      [],
    );
  });

  it('refuses a flow that is not there', () => {
    const [registers, situation] = one(1, 0);
    expect(() => whatIf(registers, situation, 'gone', {})).toThrow('gone');
  });
});
