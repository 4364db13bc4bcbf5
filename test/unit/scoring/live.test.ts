import { describe, expect, it } from 'vitest';
import { assessCriteria } from '../../../shared/assessment/assessCriteria.ts';
import { createPositions } from '../../../shared/assessment/positions.ts';
import { settingsOf } from '../../../shared/assessment/index.ts';
import { canonicalJson } from '../../../shared/lib/index.ts';
import type { AnyRecord, RegisterId, Settings } from '../../../shared/map/index.ts';
import {
  completeSettings,
  createSnapshot,
  defineDerived,
  registerIds,
} from '../../../shared/map/index.ts';
import type { Criterion, Facts, Pack } from '../../../shared/policy/index.ts';
import { met, notMet } from '../../../shared/policy/index.ts';
import { terraMaestro } from '../../../shared/policy/terra-maestro-2024-08/policy.ts';
import {
  generateWorkspace,
  sampleAsOf,
  sampleWorkspace,
  sizes,
} from '../../../shared/samples/index.ts';
import type {
  CriterionResult,
  Evaluation,
  JudgedParts,
  LiveEvaluation,
} from '../../../shared/scoring/index.ts';
import {
  basisOf,
  createLiveEvaluation,
  evaluate,
  judgementsOf,
  outcomesByNumber,
  worstOutcomes,
} from '../../../shared/scoring/index.ts';
import { tinyMap, tinyPack } from '../../helpers/tinyPack.ts';
import { createDice, EditedParts } from './randomEdits.ts';

function run(steps: Generator<unknown>): number {
  let count = 0;
  for (const _ of steps) count += 1;
  return count;
}

function fresh(pack: Pack, parts: JudgedParts, settings: Settings): Evaluation {
  const snapshot = createSnapshot(parts.registers, { asOf: sampleAsOf, settings });
  return evaluate(pack, snapshot, parts.answers, parts.overrides);
}

/** Everything an assessment takes from an evaluation, criterion by criterion, so that a difference is short. */
function written(evaluation: Evaluation, parts: JudgedParts, settings: Settings) {
  const snapshot = createSnapshot(parts.registers, { asOf: sampleAsOf, settings });
  const { principles, overall, commitments } = evaluation;
  return {
    principles: canonicalJson(principles),
    overall: canonicalJson(overall),
    commitments: canonicalJson(commitments.map(({ verdicts }) => verdicts)),
    criteria: Object.fromEntries(
      assessCriteria(evaluation, createPositions(snapshot)).map((one) => [
        one.id,
        canonicalJson({ ...one, says: null, rule: null, clauses: null }),
      ]),
    ),
    outcomes: [...evaluation.criteria].map(([id, { outcomes, reasonOf, findings, records }]) => [
      id,
      outcomes.join(''),
      reasonOf.join(''),
      canonicalJson(findings.map(({ judgement, ...finding }) => ({ ...finding, judgement }))),
      records.map((record) => record.id).join(' '),
    ]),
  };
}

function expectSame(live: LiveEvaluation, edited: EditedParts, pack: Pack, note: string): void {
  const current = live.current();
  if (current === null) throw new Error('not evaluated');
  const parts = edited.parts();
  const expected = fresh(pack, parts, edited.settings);
  expect(written(current, parts, edited.settings), note).toEqual(
    written(expected, parts, edited.settings),
  );
  expect([...current.criteria.keys()]).toEqual([...expected.criteria.keys()]);
}

function expectSameScorecards(live: LiveEvaluation, edited: EditedParts, pack: Pack): void {
  const { scorecards } = fresh(pack, edited.parts(), edited.settings);
  for (const register of registerIds) {
    for (const id of [...edited.idsOf(register), 'nowhere']) {
      expect(live.scorecardOf(register, id), `${register}/${id}`).toEqual(
        scorecards.of(register, id),
      );
    }
  }
}

const settings = completeSettings(settingsOf(terraMaestro), {});
const tinySettings = { 'exempt-flows-leave-counters': true };
const edits = 60;

describe('[SC-17] an evaluation that follows edits', () => {
  it.each([
    ['a generated map', generateWorkspace(sizes.small, 7), 11],
    ['another generated map', generateWorkspace(sizes.small, 8), 12],
    ['the sample', sampleWorkspace, 13],
  ] as const)(
    'gives after every edit of %s what a fresh evaluation gives, byte for byte',
    (_, workspace, seed) => {
      const dice = createDice(seed);
      const edited = new EditedParts(workspace, settings, terraMaestro);
      const live = createLiveEvaluation(terraMaestro, edited.parts(), {
        asOf: sampleAsOf,
        settings,
      });
      run(live.steps());
      expectSame(live, edited, terraMaestro, 'at first');
      for (let step = 1; step <= edits; step++) {
        const changes = edited.edit(dice);
        run(live.apply(changes));
        const note = `edit ${step}: ${changes.map(({ register, id }) => `${register}/${id}`).join(', ')}`;
        expectSame(live, edited, terraMaestro, note);
        if (step % 30 === 0) expectSameScorecards(live, edited, terraMaestro);
      }
      // Else every edit was a full evaluation, which would be right for nothing.
      expect(live.isTraced).toBe(true);
    },
    120_000,
  );

  it('sees an override go stale by a fact its rule never looks at, and recover', () => {
    const edited = new EditedParts(sampleWorkspace, settings, terraMaestro);
    const live = createLiveEvaluation(terraMaestro, edited.parts(), { asOf: sampleAsOf, settings });
    run(live.steps());
    const [result] = live.current()?.criteria.values() ?? [];
    const finding = result?.findings.find(({ override }) => override === undefined);
    const record = result?.records[finding?.position ?? -1];
    if (result === undefined || record === undefined) throw new Error('nothing to overrule');
    const { judges, id: criterion } = result.criterion;
    const snapshot = live.snapshot();
    const basis = basisOf(
      { register: judges, id: record.id },
      finding?.judgement,
      (one) => snapshot.get(one.register, one.id) as AnyRecord | undefined, // whatever its register
    );
    run(live.apply([edited.overrule(criterion, record.id, basis)]));
    const staleIn = () =>
      live
        .current()
        ?.criteria.get(criterion)
        ?.findings.filter(({ isStale }) => isStale === true).length;
    expect(staleIn()).toBe(0);
    run(live.apply([edited.set(judges, record.id, { owner: 'Looked at again' })]));
    expect(staleIn()).toBe(1);
    expectSame(live, edited, terraMaestro, 'once stale');
    run(live.apply([edited.set(judges, record.id, { owner: record.owner })]));
    expect(staleIn()).toBe(0);
    expectSame(live, edited, terraMaestro, 'as before');
    expect(live.isTraced).toBe(true);
  });

  it('takes changes in while others are being worked on, in the order they were made', () => {
    const dice = createDice(21);
    const edited = new EditedParts(generateWorkspace(sizes.small, 9), settings, terraMaestro);
    const live = createLiveEvaluation(terraMaestro, edited.parts(), { asOf: sampleAsOf, settings });
    const first = live.steps();
    first.next();
    expect(live.current()).toBeNull();
    const early = live.apply(edited.edit(dice));
    const later = live.apply([...edited.edit(dice), ...edited.edit(dice)]);
    early.next();
    run(later);
    expectSame(live, edited, terraMaestro, 'after the later one');
    expect(run(early)).toBe(0);
    expect(run(first)).toBe(0);
    expectSame(live, edited, terraMaestro, 'after all');
  });

  it('changes nothing it has handed out', () => {
    const edited = new EditedParts(generateWorkspace(sizes.small, 9), settings, terraMaestro);
    const before = edited.parts();
    const live = createLiveEvaluation(terraMaestro, before, { asOf: sampleAsOf, settings });
    run(live.steps());
    const handed = live.current();
    if (handed === null) throw new Error('not evaluated');
    const wasWritten = written(handed, before, settings);
    const snapshot = live.snapshot();
    const flow = snapshot.all('flows')[0];
    const wasFlow = canonicalJson(flow);
    const dice = createDice(5);
    for (let step = 0; step < 20; step++) run(live.apply(edited.edit(dice)));
    expect(written(handed, before, settings)).toEqual(wasWritten);
    expect(canonicalJson(snapshot.all('flows')[0])).toBe(wasFlow);
  });

  it('says what fails in a rule or a view, and takes it back once it no longer fails', () => {
    const notes = defineDerived({
      reads: ['activities'],
      build(snapshot) {
        const found = new Map<string, unknown>();
        for (const { id, note } of snapshot.all('activities')) {
          if (note === undefined) throw new Error('no note');
          found.set(id, note);
        }
        return found;
      },
    });
    const [first] = tinyPack.criteria;
    if (first === undefined) throw new Error('no criterion');
    const viewing = {
      ...first,
      judge: ({ id }: AnyRecord, facts: Facts) =>
        facts.derived(notes).get(id) === 'fine' ? met : notMet('broken'),
    } as Criterion;
    const pack: Pack = { ...tinyPack, criteria: [viewing, ...tinyPack.criteria.slice(1)] };
    const rows = [{ 'second-rule': 'error' as const }, { 'second-rule': 'met' as const }];
    const parts = { registers: tinyMap(rows), answers: [], overrides: [] };
    const edited = new EditedParts(parts, tinySettings, pack);
    const live = createLiveEvaluation(pack, parts, { asOf: sampleAsOf, settings: tinySettings });
    const outcomes = () => {
      expectSame(live, edited, pack, 'failing and mended');
      const { criteria } = live.current() ?? { criteria: new Map<string, CriterionResult>() };
      return ['first-rule', 'second-rule'].map((id) => criteria.get(id)?.outcome);
    };
    run(live.steps());
    expect(outcomes()).toEqual(['not-met', 'error']);
    run(live.apply([edited.set('activities', 'act-0000', { note: '{"second-rule":"met"}' })]));
    expect(outcomes()).toEqual(['not-met', 'met']);
    run(live.apply([edited.set('activities', 'act-0001', { note: undefined })]));
    expect(outcomes()).toEqual(['error', 'met']);
    run(live.apply([edited.set('activities', 'act-0001', { note: '{}' })]));
    expect(outcomes()).toEqual(['not-met', 'met']);
    expect(live.isTraced).toBe(true);
  });

  it('stays right, though slow, with a rule that copies records', () => {
    const [first] = tinyPack.criteria;
    if (first === undefined) throw new Error('no criterion');
    const judge = first.judge as (
      record: AnyRecord,
      facts: unknown,
    ) => ReturnType<Criterion['judge']>;
    const copying = {
      ...first,
      judge: (record: AnyRecord, facts: unknown) => judge({ ...record }, facts),
    } as Criterion;
    const pack: Pack = { ...tinyPack, criteria: [copying, ...tinyPack.criteria.slice(1)] };
    const parts = {
      registers: tinyMap([{ 'first-rule': 'met' }, { 'first-rule': 'not-met' }]),
      answers: [],
      overrides: [],
    };
    const edited = new EditedParts(parts, tinySettings, pack);
    const live = createLiveEvaluation(pack, parts, { asOf: sampleAsOf, settings: tinySettings });
    run(live.steps());
    expectSame(live, edited, pack, 'at first');
    run(live.apply([edited.set('activities', 'act-0000', { note: '{"first-rule":"not-met"}' })]));
    expectSame(live, edited, pack, 'edited');
    expect(live.isTraced).toBe(false);
  });
});

describe('what was said of one record', () => {
  const workspace = generateWorkspace(sizes.small, 7);
  const live = createLiveEvaluation(terraMaestro, workspace, { asOf: sampleAsOf, settings });
  run(live.steps());
  const evaluation = fresh(terraMaestro, workspace, settings);

  it('is one judgement a criterion of its register, with the finding or the reason', () => {
    for (const register of registerIds) {
      const results = [...evaluation.criteria.values()].filter(
        ({ criterion }) => criterion.judges === register,
      );
      for (const [position, { id }] of (results[0]?.records ?? []).entries()) {
        const judgements = live.judgementsOf(register, id);
        expect(judgements).toEqual(judgementsOf(evaluation, register, id));
        expect(judgements.map(({ criterion, outcome }) => [criterion.id, outcome])).toEqual(
          results.map(({ criterion, outcomes }) => [
            criterion.id,
            outcomesByNumber[outcomes[position] ?? -1],
          ]),
        );
        for (const [i, { finding, reason, outcome }] of judgements.entries()) {
          expect(finding).toEqual(results[i]?.findings.find((one) => one.position === position));
          expect(reason === undefined).toBe(outcome !== 'not-applicable');
        }
      }
    }
  });

  it('is nothing for a record that does not exist', () => {
    expect(live.judgementsOf('flows', 'nowhere')).toEqual([]);
  });

  it('is at its worst what the worst promise says', () => {
    const order = ['not-applicable', 'met', 'undetermined', 'partly-met', 'not-met', 'error'];
    for (const register of ['flows', 'uses', 'partners', 'evidence'] satisfies RegisterId[]) {
      const { ids, outcomes, findings } = worstOutcomes(evaluation, register);
      ids.forEach((id, position) => {
        const promises = judgementsOf(evaluation, register, id).filter(
          ({ criterion }) => criterion.kind === 'promise',
        );
        const worst = Math.max(...promises.map(({ outcome }) => order.indexOf(outcome)));
        expect(outcomesByNumber[outcomes[position] ?? -1]).toBe(order[worst]);
        expect(findings[position]).toBe(promises.filter(({ finding }) => finding).length);
      });
    }
  });
});
