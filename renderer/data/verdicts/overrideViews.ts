import type { Digest, Text } from '../../../shared/lib/index.ts';
import type {
  Outcome,
  Override,
  RecordPointer,
  VerdictKind,
} from '../../../shared/policy/index.ts';
import type { NamedRecord, RecordVerdict } from './verdicts.ts';

/** A verdict as it stands before a person who may overrule it. */
export interface Overrulable {
  readonly record: NamedRecord;
  readonly verdict: RecordVerdict;
  /** What the rule itself says, whoever overruled it. */
  readonly ruled: Outcome;
  /** The rule's own verdict and the facts it rests on, for `Override.basis`. */
  readonly basis: Digest;
  readonly override: Override | null;
  readonly isStale: boolean;
}

/** An override with both verdicts. */
export interface OverrideLine {
  readonly criterion: string;
  readonly title: Text;
  readonly kind: VerdictKind;
  readonly record: NamedRecord;
  readonly ruled: Outcome;
  /** What the rule itself found, in words; null where it has none. */
  readonly says: Text | null;
  readonly override: Override;
  readonly evidence: readonly NamedRecord[];
  readonly isStale: boolean;
}

/** Entries of `ViewQuestions`. */
export interface OverrideQuestions {
  /** Null where the record is not in use or the pack has no such rule for it. */
  readonly overrulable: {
    readonly input: { readonly criterion: string; readonly record: RecordPointer };
    readonly answer: Overrulable | null;
  };
  /** Every override of a record in use, stale ones first. */
  readonly overrides: { readonly input: null; readonly answer: readonly OverrideLine[] };
}
