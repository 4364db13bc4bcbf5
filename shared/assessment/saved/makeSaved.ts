import type { Digest, Words } from '../../lib/index.ts';
import { canonicalJson } from '../../lib/index.ts';
import type { Assessment } from '../assessment.ts';
import type { Workspace } from '../workspace.ts';
import type { Reviewer } from './reviewSaved.ts';
import { partsOfBody, partsOfFacts } from './partsOf.ts';
import type { SavedAssessment } from './savedAssessment.ts';
import type { PackedFile } from './packFile.ts';
import { packFile } from './packFile.ts';
import { sealOf } from './sealOf.ts';

export interface Saving {
  readonly id: string;
  readonly title: Words;
  /** The last step of the history at the time, and its hash. */
  readonly sequence: number;
  readonly historyHash: Digest;
}

/** A saved assessment before it has its code and its saver, and the two files to store with it. */
export interface NewlySaved {
  readonly row: Omit<SavedAssessment, 'code' | 'savedAt' | 'savedBy' | 'seal'>;
  readonly parts: Pick<SavedAssessment['seal'], 'bodyParts' | 'factParts'>;
  readonly files: readonly PackedFile[];
}

/**
 * Freezes an assessment and the workspace it was made from. What is kept of the workspace are the facts:
 * assessments saved before are no part of them.
 */
export function makeSaved(
  workspace: Workspace,
  assessment: Assessment,
  { id, title, sequence, historyHash }: Saving,
): NewlySaved {
  const { assessments: _earlier, ...facts } = workspace;
  const body = packFile(canonicalJson(assessment));
  const kept = packFile(canonicalJson(facts));
  const { pack, digests, overall, principles, engine, asOf } = assessment;
  return {
    row: {
      id,
      title,
      asOf,
      sequence,
      historyHash,
      engine,
      pack: { id: pack.id, revision: pack.revision, digest: digests.pack },
      assessment: assessment.digest,
      inputs: { map: digests.map, answers: digests.answers },
      overall,
      principles,
      body: body.file,
      facts: kept.file,
      state: 'draft',
      steps: [],
      comments: [],
      signatures: [],
    },
    parts: { bodyParts: partsOfBody(assessment), factParts: partsOfFacts(facts) },
    files: [body, kept],
  };
}

/** The row as it is stored: under its code, by whom and when. */
export function withCode(
  { row, parts }: NewlySaved,
  code: string,
  { by, at }: Reviewer,
): SavedAssessment {
  const whole = { ...row, code, savedAt: at, savedBy: by };
  return { ...whole, seal: sealOf(whole, parts) };
}
