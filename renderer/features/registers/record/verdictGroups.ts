import type { RegisterId } from '../../../../shared/map/index.ts';
import type { Outcome, Severity, VerdictKind } from '../../../../shared/policy/index.ts';
import type { RecordVerdict } from '../../../data/verdicts/verdicts.ts';

/** Worst first; a rule that failed comes before everything, since it hides what it would say. */
export const outcomeOrder: readonly Outcome[] = [
  'error',
  'not-met',
  'partly-met',
  'undetermined',
  'met',
  'not-applicable',
];

export const kindOrder: readonly VerdictKind[] = ['promise', 'law', 'standard'];

export interface OutcomeGroup {
  readonly outcome: Outcome;
  readonly verdicts: readonly RecordVerdict[];
}

export interface KindGroup {
  readonly kind: VerdictKind;
  readonly outcomes: readonly OutcomeGroup[];
}

/** Verdicts by kind, never mixed, then by outcome, then the greatest gain and severity first. */
export function groupVerdicts(verdicts: readonly RecordVerdict[]): readonly KindGroup[] {
  return kindOrder.flatMap((kind) => {
    const ofKind = verdicts.filter((verdict) => verdict.kind === kind);
    const outcomes = outcomeOrder.flatMap((outcome) => {
      const found = ofKind.filter((verdict) => verdict.outcome === outcome).toSorted(weightiest);
      return found.length === 0 ? [] : [{ outcome, verdicts: found }];
    });
    return outcomes.length === 0 ? [] : [{ kind, outcomes }];
  });
}

const severities: readonly Severity[] = ['critical', 'serious', 'moderate', 'minor'];

function weightiest(one: RecordVerdict, other: RecordVerdict): number {
  const byGain = (other.gain ?? 0) - (one.gain ?? 0);
  if (byGain !== 0) return byGain;
  return severities.indexOf(one.severity) - severities.indexOf(other.severity);
}

/** The worst a promise says; undefined where none was judged. */
export function worstPromise(verdicts: readonly RecordVerdict[]): Outcome | undefined {
  const promises = verdicts.filter(({ kind }) => kind === 'promise');
  return outcomeOrder.find((outcome) => promises.some((verdict) => verdict.outcome === outcome));
}

/** How many rules each field of this record would decide, by the field's key. */
export function decidedBy(
  verdicts: readonly RecordVerdict[],
  register: RegisterId,
  id: string,
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { missing } of verdicts) {
    const keys = new Set<string>();
    for (const fact of missing) {
      if (fact.register === register && fact.id === id && fact.field !== undefined) {
        keys.add(fact.field);
      }
    }
    for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}
