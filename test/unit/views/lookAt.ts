import type { Workspace } from '../../../shared/assessment/index.ts';
import { assessExports } from '../../../shared/assessment/assessExports.ts';
import { createPositions, snapshotOf } from '../../../shared/assessment/index.ts';
import { terraMaestro as pack } from '../../../shared/policy/terra-maestro-2024-08/policy.ts';
import {
  generateWorkspace,
  sampleAsOf,
  sampleWorkspace,
  sizes,
} from '../../../shared/samples/index.ts';
import { evaluate, indexAttestations } from '../../../shared/scoring/index.ts';
import type { FlowFact } from '../../../shared/views/index.ts';
import { flowFacts } from '../../../shared/views/index.ts';

export { pack };

/** A workspace judged, with its facts and the export rows of its assessment. */
export function lookAt(workspace: Workspace) {
  const snapshot = snapshotOf(workspace, pack, sampleAsOf);
  const evaluation = evaluate(pack, snapshot, workspace.answers, workspace.overrides);
  const { exports } = assessExports(evaluation, snapshot, createPositions(snapshot));
  const { registers, answers, overrides } = workspace;
  return {
    workspace,
    evaluation,
    snapshot,
    exports,
    facts: flowFacts(snapshot, evaluation),
    parts: { registers, answers, overrides },
    attestations: indexAttestations(snapshot, answers, overrides),
  };
}

export type Look = ReturnType<typeof lookAt>;

export const sample = lookAt(sampleWorkspace);

export type Size = keyof typeof sizes;

/** A generated workspace of a size, assessed. */
export function lookAtGenerated(size: Size): Look {
  return lookAt(generateWorkspace(sizes[size], 1));
}

/** The facts of these ids, in their order. */
export function factsOf(look: Look, ids: Iterable<string>): readonly FlowFact[] {
  const wanted = new Set(ids);
  return look.facts.filter(({ id }) => wanted.has(id));
}

/** The fact of a flow; throws where there is none. */
export function factOf({ facts }: Look, id: string): FlowFact {
  const fact = facts.find((one) => one.id === id);
  if (fact === undefined) throw new Error(`Expected a fact for "${id}".`);
  return fact;
}
