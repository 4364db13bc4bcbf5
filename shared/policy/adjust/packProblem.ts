import type { Text } from '../../lib/index.ts';

/** One thing that does not fit in an adjusted pack: where, what was expected and found, what to do. */
export interface PackProblem {
  /** `commitments.C14.weights.security`; empty for the pack as a whole. */
  readonly path: string;
  readonly expected: Text;
  readonly found: Text;
  readonly fix: Text;
}
