import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { digestOfPack } from '../../../shared/assessment/digests.ts';
import { buildAssessment } from '../../../shared/assessment/index.ts';
import { packSchema, readPack, writePack } from '../../../shared/exchange/index.ts';
import { text } from '../../../shared/lib/index.ts';
import type { Result } from '../../../shared/lib/index.ts';
import { adjustPack, copyPack, packOf, rebase } from '../../../shared/policy/adjust/index.ts';
import type { AdjustedPack } from '../../../shared/policy/adjust/index.ts';
import { packs } from '../../../shared/policy/packs.ts';
import type { Answer, Pack } from '../../../shared/policy/index.ts';
import { sayJudgement } from '../../../shared/policy/index.ts';
import { sampleWorkspace } from '../../../shared/samples/index.ts';
import type { Evaluation } from '../../../shared/scoring/index.ts';
import { evaluate, evaluateUnder } from '../../../shared/scoring/index.ts';
import type { ScriptRow } from '../../helpers/tinyPack.ts';
import { scriptedIds, scripts, tinyMap, tinyPack, tinySnapshot } from '../../helpers/tinyPack.ts';
import { copy, otherWeights, why, withQuestion } from './randomPacks.ts';

const [shipped] = packs;
if (shipped === undefined) throw new Error('Expected a policy pack.');

const row = fc.record(
  Object.fromEntries(scriptedIds.map((id) => [id, fc.constantFrom(...scripts)])),
);
const rows = fc.array(row, { maxLength: 8 });

function must<T>(result: Result<T, unknown>): T {
  if (result.ok) return result.value;
  throw new Error(`Expected success, found ${JSON.stringify(result.error)}`);
}

function judge(pack: Pack, world: readonly ScriptRow[], answers: readonly Answer[] = []) {
  return evaluate(pack, tinySnapshot(tinyMap(world)), answers, []);
}

function problemsOf(adjusted: unknown): readonly string[] {
  // Hostile on purpose: what a type would rule out must be refused as well.
  const made = adjustPack(tinyPack, adjusted as AdjustedPack);
  return made.ok ? [] : made.error.map(({ path }) => path);
}

const verdicts = ({ commitments }: Evaluation) =>
  commitments.map(({ commitment, verdicts: of }) => [
    commitment.id,
    of.promise.outcome,
    of.law.outcome,
    of.standard.outcome,
  ]);

describe('an adjusted pack', () => {
  it('without changes scores like its base', () => {
    const pack = must(adjustPack(tinyPack, copy));
    fc.assert(
      fc.property(rows, (world) => {
        const { overall, principles, commitments } = judge(pack, world);
        const base = judge(tinyPack, world);
        expect({ overall, principles, commitments }).toEqual({
          overall: base.overall,
          principles: base.principles,
          commitments: base.commitments,
        });
      }),
    );
  });

  it('without changes assesses the sample company like the pack that ships', () => {
    const adjusted = copyPack(shipped, 'our-policy', 'Our policy');
    const pack = must(packOf({ pack: 'our-policy', packs: [adjusted] }));
    const options = { engine: 'test' };
    const own = buildAssessment(sampleWorkspace, pack, '2026-11-01', options).assessment;
    const base = buildAssessment(sampleWorkspace, shipped, '2026-11-01', options).assessment;
    for (const member of ['overall', 'principles', 'commitments', 'criteria', 'exports'] as const)
      expect(own[member]).toEqual(base[member]);
    expect(own.digests.map).toBe(base.digests.map);
    expect(own.digests.pack).not.toBe(base.digests.pack);
  });

  it('with other weights changes scores alone, never verdicts', () => {
    fc.assert(
      fc.property(otherWeights, rows, (adjusted, world) => {
        const after = judge(must(adjustPack(tinyPack, adjusted)), world);
        const before = judge(tinyPack, world);
        expect(verdicts(after)).toEqual(verdicts(before));
        for (const [id, { outcomes, counts }] of before.criteria) {
          expect(after.criteria.get(id)?.outcomes).toEqual(outcomes);
          expect(after.criteria.get(id)?.counts).toEqual(counts);
        }
      }),
    );
  });

  it('with a commitment switched off leaves the verdicts on the others alone', () => {
    const anyCommitment = fc.constantFrom(...tinyPack.commitments.map(({ id }) => id));
    fc.assert(
      fc.property(anyCommitment, rows, (off, world) => {
        const pack = must(adjustPack(tinyPack, { ...copy, switchedOff: { [off]: why } }));
        const after = judge(pack, world);
        const before = judge(tinyPack, world);
        const others = (evaluation: Evaluation) =>
          verdicts(evaluation).filter(([id]) => id !== off);
        expect(others(after)).toEqual(others(before));
        const own = after.commitments.find(({ commitment }) => commitment.id === off);
        expect(own?.verdicts.promise.score.low).toBeNull();
        expect(own?.commitment.noCriterion?.en).toContain(why);
      }),
    );
  });

  it('of the shipped pack can switch off any commitment and be assessed', () => {
    for (const { id } of shipped.commitments) {
      const adjusted = { ...copyPack(shipped, 'our-policy', 'Ours'), switchedOff: { [id]: why } };
      expect(adjustPack(shipped, adjusted).ok).toBe(true);
    }
    const off = Object.fromEntries(shipped.exportCommitments.map((id) => [id, why]));
    const pack = must(
      adjustPack(shipped, { ...copyPack(shipped, 'our-policy', 'Ours'), switchedOff: off }),
    );
    const { assessment } = buildAssessment(sampleWorkspace, pack, '2026-11-01', { engine: 'test' });
    expect(assessment.exports.length).toBeGreaterThan(0);
  });

  it('keeps the main principle whatever the order of members', () => {
    const pack = must(adjustPack(tinyPack, JSON.parse(writePack(copy)).pack as AdjustedPack));
    expect(pack.commitments.map(({ mainPrinciple }) => mainPrinciple)).toEqual(
      tinyPack.commitments.map(({ mainPrinciple }) => mainPrinciple),
    );
    const added = must(adjustPack(tinyPack, withQuestion(true))).commitments.at(-1);
    expect(added?.mainPrinciple).toBe('care');
  });

  it('has another digest for whatever is changed, the reasons included', () => {
    const variants: readonly AdjustedPack[] = [
      copy,
      { ...copy, revision: 2 },
      { ...copy, title: 'Another' },
      { ...copy, principles: { candour: 3 }, reasons: { weights: why } },
      { ...copy, principles: { candour: 3 }, reasons: { weights: 'for another reason' } },
      { ...copy, bands: { good: { from: 0.9 } }, reasons: { bands: why } },
      { ...copy, switchedOff: { K1: why } },
      { ...copy, commitments: { K2: { criteria: { 'law-rule': 5 } } }, reasons: { weights: why } },
      withQuestion(true),
      withQuestion(false),
    ];
    const digests = variants.map((each) => digestOfPack(must(adjustPack(tinyPack, each))));
    expect(new Set(digests).size).toBe(variants.length);
  });
});

describe('an attested question', () => {
  const world = [{}];
  const stated = (value: Answer['value'], evidence: readonly string[] = []): Answer => ({
    question: 'own-checked',
    record: 'act-0000',
    value,
    evidence,
  });
  const outcomeOf = (needsEvidence: boolean, answers: readonly Answer[]) => {
    const pack = must(adjustPack(tinyPack, withQuestion(needsEvidence)));
    const map = {
      ...tinyMap(world),
      evidence: [{ id: 'evd', code: 'EVD-001', name: 'Proof', dated: '2026-01-01' }],
    };
    const result = evaluate(pack, tinySnapshot(map), answers, []).criteria.get('own-checked');
    const finding = result?.findings[0];
    return { outcome: result?.outcome, code: finding?.judgement?.code, result, finding };
  };

  it.each([
    ['yes', false, 'met'],
    ['yes', true, 'undetermined'],
    ['no', true, 'not-met'],
    ['partly', false, 'partly-met'],
    ['not-applicable', false, 'not-applicable'],
  ] as const)('answered %s (proof asked: %s) is %s', (value, needsEvidence, outcome) => {
    expect(outcomeOf(needsEvidence, [stated(value)]).outcome).toBe(outcome);
  });

  it('counts with proof, and is open without an answer', () => {
    expect(outcomeOf(true, [stated('yes', ['evd'])]).outcome).toBe('met');
    expect(outcomeOf(true, []).code).toBe('unanswered');
    expect(outcomeOf(true, [stated('yes')]).code).toBe('unproven');
  });

  it('is said in both languages, its own signs kept as they were written', () => {
    const { finding, result } = outcomeOf(true, [stated('no')]);
    const criterion = result?.criterion;
    if (criterion === undefined || finding?.judgement === undefined) throw new Error('no finding');
    const pointer = { register: 'activities', id: 'act-0000' } as const;
    const said = (language: 'en' | 'zh-CN') =>
      sayJudgement(
        criterion,
        finding.judgement ?? { outcome: 'met', code: 'met' },
        pointer,
        language,
        () => 'R',
      );
    expect(said('en').text).toContain("isn't it <b>late</b>?");
    expect(said('zh-CN').text).toContain('是否已核实？');
  });
});

describe('scores under another pack', () => {
  it('are those of judging everything by it', () => {
    const drafts = fc.oneof(otherWeights, fc.boolean().map(withQuestion));
    fc.assert(
      fc.property(drafts, rows, (adjusted, world) => {
        const pack = must(adjustPack(tinyPack, adjusted));
        const snapshot = tinySnapshot(tinyMap(world));
        const before = evaluate(tinyPack, snapshot, [], []);
        const { overall, principles, commitments } = evaluate(pack, snapshot, [], []);
        expect(evaluateUnder(pack, before, snapshot, [], [])).toEqual({
          overall,
          principles,
          commitments,
        });
      }),
    );
  });
});

describe('what does not fit is refused, in words', () => {
  it.each([
    ['the id of its base', { ...copy, id: 'tiny' }, 'id'],
    ['another base', { ...copy, base: 'other' }, 'baseRevision'],
    ['another revision of the base', { ...copy, baseRevision: 2 }, 'baseRevision'],
    [
      'an unknown principle',
      { ...copy, principles: { luck: 1 }, reasons: { weights: why } },
      'principles.luck',
    ],
    [
      'a weight of nothing',
      { ...copy, principles: { care: 0 }, reasons: { weights: why } },
      'principles.care',
    ],
    [
      'a weight that is no number',
      { ...copy, principles: { care: Number.NaN }, reasons: { weights: why } },
      'principles.care',
    ],
    [
      'a weight below nothing',
      { ...copy, commitments: { K1: { weights: { candour: -1 } } }, reasons: { weights: why } },
      'commitments.K1.weights.candour',
    ],
    [
      'a commitment without a principle',
      { ...copy, commitments: { K1: { weights: { candour: 0 } } }, reasons: { weights: why } },
      'commitments.K1.weights',
    ],
    ['an unknown commitment', { ...copy, switchedOff: { K9: why } }, 'switchedOff.K9'],
    [
      'everything switched off',
      { ...copy, switchedOff: { K1: why, K2: why, K3: why, K4: why } },
      'switchedOff',
    ],
    ['no reason to switch off', { ...copy, switchedOff: { K1: ' ' } }, 'switchedOff.K1'],
    [
      'bands out of order',
      { ...copy, bands: { good: { from: 0.3 } }, reasons: { bands: why } },
      'bands.fair.from',
    ],
    [
      'a lowest band above 0',
      { ...copy, bands: { poor: { from: 0.1 } }, reasons: { bands: why } },
      'bands.poor.from',
    ],
    [
      'an unknown cap',
      { ...copy, bestBandWhenCritical: 'best', reasons: { bands: why } },
      'bestBandWhenCritical',
    ],
    [
      'an unknown setting',
      { ...copy, settings: { mood: true }, reasons: { settings: why } },
      'settings.mood',
    ],
    ['no reason for weights', { ...copy, principles: { care: 2 } }, 'reasons.weights'],
    ['braces in a title', { ...copy, title: 'A {plural}' }, 'title'],
    [
      'a prototype as a commitment',
      { ...copy, switchedOff: { constructor: why } },
      'switchedOff.constructor',
    ],
  ])('%s', (_, adjusted, path) => {
    expect(problemsOf(adjusted)).toContain(path);
  });

  it('a question twice, one of the pack’s own, one in one language', () => {
    const [x01] = withQuestion(true).added ?? [];
    if (x01 === undefined) throw new Error('no commitment');
    const twice = { ...copy, added: [x01, { ...x01, id: 'X02' }], reasons: { added: why } };
    expect(problemsOf(twice)).toContain('added[1].criteria[1].question.id');
    const question = { id: 'is-it-so', ask: text('?', ''), per: 'nowhere', needsEvidence: true };
    const odd = { ...x01, criteria: [{ question: { ...question, severity: 'minor' }, weight: 1 }] };
    expect(problemsOf({ ...copy, added: [odd], reasons: { added: why } })).toEqual([
      'added[0].criteria[0].question.id',
      'added[0].criteria[0].question.ask',
      'added[0].criteria[0].question.per',
    ]);
  });
});

describe('a pack file', () => {
  const own: AdjustedPack = {
    ...copyPack(shipped, 'our-policy', { en: 'Ours', 'zh-CN': '本公司' }),
    principles: { security: 2 },
    commitments: { C02: { weights: { openness: 0 }, criteria: { 'principles-review': 2 } } },
    bands: { strong: { from: 0.95, name: text('Excellent', '优秀') } },
    bestBandWhenCritical: 'weak',
    switchedOff: { C01: why },
    settings: { 'review-months': 6 },
    added:
      withQuestion(true).added?.map((each) => ({
        ...each,
        mainPrinciple: 'security',
        weights: { security: 1 },
        criteria: each.criteria.filter((one) => 'question' in one),
      })) ?? [],
    reasons: { weights: why, bands: why, settings: why, added: why },
  };

  it('says the same when it is read again', () => {
    expect(must(readPack(writePack(own)))).toEqual(own);
    expect(packSchema.safeParse(own).success).toBe(true);
  });

  it.each([
    ['not JSON', 'pack', ''],
    ['another kind', '{"format":"cartulary-workspace","version":1}', 'format'],
    ['a newer version', '{"format":"cartulary-pack","version":2}', 'version'],
    ['a prototype', '{"format":"cartulary-pack","version":1,"__proto__":{"a":1}}', '__proto__'],
    ['no pack', '{"format":"cartulary-pack","version":1}', 'pack'],
    ['an unknown member', writePack(own).replace('"reasons"', '"code":1,"reasons"'), 'pack.code'],
    [
      'a weight out of bounds',
      writePack(own).replace('"security":2', '"security":1e9'),
      'pack.principles.security',
    ],
    ['the id of a shipped pack', writePack({ ...own, id: shipped.id }), 'packs[0].id'],
  ])('%s is refused', (_, source, path) => {
    const read = readPack(source);
    expect(read.ok ? [] : read.error.map((problem) => problem.path)).toContain(path);
  });

  it('never throws, whatever is put in its place', () => {
    const anywhere = fc.constantFrom(...Object.keys(own));
    fc.assert(
      fc.property(anywhere, fc.jsonValue(), (key, value) => {
        const file = { format: 'cartulary-pack', version: 1, pack: { ...own, [key]: value } };
        const read = readPack(JSON.stringify(file));
        if (!read.ok) expect(read.error.length).toBeGreaterThan(0);
      }),
      { numRuns: 300 },
    );
  });

  it('made from an older base is read, not judged by, and carried over', () => {
    const old = { ...own, baseRevision: 99, switchedOff: { C01: why, C99: why } };
    expect(readPack(writePack(old)).ok).toBe(true);
    const chosen = packOf({ pack: 'our-policy', packs: [old] });
    expect(chosen.ok ? '' : chosen.error.kind).toBe('outdated');
    const { adjusted, dropped } = rebase(old, shipped);
    expect(dropped).toEqual(['switchedOff.C99']);
    expect(adjusted.revision).toBe(2);
    expect(packOf({ pack: 'our-policy', packs: [adjusted] }).ok).toBe(true);
    const unknown = packOf({ pack: 'nowhere' });
    expect(unknown.ok ? '' : unknown.error.kind).toBe('unknown');
  });
});
