import type { Day, Text } from '../../lib/index.ts';
import type { Certain } from '../../map/index.ts';
import type { RecordPointer } from '../../policy/index.ts';
import type { Clause } from '../../standards/index.ts';
import type { MissingFact } from '../../transfers/index.ts';

/** Why something must be done: the promise of the pack, where it makes one, and the clauses behind it. */
export interface ErasureReason {
  /** `C53`; null where the pack promises nothing of the kind. */
  readonly commitment: string | null;
  readonly clauses: readonly Clause[];
}

/** A case in which data may stay, or someone need not be told. */
export interface ErasureException {
  readonly id: 'law' | 'own-permission' | 'authority' | 'refusal';
  readonly text: Text;
  readonly clauses: readonly Clause[];
  /** The law and article as entered, where the map names it. */
  readonly legalReference: string | null;
}

/** A place that has to be cleared. */
export interface LocationTask {
  readonly location: string;
  /** The partner that runs it and has to act; null where it is run by the organisation itself. */
  readonly operator: string | null;
  readonly isOperatorKnown: boolean;
  readonly what: Text;
  readonly because: readonly RecordPointer[];
  readonly reason: ErasureReason;
  readonly exceptions: readonly ErasureException[];
}

/** A backup: cleared with its next run, kept safe and apart until then. */
export interface BackupTask extends LocationTask {
  readonly isIsolated: Certain;
  readonly cycleDays: number | null;
  /** The day by which the next run clears it; null while cycle or last run is unknown. */
  readonly clearedBy: Day | null;
  /** That day has passed. */
  readonly isOverdue: boolean;
}

/** A party that got the data. `act`: it holds it for the organisation; `tell`: it is a handler of its own. */
export interface RecipientTask {
  readonly partner: string;
  readonly duty: 'act' | 'tell';
  readonly what: Text;
  readonly flows: readonly string[];
  readonly operates: readonly string[];
  readonly reason: ErasureReason;
  readonly exceptions: readonly ErasureException[];
  /** Earlier deletion requests in which it was told, or excepted. */
  readonly toldBefore: readonly string[];
  readonly exceptedBefore: readonly string[];
}

/** Something nobody has entered that could make the plan longer or shorter. */
export interface ErasureGap {
  readonly text: Text;
  readonly missing: MissingFact;
}

/** What must happen when data is deleted, whom it concerns, what excuses from it and what is open. */
export interface ErasurePlan {
  readonly categories: readonly string[];
  readonly locations: readonly LocationTask[];
  readonly backups: readonly BackupTask[];
  readonly recipients: readonly RecipientTask[];
  /** Ids of flows that made the data public: nobody in particular can be told. */
  readonly published: readonly string[];
  /** Grounds on which the request itself may be refused. */
  readonly refusals: readonly ErasureException[];
  readonly gaps: readonly ErasureGap[];
}
