import type { Snapshot } from '../map/index.ts';
import type { Answer, AnswerState, Override, Question } from '../policy/index.ts';

/** Answers and overrides made ready to be looked up. */
export interface Attestations {
  /** SC-6: a favourable answer without valid evidence is `unproven`; one out of date is `unanswered`. */
  answer(question: Question, record: string | undefined): AnswerState;
  /** The overrides of a criterion by record id; undefined when there are none. */
  overridesOf(criterion: string): ReadonlyMap<string, Override> | undefined;
}

/** Indexes answers and overrides over the snapshot's evidence records and its date. */
export function indexAttestations(
  snapshot: Snapshot,
  answers: readonly Answer[],
  overrides: readonly Override[],
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
  };
}

/** At least one piece of evidence that exists, bears a date not in the future and has not expired. */
function hasValidEvidence(snapshot: Snapshot, answer: Answer): boolean {
  return (answer.evidence ?? []).some((id) => {
    const evidence = snapshot.get('evidence', id);
    if (evidence === undefined || evidence.archived === true) return false;
    if (evidence.dated === undefined || evidence.dated > snapshot.asOf) return false;
    return typeof evidence.expires !== 'string' || evidence.expires >= snapshot.asOf;
  });
}

function keyOf(question: string, record: string | undefined): string {
  return record === undefined ? question : `${question}\n${record}`;
}
