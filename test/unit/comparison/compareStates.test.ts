import { describe, expect, it } from 'vitest';
import type { Workspace } from '../../../shared/assessment/index.ts';
import { buildAssessment, settingsOf, snapshotOf } from '../../../shared/assessment/index.ts';
import type { ComparedState, Comparison, Said } from '../../../shared/comparison/index.ts';
import { compareStates } from '../../../shared/comparison/index.ts';
import { canonicalJson } from '../../../shared/lib/index.ts';
import type { AnyRecord } from '../../../shared/map/index.ts';
import { completeSettings, registerIds } from '../../../shared/map/index.ts';
import type { Criterion, Pack } from '../../../shared/policy/index.ts';
import { terraMaestro } from '../../../shared/policy/terra-maestro-2024-08/policy.ts';
import {
  generateWorkspace,
  sampleAsOf,
  sampleWorkspace,
  sizes,
} from '../../../shared/samples/index.ts';
import { evaluate, outcomesByNumber } from '../../../shared/scoring/index.ts';
import { createDice, EditedParts } from '../scoring/randomEdits.ts';

const engine = 'Cartulary test';

function stateOf(
  workspace: Workspace,
  pack: Pack = terraMaestro,
  asOf = sampleAsOf,
): ComparedState {
  const { assessment } = buildAssessment(workspace, pack, asOf, { engine });
  return { assessment, facts: workspace, pack };
}

/** The workspace after so many random edits. */
function editedWorkspace(workspace: Workspace, seed: number, edits: number): Workspace {
  const settings = completeSettings(settingsOf(terraMaestro), workspace.settings);
  const edited = new EditedParts(workspace, settings, terraMaestro);
  const dice = createDice(seed);
  for (let edit = 0; edit < edits; edit++) edited.edit(dice);
  return { ...workspace, ...edited.parts() };
}

/** Every verdict as one line, found without any of the code under test. */
function verdictsOf(workspace: Workspace, pack: Pack, asOf: string): ReadonlyMap<string, string> {
  const snapshot = snapshotOf(workspace, pack, asOf);
  const evaluation = evaluate(pack, snapshot, workspace.answers, workspace.overrides);
  const verdicts = new Map<string, string>();
  for (const [id, result] of evaluation.criteria) {
    const findings = new Map(result.findings.map((finding) => [finding.position, finding]));
    result.records.forEach((record, position) => {
      const outcome = outcomesByNumber[result.outcomes[position] ?? 0];
      const finding = findings.get(position);
      const reason =
        outcome === 'not-applicable' ? result.reasons[result.reasonOf[position] ?? 0] : undefined;
      const code = finding === undefined ? (reason ?? null) : (finding.judgement?.code ?? 'error');
      const share = outcome === 'partly-met' ? (finding?.judgement?.share ?? null) : null;
      const isOverridden = finding?.override !== undefined && finding.isStale !== true;
      const key = `${id} ${result.criterion.judges}/${record.id}`;
      verdicts.set(key, canonicalJson([outcome, code, share, isOverridden]));
    });
  }
  return verdicts;
}

function differenceOf(
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
): readonly string[] {
  const isAside = (said: string | undefined) =>
    said === undefined || said.startsWith('["not-applicable"');
  return [...new Set([...before.keys(), ...after.keys()])]
    .filter((key) => {
      const [was, is] = [before.get(key), after.get(key)];
      if (was === undefined || is === undefined) return !(isAside(was) && isAside(is));
      return was !== is;
    })
    .map((key) => `${key}: ${before.get(key) ?? 'absent'} to ${after.get(key) ?? 'absent'}`)
    .toSorted();
}

function saidAs(said: Said | null): string {
  if (said === null) return 'absent';
  return canonicalJson([said.outcome, said.code, said.share ?? null, said.isOverridden === true]);
}

function movesAs({ moves }: Comparison): readonly string[] {
  return moves
    .map(
      ({ criterion, record, before, after }) =>
        `${criterion} ${record.register}/${record.id}: ${saidAs(before)} to ${saidAs(after)}`,
    )
    .toSorted();
}

/** The rows that differ, by table and id, with the fields in which they do. */
function rowsChanged(before: Workspace, after: Workspace): readonly string[] {
  const rowsOf = (workspace: Workspace) => {
    const rows = new Map<string, Record<string, unknown>>();
    for (const register of registerIds) {
      for (const record of (workspace.registers[register] ?? []) as readonly AnyRecord[]) {
        rows.set(`record ${register}/${record.id}`, record);
      }
    }
    for (const one of workspace.answers) {
      rows.set(`answer ${[one.question, one.record].filter(Boolean).join('/')}`, { ...one });
    }
    for (const one of workspace.overrides) {
      rows.set(`override ${one.criterion}/${one.record}`, { ...one });
    }
    return rows;
  };
  const [was, is] = [rowsOf(before), rowsOf(after)];
  return [...new Set([...was.keys(), ...is.keys()])]
    .flatMap((key) => {
      const [old, fresh] = [was.get(key) ?? {}, is.get(key) ?? {}];
      const fields = [...new Set([...Object.keys(old), ...Object.keys(fresh)])]
        .filter((name) => name !== 'id')
        .filter((name) => canonicalJson(old[name] ?? null) !== canonicalJson(fresh[name] ?? null));
      return fields.length === 0 ? [] : [`${key}: ${fields.toSorted().join(' ')}`];
    })
    .toSorted();
}

function editsAs({ edits }: Comparison): readonly string[] {
  return edits
    .map(({ kind, record, id, fields }) => {
      const names = fields.map(({ field }) => field).toSorted();
      const key = kind === 'record' ? `${record?.register}/${id}` : id;
      return `${kind} ${key}: ${names.join(' ')}`;
    })
    .toSorted();
}

function expectTrue(before: Workspace, after: Workspace, comparison: Comparison): void {
  const [was, is] = [before, after].map((each) => verdictsOf(each, terraMaestro, sampleAsOf));
  expect(movesAs(comparison)).toEqual(differenceOf(was ?? new Map(), is ?? new Map()));
  expect(editsAs(comparison)).toEqual(rowsChanged(before, after));
  for (const [workspace, side] of [
    [before, 'before'],
    [after, 'after'],
  ] as const) {
    const snapshot = snapshotOf(workspace, terraMaestro, sampleAsOf);
    const { answers, overrides } = workspace;
    const { overall, principles } = evaluate(terraMaestro, snapshot, answers, overrides);
    expect(comparison.scores.overall.promise[side]).toEqual(overall.promise);
    expect(comparison.scores.principles.map(({ scores }) => scores.law[side])).toEqual(
      principles.map(({ scores }) => scores.law),
    );
  }
}

describe('comparing two states', () => {
  it.each([1, 2, 3, 4, 5, 6])(
    'names exactly the edits and the verdicts they moved (random map %i)',
    (seed) => {
      const before = generateWorkspace(sizes.small, seed);
      const after = editedWorkspace(before, seed + 100, 10);
      const comparison = compareStates(stateOf(before), stateOf(after));
      expectTrue(before, after, comparison);
      expect(comparison.isByRegister).toBe(false);
      expect(comparison.pack).toBeNull();
      expect(structuredClone(comparison)).toEqual(comparison);
      // Every move is put down to edits alone, and causes and moves point at one another.
      comparison.moves.forEach(({ causes }, i) => {
        expect(causes.length).toBeGreaterThan(0);
        expect(causes).toEqual(causes.toSorted((a, b) => b - a));
        for (const cause of causes) {
          expect(comparison.causes[cause]?.kind).toBe('edit');
          expect(comparison.causes[cause]?.moves).toContain(i);
        }
      });
      comparison.edits.forEach(({ cause }, i) => {
        expect(comparison.causes[cause]?.edits).toEqual([i]);
      });
    },
    60_000,
  );

  it('puts a move down to the last edit before which it was otherwise', () => {
    const before = generateWorkspace(sizes.small, 7);
    const after = editedWorkspace(before, 3, 6);
    const comparison = compareStates(stateOf(before), stateOf(after));
    const registers = new Map(
      registerIds.map((register) => [
        register as string,
        new Map(
          ((before.registers[register] ?? []) as readonly AnyRecord[]).map((one) => [one.id, one]),
        ),
      ]),
    );
    let workspace = before;
    const judged = [verdictsOf(before, terraMaestro, sampleAsOf)];
    for (const { kind, id, record } of comparison.edits) {
      if (kind === 'record') {
        const register = record?.register ?? 'flows';
        const rows = (after.registers[register] ?? []) as readonly AnyRecord[];
        const row = rows.find((one) => one.id === id);
        if (row === undefined) registers.get(register)?.delete(id);
        else registers.get(register)?.set(id, row);
        workspace = {
          ...workspace,
          registers: Object.fromEntries(
            [...registers].map(([name, records]) => [name, [...records.values()]]),
          ),
        };
      } else if (kind === 'answer') workspace = { ...workspace, answers: after.answers };
      else workspace = { ...workspace, overrides: after.overrides };
      judged.push(verdictsOf(workspace, terraMaestro, sampleAsOf));
    }
    const saysAfter = (step: number, key: string) => {
      const said = judged[step]?.get(key);
      return said ?? '';
    };
    expect(comparison.moves.length).toBeGreaterThan(0);
    for (const { criterion, record, causes } of comparison.moves) {
      const key = `${criterion} ${record.register}/${record.id}`;
      const lastEdit = comparison.causes[causes[0] ?? -1]?.edits[0] ?? -1;
      expect(saysAfter(lastEdit, key)).not.toBe(saysAfter(lastEdit + 1, key));
      expect(saysAfter(lastEdit + 1, key)).toBe(saysAfter(comparison.edits.length, key));
    }
  });

  it('says nothing where nothing changed', () => {
    const state = stateOf(sampleWorkspace);
    const same = stateOf(structuredClone(sampleWorkspace));
    const comparison = compareStates(state, same);
    expect(comparison.edits).toEqual([]);
    expect(comparison.moves).toEqual([]);
    expect(comparison.causes).toEqual([]);
  });

  it('stands by registers where too many rows changed, and is still exact', () => {
    const before = generateWorkspace(sizes.small, 8);
    const after = editedWorkspace(before, 5, 30);
    const comparison = compareStates(stateOf(before), stateOf(after), { mostSingly: 5 });
    expect(comparison.isByRegister).toBe(true);
    expectTrue(before, after, comparison);
    expect(comparison.causes.every(({ kind }) => kind === 'register')).toBe(true);
    const named = comparison.causes.flatMap(({ edits }) => edits).toSorted((a, b) => a - b);
    expect(named).toEqual(comparison.edits.map((_, i) => i));
  });

  it('keeps the passing of time apart from the edits', () => {
    const later = '2027-06-30';
    const after = editedWorkspace(sampleWorkspace, 9, 5);
    const comparison = compareStates(stateOf(sampleWorkspace), stateOf(after, terraMaestro, later));
    expect(comparison.causes[0]?.kind).toBe('time');
    const [was, between] = [sampleAsOf, later].map((asOf) =>
      verdictsOf(sampleWorkspace, terraMaestro, asOf),
    );
    const byTime = comparison.moves
      .filter(({ causes }) => causes.length === 1 && causes[0] === 0)
      .map(({ criterion, record }) => `${criterion} ${record.register}/${record.id}`);
    const truth = differenceOf(was ?? new Map(), between ?? new Map());
    expect(truth.length).toBeGreaterThan(0);
    for (const key of byTime) expect(truth.some((line) => line.startsWith(`${key}:`))).toBe(true);
  });

  it('names a setting as an edit of its own', () => {
    const setting = settingsOf(terraMaestro).find(({ kind }) => kind === 'yes-no');
    if (setting?.kind !== 'yes-no') throw new Error('no setting');
    const settings = { ...sampleWorkspace.settings, [setting.id]: !setting.default };
    const comparison = compareStates(
      stateOf(sampleWorkspace),
      stateOf({ ...sampleWorkspace, settings }),
    );
    expect(comparison.edits).toMatchObject([
      {
        kind: 'setting',
        change: 'added',
        id: setting.id,
        title: setting.label,
        fields: [
          setting.default
            ? { field: 'value', before: { en: 'Yes' }, after: { en: 'No' } }
            : { field: 'value', before: { en: 'No' }, after: { en: 'Yes' } },
        ],
      },
    ]);
    for (const { causes } of comparison.moves) expect(causes).toEqual([0]);
  });
});

describe('a change of the pack', () => {
  const [first] = terraMaestro.criteria;
  if (first === undefined) throw new Error('no criterion');
  /** One rule that now fails everywhere, and one principle that weighs more. */
  const stricter = {
    ...first,
    revision: first.revision + 1,
    judge: () => {
      throw new Error('always');
    },
  } as Criterion;
  const pack: Pack = {
    ...terraMaestro,
    revision: terraMaestro.revision + 1,
    principles: terraMaestro.principles.map((one, i) =>
      i === 0 ? { ...one, weight: one.weight * 2 } : one,
    ),
    criteria: [stricter, ...terraMaestro.criteria.slice(1)],
  };
  const after = editedWorkspace(sampleWorkspace, 12, 4);
  const comparison = compareStates(stateOf(sampleWorkspace), stateOf(after, pack));

  it('is told apart from the facts', () => {
    expect(comparison.pack?.changes).toMatchObject([
      { part: 'pack', members: [{ name: 'revision' }] },
      { part: 'principle', change: 'changed', members: [{ name: 'weight' }] },
      { part: 'criterion', id: first.id, members: [{ name: 'revision' }] },
    ]);
    expect(comparison.causes.map(({ kind }) => kind)).toEqual([
      'pack',
      ...comparison.edits.map(() => 'edit'),
    ]);
  });

  it('answers for what it alone moved, scores included', () => {
    const [was, is] = [terraMaestro, pack].map((each) =>
      verdictsOf(sampleWorkspace, each, sampleAsOf),
    );
    const truth = differenceOf(was ?? new Map(), is ?? new Map()).map((line) => line.split(':')[0]);
    const byPack = comparison.moves
      .filter(({ causes }) => causes.includes(0))
      .map(({ criterion, record }) => `${criterion} ${record.register}/${record.id}`);
    expect(byPack.length).toBeGreaterThan(0);
    for (const key of byPack) expect(truth).toContain(key);
    const overall = comparison.causes[0]?.scores.find(({ principle }) => principle === null);
    const snapshot = snapshotOf(sampleWorkspace, pack, sampleAsOf);
    const { answers, overrides } = sampleWorkspace;
    const evaluation = evaluate(pack, snapshot, answers, overrides);
    expect(overall?.after).toEqual(evaluation.overall.promise);
  });

  it('is not blamed for what another program said', () => {
    const state = stateOf(sampleWorkspace);
    const criteria = state.assessment.criteria.map((one) =>
      one.id === first.id ? { ...one, met: [], findings: [], notApplicable: [] } : one,
    );
    const older = { ...state, assessment: { ...state.assessment, criteria } };
    const { causes, moves, pack: packs } = compareStates(older, state);
    expect(packs).toBeNull();
    expect(causes.map(({ kind }) => kind)).toEqual(['program']);
    for (const move of moves) expect(move.causes).toEqual([0]);
  });
});
