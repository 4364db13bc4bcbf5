import { describe, expect, it } from 'vitest';
import { gainOf, overallWorth } from '../../../renderer/workers/judge/gains.ts';
import { openQuestions } from '../../../renderer/workers/judge/views/openQuestions.ts';
import { lookAtGenerated, sample } from '../views/lookAt.ts';

describe.each([
  ['sample', sample],
  ['small', lookAtGenerated('small')],
] as const)('open questions: %s', (_name, look) => {
  const { questions, total } = openQuestions(look, Infinity);

  it('share out the gain of every undecided promise, no point twice', () => {
    let whole = 0;
    let findings = 0;
    for (const result of look.evaluation.criteria.values()) {
      const worth = overallWorth(look.evaluation, result);
      if (worth === null || worth === 0) continue;
      for (const finding of result.findings) {
        if (finding.outcome !== 'undetermined') continue;
        if ((finding.judgement?.missing ?? []).length === 0) continue;
        whole += gainOf(worth, finding) ?? 0;
        findings += 1;
      }
    }
    expect(findings).toBeGreaterThan(0);
    expect(questions.reduce((sum, { gain }) => sum + gain, 0)).toBeCloseTo(whole, 6);
  });
  it('come by gain, each once, at most as many as asked for', () => {
    expect(questions).toHaveLength(total);
    const gains = questions.map(({ gain }) => gain);
    expect(gains).toEqual(gains.toSorted((one, other) => other - one));
    const first = openQuestions(look, 3);
    expect(first.questions).toEqual(questions.slice(0, 3));
    expect(first.total).toBe(total);
  });
  it('name a record where one is there to be filled in', () => {
    for (const { first, records, register } of questions) {
      expect(first === null).toBe(records === 0);
      if (first !== null && register !== null) expect(first.register).toBe(register);
      if (first !== null) expect(look.snapshot.get(first.register, first.id)).toBeDefined();
    }
  });
});
