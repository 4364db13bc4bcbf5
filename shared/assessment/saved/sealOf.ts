import type { Digest } from '../../lib/index.ts';
import { digestOf } from '../../lib/index.ts';
import { partsOfRow } from './partsOf.ts';
import type { SavedAssessment, Seal, Signature } from './savedAssessment.ts';

/** What a seal says of the two files; it stays the same through every review. */
export type SealedParts = Pick<Seal, 'bodyParts' | 'factParts'>;

/** The seal of a saved assessment as it stands: any part that differs from it was altered. */
export function sealOf(
  row: Omit<SavedAssessment, 'seal'>,
  { bodyParts, factParts }: SealedParts,
): Seal {
  const { body, facts } = row;
  const unsealed = {
    body: body.digest,
    facts: facts.digest,
    bodyParts,
    factParts,
    rowParts: partsOfRow(row),
  };
  return { ...unsealed, digest: digestOfSeal(unsealed) };
}

/** What the digest of a seal has to be; one it already bears is left out. */
export function digestOfSeal({
  body,
  facts,
  bodyParts,
  factParts,
  rowParts,
}: Omit<Seal, 'digest'>): Digest {
  return digestOf({ body, facts, bodyParts, factParts, rowParts });
}

/** The row sealed anew, after a review changed it. */
export function resealed({ seal, ...row }: SavedAssessment): SavedAssessment {
  return { ...row, seal: sealOf(row, seal) };
}

/**
 * What somebody signs: both files by digest, the details, every comment, and the signatures before
 * theirs. Not the state: the first signature is what makes it signed.
 */
export function signedDigest(
  { seal: _seal, state: _state, steps: _steps, ...row }: SavedAssessment,
  earlier: readonly Signature[],
): Digest {
  return digestOf({ ...row, signatures: earlier });
}
