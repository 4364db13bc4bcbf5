import type { AnswerState } from './answers.ts';
import type { Judgement } from './judgement.ts';
import { doesNotApply, met, notMet, partlyMet, undetermined } from './judgement.ts';

interface Codes<C extends string> {
  readonly question: string;
  readonly record?: string;
  readonly no: C;
  readonly unanswered: C;
  /** Answered favourably, without the evidence it needs. */
  readonly unproven: C;
  /** Leave out where a partial answer counts as no. */
  readonly partly?: C;
  /** Leave out where the question always applies; such an answer then counts as unanswered. */
  readonly notApplicable?: C;
}

/** Turns the answer to an attested question into a judgement (SC-6): a favourable word without proof decides nothing. */
export function judgeAnswer<C extends string>(answer: AnswerState, codes: Codes<C>): Judgement<C> {
  const about =
    codes.record === undefined
      ? { question: codes.question }
      : { question: codes.question, record: codes.record };
  const unanswered = () => undetermined(codes.unanswered, [{ kind: 'answer', ...about }]);
  switch (answer) {
    case 'yes':
      return met;
    case 'no':
      return notMet(codes.no);
    case 'partly':
      return codes.partly === undefined ? notMet(codes.no) : partlyMet(codes.partly, 0.5);
    case 'not-applicable':
      return codes.notApplicable === undefined ? unanswered() : doesNotApply(codes.notApplicable);
    case 'unproven':
      return undetermined(codes.unproven, [{ kind: 'evidence', ...about }]);
    case 'unanswered':
      return unanswered();
  }
}
