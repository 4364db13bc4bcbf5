import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson } from '../../../shared/lib/index.ts';
import type { AnyRecord, MapData } from '../../../shared/map/index.ts';
import type { Answer, Judgement, Override, Pack } from '../../../shared/policy/index.ts';
import { pointTo } from '../../../shared/policy/index.ts';
import type { Evaluation } from '../../../shared/scoring/index.ts';
import {
  applyChanges,
  basisOf,
  evaluate,
  indexAttestations,
  factsFor,
  percentOf,
} from '../../../shared/scoring/index.ts';
import { buildAssessment } from '../../../shared/assessment/index.ts';
import type { ScriptRow } from '../../helpers/tinyPack.ts';
import {
  attested,
  partShare,
  scriptedIds,
  scripts,
  tinyMap,
  tinyPack,
  tinySnapshot,
} from '../../helpers/tinyPack.ts';

const row = fc.record(
  Object.fromEntries(scriptedIds.map((id) => [id, fc.constantFrom(...scripts)])),
);
const rows = fc.array(row, { maxLength: 12 });

function judge(
  world: readonly ScriptRow[],
  answers: readonly Answer[] = [],
  overrides: readonly Override[] = [],
): Evaluation {
  return evaluate(tinyPack, tinySnapshot(tinyMap(world)), answers, overrides);
}

function resultOf(evaluation: Evaluation, id: string) {
  const result = evaluation.criteria.get(id);
  if (result === undefined) throw new Error(`no ${id}`);
  return result;
}

const all = (script: ScriptRow[string]): ScriptRow =>
  Object.fromEntries(scriptedIds.map((id) => [id, script]));

describe('[SC-1] points', () => {
  it('met 1, partly met its share, everything else 0', () => {
    const world = scripts.map((script) => ({ 'first-rule': script }));
    const { score, counts } = resultOf(judge(world), 'first-rule');
    expect(counts).toEqual({
      met: 1,
      'partly-met': 1,
      'not-met': 1,
      undetermined: 1,
      'not-applicable': 1,
      error: 1,
    });
    expect(score.applicable).toBe(5);
    expect(score.decided).toBe(3);
    expect(score.low).toBeCloseTo((1 + partShare) / 5, 12);
    expect(score.high).toBeCloseTo((1 + partShare + 2) / 5, 12);
  });
});

describe('[SC-2] [SC-5] what does not apply', () => {
  it('carries no weight: adding such records changes no score', () => {
    fc.assert(
      fc.property(rows, fc.nat(5), (world, more) => {
        const padded = [...world, ...Array.from({ length: more }, () => all('not-applicable'))];
        const before = judge(world);
        const after = judge(padded);
        expect(after.principles.map(({ scores }) => scores)).toEqual(
          before.principles.map(({ scores }) => scores),
        );
      }),
    );
  });

  it('stays listed with its reason', () => {
    const result = resultOf(judge([all('not-applicable')]), 'first-rule');
    expect(result.reasons).toEqual(['aside']);
    expect(result.counts['not-applicable']).toBe(1);
  });

  it('gives null, never zero, where nothing applies at all', () => {
    const { principles } = judge([all('not-applicable')]);
    const care = principles.find(({ principle }) => principle === 'care');
    expect(care?.scores.promise).toMatchObject({
      low: null,
      high: null,
      value: null,
      coverage: null,
    });
    expect(care?.standing).toEqual({ lowest: null, highest: null, isCapped: false });
  });

  it('is left out of the overall instead of dragging it down', () => {
    const answers: readonly Answer[] = [{ question: 'is-it-so', value: 'no' }];
    const { overall, principles } = judge(
      [{ ...all('not-applicable'), 'first-rule': 'met' }],
      answers,
    );
    const candour = principles.find(({ principle }) => principle === 'candour');
    expect(overall.promise.low).toBe(candour?.scores.promise.low);
  });
});

describe('[SC-3] [SC-4] ranges', () => {
  it('low ≤ high, a value exactly when all is decided, and coverage 1 exactly then', () => {
    fc.assert(
      fc.property(rows, (world) => {
        for (const { scores } of judge(world).principles) {
          for (const { low, high, value, coverage, decided, applicable } of Object.values(scores)) {
            if (low === null || high === null || coverage === null) {
              expect(applicable).toBe(0);
              continue;
            }
            expect(low).toBeGreaterThanOrEqual(0);
            expect(high).toBeLessThanOrEqual(1);
            expect(low).toBeLessThanOrEqual(high);
            expect(value).toBe(decided === applicable ? low : null);
            expect(coverage === 1).toBe(decided === applicable);
            expect(high - low).toBeCloseTo(decided === applicable ? 0 : 1 - coverage, 9);
          }
        }
      }),
    );
  });

  it('holds whatever the undecided turn out to be: any decision stays inside the range', () => {
    fc.assert(
      fc.property(
        rows,
        fc.constantFrom('met' as const, 'partly-met' as const, 'not-met' as const),
        (world, decision) => {
          const decided = world.map((one) =>
            Object.fromEntries(
              Object.entries(one).map(([id, script]) => [
                id,
                script === 'undetermined' || script === 'error' ? decision : script,
              ]),
            ),
          );
          const [before, after] = [judge(world), judge(decided)];
          before.principles.forEach(({ scores: { promise } }, i) => {
            const then = after.principles[i]?.scores.promise;
            if (
              promise.low === null ||
              promise.high === null ||
              then?.low == null ||
              then.high === null
            )
              return;
            expect(then.low).toBeGreaterThanOrEqual(promise.low - 1e-12);
            expect(then.high).toBeLessThanOrEqual(promise.high + 1e-12);
          });
        },
      ),
    );
  });
});

describe('[SC-6] evidence', () => {
  const state = (answer: Answer | null, evidence: object = {}) => {
    const map = {
      ...tinyMap([]),
      evidence: [{ id: 'proof', code: 'EVD-001', name: 'Proof', dated: '2026-10-01', ...evidence }],
    };
    const snapshot = tinySnapshot(map);
    const attestations = indexAttestations(snapshot, answer === null ? [] : [answer], []);
    return factsFor(attested, snapshot, attestations).answer('is-it-so');
  };
  const yes: Answer = { question: 'is-it-so', value: 'yes', evidence: ['proof'] };

  it('a favourable answer counts with evidence in force', () => {
    expect(state(yes)).toBe('yes');
  });
  it.each([
    ['no evidence', { ...yes, evidence: [] }, {}],
    ['evidence that does not exist', { ...yes, evidence: ['gone'] }, {}],
    ['evidence without a date', yes, { dated: undefined }],
    ['evidence dated tomorrow', yes, { dated: '2026-11-02' }],
    ['evidence that expired yesterday', yes, { expires: '2026-10-31' }],
    ['archived evidence', yes, { archived: true }],
  ])('decides nothing with %s', (_, answer, evidence) => {
    expect(state(answer, evidence)).toBe('unproven');
  });
  it('counts on the last day of the evidence', () => {
    expect(state(yes, { expires: '2026-11-01' })).toBe('yes');
  });
  it('an unfavourable answer needs none', () => {
    expect(state({ question: 'is-it-so', value: 'no' })).toBe('no');
  });
  it('an answer past its validity is unanswered', () => {
    expect(state({ ...yes, validUntil: '2026-10-31' })).toBe('unanswered');
    expect(state({ ...yes, validUntil: '2026-11-01' })).toBe('yes');
  });
  it('silence is silence', () => {
    expect(state(null)).toBe('unanswered');
  });
});

describe('[SC-7] a rule that fails', () => {
  it('is an error for itself alone; every other verdict is as if nothing had happened', () => {
    fc.assert(
      fc.property(rows, (world) => {
        const failing = [...world, { ...all('met'), 'first-rule': 'error' as const }];
        const sound = [...world, all('met')];
        const [a, b] = [judge(failing), judge(sound)];
        for (const id of scriptedIds) {
          if (id === 'first-rule') continue;
          expect(resultOf(a, id).counts).toEqual(resultOf(b, id).counts);
        }
        const result = resultOf(a, 'first-rule');
        expect(result.outcome).toBe('error');
        expect(result.findings.at(-1)?.problem).toBe('scripted failure of first-rule');
        expect(result.score.value).toBeNull();
      }),
      { numRuns: 30 },
    );
  });
});

describe('[SC-8] rounding for show', () => {
  const edges = [0.9, 0.75, 0.5, 0];
  it.each([
    [0.894, 89],
    [0.899999, 89],
    [0.9, 90],
    [0.7499999, 74],
    [0.75, 75],
    [0.614, 61],
    [0.616, 62],
    [0.999, 99],
    [1, 100],
    [0, 0],
    [0.004, 0],
  ])('%d shows as %d', (share, percent) => {
    expect(percentOf(share, edges)).toBe(percent);
  });
  it('never claims a band that was not reached, and is never off by a whole point', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), (share) => {
        const shown = percentOf(share, edges);
        expect(Math.abs(shown - share * 100)).toBeLessThan(1);
        for (const edge of [...edges, 1]) if (share < edge) expect(shown).toBeLessThan(edge * 100);
      }),
    );
  });
});

describe('[SC-9] determinism', () => {
  const workspace = (
    world: readonly ScriptRow[],
    order: (map: ReturnType<typeof tinyMap>) => ReturnType<typeof tinyMap>,
  ) => ({
    format: 'cartulary-workspace' as const,
    version: 1 as const,
    id: 'w',
    name: 'W',
    isSample: true,
    pack: 'tiny',
    settings: {},
    registers: order(tinyMap(world)),
    answers: [],
    overrides: [],
  });
  it('the same facts give the same bytes, whatever the order of records in the file', () => {
    fc.assert(
      fc.property(rows, (world) => {
        const options = { engine: 'test' };
        const straight = buildAssessment(
          workspace(world, (map) => map),
          tinyPack,
          '2026-11-01',
          options,
        );
        const reversed = buildAssessment(
          workspace(world, (map) => ({ ...map, activities: (map.activities ?? []).toReversed() })),
          tinyPack,
          '2026-11-01',
          options,
        );
        expect(canonicalJson(reversed.assessment)).toBe(canonicalJson(straight.assessment));
      }),
      { numRuns: 30 },
    );
  });
});

describe('[SC-10] overrides', () => {
  const override: Override = {
    criterion: 'first-rule',
    record: 'act-0000',
    outcome: 'met',
    by: 'Role: compliance lead',
    on: '2026-10-20',
    reason: 'Settled with counsel',
  };
  it('change what counts and keep what the rule said', () => {
    const result = resultOf(judge([all('not-met')], [], [override]), 'first-rule');
    expect(result.score.low).toBe(1);
    expect(result.findings).toEqual([
      expect.objectContaining({
        outcome: 'met',
        override,
        judgement: expect.objectContaining({ outcome: 'not-met' }),
      }),
    ]);
  });
  it('touch no other criterion and no other record', () => {
    const result = judge([all('not-met'), all('not-met')], [], [override]);
    expect(resultOf(result, 'first-rule').counts).toMatchObject({ met: 1, 'not-met': 1 });
    expect(resultOf(result, 'second-rule').counts).toMatchObject({ met: 0, 'not-met': 2 });
  });
  it('also decide what the rule could not', () => {
    expect(resultOf(judge([all('error')], [], [override]), 'first-rule').outcome).toBe('met');
  });
});

describe('[SC-18] an override that keeps its basis', () => {
  const by = { by: 'Role: compliance lead', on: '2026-10-20', reason: 'Settled with counsel' };
  const map = tinyMap([all('not-met'), all('not-met')]);
  const [first, second] = (map.activities ?? []) as readonly AnyRecord[]; // whatever its register
  /** As `evaluate` sees it: a rule that names the other record. */
  const naming = (outcome: 'not-met' | 'met'): Pack => ({
    ...tinyPack,
    criteria: tinyPack.criteria.map((one) =>
      one.id === 'first-rule'
        ? {
            ...one,
            judge: (): Judgement => ({
              outcome,
              code: outcome === 'met' ? 'met' : 'broken',
              records: { other: pointTo('activities', 'act-0001') },
            }),
          }
        : one,
    ),
  });
  const rest = (content: readonly (AnyRecord | undefined)[], judgement: Judgement) =>
    basisOf(pointTo('activities', 'act-0000'), judgement, ({ id }) =>
      content.find((one) => one?.id === id),
    );
  const broken: Judgement = {
    outcome: 'not-met',
    code: 'broken',
    records: { other: pointTo('activities', 'act-0001') },
  };
  const override: Override = {
    criterion: 'first-rule',
    record: 'act-0000',
    outcome: 'met',
    ...by,
    basis: rest([first, second], broken),
  };
  const findingOf = (pack: Pack, data: MapData, overrides: readonly Override[]) =>
    resultOf(evaluate(pack, tinySnapshot(data), [], overrides), 'first-rule').findings.find(
      ({ position }) => position === 0,
    );

  it('counts while verdict and records are as they were', () => {
    expect(findingOf(naming('not-met'), map, [override])).toMatchObject({
      outcome: 'met',
      override,
    });
    expect(findingOf(naming('not-met'), map, [override])).not.toHaveProperty('isStale');
  });
  it.each([
    ['the record judged', { activities: [{ ...first, owner: 'Someone else' }, second] }],
    ['a record the verdict names', { activities: [first, { ...second, owner: 'Someone else' }] }],
    ['a record the verdict names, gone', { activities: [first] }],
  ])('is stale once %s is otherwise, and the rule counts again', (_, data) => {
    expect(findingOf(naming('not-met'), data as MapData, [override])).toMatchObject({
      outcome: 'not-met',
      override,
      isStale: true,
    });
  });
  it('is stale once the rule says something else, good news included', () => {
    expect(findingOf(naming('met'), map, [override])).toMatchObject({
      outcome: 'met',
      isStale: true,
    });
  });
  it('does not mind when a record was written, nor its note', () => {
    const touched = {
      activities: [
        { ...first, updated: '2026-10-30T08:00:00Z' },
        { ...second, note: 'Seen' },
      ],
    };
    expect(findingOf(naming('not-met'), touched as MapData, [override])).not.toHaveProperty(
      'isStale',
    );
  });
  it('without a basis stands whatever happens', () => {
    const { basis: _basis, ...standing } = override;
    const data = { activities: [{ ...first, owner: 'Someone else' }, second] };
    expect(findingOf(naming('met'), data as MapData, [standing])).not.toHaveProperty('isStale');
  });
  it('when stale scores exactly as if it were not there', () => {
    fc.assert(
      fc.property(rows, fc.nat(11), fc.constantFrom(...scriptedIds), (world, at, criterion) => {
        const stale: Override = {
          criterion,
          record: `act-${String(at).padStart(4, '0')}`,
          outcome: 'met',
          ...by,
          basis: '0'.repeat(64),
        };
        const [without, having] = [judge(world), judge(world, [], [stale])];
        expect(having.principles).toEqual(without.principles);
        expect(having.overall).toEqual(without.overall);
        const findings = resultOf(having, criterion).findings;
        expect(findings.filter(({ isStale }) => isStale === true)).toHaveLength(
          at < world.length ? 1 : 0,
        );
      }),
    );
  });
});

describe('[SC-11] critical failures', () => {
  const proven: Answer = { question: 'is-it-so', value: 'no' };
  const many = Array.from({ length: 200 }, () => all('met'));
  it('keep their principles out of the top bands whatever the average', () => {
    const { principles } = judge(
      [...many, { ...all('met'), 'critical-rule': 'not-met' }],
      [proven],
    );
    const care = principles.find(({ principle }) => principle === 'care');
    expect(care?.scores.promise.low).toBeGreaterThan(0.99);
    expect(care?.standing).toEqual({ lowest: 'fair', highest: 'fair', isCapped: true });
  });
  it('do nothing where all is met, or where only the law’s critical rule fails', () => {
    const { principles } = judge([...many, { ...all('met'), 'law-rule': 'not-met' }], [proven]);
    expect(principles.find(({ principle }) => principle === 'care')?.standing).toEqual({
      lowest: 'good',
      highest: 'good',
      isCapped: false,
    });
  });
  it('never lift a principle that is lower anyway', () => {
    const { principles } = judge([all('not-met')], [proven]);
    expect(principles.find(({ principle }) => principle === 'care')?.standing.highest).toBe('poor');
  });
});

describe('[SC-12] one outcome for many', () => {
  it.each([
    [['met', 'met'], 'met'],
    [['met', 'not-met'], 'partly-met'],
    [['not-met', 'not-met'], 'not-met'],
    [['met', 'undetermined'], 'undetermined'],
    [['not-met', 'undetermined'], 'not-met'],
    [['met', 'partly-met'], 'partly-met'],
    [['not-applicable', 'not-applicable'], 'not-applicable'],
    [['not-applicable', 'met'], 'met'],
    [['met', 'error'], 'error'],
    [[], 'not-applicable'],
  ] as const)('%j is %s', (list, outcome) => {
    expect(
      resultOf(judge(list.map((script) => ({ 'first-rule': script }))), 'first-rule').outcome,
    ).toBe(outcome);
  });
});

describe('[SC-13] scorecards', () => {
  it('a record’s scorecard is the weighted mean of what was judged of it', () => {
    const { scorecards } = judge([{ ...all('met'), 'critical-rule': 'not-met' }]);
    const [candour, care] = scorecards.of('activities', 'act-0000') ?? [];
    // candour: first-rule weighs 3, critical-rule 1 · care: critical-rule 2, second-rule 1
    expect(candour?.low).toBeCloseTo(3 / 4, 12);
    expect(care?.low).toBeCloseTo(1 / 3, 12);
  });
  it('is null for a record nothing was judged of', () => {
    expect(judge([all('not-applicable')]).scorecards.of('activities', 'act-0000')).toBeNull();
  });
  it('carries what was judged of a record to the record it points at', () => {
    const map = {
      ...tinyMap([all('met'), { ...all('met'), 'first-rule': 'not-met' }]),
      purposes: [{ id: 'p', code: 'PUR-001', name: 'P' }],
    };
    const activities = (map.activities ?? []).map((activity) => ({ ...activity, purpose: 'p' }));
    const { scorecards } = evaluate(tinyPack, tinySnapshot({ ...map, activities }), [], []);
    const [candour] = scorecards.of('purposes', 'p') ?? [];
    expect(candour?.low).toBeCloseTo((4 + 1) / 8, 12);
  });
});

describe('[SC-15] mending', () => {
  it('any single finding never lowers a principle’s low', () => {
    fc.assert(
      fc.property(rows, fc.nat(), (world, pick) => {
        const before = judge(world);
        const findings = [...before.criteria.values()].flatMap((result) =>
          result.findings.map((finding) => ({ result, finding })),
        );
        const chosen = findings[pick % Math.max(1, findings.length)];
        if (chosen === undefined || chosen.finding.judgement === undefined) return;
        const record = chosen.result.records[chosen.finding.position];
        const facts = factsFor(
          chosen.result.criterion,
          tinySnapshot(tinyMap(world)),
          indexAttestations(tinySnapshot(tinyMap(world)), [], []),
        );
        const changes =
          chosen.result.criterion.mend?.(record as never, facts, chosen.finding.judgement) ?? [];
        const { map, answers } = applyChanges(
          { map: tinyMap(world), answers: [] },
          changes,
          '2026-11-01',
        );
        const after = evaluate(tinyPack, tinySnapshot(map), answers, []);
        before.principles.forEach(({ scores: { promise } }, i) => {
          const low = after.principles[i]?.scores.promise.low;
          if (promise.low !== null && low != null)
            expect(low).toBeGreaterThanOrEqual(promise.low - 1e-12);
        });
      }),
    );
  });
});

describe('[SC-16] three verdicts apart', () => {
  it('what the law or the standard says never moves a principle’s promise score', () => {
    fc.assert(
      fc.property(rows, (world) => {
        const otherwise = world.map((one) => ({
          ...one,
          'law-rule': 'not-met' as const,
          'standard-rule': 'met' as const,
        }));
        const promises = (evaluation: Evaluation) =>
          evaluation.principles.map(({ scores }) => scores.promise);
        expect(promises(judge(otherwise))).toEqual(promises(judge(world)));
      }),
    );
  });
});

describe('what findings cost', () => {
  it('adds up to exactly what is missing from a full low', () => {
    fc.assert(
      fc.property(rows, (world) => {
        const { assessment } = buildAssessment(
          {
            format: 'cartulary-workspace',
            version: 1,
            id: 'w',
            name: 'W',
            isSample: true,
            pack: 'tiny',
            settings: {},
            registers: tinyMap(world),
            answers: [],
            overrides: [],
          },
          tinyPack,
          '2026-11-01',
          { engine: 'test' },
        );
        for (const { id, scores } of assessment.principles) {
          if (scores.promise.low === null) continue;
          let lost = 0;
          for (const { kind, worth, findings } of assessment.criteria) {
            if (kind !== 'promise') continue;
            for (const finding of findings) lost += (worth[id] ?? 0) * (1 - (finding.share ?? 0));
          }
          expect(scores.promise.low + lost).toBeCloseTo(1, 9);
        }
      }),
    );
  });
});
