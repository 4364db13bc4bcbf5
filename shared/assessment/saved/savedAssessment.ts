import type { Day, Digest, Moment, Words } from '../../lib/index.ts';
import type { Score, Standing } from '../../scoring/index.ts';
import type { ByKind } from '../assessment.ts';

/** In their order: a step goes to the next one, or from review back to draft; signed is the end. */
export const reviewStates = ['draft', 'in-review', 'signed'] as const;
export type ReviewState = (typeof reviewStates)[number];

/**
 * An assessment kept as it was on the day: no later edit of the map reaches it. What was found and the
 * facts it was found from are attachments of the workspace; this is everything else about them.
 */
export interface SavedAssessment {
  readonly id: string;
  /** `SAV-001`, given once. */
  readonly code: string;
  readonly title: Words;
  readonly asOf: Day;
  readonly savedAt: Moment;
  readonly savedBy: string;
  /** The last step of the history it was made after, and that step's hash. */
  readonly sequence: number;
  readonly historyHash: Digest;
  /** The program that judged. */
  readonly engine: string;
  readonly pack: { readonly id: string; readonly revision: number; readonly digest: Digest };
  /** The digest the assessment bears inside, and that of its inputs. */
  readonly assessment: Digest;
  readonly inputs: { readonly map: Digest; readonly answers: Digest };
  readonly overall: ByKind<Score>;
  readonly principles: readonly {
    readonly id: string;
    readonly scores: ByKind<Score>;
    readonly standing: Standing;
  }[];
  /** The canonical JSON of the assessment, and of the workspace it was made from. */
  readonly body: SavedFile;
  readonly facts: SavedFile;
  readonly state: ReviewState;
  readonly steps: readonly ReviewStep[];
  readonly comments: readonly ReviewComment[];
  readonly signatures: readonly Signature[];
  readonly seal: Seal;
}

/** A packed file among the attachments. */
export interface SavedFile {
  /** SHA-256 of the packed bytes: the attachment's name. */
  readonly sha256: Digest;
  /** SHA-256 of the JSON inside, and its length in bytes. */
  readonly digest: Digest;
  readonly sizeBytes: number;
}

/** That somebody moved it to a state. */
export interface ReviewStep {
  readonly state: ReviewState;
  readonly by: string;
  readonly at: Moment;
}

/** What somebody remarked on a criterion; without one, on the assessment as a whole. */
export interface ReviewComment {
  readonly id: string;
  readonly criterion?: string;
  readonly by: string;
  readonly at: Moment;
  readonly words: Words;
}

export interface Signature {
  readonly by: string;
  /** In which capacity: whatever the company calls it. */
  readonly role: string;
  readonly at: Moment;
  /** What was signed: see `signedDigest`. A later signature covers the earlier ones. */
  readonly of: Digest;
}

/**
 * What the assessment has to be, part by part, so that a change can be named. Part digests are the
 * first 12 characters of a SHA-256: they name; `body`, `facts` and `digest` prove.
 */
export interface Seal {
  readonly body: Digest;
  readonly facts: Digest;
  readonly bodyParts: readonly PartDigest[];
  readonly factParts: readonly PartDigest[];
  readonly rowParts: readonly PartDigest[];
  /** SHA-256 over all of the above. */
  readonly digest: Digest;
}

export type PartDigest = readonly [part: string, digest: string];
