import { describe, expect, it } from 'vitest';
import {
  answerOverrides,
  answerOverrulable,
} from '../../../renderer/workers/judge/views/answerOverrides.ts';
import { viewSources } from '../../../renderer/workers/judge/views/viewSources.ts';
import { buildAssessment, settingsOf } from '../../../shared/assessment/index.ts';
import { assessmentSchema } from '../../../shared/exchange/assessmentSchema.ts';
import type { Language } from '../../../shared/lib/index.ts';
import type { AnyRecord } from '../../../shared/map/index.ts';
import { completeSettings } from '../../../shared/map/index.ts';
import type { Override } from '../../../shared/policy/index.ts';
import { terraMaestro } from '../../../shared/policy/terra-maestro-2024-08/policy.ts';
import { buildReport } from '../../../shared/report/index.ts';
import { buildRecordsWorkbook } from '../../../shared/report/workbook/buildRecordsWorkbook.ts';
import { sampleAsOf, sampleWorkspace } from '../../../shared/samples/index.ts';
import { createLiveEvaluation } from '../../../shared/scoring/index.ts';

const settings = completeSettings(settingsOf(terraMaestro), {});
const statement = {
  outcome: 'met',
  by: 'Role: compliance lead',
  on: '2026-10-20',
  reason: 'Settled with counsel',
} as const;

function follow() {
  const live = createLiveEvaluation(terraMaestro, sampleWorkspace, { asOf: sampleAsOf, settings });
  for (const _ of live.steps());
  return {
    sources: () => viewSources(live),
    apply(...changes: Parameters<typeof live.apply>) {
      for (const _ of live.apply(...changes));
    },
  };
}

/** The first finding of each outcome: what a person may overrule. */
function candidates() {
  const { sources } = follow();
  return [...sources().evaluation.criteria.values()].flatMap(({ criterion, records, outcomes }) =>
    [...new Set(outcomes)].flatMap((outcome) => {
      const id = records[outcomes.indexOf(outcome)]?.id;
      return id === undefined
        ? []
        : [{ criterion: criterion.id, record: { register: criterion.judges, id } }];
    }),
  );
}

describe('what a person overrules', () => {
  it('rests on a basis that holds as long as nothing changes, whatever the rule said', () => {
    const world = follow();
    const all = candidates();
    expect(all.length).toBeGreaterThan(100);
    const overrides = all.map(({ criterion, record }): Override => {
      const found = answerOverrulable(world.sources(), { criterion, record });
      if (found === null) throw new Error(`nothing of ${criterion}`);
      return { ...statement, criterion, record: record.id, basis: found.basis };
    });
    world.apply(
      overrides.map((override) => ({
        register: 'overrides',
        id: `${override.criterion}/${override.record}`,
        after: { ...override, id: `${override.criterion}/${override.record}` },
      })),
    );
    const lines = answerOverrides(world.sources()).filter(
      ({ override }) => override.basis !== undefined,
    );
    expect(lines).toHaveLength(overrides.length);
    expect(lines.filter(({ isStale }) => isStale)).toEqual([]);
  });

  it('is nothing where the record is not in use or another register’s', () => {
    const { sources } = follow();
    const [{ criterion, record }] = candidates() as [ReturnType<typeof candidates>[0]];
    const gone = { register: record.register, id: 'nobody' };
    expect(answerOverrulable(sources(), { criterion, record: gone })).toBeNull();
    expect(answerOverrulable(sources(), { criterion: 'no-such-rule', record })).toBeNull();
  });
});

describe('overrides in an assessment', () => {
  const [own] = sampleWorkspace.overrides;
  if (own === undefined) throw new Error('the sample has no override');
  const stale = { ...own, basis: '0'.repeat(64) };
  const assess = (overrides: readonly Override[]) =>
    buildAssessment({ ...sampleWorkspace, overrides }, terraMaestro, sampleAsOf, {
      engine: 'test',
    });

  it('are counted, and both verdicts stand with them', () => {
    const { assessment } = assess([own]);
    expect(assessment).toMatchObject({ overrides: 1, staleOverrides: 0 });
    const found = assessment.criteria
      .flatMap(({ findings }) => findings)
      .find(({ override }) => override);
    expect(found).toMatchObject({ outcome: 'met', override: { ruled: 'not-met', outcome: 'met' } });
    expect(found?.override?.evidence).toHaveLength(1);
  });

  it('count no more once stale, and the file says so', () => {
    const { assessment } = assess([stale]);
    expect(assessment).toMatchObject({ overrides: 1, staleOverrides: 1 });
    const found = assessment.criteria
      .flatMap(({ findings }) => findings)
      .find(({ override }) => override);
    expect(found).toMatchObject({
      outcome: 'not-met',
      override: { outcome: 'met', isStale: true },
    });
    expect(assessmentSchema.safeParse(assessment).error).toBeUndefined();
    expect(assessment.overall).toEqual(assess([]).assessment.overall);
  });

  it.each(['en', 'zh-CN'] as const)(
    'are listed in the report and the workbook (%s)',
    (language: Language) => {
      for (const override of [own, stale]) {
        const { assessment, snapshot } = assess([override]);
        const section = buildReport(assessment, language).sections.find(
          ({ id }) => id === 'overrides',
        );
        const table = section?.blocks.find((block) => block.kind === 'table');
        const sheet = buildRecordsWorkbook(snapshot, assessment, language).sheets.find(
          ({ id }) => id === 'overrides',
        );
        if (table?.kind !== 'table' || sheet === undefined) throw new Error('no list');
        const record = (sampleWorkspace.registers.measures as readonly AnyRecord[]).find(
          ({ id }) => id === override.record,
        );
        for (const [row] of [table.rows, sheet.rows]) {
          expect(row?.[0]).toBe(record?.code);
          const outcomes = row?.flatMap((cell) =>
            typeof cell === 'object' && cell !== null ? [cell.outcome] : [],
          );
          expect(outcomes).toEqual(['not-met', 'met']);
          const said = JSON.stringify(row);
          expect(said).toContain('2026-08-03');
          expect(/Stale|已失效/.test(said)).toBe(override === stale);
        }
      }
    },
  );

  it('say that there are none', () => {
    const { assessment } = assess([]);
    const section = buildReport(assessment, 'en').sections.find(({ id }) => id === 'overrides');
    expect(section?.blocks.some(({ kind }) => kind === 'table')).toBe(false);
  });
});
