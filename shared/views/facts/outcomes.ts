import type { Outcome } from '../../policy/index.ts';

/** From the lightest to the gravest: failed weighs more than undecided, undecided more than met (SC-12). */
export const outcomesByGravity = [
  'not-applicable',
  'met',
  'undetermined',
  'partly-met',
  'not-met',
  'error',
] as const satisfies readonly Outcome[];

const gravities = Object.fromEntries(
  outcomesByGravity.map((outcome, gravity) => [outcome, gravity]),
) as { readonly [O in Outcome]: number }; // the list above names every outcome

/** How grave an outcome is, 0 for "not applicable"; only for comparing. */
export function gravityOf(outcome: Outcome): number {
  return gravities[outcome];
}

/** The graver of two outcomes. */
export function worseOf(one: Outcome, other: Outcome): Outcome {
  return gravities[other] > gravities[one] ? other : one;
}

/** The gravest of several; "not applicable" where there are none. */
export function worstOf(outcomes: Iterable<Outcome>): Outcome {
  let worst: Outcome = 'not-applicable';
  for (const outcome of outcomes) worst = worseOf(worst, outcome);
  return worst;
}
