import type { RegisterId } from '../map/index.ts';

/** What a criterion can find about one record. `error` is not among them: it belongs to the engine. */
export type JudgedOutcome = 'met' | 'partly-met' | 'not-met' | 'undetermined' | 'not-applicable';
export type Outcome = JudgedOutcome | 'error';

/** Records a judgement rests on, by the name its wording uses for them. */
export type NamedRecords = { readonly [name: string]: RecordPointer };

export interface RecordPointer {
  readonly register: RegisterId;
  readonly id: string;
}

/** A figure a wording shows: a number; a string such as a day or a reference; places by ISO code; a list. */
export type Figure =
  | string
  | number
  | { readonly places: readonly string[] }
  | { readonly list: readonly string[] };
export type Figures = { readonly [name: string]: Figure };

/** A fact that would decide: a field of a record, a record that should exist, an answer or its evidence. */
export type Missing =
  | {
      readonly kind: 'field';
      readonly register: RegisterId;
      readonly id: string;
      readonly field: string;
    }
  | { readonly kind: 'record'; readonly register: RegisterId }
  | { readonly kind: 'answer'; readonly question: string; readonly record?: string }
  | { readonly kind: 'evidence'; readonly question: string; readonly record?: string };

/** What a criterion says of one record. `code` picks the wording under the criterion's `says`. */
export interface Judgement<Code extends string = string> {
  readonly outcome: JudgedOutcome;
  readonly code: Code | 'met';
  /** Points earned, 0 to 1, exclusive; only for `partly-met`. */
  readonly share?: number;
  readonly records?: NamedRecords;
  readonly figures?: Figures;
  /** What would decide it; only for `undetermined`, and then never empty. */
  readonly missing?: readonly Missing[];
}

interface Details {
  readonly records?: NamedRecords;
  readonly figures?: Figures;
}

/** The promise is kept for this record. */
export const met: Judgement<never> = Object.freeze({ outcome: 'met', code: 'met' });

const asides = new Map<string, Judgement>();

/**
 * The question does not arise for this record; the code gives the reason. Most judgements are of
 * this kind, so each reason is made once: they hold nothing but their code.
 */
export function doesNotApply<Code extends string>(code: Code): Judgement<Code> {
  let aside = asides.get(code);
  if (aside === undefined) {
    aside = Object.freeze({ outcome: 'not-applicable', code });
    asides.set(code, aside);
  }
  return aside as Judgement<Code>; // stored under that very code
}

export function notMet<Code extends string>(code: Code, details?: Details): Judgement<Code> {
  return { outcome: 'not-met', code, ...details };
}

/** Kept in part: `share` is between 0 and 1, exclusive. */
export function partlyMet<Code extends string>(
  code: Code,
  share: number,
  details?: Details,
): Judgement<Code> {
  return { outcome: 'partly-met', code, share, ...details };
}

/** Cannot be told: `missing` names the facts that would decide. */
export function undetermined<Code extends string>(
  code: Code,
  missing: readonly Missing[],
  details?: Details,
): Judgement<Code> {
  return { outcome: 'undetermined', code, missing, ...details };
}

/** A field nobody has filled in. */
export function missingField(register: RegisterId, id: string, field: string): Missing {
  return { kind: 'field', register, id, field };
}

/** A record that should exist and does not. */
export function missingRecord(register: RegisterId): Missing {
  return { kind: 'record', register };
}

export function pointTo(register: RegisterId, id: string): RecordPointer {
  return { register, id };
}
