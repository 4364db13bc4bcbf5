import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { buildAssessment } from '../../shared/assessment/index.ts';
import { terraMaestro as pack } from '../../shared/policy/terra-maestro-2024-08/policy.ts';
import { sampleAsOf, sampleWorkspace } from '../../shared/samples/index.ts';

const file = fileURLToPath(new URL('../golden/sample-scores.json', import.meta.url));

/**
 * What the sample company scores, down to every rule. A commit that changes it shows the difference:
 * run `npm run golden` and say in the commit which scores moved and why.
 */
it('the sample company scores as it did', () => {
  const { assessment } = buildAssessment(sampleWorkspace, pack, sampleAsOf, { engine: 'golden' });
  const scores = {
    overall: assessment.overall,
    principles: assessment.principles,
    counters: assessment.counters,
    commitments: Object.fromEntries(
      assessment.commitments.map(({ id, verdicts }) => [
        id,
        [verdicts.promise.outcome, verdicts.law.outcome, verdicts.standard.outcome].join(' · '),
      ]),
    ),
    criteria: Object.fromEntries(
      assessment.criteria.map(({ id, outcome, counts }) => [
        id,
        `${outcome}: ${Object.entries(counts)
          .filter(([, count]) => count > 0)
          .map(([name, count]) => `${name} ${count}`)
          .join(', ')}`,
      ]),
    ),
  };
  const written = `${JSON.stringify(scores, null, 2)}\n`;
  if (process.env['GOLDEN'] === 'update') writeFileSync(file, written);
  expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(JSON.parse(written));
});
