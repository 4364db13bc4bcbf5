import type { Commitment, Criterion } from '../index.ts';

/** The commitments of one part of the policy, with the criteria that judge them. */
export interface Section {
  readonly commitments: readonly Commitment[];
  readonly criteria: readonly Criterion[];
}
