import { assessExports } from '../../assessment/assessExports.ts';
import { createPositions } from '../../assessment/index.ts';
import type { Certain, FlowView, Snapshot } from '../../map/index.ts';
import { flowViews, known } from '../../map/index.ts';
import type { Outcome, VerdictKind } from '../../policy/index.ts';
import { verdictKinds } from '../../policy/index.ts';
import type { CriterionResult, Evaluation } from '../../scoring/index.ts';
import { outcomesByNumber } from '../../scoring/index.ts';
import type { Bounds } from '../../transfers/index.ts';
import {
  generalOf,
  readExportFacts,
  sensitiveOf,
  transferDecisions,
} from '../../transfers/index.ts';
import type { FlowExport, FlowFact, Verdicts } from './flowFact.ts';
import { worseOf } from './outcomes.ts';
import type { Station } from './station.ts';
import { Stations } from './station.ts';

/**
 * One row for each flow in use, in the order of the snapshot. Graph, geography, matrix, trace and
 * desk are all made from these rows, so their counts agree. Nothing is judged here: verdicts are those
 * of the evaluation, exports those of the transfer rules.
 */
export function flowFacts(snapshot: Snapshot, evaluation: Evaluation): readonly FlowFact[] {
  const views = snapshot.derived(flowViews);
  const exports = exportsByPosition(snapshot, evaluation);
  const verdictsAt = flowVerdicts(evaluation);
  const organisation = snapshot.all('organisation')[0];
  const stations = new Stations();
  const facts: FlowFact[] = [];
  snapshot.all('flows').forEach((flow, position) => {
    const view = views.get(flow.id);
    if (view === undefined) return; // every flow in use has a view
    const verdicts = verdictsAt(position);
    const { categories } = view;
    facts.push({
      id: flow.id,
      position,
      code: flow.code,
      name: flow.name,
      kind: flow.kind ?? null,
      route: routeOf(view, stations),
      activity: view.activity?.id ?? null,
      fromLocation: view.fromLocation?.id ?? null,
      supplier: known(flow.fromPartner) ?? null,
      toLocation: view.toLocation?.id ?? null,
      recipient: view.recipient?.id ?? null,
      leavesEntity: view.leavesEntity,
      // An empty list is a question left open, as the transfer rules read it.
      categories:
        categories === undefined || categories.length === 0 ? null : categories.map(({ id }) => id),
      subjects: flow.subjects === undefined || flow.subjects.length === 0 ? null : flow.subjects,
      isSensitive: judgeSensitive(view),
      fromPlaces: view.fromPlaces,
      toPlaces: view.toPlaces,
      people: peopleOf(view, readExportFacts(view, organisation)),
      verdicts,
      worse: worseOf(verdicts.promise, verdicts.law),
      export: exports.get(position) ?? null,
      ended: known(flow.ended) ?? null,
    });
  });
  return facts;
}

/** The assessment's own export rows, so that screen, PDF and workbook tell the same. */
function exportsByPosition(
  snapshot: Snapshot,
  evaluation: Evaluation,
): ReadonlyMap<number, FlowExport> {
  const { exports } = assessExports(evaluation, snapshot, createPositions(snapshot));
  const decisions = snapshot.derived(transferDecisions);
  const views = snapshot.derived(flowViews);
  const flows = snapshot.all('flows');
  const found = new Map<number, FlowExport>();
  for (const { flow, verdicts } of exports) {
    const [, position] = flow;
    const id = flows[position]?.id ?? '';
    const decision = decisions.get(id);
    if (decision === undefined) continue; // the rows are made from the decisions
    found.set(position, {
      isCertain: views.get(id)?.leavesMainland === 'yes',
      required: decision.required,
      row: decision.row,
      verdicts,
    });
  }
  return found;
}

/** Reads the worst outcome of all criteria that judge flows, by voice, for the flow at a position. */
function flowVerdicts(evaluation: Evaluation): (position: number) => Verdicts {
  const byKind = new Map<VerdictKind, CriterionResult[]>(verdictKinds.map((kind) => [kind, []]));
  for (const result of evaluation.criteria.values()) {
    if (result.criterion.judges === 'flows') byKind.get(result.criterion.kind)?.push(result);
  }
  const worstAt = (kind: VerdictKind, position: number): Outcome => {
    let worst: Outcome = 'not-applicable';
    for (const { outcomes } of byKind.get(kind) ?? []) {
      const outcome = outcomesByNumber[outcomes[position] ?? 0] ?? 'error';
      worst = worseOf(worst, outcome);
    }
    return worst;
  };
  return (position) => ({
    promise: worstAt('promise', position),
    law: worstAt('law', position),
    standard: worstAt('standard', position),
  });
}

/** Its stops from left to right; what must exist and is not entered stands there as unknown. */
function routeOf(view: FlowView, stations: Stations): readonly (readonly Station[])[] {
  const { flow, activity, fromLocation, toLocation, recipient } = view;
  const route: (readonly Station[])[] = [];
  const sources = sourcesOf(view, stations);
  if (sources.length > 0) route.push(sources);
  route.push([
    activity === undefined ? stations.unknown('activity') : stations.activity(activity.id),
  ]);
  if (fromLocation !== undefined) route.push([stations.location(fromLocation.id)]);
  if (toLocation !== undefined && toLocation !== fromLocation) {
    route.push([stations.location(toLocation.id)]);
  }
  if (flow.kind === 'publish') route.push([stations.public()]);
  else if (recipient !== undefined) route.push([stations.partner(recipient.id)]);
  else if (view.leavesEntity === 'yes') route.push([stations.unknown('partner')]);
  // Inside the organisation a location is missing, else the recipient.
  else if (toLocation === undefined) {
    route.push([stations.unknown(view.leavesEntity === 'no' ? 'location' : 'partner')]);
  }
  return route;
}

/** Who the data comes from, for flows that bring it in. */
function sourcesOf({ flow }: FlowView, stations: Stations): readonly Station[] {
  const supplier = known(flow.fromPartner);
  if (supplier !== undefined) return [stations.supplier(supplier)];
  if (flow.kind !== 'collect') return [];
  const subjects = [...new Set(flow.subjects ?? [])];
  return subjects.length === 0
    ? [stations.unknown('source')]
    : subjects.map((id) => stations.subject(id));
}

function judgeSensitive(view: FlowView): Certain {
  if (view.carriesPersonal === 'no' && (view.categories?.length ?? 0) > 0) return 'no';
  if (view.carriesSensitive === 'yes' || view.concernsChildren === 'yes') return 'yes';
  const isEmpty = view.categories === undefined || view.categories.length === 0;
  return !isEmpty && view.carriesSensitive === 'no' && view.concernsChildren === 'no'
    ? 'no'
    : 'unknown';
}

/** Within one flow the two head-counts are of different people, so they add up. */
function peopleOf(view: FlowView, facts: ReturnType<typeof readExportFacts>): Bounds {
  const one = { flow: view.flow, view, facts, organisation: undefined, isCounted: 'no' } as const;
  const general = generalOf(one);
  const sensitive = sensitiveOf(one);
  return {
    lower: (general ?? 0) + (sensitive ?? 0),
    upper: general === null || sensitive === null ? null : general + sensitive,
  };
}
