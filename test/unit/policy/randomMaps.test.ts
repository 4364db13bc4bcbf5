import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { settingsOf } from '../../../shared/assessment/index.ts';
import type { AnyRecord, MapData, Snapshot } from '../../../shared/map/index.ts';
import {
  completeSettings,
  createSnapshot,
  registerIds,
  registerOf,
} from '../../../shared/map/index.ts';
import type { Answer } from '../../../shared/policy/index.ts';
import { terraMaestro as pack } from '../../../shared/policy/terra-maestro-2024-08/policy.ts';
import { generateWorkspace, sizes } from '../../../shared/samples/index.ts';
import type { Evaluation } from '../../../shared/scoring/index.ts';
import {
  applyChanges,
  evaluate,
  factsFor,
  indexAttestations,
} from '../../../shared/scoring/index.ts';

const asOf = '2026-11-01';

/**
 * The same maps in every run, so that a red run means a change and not a map nobody saw before.
 * `RANDOM_SEED=7 RANDOM_RUNS=400` looks at others; run it after a change of the rules.
 */
const seed = Number(process.env['RANDOM_SEED'] ?? 20_261_122);
const runs = (usual: number) => Number(process.env['RANDOM_RUNS'] ?? usual);
const settings = completeSettings(settingsOf(pack), {});

function look(map: MapData): Snapshot {
  return createSnapshot(map, { asOf, settings });
}

function judge(map: MapData, answers: readonly Answer[] = []): Evaluation {
  return evaluate(pack, look(map), answers, []);
}

/** A synthetic map with some facts forgotten: unknowns where the generator leaves none. */
const randomMap = fc
  .record({
    seed: fc.nat(1_000_000),
    forget: fc.double({ min: 0, max: 0.4, noNaN: true }),
    salt: fc.nat(1_000_000),
  })
  .map(({ seed, forget, salt }) => {
    const { registers } = generateWorkspace(sizes.small, seed);
    let state = salt + 1;
    const chance = () => {
      state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
      return state / 2 ** 32;
    };
    const data: Record<string, readonly AnyRecord[]> = {};
    for (const register of registerIds) {
      const { fields } = registerOf(register);
      data[register] = ((registers[register] ?? []) as readonly AnyRecord[]).map((record) => {
        const kept = Object.entries(record).filter(
          ([name]) => fields[name] === undefined || fields[name].required || chance() >= forget,
        );
        return Object.fromEntries(kept) as AnyRecord; // a record with fewer facts is a record
      });
    }
    return data as MapData; // the generator's registers, thinned
  });

describe('over random maps', () => {
  it('no rule of the pack fails, and none finds an outcome it did not declare', () => {
    fc.assert(
      fc.property(randomMap, (map) => {
        for (const { criterion, counts, findings, reasons } of judge(map).criteria.values()) {
          expect(
            counts.error,
            `${criterion.id}: ${findings.find(({ problem }) => problem)?.problem ?? ''}`,
          ).toBe(0);
          for (const reason of reasons)
            expect(criterion.says[reason]?.outcome, `${criterion.id} ${reason}`).toBe(
              'not-applicable',
            );
          for (const { judgement, outcome } of findings) {
            expect(
              criterion.says[judgement?.code ?? '']?.outcome,
              `${criterion.id} ${judgement?.code}`,
            ).toBe(outcome);
            if (outcome === 'undetermined')
              expect(
                judgement?.missing?.length,
                `${criterion.id} ${judgement?.code}`,
              ).toBeGreaterThan(0);
          }
        }
      }),
      { seed, numRuns: runs(25) },
    );
  });

  it('[SC-15] mending any single finding never lowers a principle’s low, and mends that finding', () => {
    const lowered = new Map<string, string>();
    const unmended = new Set<string>();
    fc.assert(
      fc.property(randomMap, fc.array(fc.nat(), { minLength: 12, maxLength: 12 }), (map, picks) => {
        const snapshot = look(map);
        const before = evaluate(pack, snapshot, [], []);
        const attestations = indexAttestations(snapshot, [], []);
        const findings = [...before.criteria.values()].flatMap(
          ({ criterion, findings: found, records }) =>
            found.map((finding) => ({
              criterion,
              finding,
              record: records[finding.position] as AnyRecord,
            })), // in bounds
        );
        for (const pick of picks) {
          const chosen = findings[pick % Math.max(1, findings.length)];
          if (chosen?.finding.judgement === undefined) continue;
          const { criterion, finding, record } = chosen;
          const { judgement } = finding;
          if (judgement === undefined) continue;
          const facts = factsFor(criterion, snapshot, attestations);
          const changes = criterion.mend?.(record as never, facts, judgement) ?? [];
          if (changes.length === 0) continue;
          const mended = applyChanges({ map, answers: [] }, changes, asOf);
          const after = judge(mended.map, mended.answers);
          const name = `${criterion.id} ${judgement.code}`;
          if (stillFound(after, criterion.id, record.id)) unmended.add(name);
          before.principles.forEach(({ principle, scores }, i) => {
            const low = after.principles[i]?.scores.promise.low;
            if (scores.promise.low === null || low == null || low >= scores.promise.low - 1e-12)
              return;
            lowered.set(
              name,
              `${principle} by ${(scores.promise.low - low).toExponential(1)}: ${whoFell(before, after)}`,
            );
          });
        }
      }),
      { seed, numRuns: runs(40) },
    );
    expect([...unmended].toSorted()).toEqual([]);
    expect(Object.fromEntries(lowered)).toEqual({});
  });

  it('[SC-9] the order of records moves nothing', () => {
    fc.assert(
      fc.property(randomMap, (map) => {
        const reversed = Object.fromEntries(
          Object.entries(map).map(([register, records]) => [register, records.toReversed()]),
        ) as MapData; // the same registers
        expect(judge(reversed).principles).toEqual(judge(map).principles);
      }),
      { seed, numRuns: runs(10) },
    );
  });
});

function stillFound(evaluation: Evaluation, criterion: string, id: string): boolean {
  const result = evaluation.criteria.get(criterion);
  return result?.findings.some(({ position }) => result.records[position]?.id === id) ?? false;
}

/** The promise rules whose low fell, to know which one a fix breaks. */
function whoFell(before: Evaluation, after: Evaluation): string {
  return [...before.criteria.values()]
    .flatMap(({ criterion, score }) => {
      const then = after.criteria.get(criterion.id)?.score.low;
      const fell = criterion.kind === 'promise' && then != null && (score.low ?? 1) > then + 1e-12;
      return fell ? [criterion.id] : [];
    })
    .join(', ');
}
