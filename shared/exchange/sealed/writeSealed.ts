import type { SavedAssessment } from '../../assessment/index.ts';
import { canonicalJson } from '../../lib/index.ts';

/** The version of the sealed file this code writes. */
export const sealedVersion = 1;
export const sealedFormat = 'cartulary-signed-assessment';
/** The members of a sealed file, in their order. */
export const sealedMembers = ['format', 'version', 'seal', 'review', 'assessment'] as const;

/**
 * The text of a sealed file: seal, review and the frozen assessment, each on a line of its own, the seal
 * first so that a break further down can still be named. `body` is the JSON of the assessment, as stored.
 */
export function writeSealed({ seal, ...review }: SavedAssessment, body: string): string {
  return [
    `{"format":"${sealedFormat}",`,
    `"version":${sealedVersion},`,
    `"seal":${canonicalJson(seal)},`,
    `"review":${canonicalJson(review)},`,
    `"assessment":${body}}`,
    '',
  ].join('\n');
}
