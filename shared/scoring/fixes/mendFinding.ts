import type { AnyRecord } from '../../map/index.ts';
import type { Change, Criterion, Outcome } from '../../policy/index.ts';
import type { CriterionResult, Finding } from '../criterionTally.ts';
import type { Evaluation } from '../evaluate.ts';
import { factsFor } from '../factsFor.ts';
import { findFinding } from '../live/findFinding.ts';
import { positionOf } from '../live/liveTable.ts';
import type { FixDraft } from './fixDraft.ts';

/** A finding by the rule and the record it is about. */
export interface FindingKey {
  readonly criterion: string;
  /** The id of the record. */
  readonly record: string;
}

/**
 * Why a finding cannot be mended. `past`: nothing done now changes it. `overruled`: a person's word
 * stands in place of the rule's. `failed`: the rule itself broke. `unknown-way`: the rule knows no
 * facts that would mend it. `stays`: it would still be found with those facts.
 */
export type Unmendable = 'past' | 'overruled' | 'failed' | 'unknown-way' | 'stays';

/** What can be done about a finding. `none`: there is nothing to mend. */
export type Mending =
  | { readonly kind: 'none' }
  | { readonly kind: 'unmendable'; readonly why: Unmendable }
  | { readonly kind: 'mend'; readonly changes: readonly Change[] };

/** Whether an outcome leaves something to be done. */
export function isOpen(outcome: Outcome): boolean {
  return outcome !== 'met' && outcome !== 'not-applicable';
}

/** What a criterion finds about a record, if it finds anything to be done; undefined also for what is gone. */
export function openFinding(
  { criteria }: Pick<Evaluation, 'criteria'>,
  { criterion, record }: FindingKey,
): { readonly result: CriterionResult; readonly finding: Finding } | undefined {
  const result = criteria.get(criterion);
  if (result === undefined) return undefined;
  const position = positionOf(result.records, record);
  if (result.records[position]?.id !== record) return undefined;
  const finding = findFinding(result.findings, position);
  return finding === undefined || !isOpen(finding.outcome) ? undefined : { result, finding };
}

/** Why a finding cannot be mended, as far as it can be told without asking for the mend; else null. */
export function whyUnmendable(criterion: Criterion, finding: Finding): Unmendable | null {
  if (finding.override !== undefined && finding.isStale !== true) return 'overruled';
  if (finding.judgement === undefined) return 'failed';
  const isPast = criterion.says[finding.judgement.code]?.isPast === true;
  return criterion.mend === null || isPast ? 'past' : null;
}

/** What would have to change for a finding of the draft to go away. */
export function mendFinding(draft: FixDraft, key: FindingKey): Mending {
  const found = openFinding(draft.evaluation, key);
  if (found === undefined) return { kind: 'none' };
  const { criterion } = found.result;
  const { judgement } = found.finding;
  const why = whyUnmendable(criterion, found.finding);
  if (why !== null) return { kind: 'unmendable', why };
  const { snapshot } = draft;
  const record = snapshot.get(criterion.judges, key.record) as AnyRecord | undefined; // of the register it judges
  if (record === undefined || judgement === undefined || criterion.mend === null) {
    return { kind: 'none' };
  }
  const facts = factsFor(criterion, snapshot, draft.attestations);
  // A criterion is typed for its own register; it is handed a record of that register.
  const changes = criterion.mend(record as never, facts, judgement);
  return changes.length === 0
    ? { kind: 'unmendable', why: 'unknown-way' }
    : { kind: 'mend', changes };
}
