import type { Snapshot } from '../../../../shared/map/index.ts';
import type {
  Attestations,
  Evaluation,
  JudgedParts,
  LiveEvaluation,
} from '../../../../shared/scoring/index.ts';
import { indexAttestations } from '../../../../shared/scoring/index.ts';
import type { FlowFact } from '../../../../shared/views/index.ts';
import { flowFacts } from '../../../../shared/views/index.ts';

/** What every view is made from, as it stood after one step. */
export interface ViewSources {
  readonly evaluation: Evaluation;
  readonly snapshot: Snapshot;
  /** The facts as entered, archived records included. */
  readonly parts: JudgedParts;
  /** Answers and overrides as rules see them, made on first use. */
  readonly attestations: Attestations;
  /** Made on first use, once for all views of one evaluation: their counts cannot differ. */
  readonly facts: readonly FlowFact[];
}

const made = new WeakMap<Evaluation, ViewSources>();

export function viewSources(live: LiveEvaluation): ViewSources {
  const evaluation = live.current();
  if (evaluation === null) throw new Error('Nothing has been judged yet.');
  let sources = made.get(evaluation);
  if (sources === undefined) {
    const snapshot = live.snapshot();
    const parts = live.parts();
    let facts: readonly FlowFact[] | undefined;
    let attestations: Attestations | undefined;
    sources = {
      evaluation,
      snapshot,
      parts,
      get attestations() {
        const { answers, overrides } = parts;
        attestations ??= indexAttestations(snapshot, answers, overrides);
        return attestations;
      },
      get facts() {
        facts ??= flowFacts(snapshot, evaluation);
        return facts;
      },
    };
    made.set(evaluation, sources);
  }
  return sources;
}
