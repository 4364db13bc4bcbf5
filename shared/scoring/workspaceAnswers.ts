import type { Day } from '../lib/index.ts';
import type { AnyRecord, RecordIn, Snapshot } from '../map/index.ts';
import type {
  Answer,
  AnswerState,
  Judgement,
  Override,
  Question,
  RecordPointer,
} from '../policy/index.ts';
import { basisOf } from './basisOf.ts';

/** Answers and overrides made ready to be looked up. */
export interface Attestations {
  /** SC-6: a favourable answer without valid evidence is `unproven`; one out of date is `unanswered`. */
  answer(question: Question, record: string | undefined): AnswerState;
  /** The overrides of a criterion by record id; undefined when there are none. */
  overridesOf(criterion: string): ReadonlyMap<string, Override> | undefined;
  /** SC-18: whether what an override of this record rested on is otherwise now. */
  isStale(override: Override, record: RecordPointer, judgement: Judgement | undefined): boolean;
}

/**
 * Indexes answers and overrides over the snapshot's evidence records and its date. `entered` gives a
 * record as it was entered, where the snapshot hands out something else.
 */
export function indexAttestations(
  snapshot: Snapshot,
  answers: readonly Answer[],
  overrides: readonly Override[],
  entered: (record: AnyRecord) => AnyRecord = (record) => record,
): Attestations {
  const byQuestion = new Map<string, Answer>();
  for (const answer of answers) byQuestion.set(keyOf(answer.question, answer.record), answer);
  const byCriterion = new Map<string, Map<string, Override>>();
  for (const override of overrides) {
    const found = byCriterion.get(override.criterion);
    if (found === undefined)
      byCriterion.set(override.criterion, new Map([[override.record, override]]));
    else found.set(override.record, override);
  }
  return {
    answer(question, record) {
      const answer = byQuestion.get(keyOf(question.id, record));
      if (answer === undefined) return 'unanswered';
      if (answer.value === 'no') return 'no';
      if (answer.validUntil !== undefined && answer.validUntil < snapshot.asOf) return 'unanswered';
      if (question.needsEvidence && !hasValidEvidence(snapshot, answer)) return 'unproven';
      return answer.value;
    },
    overridesOf: (criterion) => byCriterion.get(criterion),
    isStale({ basis }, record, judgement) {
      if (basis === undefined) return false;
      const now = basisOf(record, judgement, ({ register, id }) => {
        const found = snapshot.get(register, id) as AnyRecord | undefined; // whatever its register
        return found === undefined ? undefined : entered(found);
      });
      return now !== basis;
    },
  };
}

function hasValidEvidence(snapshot: Snapshot, answer: Answer): boolean {
  return (answer.evidence ?? []).some((id) =>
    isEvidenceInForce(snapshot.get('evidence', id), snapshot.asOf),
  );
}

/**
 * Whether an answer can rest on a piece of evidence on a day: it is in use, bears a date that is not in
 * the future, and has not expired.
 */
export function isEvidenceInForce(evidence: RecordIn<'evidence'> | undefined, asOf: Day): boolean {
  if (evidence === undefined || evidence.archived === true) return false;
  if (evidence.dated === undefined || evidence.dated > asOf) return false;
  return typeof evidence.expires !== 'string' || evidence.expires >= asOf;
}

function keyOf(question: string, record: string | undefined): string {
  return record === undefined ? question : `${question}\n${record}`;
}
