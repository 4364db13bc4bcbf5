import type { CommitmentEntry, Criterion } from '../index.ts';

/** The commitments of one part of the policy, with the criteria that judge them. */
export interface Section {
  readonly commitments: readonly CommitmentEntry[];
  readonly criteria: readonly Criterion[];
}
