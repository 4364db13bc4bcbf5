import { optionOf } from '../../assessment/assessExports.ts';
import type { Snapshot } from '../../map/index.ts';
import { flowViews, known } from '../../map/index.ts';
import type { Evaluation } from '../../scoring/index.ts';
import type { ExportedFlow, Timer } from '../../transfers/index.ts';
import {
  exportedFlows,
  generalOf,
  rowOf,
  sensitiveOf,
  timers,
  transferDecisions,
} from '../../transfers/index.ts';
import type { FlowFact } from '../facts/flowFact.ts';
import { deskDocuments } from './deskDocuments.ts';
import type { DeskRow } from './deskModel.ts';

/** Every export of the facts, in their order: one row for each export row of the assessment. */
export function deskRows(
  facts: readonly FlowFact[],
  snapshot: Snapshot,
  evaluation: Evaluation,
): readonly DeskRow[] {
  const decisions = snapshot.derived(transferDecisions);
  const exported = snapshot.derived(exportedFlows);
  const timerOf = timersByRecord(snapshot);
  const equivalencesOf = equivalenceFinder(snapshot);
  return facts.flatMap((fact): readonly DeskRow[] => {
    const decision = decisions.get(fact.id);
    const one = exported.get(fact.id);
    if (fact.export === null || decision === undefined || one === undefined) return [];
    const { flow } = one;
    const mechanism = snapshot.get('mechanisms', flow.mechanism);
    const equivalences = equivalencesOf(fact);
    return [
      {
        fact,
        export: fact.export,
        decision,
        row: sayRow(decision.row),
        flags: decision.flags.map((id) => rowOf(id).consequence),
        purpose: snapshot.get('purposes', flow.purpose)?.id ?? null,
        generalPeople: generalOf(one),
        sensitivePeople: sensitiveOf(one),
        mechanism:
          mechanism === undefined
            ? null
            : {
                id: mechanism.id,
                kind: optionOf('mechanisms', 'kind', mechanism.kind),
                reference: known(mechanism.reference) ?? null,
                validUntil: known(mechanism.validUntil) ?? null,
              },
        equivalences: equivalences.ids,
        documents: deskDocuments(fact, decision, snapshot, evaluation),
        next: earliest(recordsBehind(one, equivalences, snapshot), timerOf),
      },
    ];
  });
}

function sayRow(id: DeskRow['decision']['row']): DeskRow['row'] {
  if (id === null) return null;
  const { number, condition, consequence, basis, confirmWithCounsel } = rowOf(id);
  return {
    number,
    condition,
    consequence,
    basis,
    confirmWithCounsel: confirmWithCounsel ?? null,
  };
}

interface Equivalences {
  readonly ids: readonly string[];
  /** The same as `register id`. */
  readonly keys: readonly string[];
}

/**
 * About the recipient, or about a place it goes to and no recipient in particular. Found once for each
 * recipient and place: thousands of exports share a few hundred of them.
 */
function equivalenceFinder(snapshot: Snapshot): (fact: FlowFact) => Equivalences {
  const cached = new Map<string, Equivalences>();
  return (fact) => {
    const key = [fact.recipient ?? '', ...fact.toPlaces].join('\n');
    let found = cached.get(key);
    if (found === undefined) {
      const ids = findEquivalences(fact, snapshot);
      found = { ids, keys: ids.map((id) => `equivalences ${id}`) };
      cached.set(key, found);
    }
    return found;
  };
}

function findEquivalences(fact: FlowFact, snapshot: Snapshot): readonly string[] {
  const found = new Set<string>();
  if (fact.recipient !== null) {
    for (const { id } of snapshot.by('equivalences', 'partner', fact.recipient)) found.add(id);
  }
  for (const place of fact.toPlaces) {
    for (const { id, partner } of snapshot.by('equivalences', 'country', place)) {
      if (known(partner) === undefined) found.add(id);
    }
  }
  return [...found].toSorted();
}

/** The records whose dates the export hangs on, as `register id`. */
function recordsBehind(
  { flow, view }: Pick<ExportedFlow, 'flow' | 'view'>,
  equivalences: Equivalences,
  snapshot: Snapshot,
): readonly string[] {
  const keys = [...equivalences.keys];
  const mechanism = known(flow.mechanism);
  if (mechanism !== undefined) keys.push(`mechanisms ${mechanism}`);
  for (const id of known(flow.assessments) ?? []) keys.push(`impact-assessments ${id}`);
  if (view.recipient !== undefined) {
    for (const { id } of snapshot.by('agreements', 'partner', view.recipient.id)) {
      keys.push(`agreements ${id}`);
    }
  }
  return keys;
}

/** The records each export hangs on: by the same rule as for the rows. */
export function exportsByRecord(
  facts: readonly FlowFact[],
  snapshot: Snapshot,
): ReadonlyMap<string, readonly string[]> {
  const views = snapshot.derived(flowViews);
  const found = new Map<string, string[]>();
  const equivalencesOf = equivalenceFinder(snapshot);
  for (const fact of facts) {
    const view = fact.export === null ? undefined : views.get(fact.id);
    if (view === undefined) continue;
    const equivalences = equivalencesOf(fact);
    for (const key of recordsBehind({ flow: view.flow, view }, equivalences, snapshot)) {
      const flows = found.get(key);
      if (flows === undefined) found.set(key, [fact.id]);
      else flows.push(fact.id);
    }
  }
  return found;
}

function timersByRecord(snapshot: Snapshot): ReadonlyMap<string, Timer> {
  const found = new Map<string, Timer>();
  for (const timer of snapshot.derived(timers)) {
    const key = `${timer.record.register} ${timer.record.id}`;
    if (!found.has(key)) found.set(key, timer); // the timers come by day
  }
  return found;
}

function earliest(keys: readonly string[], timerOf: ReadonlyMap<string, Timer>): Timer | null {
  let first: Timer | null = null;
  for (const key of keys) {
    const timer = timerOf.get(key);
    if (timer !== undefined && (first === null || timer.due < first.due)) first = timer;
  }
  return first;
}
