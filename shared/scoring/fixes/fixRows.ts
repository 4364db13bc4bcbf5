import type { Day } from '../../lib/index.ts';
import type { AnyRecord, RegisterId } from '../../map/index.ts';
import { registerOf } from '../../map/index.ts';
import type { Answer, Change } from '../../policy/index.ts';

/** One row of the facts as a fix leaves it; `before` is missing where the row is new. */
export type FixRow =
  | {
      readonly register: RegisterId;
      readonly id: string;
      readonly before?: AnyRecord;
      readonly after: AnyRecord;
    }
  | {
      readonly register: 'answers';
      readonly id: string;
      readonly before?: Answer;
      readonly after: Answer;
    };

/** Where a fix finds what it changes. */
export interface FixFacts {
  record(register: RegisterId, id: string): AnyRecord | undefined;
  answer(question: string, record: string | undefined): Answer | undefined;
}

/**
 * The rows one step of a fix leaves behind. A favourable answer comes with a piece of evidence dated
 * `asOf`, since without it the answer would decide nothing (SC-6). Nothing for a record that is gone.
 */
export function fixRows(change: Change, facts: FixFacts, asOf: Day): readonly FixRow[] {
  if (change.kind === 'answer') {
    const { question, record, value } = change;
    const evidence = evidenceOf(question);
    const answer = { question, ...(record === undefined ? {} : { record }), value };
    const old = facts.answer(question, record);
    return [
      rowOf('evidence', facts.record('evidence', evidence), {
        ...blank('evidence', evidence),
        dated: asOf,
      }),
      {
        register: 'answers',
        id: record === undefined ? question : `${question}\n${record}`,
        ...(old === undefined ? {} : { before: old }),
        after: { ...answer, evidence: [evidence] },
      },
    ];
  }
  const { register, id, fields } = change;
  const old = facts.record(register, id);
  if (change.kind === 'set' && old === undefined) return [];
  const start = change.kind === 'set' && old !== undefined ? old : blank(register, id);
  return [rowOf(register, old, { ...start, ...fields })];
}

/** The id of the evidence that a fix supplies for an answer to this question. */
export function evidenceOf(question: string): string {
  return `evidence-for-${question}`;
}

function rowOf(register: RegisterId, before: AnyRecord | undefined, after: AnyRecord): FixRow {
  return { register, id: after.id, ...(before === undefined ? {} : { before }), after };
}

function blank(register: RegisterId, id: string): AnyRecord {
  return { id, code: `${registerOf(register).prefix}-${id}`, name: id };
}
