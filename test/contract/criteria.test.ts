import { describe, expect, it } from 'vitest';
import { languages } from '../../shared/lib/index.ts';
import type { Snapshot } from '../../shared/map/index.ts';
import { completeSettings, createSnapshot } from '../../shared/map/index.ts';
import type { Answer, Criterion, Judgement } from '../../shared/policy/index.ts';
import { sayJudgement } from '../../shared/policy/index.ts';
import { settings as policySettings } from '../../shared/policy/terra-maestro-2024-08/settings.ts';
import { applyChanges, factsFor, indexAttestations } from '../../shared/scoring/index.ts';
import { transferSettings } from '../../shared/transfers/index.ts';
import type { CriterionCase, CriterionFixtures } from '../helpers/criterionFixtures.ts';
import { fixtureDay, toMapData } from '../helpers/criterionFixtures.ts';

const criteria = Object.entries(
  import.meta.glob<Record<string, Criterion>>(
    '../../shared/policy/terra-maestro-2024-08/criteria/*.ts',
    { eager: true },
  ),
).map(([path, module]) => ({
  file: nameOf(path),
  criterion: Object.values(module)[0] as Criterion,
}));

const fixtures = new Map(
  Object.entries(
    import.meta.glob<{ readonly fixtures: CriterionFixtures }>('../fixtures/criteria/*.ts', {
      eager: true,
    }),
  ).map(([path, { fixtures: one }]) => [nameOf(path), one]),
);

describe.each(criteria)('criterion $file', ({ file, criterion }) => {
  const cases = fixtures.get(file)?.cases ?? [];

  it('is named as its file, and so are its fixtures', () => {
    expect(criterion.id).toBe(file);
    expect(fixtures.get(file)?.criterion).toBe(file);
  });

  it('has a fixture for everything it can say', () => {
    const reached = new Set(cases.map(({ code }) => code));
    expect(Object.keys(criterion.says).filter((code) => !reached.has(code))).toEqual([]);
  });

  it.each(cases)('judges: $name', (one) => {
    const { judgement } = judge(criterion, one);
    expect({ outcome: judgement.outcome, code: judgement.code }).toEqual({
      outcome: one.outcome,
      code: one.code,
    });
    expect(criterion.says[judgement.code]?.outcome).toBe(judgement.outcome);
    if (judgement.outcome === 'undetermined') expect(judgement.missing).not.toEqual([]);
    if (judgement.outcome === 'partly-met') {
      expect(judgement.share).toBeGreaterThan(0);
      expect(judgement.share).toBeLessThan(1);
    }
  });

  it.each(cases)('says it in both languages: $name', (one) => {
    const { judgement } = judge(criterion, one);
    for (const language of languages) {
      const record = { register: criterion.judges, id: one.record };
      const said = sayJudgement(criterion, judgement, record, language, ({ id }) => id);
      expect(said.text).not.toMatch(/[{}]|undefined|null|NaN/);
      expect(said.fix ?? '').not.toMatch(/[{}]|undefined|null|NaN/);
    }
  });

  it.each(cases.filter(({ outcome }) => outcome !== 'met' && outcome !== 'not-applicable'))(
    'is mended: $name',
    (one) => {
      const { judgement, facts, snapshot, record } = judge(criterion, one);
      const changes = criterion.mend?.(record as never, facts, judgement) ?? [];
      const isPast = criterion.mend === null || criterion.says[judgement.code]?.isPast === true;
      expect(changes.length > 0).toBe(!isPast);
      if (isPast) return;
      const after = applyChanges(
        { map: toMapData(one.map), answers: one.answers ?? [] },
        changes,
        snapshot.asOf,
      );
      const mended = judgeOn(criterion, snapshotOf(after.map, one), after.answers, one.record);
      expect(['met', 'not-applicable']).toContain(mended.judgement.outcome);
    },
  );
});

it('has no fixtures without a criterion', () => {
  const known = new Set(criteria.map(({ file }) => file));
  expect([...fixtures.keys()].filter((file) => !known.has(file))).toEqual([]);
});

function judge(criterion: Criterion, one: CriterionCase) {
  return judgeOn(criterion, snapshotOf(toMapData(one.map), one), one.answers ?? [], one.record);
}

function judgeOn(criterion: Criterion, snapshot: Snapshot, answers: readonly Answer[], id: string) {
  const facts = factsFor(criterion, snapshot, indexAttestations(snapshot, answers, []));
  const record = snapshot.all(criterion.judges).find((found) => found.id === id);
  if (record === undefined) throw new Error(`The case names "${id}", which it does not contain.`);
  const judgement: Judgement = criterion.judge(record as never, facts); // its own register's record
  return { judgement, facts, snapshot, record };
}

function snapshotOf(map: ReturnType<typeof toMapData>, one: CriterionCase): Snapshot {
  const settings = completeSettings([...policySettings, ...transferSettings], one.settings ?? {});
  return createSnapshot(map, { asOf: one.asOf ?? fixtureDay, settings });
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1, -'.ts'.length);
}
