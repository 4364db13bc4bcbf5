import type { Snapshot } from '../../../../shared/map/index.ts';
import type { Evaluation, LiveEvaluation } from '../../../../shared/scoring/index.ts';
import type { FlowFact } from '../../../../shared/views/index.ts';
import { flowFacts } from '../../../../shared/views/index.ts';

/** What every view is made from, as it stood after one step. */
export interface ViewSources {
  readonly evaluation: Evaluation;
  readonly snapshot: Snapshot;
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
    let facts: readonly FlowFact[] | undefined;
    sources = {
      evaluation,
      snapshot,
      get facts() {
        facts ??= flowFacts(snapshot, evaluation);
        return facts;
      },
    };
    made.set(evaluation, sources);
  }
  return sources;
}
