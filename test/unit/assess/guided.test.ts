import { describe, expect, it } from 'vitest';
import { answerQuestion } from '../../../renderer/data/commands/answerQuestion.ts';
import { createRecord } from '../../../renderer/data/commands/createRecord.ts';
import { enterFacts } from '../../../renderer/data/commands/enterFacts.ts';
import { undo } from '../../../renderer/data/commands/undo.ts';
import type { GuidedGroup } from '../../../renderer/data/verdicts/assessViews.ts';
import type { WorkspaceDatabase } from '../../../renderer/db/workspaceDatabase.ts';
import { withFreshIds } from '../../../renderer/data/verdicts/withFreshIds.ts';
import {
  guided,
  guidedRecords,
  guidedStep,
} from '../../../renderer/workers/judge/views/guidedMakers.ts';
import type { ViewSources } from '../../../renderer/workers/judge/views/viewSources.ts';
import { viewSources } from '../../../renderer/workers/judge/views/viewSources.ts';
import { readWorkspace } from '../../../renderer/data/queries/readWorkspace.ts';
import { settingsOf } from '../../../shared/assessment/index.ts';
import { completeSettings } from '../../../shared/map/index.ts';
import { terraMaestro } from '../../../shared/policy/terra-maestro-2024-08/policy.ts';
import { sampleAsOf, sampleWorkspace } from '../../../shared/samples/index.ts';
import type { LiveChange, LiveEvaluation } from '../../../shared/scoring/index.ts';
import { createLiveEvaluation } from '../../../shared/scoring/index.ts';
import { firstRules, must, openWith, refusalOf, stamp } from '../db/testDatabase.ts';

const settings = completeSettings(settingsOf(terraMaestro), sampleWorkspace.settings);

function judge(): LiveEvaluation {
  const live = createLiveEvaluation(terraMaestro, sampleWorkspace, { asOf: sampleAsOf, settings });
  run(live.steps());
  return live;
}

function run(steps: Iterator<unknown>): void {
  while (steps.next().done !== true);
}

const sample = viewSources(judge());

describe('the guided questions', () => {
  it('name everything undecided, and count it once', () => {
    const { groups, decided, applicable, failed, skipped } = guided(sample, []);
    const open = [...sample.evaluation.criteria.values()].flatMap(({ findings, criterion }) =>
      findings
        .filter(({ outcome }) => outcome === 'undetermined')
        .map(({ position }) => `${criterion.id} ${position}`),
    );
    expect(applicable - decided).toBe(open.length);
    expect([failed, skipped]).toEqual([0, 0]);
    const waiting = new Set(
      groups.flatMap(({ key, of }) =>
        [...guidedRecords(sample, key).map(({ id }) => id), ...(of === 'organisation' ? [''] : [])]
          .flatMap((item) => guidedStep(sample, { key, item })?.waiting ?? [])
          .map(({ criterion, record }) => `${criterion} ${record.id}`),
      ),
    );
    expect(waiting.size).toBeGreaterThan(open.length * 0.9); // a step shows the first verdicts only
  });

  it('come by what they decide, promises before law and standard', () => {
    const { groups } = guided(sample, []);
    for (const [at, group] of groups.entries()) {
      const next = groups[at + 1];
      if (next === undefined) continue;
      expect(group.gain).toBeGreaterThanOrEqual(next.gain);
      if (group.gain === next.gain) expect(group.findings).toBeGreaterThanOrEqual(next.findings);
    }
    expect(groups[0]?.gain).toBeGreaterThan(0);
  });

  it('leave out what was passed over, one record or all of a group', () => {
    const [first] = guided(sample, []).groups;
    if (first === undefined) throw new Error('Expected something open.');
    const one = `${first.key}|${first.items[0]}`;
    const after = guided(sample, [one]);
    expect(after.skipped).toBe(1);
    const again = after.groups.find(({ key }) => key === first.key);
    expect(again?.records ?? 0).toBe(first.records - 1);
    expect(guided(sample, [first.key]).groups.map(({ key }) => key)).not.toContain(first.key);
    expect(guided(sample, [first.key]).skipped).toBe(first.records);
  });

  it('answered one after the other, leave nothing undecided', { timeout: 120_000 }, async () => {
    const database = await openWith(sampleWorkspace);
    const live = judge();
    database.onEntry(({ changes }) => {
      const judged = changes.filter(({ register }) => register !== 'meta') as LiveChange[]; // of the map and its answers
      run(live.apply(judged));
    });
    const begun = guided(sample, []);
    for (let step = 0; step < 300; step++) {
      const sources = viewSources(live);
      const [group] = guided(sources, []).groups;
      if (group === undefined) break;
      const item = group.items[0] ?? '';
      await decide(database, sources, group, item);
    }
    const { decided, applicable, groups } = guided(viewSources(live), []);
    expect(groups).toEqual([]);
    expect(decided).toBe(applicable);
    expect(decided).toBeGreaterThan(begun.decided);
  });
});

/** Enters what the rule asks for, or answers its question with proof. */
async function decide(
  database: WorkspaceDatabase,
  sources: ViewSources,
  group: GuidedGroup,
  item: string,
): Promise<void> {
  if (group.kind === 'answer' && group.question !== null) {
    const evidence = crypto.randomUUID();
    must(
      await createRecord(
        database,
        {
          register: 'evidence',
          id: evidence,
          name: 'Proof',
          fields: { kind: 'document', dated: sampleAsOf },
        },
        stamp,
      ),
    );
    const about = group.question.per === 'record' ? { record: item } : {};
    const answer = { value: 'yes', evidence: [evidence] } as const;
    must(
      await answerQuestion(
        database,
        { question: group.question.id, ...about, answer, pack: firstRules() },
        stamp,
      ),
    );
    return;
  }
  const proposal = guidedStep(sources, { key: group.key, item })?.proposal ?? null;
  if (proposal === null) throw new Error(`Nothing is proposed for ${group.key}, ${item}.`);
  expect(proposal.facts.length).toBeGreaterThan(0);
  must(await enterFacts(database, { ...withFreshIds(proposal), about: 'it' }, stamp));
}

describe('facts that belong together', () => {
  it('are entered in one step, whatever points at what, and taken back in one', async () => {
    const database = await openWith(sampleWorkspace);
    const partner = sampleWorkspace.registers.partners?.[0];
    if (partner === undefined) throw new Error('Expected a partner.');
    const facts = withFreshIds({
      facts: [],
      creations: [
        { register: 'agreements', id: 'one', name: 'Agreement', fields: { partner: 'other' } },
        { register: 'partners', id: 'other', name: 'Partner', fields: {} },
      ],
      updates: [{ register: 'partners', id: partner.id, fields: { note: 'Looked at' } }],
    });
    expect(must(await enterFacts(database, { ...facts, about: 'PAR' }, stamp))).toEqual({
      created: 2,
      changed: 1,
    });
    const [agreement] = facts.creations;
    const made = await database.rowsOf('agreements').get(agreement?.id ?? '');
    expect(made?.partner).toBe(facts.creations[1]?.id);
    expect(await database.history.count()).toBe(2);
    must(await undo(database, stamp));
    const back = await readWorkspace(database);
    expect(back?.registers).toEqual(
      (await readWorkspace(await openWith(sampleWorkspace)))?.registers,
    );
  });

  it('are refused as a whole where one does not fit', async () => {
    const database = await openWith(sampleWorkspace);
    const before = await readWorkspace(database);
    const result = await enterFacts(
      database,
      {
        creations: [{ register: 'partners', id: 'new-one', name: 'Partner', fields: {} }],
        updates: [{ register: 'partners', id: 'nobody', fields: { note: 'x' } }],
        about: 'PAR',
      },
      stamp,
    );
    expect(refusalOf(result).kind).toBe('missing');
    expect(await readWorkspace(database)).toEqual(before);
  });
});
