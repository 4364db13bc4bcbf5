import type { RegisterId } from '../map/index.ts';
import type { AnswerValue } from './answers.ts';

/**
 * One step of a fix, on a copy of the facts: what would have to be true for the finding to go away.
 * Applying it is a what-if; nothing is written.
 */
export type Change =
  | {
      readonly kind: 'set';
      readonly register: RegisterId;
      readonly id: string;
      readonly fields: { readonly [field: string]: unknown };
    }
  | {
      readonly kind: 'create';
      readonly register: RegisterId;
      /** Made from the judged record's id, so that the same fix always has the same id. */
      readonly id: string;
      readonly fields: { readonly [field: string]: unknown };
    }
  | {
      /** A favourable, proven answer. */
      readonly kind: 'answer';
      readonly question: string;
      readonly record?: string;
      readonly value: AnswerValue;
    };

export function setFields(
  register: RegisterId,
  id: string,
  fields: { readonly [field: string]: unknown },
): Change {
  return { kind: 'set', register, id, fields };
}

export function createRecord(
  register: RegisterId,
  id: string,
  fields: { readonly [field: string]: unknown },
): Change {
  return { kind: 'create', register, id, fields };
}

export function giveAnswer(question: string, value: AnswerValue, record?: string): Change {
  return record === undefined
    ? { kind: 'answer', question, value }
    : { kind: 'answer', question, value, record };
}
