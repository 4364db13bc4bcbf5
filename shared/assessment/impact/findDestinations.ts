import type { FlowView, Snapshot } from '../../map/index.ts';
import { flowViews } from '../../map/index.ts';
import type { Equivalence } from '../../policy/terra-maestro-2024-08/lib/equivalenceFindings.ts';
import {
  equivalenceFindings,
  findingFor,
  isUnsupported,
  lackingField,
  placesAbroad,
} from '../../policy/terra-maestro-2024-08/lib/equivalenceFindings.ts';
import type { Evaluation } from '../../scoring/index.ts';
import { outcomesByNumber } from '../../scoring/index.ts';
import type { Outcome } from '../../policy/index.ts';

/** What the finding on a destination is worth; `missing` where there is none. */
export const equivalenceStates = [
  'missing',
  'not-equal',
  'expired',
  'unsupported',
  'draft',
  'valid',
] as const;
export type EquivalenceState = (typeof equivalenceStates)[number];

/** A place exports end at, with the finding that counts there for them. */
export interface Destination {
  /** ISO 3166-1. */
  readonly place: string;
  readonly finding: string | null;
  /** The recipient the finding is limited to, or the only one there is where no finding was made. */
  readonly recipient: string | null;
  /** The worst of its flows: an ended one may still lie within a time that has run out since. */
  readonly state: EquivalenceState;
  /** Exports that end there, by id. */
  readonly flows: readonly string[];
  readonly outcomes: { readonly [O in Outcome]?: number };
}

/** Every destination of exports that carry personal information, by place; one entry a finding. */
export function findDestinations(
  snapshot: Snapshot,
  evaluation: Evaluation,
): readonly Destination[] {
  const findings = snapshot.derived(equivalenceFindings);
  const views = snapshot.derived(flowViews);
  const result = evaluation.criteria.get('equal-protection');
  const groups = new Map<string, Group>();
  for (const [i, { id }] of (result?.records ?? snapshot.all('flows')).entries()) {
    const view = views.get(id);
    // A pack without the rule says nothing of any flow.
    const outcome =
      result === undefined ? null : (outcomesByNumber[result.outcomes[i] ?? 0] ?? 'error');
    if (view === undefined || !isExport(view, outcome)) continue;
    for (const place of placesAbroad(view)) {
      const finding = findingFor(view, place, findings);
      const key = `${place} ${finding?.id ?? ''}`;
      let group = groups.get(key);
      if (group === undefined) {
        group = { place, finding, flows: [], recipients: new Set(), state: 'valid', outcomes: {} };
        groups.set(key, group);
      }
      group.flows.push(id);
      group.recipients.add(view.recipient?.id ?? null);
      if (outcome !== null) group.outcomes[outcome] = (group.outcomes[outcome] ?? 0) + 1;
      const state = stateOf(finding, view, snapshot);
      if (rank(state) < rank(group.state)) group.state = state;
    }
  }
  return [...groups.values()]
    .map(({ place, finding, flows, recipients, state, outcomes }) => {
      const [only] = recipients;
      const partner = finding === undefined && recipients.size === 1 ? only : finding?.partner;
      const recipient = typeof partner === 'string' ? partner : null;
      return { place, finding: finding?.id ?? null, recipient, state, flows, outcomes };
    })
    .toSorted((a, b) => (`${a.place} ${a.finding}` < `${b.place} ${b.finding}` ? -1 : 1));
}

interface Group {
  readonly place: string;
  readonly finding: Equivalence | undefined;
  readonly flows: string[];
  readonly recipients: Set<string | null>;
  state: EquivalenceState;
  readonly outcomes: { [O in Outcome]?: number };
}

/** A flow the rule on equal protection applies to; without the rule, one surely going abroad. */
function isExport(view: FlowView, outcome: Outcome | null): boolean {
  if (outcome !== null) return outcome !== 'not-applicable' && view.leavesMainland === 'yes';
  return view.leavesMainland === 'yes' && view.carriesPersonal !== 'no';
}

function stateOf(
  finding: Equivalence | undefined,
  { flow }: FlowView,
  { asOf }: Snapshot,
): EquivalenceState {
  if (finding === undefined) return 'missing';
  if (finding.conclusion === 'not-equal') return 'not-equal';
  if (lackingField(finding) !== undefined) return 'draft';
  const until = typeof flow.ended === 'string' && flow.ended < asOf ? flow.ended : asOf;
  if (typeof finding.validUntil === 'string' && finding.validUntil < until) return 'expired';
  return isUnsupported(finding) ? 'unsupported' : 'valid';
}

function rank(state: EquivalenceState): number {
  return equivalenceStates.indexOf(state);
}
