import type { Day, Digest, Text, Words } from '../lib/index.ts';

/** How an attested question can be answered. */
export type AnswerValue = 'yes' | 'no' | 'partly' | 'not-applicable';

/** What a person states in reply to a criterion's question. */
export interface Answer {
  readonly question: string;
  /** The record it is about; absent for a question about the whole organisation. */
  readonly record?: string;
  readonly value: AnswerValue;
  readonly by?: Words;
  readonly on?: Day;
  readonly note?: Words;
  /** Ids of evidence records. */
  readonly evidence?: readonly string[];
  /** The last day the answer may be relied on. */
  readonly validUntil?: Day;
}

/** A verdict overruled by a person: the rule's own verdict stays beside it (SC-10). */
export interface Override {
  readonly criterion: string;
  readonly record: string;
  readonly outcome: 'met' | 'not-met' | 'not-applicable';
  readonly by: Words;
  readonly on: Day;
  readonly reason: Words;
  readonly evidence?: readonly string[];
  /**
   * What the rule said and what its verdict rested on when it was overruled, as a digest. Once that is
   * otherwise, the override is stale and the rule's own verdict counts (SC-18). Without it, it stands
   * until it is lifted.
   */
  readonly basis?: Digest;
}

/** A question a criterion asks because the map cannot answer it. */
export interface Question {
  /** Kebab-case, unique in all packs, never reused. */
  readonly id: string;
  readonly ask: Text;
  /** Once for each record judged, or once for the organisation. */
  readonly per: 'record' | 'organisation';
  /** Whether a favourable answer counts only with dated evidence (SC-6). */
  readonly needsEvidence: boolean;
}

/**
 * An answer as a criterion sees it: `unproven` is a favourable answer whose required evidence is
 * absent or out of date (SC-6); `unanswered` also covers an answer past its validity.
 */
export type AnswerState = AnswerValue | 'unanswered' | 'unproven';
