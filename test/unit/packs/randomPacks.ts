import fc from 'fast-check';
import { text } from '../../../shared/lib/index.ts';
import type { AdjustedPack } from '../../../shared/policy/adjust/index.ts';
import { copyPack } from '../../../shared/policy/adjust/index.ts';
import { tinyPack } from '../../helpers/tinyPack.ts';

export const why = 'because';
export const copy: AdjustedPack = copyPack(tinyPack, 'our-policy', 'Our policy');

const weight = fc.integer({ min: 1, max: 10_000 }).map((hundredths) => hundredths / 100);

/** Other weights for principles, commitments and criteria of the tiny pack. */
export const otherWeights: fc.Arbitrary<AdjustedPack> = fc
  .record({
    principles: tableOf(tinyPack.principles.map(({ id }) => id)),
    commitments: fc.record(
      Object.fromEntries(
        tinyPack.commitments.map(({ id, weights, criteria }) => [
          id,
          fc.record(
            {
              weights: tableOf(Object.keys(weights)),
              criteria: tableOf(criteria.map(({ criterion }) => criterion)),
            },
            { requiredKeys: [] },
          ),
        ]),
      ),
      { requiredKeys: [] },
    ),
  })
  // Members left out are absent, not undefined, as `requiredKeys: []` makes them.
  .map((changes) => ({ ...copy, ...changes, reasons: { weights: why } }) as AdjustedPack);

function tableOf(ids: readonly string[]) {
  return fc.record(Object.fromEntries(ids.map((id) => [id, weight])), { requiredKeys: [] });
}

/** A promise of the company's own, decided by a question about each activity. */
export function withQuestion(needsEvidence: boolean): AdjustedPack {
  return {
    ...copy,
    added: [
      {
        id: 'X01',
        section: text('Our own', '自有条款'),
        promise: text("We don't <guess> #1", '不作揣测'),
        mainPrinciple: 'care',
        weights: { candour: 1, care: 2 },
        criteria: [
          { criterion: 'first-rule', weight: 1 },
          {
            question: {
              id: 'own-checked',
              ask: text("Is it checked, and isn't it <b>late</b>?", '是否已核实？'),
              per: 'activities',
              needsEvidence,
              severity: 'serious',
            },
            weight: 2,
          },
        ],
      },
    ],
    reasons: { added: why },
  };
}
