import type { Page } from 'playwright-core';
import { snapshotOf } from '../../../shared/assessment/index.ts';
import type { Day } from '../../../shared/lib/index.ts';
import { terraMaestro } from '../../../shared/policy/terra-maestro-2024-08/policy.ts';
import { sampleWorkspace } from '../../../shared/samples/index.ts';
import { evaluate } from '../../../shared/scoring/index.ts';
import { flowFacts } from '../../../shared/views/index.ts';

/** The page's own day. */
export function dayOf(page: Page): Promise<Day> {
  return page.evaluate(() => {
    const date = new Date();
    const two = (part: number) => String(part).padStart(2, '0');
    return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
  });
}

/** The sample company judged as of the page's own day: what its screens have to show. */
export async function judgeSample(page: Page) {
  const day = await dayOf(page);
  const { answers, overrides } = sampleWorkspace;
  const snapshot = snapshotOf(sampleWorkspace, terraMaestro, day);
  const evaluation = evaluate(terraMaestro, snapshot, answers, overrides);
  return { snapshot, evaluation, facts: flowFacts(snapshot, evaluation), pack: terraMaestro };
}
