import { describe, expect, it } from 'vitest';
import { flowViews } from '../../../shared/map/index.ts';
import { verdictKinds } from '../../../shared/policy/index.ts';
import { flw, loc, act, par, sub } from '../../../shared/samples/company/ids.ts';
import { judgementsOf } from '../../../shared/scoring/index.ts';
import { transferDecisions } from '../../../shared/transfers/index.ts';
import { countFacts, filterFacts, gravityOf, isExport } from '../../../shared/views/index.ts';
import { factOf, sample } from './lookAt.ts';

const { snapshot, evaluation, exports, facts } = sample;
const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);

describe('facts of the sample', () => {
  it('are one for each flow in use, in the order of the snapshot', () => {
    expect(ids(facts)).toEqual(ids(snapshot.all('flows')));
  });

  it.each(verdictKinds)('say the worst %s of each flow', (kind) => {
    for (const fact of facts) {
      const all = judgementsOf(evaluation, 'flows', fact.id)
        .filter(({ criterion }) => criterion.kind === kind)
        .map(({ outcome }) => gravityOf(outcome));
      expect(gravityOf(fact.verdicts[kind]), `${fact.code}`).toBe(Math.max(0, ...all));
    }
  });

  it('call the worse of promise and law the worse', () => {
    for (const { worse, verdicts } of facts) {
      expect(gravityOf(worse)).toBe(Math.max(gravityOf(verdicts.promise), gravityOf(verdicts.law)));
    }
  });

  it('have the exports of the assessment with its very verdicts', () => {
    const exported = facts.filter((fact) => isExport(fact) !== 'no');
    expect(exported.map(({ position }) => position)).toEqual(exports.map(({ flow }) => flow[1]));
    expect(exported.map((fact) => fact.export?.verdicts)).toEqual(
      exports.map(({ verdicts }) => verdicts),
    );
    const decisions = snapshot.derived(transferDecisions);
    for (const fact of exported) {
      expect(fact.export?.required).toBe(decisions.get(fact.id)?.required);
    }
  });

  it('lead telemetry from its store over the activity to Singapore', () => {
    const fact = factOf(sample, flw.telemetrySg);
    expect(fact.route.map((step) => step.map(({ key }) => key))).toEqual([
      [`activity:${act.telemetry}`],
      [`location:${loc.telemetryCn}`],
      [`location:${loc.telemetrySg}`],
      [`partner:${par.cloudSg}`],
    ]);
    expect(fact.people).toEqual({ lower: 201_000, upper: 201_000 });
    expect(fact.fromPlaces).toEqual(['CN']);
    expect(fact.toPlaces).toEqual(['SG']);
    expect(fact.isSensitive).toBe('no');
  });

  it('start collection at the people', () => {
    const fact = factOf(sample, flw.collectTelemetry);
    expect(fact.route[0]?.map(({ key }) => key)).toEqual([`source:subject:${sub.users}`]);
  });

  it('send what is published to the public', () => {
    const published = facts.filter(({ kind }) => kind === 'publish');
    expect(published.length).toBeGreaterThan(0);
    for (const { route } of published) expect(route.at(-1)?.[0]?.key).toBe('partner:public');
  });

  it('always have at least two stops, in the order of the columns', () => {
    const order = ['source', 'activity', 'location', 'partner'];
    for (const { route } of facts) {
      expect(route.length).toBeGreaterThan(1);
      const places = route.map((step) => order.indexOf(step[0]?.column ?? ''));
      expect(places).toEqual(places.toSorted((a, b) => a - b));
    }
  });
});

describe('counts of the sample', () => {
  const counts = countFacts(snapshot, facts);

  it('agree with queries of the records themselves', () => {
    const views = [...snapshot.derived(flowViews).values()];
    expect(counts.flows).toBe(snapshot.all('flows').length);
    expect(counts.partners).toBe(
      new Set(views.flatMap(({ recipient }) => recipient?.id ?? [])).size,
    );
    expect(counts.jurisdictions).toBe(new Set(views.flatMap(({ toPlaces }) => toPlaces)).size);
    const decided = [...snapshot.derived(transferDecisions).keys()];
    const certain = decided.filter(
      (id) => snapshot.derived(flowViews).get(id)?.leavesMainland === 'yes',
    );
    expect(counts.exports).toEqual({
      certain: certain.length,
      possible: decided.length - certain.length,
    });
    const sensitive = decided.filter((id) => {
      const flow = snapshot.get('flows', id);
      const isChild = flow?.subjects?.some(
        (one) => snapshot.get('subjects', one)?.kind === 'child',
      );
      const isOfCategory = flow?.categories?.some(
        (one) => snapshot.get('categories', one)?.isSensitivePipl === true,
      );
      return isChild === true || isOfCategory === true;
    });
    expect(counts.sensitiveExports.yes).toBe(sensitive.length);
    expect(sensitive.length).toBeGreaterThan(0);
  });

  it('sum up to all flows and all exports in every split', () => {
    const sum = (split: { readonly [outcome: string]: number }) =>
      Object.values(split).reduce((total, count) => total + count, 0);
    expect(sum(counts.worse)).toBe(counts.flows);
    for (const kind of verdictKinds) {
      expect(sum(counts.verdicts[kind])).toBe(counts.flows);
      expect(sum(counts.exportVerdicts[kind])).toBe(exports.length);
    }
  });

  it('bound people by the largest flow, and leave the top open while a head-count is missing', () => {
    expect(counts.people.lower).toBe(Math.max(...facts.map(({ people }) => people.lower)));
    expect(facts.some(({ people }) => people.upper === null)).toBe(true);
    expect(counts.people.upper).toBeNull();
  });
});

describe('filters', () => {
  it('split facts into those that match, those that may, and the rest', () => {
    const { shown, open } = filterFacts(snapshot, facts, { isExport: true });
    expect(ids(shown)).toEqual(ids(facts.filter((fact) => fact.export?.isCertain === true)));
    expect(ids(open)).toEqual(ids(facts.filter((fact) => fact.export?.isCertain === false)));
    expect(open.length).toBeGreaterThan(0);
  });

  it('answer which sensitive categories leave mainland China, to whom', () => {
    const { shown } = filterFacts(snapshot, facts, { isExport: true, isSensitive: true });
    expect(ids(shown)).toEqual([flw.healthSg, flw.childSg].toSorted());
  });

  it('narrow by category, role, place, subject and outcome alike', () => {
    const fact = factOf(sample, flw.telemetrySg);
    const filter = {
      categories: [fact.categories?.[0] ?? ''],
      partnerRoles: ['processor'] as const,
      places: ['SG'],
      subjects: [sub.users],
      outcomes: [fact.worse],
    };
    const { shown } = filterFacts(snapshot, facts, filter);
    expect(ids(shown)).toContain(fact.id);
    for (const one of shown) {
      expect(one.categories).toContain(fact.categories?.[0]);
      expect([...one.fromPlaces, ...one.toPlaces]).toContain('SG');
      expect(one.worse).toBe(fact.worse);
      expect(snapshot.get('partners', one.recipient)?.role).toBe('processor');
    }
  });

  it('keep what is unknown out of both sides of a question', () => {
    const unread = facts.filter(({ categories }) => categories === null);
    const { shown, open } = filterFacts(snapshot, facts, { categories: ['no-such-category'] });
    expect(shown).toEqual([]);
    expect(ids(open)).toEqual(ids(unread));
  });
});
