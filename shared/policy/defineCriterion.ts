import type { Text } from '../lib/index.ts';
import type { RecordIn, RegisterId } from '../map/index.ts';
import { registerOf } from '../map/index.ts';
import type { Clause } from '../standards/index.ts';
import type { Question } from './answers.ts';
import type { Change } from './change.ts';
import type { Facts } from './facts.ts';
import type { Judgement, JudgedOutcome } from './judgement.ts';

/** Whose voice asks: what the policy promises, what the law asks, what the recommended standard asks. */
export type VerdictKind = 'promise' | 'law' | 'standard';
export const verdictKinds = ['promise', 'law', 'standard'] as const;

/** How urgent a failure is; says nothing about weight. */
export type Severity = 'minor' | 'moderate' | 'serious' | 'critical';

/** The wording of one code. `{record}` and each named record or figure may stand in it (ICU message). */
export interface Saying {
  readonly outcome: JudgedOutcome;
  readonly text: Text;
  /** What to do about it; required unless the outcome is met or not applicable. */
  readonly fix?: Text;
  /** It lies in the past: nothing done now mends it, and `mend` gives an empty list. */
  readonly isPast?: true;
  /** Where this code is more or less urgent than the criterion. */
  readonly severity?: Severity;
}

export type Sayings = { readonly [code: string]: Saying };

/** One rule, read from top to bottom: its name, what it reads, asks, when it applies, how it judges, what it says. */
export interface Criterion {
  readonly id: string;
  readonly kind: VerdictKind;
  /** Rises whenever the same facts could be judged differently. */
  readonly revision: number;
  readonly severity: Severity;
  readonly title: Text;
  /** The rule in plain words: when a record keeps it and when it breaks it. */
  readonly rule: Text;
  readonly clauses: readonly Clause[];
  /** The register whose records it judges, one by one. */
  readonly judges: RegisterId;
  /** Every other register it looks at. */
  readonly reads: readonly RegisterId[];
  readonly settings: readonly string[];
  readonly questions: readonly Question[];
  readonly judge: (record: never, facts: Facts) => Judgement;
  readonly mend: ((record: never, facts: Facts, finding: Judgement) => readonly Change[]) | null;
  /** Why nothing can mend it, where `mend` is null: the past cannot be changed. */
  readonly cannotMend: Text | null;
  readonly says: Sayings;
}

interface Description<J extends RegisterId, R extends RegisterId, S extends Sayings> {
  readonly id: string;
  readonly kind: VerdictKind;
  readonly revision: number;
  readonly severity: Severity;
  readonly title: Text;
  readonly rule: Text;
  readonly clauses: readonly Clause[];
  readonly judges: J;
  readonly reads?: readonly R[];
  readonly settings?: readonly string[];
  readonly questions?: readonly Question[];
  /** A code of `says` for a reason it does not apply, or null when it does. Leave out when it always applies. */
  readonly applies?: (
    record: RecordIn<J>,
    facts: Facts<J | R>,
  ) => Judgement<keyof S & string> | null;
  readonly judge: (record: RecordIn<J>, facts: Facts<J | R>) => Judgement<keyof S & string>;
  /**
   * The facts that would have to be true for this finding to go away; an empty list when this one
   * cannot be mended. It must turn the record to met or not applicable.
   */
  readonly mend?: (
    record: RecordIn<J>,
    facts: Facts<J | R>,
    finding: Judgement<keyof S & string>,
  ) => readonly Change[];
  readonly cannotMend?: Text;
  readonly says: S & { readonly met: Saying };
}

/**
 * Makes a criterion and checks it on construction; throws on a rule that could not be explained:
 * a code without both languages, a finding without a fix, an id that is not kebab-case.
 */
export function defineCriterion<
  const J extends RegisterId,
  const R extends RegisterId = never,
  const S extends Sayings = Sayings,
>(description: Description<J, R, S>): Criterion {
  const { applies, judge, ...rest } = description;
  const criterion = {
    ...rest,
    reads: description.reads ?? [],
    settings: description.settings ?? [],
    questions: description.questions ?? [],
    judge:
      applies === undefined
        ? judge
        : (record: RecordIn<J>, facts: Facts<J | R>) =>
            applies(record, facts) ?? judge(record, facts),
    mend: description.mend ?? null,
    cannotMend: description.cannotMend ?? null,
  };
  check(description.id, description, criterion.cannotMend);
  // The engine hands each criterion records of the register it judges and facts of the slices it
  // declared; `Criterion` forgets both types so that rules of all registers stand in one list.
  return Object.freeze(criterion) as unknown as Criterion;
}

function check(
  id: string,
  description: {
    readonly judges: RegisterId;
    readonly says: Sayings;
    readonly mend?: unknown;
    readonly clauses: readonly Clause[];
    readonly questions?: readonly Question[];
  },
  cannotMend: Text | null,
): void {
  const complain = (problem: string): never => {
    throw new Error(`Criterion "${id}": ${problem}`);
  };
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id)) complain('its id is not kebab-case.');
  if (registerOf(description.judges) === undefined)
    complain(`no register "${description.judges}".`);
  if (description.says['met']?.outcome !== 'met') complain('its code "met" must have outcome met.');
  if (description.mend === undefined && cannotMend === null) {
    complain('it needs a mend, or cannotMend with the reason.');
  }
  for (const [code, saying] of Object.entries(description.says)) {
    const needsFix = saying.outcome !== 'met' && saying.outcome !== 'not-applicable';
    if (saying.outcome === 'met' && code !== 'met')
      complain(`only the code "met" may be met ("${code}").`);
    if (saying.text.en === '' || saying.text['zh-CN'] === '')
      complain(`"${code}" lacks a wording.`);
    if (needsFix && saying.fix === undefined)
      complain(`"${code}" says what is wrong, not what to do.`);
  }
}
