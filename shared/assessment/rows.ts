import type { Day, Text } from '../lib/index.ts';
import type { Outcome, VerdictKind } from '../policy/index.ts';
import type { Clause } from '../standards/index.ts';
import type { MissingFact, RecordRef } from './assessment.ts';

/** One export from mainland China with both verdicts apart and the row of the decision table that matched. */
export interface ExportRow {
  readonly flow: RecordRef;
  readonly kind: Text | null;
  readonly recipient: RecordRef | null;
  readonly purpose: RecordRef | null;
  /** ISO 3166-1 codes. */
  readonly from: readonly string[];
  readonly to: readonly string[];
  readonly categories: readonly RecordRef[];
  /** People this calendar year: without and with sensitive information; null when nobody has said. */
  readonly people: number | null;
  readonly sensitivePeople: number | null;
  readonly decision: {
    readonly isDecided: boolean;
    /** The row of the table that matched and its number in it; null while undetermined. */
    readonly row: string | null;
    readonly number: number | null;
    /** What is needed, as an id of the transfer rules; may be known though the row is not. */
    readonly required: string | null;
    readonly condition: Text | null;
    readonly consequence: Text | null;
    readonly basis: readonly Clause[];
    readonly confirmWithCounsel: Text | null;
    /** Rows that do not stop the search but say something. */
    readonly flags: readonly Text[];
    readonly missing: readonly MissingFact[];
  };
  readonly mechanism: {
    readonly record: RecordRef;
    readonly kind: Text | null;
    readonly reference: string | null;
    readonly validUntil: Day | null;
  } | null;
  /** The worst of the pack's export criteria of each kind for this flow. */
  readonly verdicts: { readonly [K in VerdictKind]: Outcome };
}

/** One partner as the partner table shows it. */
export interface PartnerRow {
  readonly partner: RecordRef;
  readonly role: Text | null;
  readonly policyKind: Text | null;
  readonly country: string | null;
  readonly flows: number;
  readonly categories: readonly RecordRef[];
  readonly agreement: AgreementState;
  readonly expires: Day | null;
  /** All promise judgements that name or carry to the partner, as one score. */
  readonly score: readonly [low: number, high: number, coverage: number] | null;
}

export type AgreementState = 'in-force' | 'expired' | 'unsigned' | 'none' | 'unknown';

/** Something that falls due. */
export interface TimerRow {
  readonly due: Day;
  readonly record: RecordRef;
  readonly text: Text;
  readonly basis: readonly Clause[];
  /** Already past on the day of the assessment. */
  readonly isOverdue: boolean;
}
