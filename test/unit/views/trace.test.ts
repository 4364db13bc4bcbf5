import { describe, expect, it } from 'vitest';
import { agreementState } from '../../../shared/assessment/assessPartners.ts';
import { addDays } from '../../../shared/lib/index.ts';
import { known, none, planDeletion } from '../../../shared/map/index.ts';
import { dataReach } from '../../../shared/policy/terra-maestro-2024-08/lib/dataReach.ts';
import { act, cat, flw, loc, par, sub } from '../../../shared/samples/company/ids.ts';
import { sampleWorkspace } from '../../../shared/samples/index.ts';
import type { Trace } from '../../../shared/views/index.ts';
import { planErasure, traceData } from '../../../shared/views/index.ts';
import { lookAt, pack, sample } from './lookAt.ts';

const { facts, snapshot } = sample;
const flowsOf = ({ steps }: Trace) => steps.map(({ fact }) => fact.id);

describe('a trace', () => {
  it('of each category has every flow that carries it, once', () => {
    for (const { id } of snapshot.all('categories')) {
      const trace = traceData({ kind: 'category', id }, facts, snapshot);
      const wanted = facts.filter(({ categories }) => categories?.includes(id)).map((f) => f.id);
      expect(flowsOf(trace).toSorted()).toEqual(wanted.toSorted());
      expect(new Set(flowsOf(trace)).size).toBe(trace.steps.length);
      expect(trace.maybe).toEqual(facts.filter((f) => f.categories === null).map((f) => f.id));
    }
  });

  it('goes hop by hop: what a step follows came to where it starts', () => {
    for (const { id } of snapshot.all('categories')) {
      const { steps } = traceData({ kind: 'category', id }, facts, snapshot);
      const byId = new Map(steps.map((step) => [step.fact.id, step]));
      for (const step of steps) {
        if (step.hop > 0) expect(step.after.length).toBeGreaterThan(0);
        for (const before of step.after) {
          const earlier = byId.get(before);
          const reached = [earlier?.fact.toLocation, earlier?.fact.recipient];
          const starts = [step.fact.fromLocation, step.fact.supplier].filter((one) => one !== null);
          expect(starts.some((place) => reached.includes(place))).toBe(true);
        }
      }
    }
  });

  it('starts crash logs with their collection and leads them to Singapore under its contract', () => {
    const trace = traceData({ kind: 'category', id: cat.crashLog }, facts, snapshot);
    const [first] = trace.steps;
    expect(first).toMatchObject({ hop: 0, isDetached: false, after: [] });
    expect(first?.fact.id).toBe(flw.collectTelemetry);
    const step = trace.steps.find(({ fact }) => fact.id === flw.telemetrySg);
    expect(step?.hop).toBe(1);
    expect(step?.after).toContain(flw.collectTelemetry);
    expect(step?.from.map(({ id }) => id)).toEqual([loc.telemetryCn]);
    expect(step?.to.map(({ id }) => id)).toEqual([loc.telemetrySg, par.cloudSg]);
    expect(step?.agreement).toEqual(
      agreementState(snapshot.by('agreements', 'partner', par.cloudSg), snapshot.asOf),
    );
    const mechanism = snapshot.get('mechanisms', snapshot.get('flows', flw.telemetrySg)?.mechanism);
    expect(step?.mechanism?.id).toBe(mechanism?.id);
    expect(step?.basis?.en).toBeDefined();
    expect(trace.resting.map(({ location }) => location)).toContain(loc.telemetrySg);
    expect(trace.parties.map(({ partner }) => partner)).toContain(par.cloudSg);
  });

  it('of a group of people has the flows about them', () => {
    const trace = traceData({ kind: 'subject', id: sub.children }, facts, snapshot);
    const wanted = facts.filter(({ subjects }) => subjects?.includes(sub.children));
    expect(flowsOf(trace).toSorted()).toEqual(wanted.map(({ id }) => id).toSorted());
    for (const { category } of snapshot.by('uses', 'subject', sub.children)) {
      expect(trace.categories).toContain(category);
    }
  });

  it('of one flow goes on from its end only', () => {
    const trace = traceData({ kind: 'flow', id: flw.collectOrders }, facts, snapshot);
    expect(flowsOf(trace)[0]).toBe(flw.collectOrders);
    expect(trace.steps.every(({ isDetached }) => !isDetached)).toBe(true);
    expect(flowsOf(trace)).not.toContain(flw.collectTelemetry);
    expect(flowsOf(trace).length).toBeGreaterThan(1);
    expect(() => traceData({ kind: 'flow', id: 'gone' }, facts, snapshot)).toThrow('gone');
  });

  it('of data that goes round ends, and says where it comes back', () => {
    const base = { activity: act.orders, kind: 'internal' as const, categories: [cat.order] };
    const round = lookAt({
      ...sampleWorkspace,
      registers: {
        ...sampleWorkspace.registers,
        flows: [
          {
            ...base,
            id: 'a',
            code: 'FLW-901',
            name: 'a',
            fromLocation: loc.orders,
            toLocation: loc.logs,
          },
          {
            ...base,
            id: 'b',
            code: 'FLW-902',
            name: 'b',
            fromLocation: loc.logs,
            toLocation: loc.web,
          },
          {
            ...base,
            id: 'c',
            code: 'FLW-903',
            name: 'c',
            fromLocation: loc.web,
            toLocation: loc.orders,
          },
        ],
      },
    });
    const { steps } = traceData({ kind: 'category', id: cat.order }, round.facts, round.snapshot);
    expect(steps.map(({ fact, hop, isDetached }) => [fact.id, hop, isDetached])).toEqual([
      ['a', 0, true],
      ['b', 1, false],
      ['c', 2, false],
    ]);
    const { steps: started } = traceData({ kind: 'flow', id: 'b' }, round.facts, round.snapshot);
    expect(started.map(({ fact, doesReturn }) => [fact.id, doesReturn])).toEqual([
      ['b', false],
      ['c', false],
      ['a', true],
    ]);
  });
});

describe('a deletion plan', () => {
  const plans = snapshot
    .all('categories')
    .map(({ id }) => [id, planErasure([id], facts, snapshot, pack)] as const);

  it('holds at least what the map’s own plan holds', () => {
    for (const [id, plan] of plans) {
      const own = planDeletion(snapshot, [id]);
      const locations = plan.locations.map(({ location }) => location);
      const backups = plan.backups.map(({ location }) => location);
      const recipients = plan.recipients.map(({ partner }) => partner);
      expect(locations).toEqual(expect.arrayContaining(own.locations.map((one) => one.id)));
      expect(backups).toEqual(expect.arrayContaining(own.backups.map((one) => one.id)));
      expect(recipients).toEqual(expect.arrayContaining(own.partners.map((one) => one.id)));
    }
  });

  it('tells everyone the rule on deletion wants told', () => {
    const { byCategory } = snapshot.derived(dataReach);
    for (const [id, { recipients }] of plans) {
      const byFlow = recipients.filter(({ flows }) => flows.length > 0);
      expect(new Set(byFlow.map(({ partner }) => partner))).toEqual(
        byCategory.get(id) ?? new Set(),
      );
    }
  });

  it('gives a reason with the promise and clauses for each task', () => {
    for (const [, { locations, backups, recipients }] of plans) {
      for (const { reason } of locations) expect(reason.commitment).toBe('C52');
      for (const { reason } of backups) expect(reason.commitment).toBe('C54');
      for (const { reason } of recipients) expect(reason.commitment).toBe('C53');
      for (const { reason } of [...locations, ...backups, ...recipients]) {
        expect(reason.clauses.length).toBeGreaterThan(0);
      }
    }
  });

  it('has processors act, others told unless they have leave of their own, authorities apart', () => {
    const seen = new Set<string>();
    for (const [, { recipients }] of plans) {
      for (const { partner, duty, exceptions } of recipients) {
        const role = snapshot.get('partners', partner)?.role;
        seen.add(String(role));
        if (role === 'processor') expect([duty, exceptions]).toEqual(['act', []]);
        else if (role === 'authority')
          expect(exceptions.map(({ id }) => id)).toEqual(['authority']);
        else if (role !== undefined) {
          expect(duty).toBe('tell');
          expect(exceptions.map(({ id }) => id)).toEqual(['own-permission']);
        }
      }
    }
    for (const role of ['processor', 'authority', 'affiliate']) expect(seen).toContain(role);
  });

  it('says by when backups are cleared, and names the law that keeps what is kept', () => {
    for (const [, { backups }] of plans) {
      for (const { location, cycleDays, clearedBy, isOverdue } of backups) {
        const { lastPurged } = snapshot.get('locations', location) ?? {};
        const last = known(lastPurged);
        const due = cycleDays === null || last === undefined ? null : addDays(last, cycleDays);
        expect(clearedBy).toBe(due);
        expect(isOverdue).toBe(due !== null && due < snapshot.asOf);
      }
    }
    const references = new Set(
      snapshot.all('retention-rules').flatMap(({ legalReference }) => known(legalReference) ?? []),
    );
    const named = plans.flatMap(([, { locations }]) =>
      locations.flatMap(({ exceptions }) => exceptions.flatMap((one) => one.legalReference ?? [])),
    );
    expect(named.length).toBeGreaterThan(0);
    for (const reference of named) expect(references).toContain(reference);
  });

  it('lists what is unknown as a fact that would settle it', () => {
    const changed = lookAt({
      ...sampleWorkspace,
      registers: {
        ...sampleWorkspace.registers,
        flows: sampleWorkspace.registers.flows?.map((flow) =>
          flow.id === flw.telemetrySg ? { ...flow, categories: undefined } : flow,
        ),
        locations: sampleWorkspace.registers.locations?.map((location) =>
          location.id === loc.backupCn
            ? { ...location, purgeCycleDays: none, isIsolated: undefined, operator: undefined }
            : location,
        ),
      } as typeof sampleWorkspace.registers, // an unknown field is undefined
    });
    const backup = changed.snapshot.get('locations', loc.backupCn);
    const plan = planErasure(backup?.categories ?? [], changed.facts, changed.snapshot, pack);
    const missing = plan.gaps.map(({ missing: fact }) =>
      fact.kind === 'field' ? `${fact.id} ${fact.field}` : '',
    );
    expect(missing).toEqual(
      expect.arrayContaining([
        `${loc.backupCn} operator`,
        `${loc.backupCn} purgeCycleDays`,
        `${loc.backupCn} isIsolated`,
        `${flw.telemetrySg} categories`,
      ]),
    );
    const task = plan.backups.find(({ location }) => location === loc.backupCn);
    expect(task).toMatchObject({ isIsolated: 'unknown', clearedBy: null, isOperatorKnown: false });
  });

  it('mentions what was published, and on which grounds a request may be refused', () => {
    const published = facts.filter(({ kind, categories }) => kind === 'publish' && categories);
    for (const { id, categories } of published) {
      const plan = planErasure(categories ?? [], facts, snapshot, pack);
      expect(plan.published).toContain(id);
    }
    expect(published.length).toBeGreaterThan(0);
    expect(plans[0]?.[1].refusals).toHaveLength(11);
  });
});
