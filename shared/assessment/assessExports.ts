import type { Text } from '../lib/index.ts';
import { yearOf } from '../lib/index.ts';
import type { Flow, FlowView, RegisterId, Snapshot } from '../map/index.ts';
import { flowViews, known, registerOf } from '../map/index.ts';
import type { Outcome, VerdictKind } from '../policy/index.ts';
import { verdictKinds } from '../policy/index.ts';
import type { Evaluation } from '../scoring/index.ts';
import { noCounts, outcomeOfGroup, outcomesByNumber } from '../scoring/index.ts';
import type { TransferDecision } from '../transfers/index.ts';
import { decisionTable, transferDecisions } from '../transfers/index.ts';
import type { ExportCounters, MissingFact } from './assessment.ts';
import { labelOf } from './assessCriteria.ts';
import type { Positions } from './positions.ts';
import type { ExportRow } from './rows.ts';

/** Every flow that leaves the mainland, or may, with the rule that matched and the three verdicts apart. */
export function assessExports(
  evaluation: Evaluation,
  snapshot: Snapshot,
  positions: Positions,
): { readonly exports: readonly ExportRow[]; readonly counters: ExportCounters } {
  const decisions = snapshot.derived(transferDecisions);
  const views = snapshot.derived(flowViews);
  const verdictAt = exportVerdicts(evaluation);
  const exports: ExportRow[] = [];
  let counters: ExportCounters = {
    year: yearOf(snapshot.asOf),
    general: { lower: 0, upper: 0 },
    sensitive: { lower: 0, upper: 0 },
  };
  snapshot.all('flows').forEach((flow, position) => {
    const decision = decisions.get(flow.id);
    const view = views.get(flow.id);
    if (decision === undefined || view === undefined) return;
    const { year, general, sensitive } = decision.counters;
    counters = {
      year,
      general: { lower: general.lower, upper: general.upper },
      sensitive: { lower: sensitive.lower, upper: sensitive.upper },
    };
    exports.push({
      flow: ['flows', position],
      kind: optionOf('flows', 'kind', flow.kind),
      recipient: positions.find('partners', view.recipient?.id) ?? null,
      purpose: positions.find('purposes', known(flow.purpose)) ?? null,
      from: view.fromPlaces,
      to: view.toPlaces,
      categories: positions.findAll('categories', categoryIds(view)),
      people: flow.peopleThisYear ?? null,
      sensitivePeople: flow.sensitivePeopleThisYear ?? null,
      decision: sayDecision(decision, positions),
      mechanism: mechanismOf(flow, snapshot, positions),
      verdicts: verdictAt(position),
    });
  });
  return { exports, counters };
}

/** The words of a choice, or null when nobody has chosen. */
export function optionOf(register: RegisterId, name: string, value: unknown): Text | null {
  const field = registerOf(register).fields[name];
  if (field?.kind !== 'choice' || typeof value !== 'string') return null;
  return field.options[value] ?? null;
}

function categoryIds({ categories }: FlowView): readonly string[] {
  return (categories ?? []).map(({ id }) => id);
}

function sayDecision(decision: TransferDecision, positions: Positions): ExportRow['decision'] {
  const row = decisionTable.find(({ id }) => id === decision.row);
  return {
    isDecided: decision.status === 'decided',
    row: decision.row,
    number: row?.number ?? null,
    required: decision.required,
    condition: row?.condition ?? null,
    consequence: row?.consequence ?? null,
    basis: row?.basis ?? [],
    confirmWithCounsel: row?.confirmWithCounsel ?? null,
    flags: decision.flags.flatMap(
      (id) => decisionTable.find((one) => one.id === id)?.consequence ?? [],
    ),
    missing: decision.missing.map((fact): MissingFact => {
      if (fact.kind === 'record') return { kind: 'record', label: registerOf(fact.register).one };
      const record = positions.find(fact.register, fact.id);
      const label = labelOf(fact.register, fact.field);
      return { kind: 'field', label, ...(record === undefined ? {} : { record }) };
    }),
  };
}

function mechanismOf(flow: Flow, snapshot: Snapshot, positions: Positions): ExportRow['mechanism'] {
  const mechanism = snapshot.get('mechanisms', flow.mechanism);
  const record = positions.find('mechanisms', mechanism?.id);
  if (mechanism === undefined || record === undefined) return null;
  return {
    record,
    kind: optionOf('mechanisms', 'kind', mechanism.kind),
    reference: known(mechanism.reference) ?? null,
    validUntil: known(mechanism.validUntil) ?? null,
  };
}

/** Groups the pack's export criteria by kind and reads their outcome for one flow (SC-12). */
function exportVerdicts(
  evaluation: Evaluation,
): (position: number) => { readonly [K in VerdictKind]: Outcome } {
  const wanted = new Set(
    evaluation.pack.commitments
      .filter(({ id }) => evaluation.pack.exportCommitments.includes(id))
      .flatMap(({ criteria }) => criteria.map(({ criterion }) => criterion)),
  );
  const results = [...evaluation.criteria.values()].filter(
    ({ criterion }) => criterion.judges === 'flows' && wanted.has(criterion.id),
  );
  return (position) => {
    const outcomes = {} as Record<VerdictKind, Outcome>; // filled for every kind below
    for (const kind of verdictKinds) {
      const counts = noCounts();
      for (const { criterion, outcomes: all } of results) {
        if (criterion.kind !== kind) continue;
        counts[outcomesByNumber[all[position] ?? 0] ?? 'error'] += 1;
      }
      // For one flow the worst counts: an export with one breach is not "partly" lawful.
      outcomes[kind] = counts['not-met'] > 0 ? 'not-met' : outcomeOfGroup(counts, 1);
    }
    return outcomes;
  };
}
