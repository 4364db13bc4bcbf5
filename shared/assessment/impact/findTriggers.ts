import type { Activity, FlowView, Snapshot, Use } from '../../map/index.ts';
import { flowViews, isNone, known } from '../../map/index.ts';
import type { Outcome } from '../../policy/index.ts';
import { includesChildren } from '../../policy/terra-maestro-2024-08/lib/childSubject.ts';
import type { Evaluation } from '../../scoring/index.ts';
import { outcomesByNumber } from '../../scoring/index.ts';
import type { Cover, CoverDuty } from './coverOf.ts';
import { coverOf } from './coverOf.ts';

/** The cases of PIPL Art. 55, as the field `triggers` of an assessment names them. */
export const triggerIds = [
  'sensitive',
  'automated-decision',
  'third-party',
  'export',
  'major-influence',
] as const;
export type TriggerId = (typeof triggerIds)[number];

export interface TriggeredRecord extends Cover {
  readonly trigger: TriggerId;
  readonly register: 'activities' | 'uses' | 'flows';
  readonly id: string;
  /** False while a fact is missing that decides whether the case is there at all. */
  readonly isCertain: boolean;
  /** The rule of the pack that judges it, and what counts of it, overrides included; null where none does. */
  readonly verdict: { readonly criterion: string; readonly outcome: Outcome } | null;
}

/** Whether a case of Art. 55 is there: yes, no, or not yet known. */
type Case = 'yes' | 'no' | 'unknown';

const impactKinds: CoverDuty['kinds'] = ['pipia'];
const mergeKinds: CoverDuty['kinds'] = ['pipia', 'self-assessment', 'cac-security'];

/**
 * Every record that PIPL Art. 55 wants assessed beforehand, with how far it is covered: by trigger,
 * then by id. Where a rule of the pack judges the case, the rule decides whether the case is there.
 */
export function findTriggers(
  snapshot: Snapshot,
  evaluation: Evaluation,
): readonly TriggeredRecord[] {
  const rule = ruleReader(evaluation);
  const found: TriggeredRecord[] = [];
  const add = (
    trigger: TriggerId,
    register: TriggeredRecord['register'],
    id: string,
    here: Case,
    verdict: TriggeredRecord['verdict'],
    duty: () => CoverDuty,
  ) => {
    const isThere = verdict === null ? here !== 'no' : verdict.outcome !== 'not-applicable';
    if (!isThere) return;
    const cover = coverOf(duty(), snapshot);
    found.push({ trigger, register, id, isCertain: here === 'yes', verdict, ...cover });
  };

  for (const use of snapshot.all('uses')) {
    const duty = (kinds: CoverDuty['kinds']) => () => dutyOfUse(use, kinds);
    const sensitive = rule('sensitive-assessment', use.id);
    add('sensitive', 'uses', use.id, isSensitive(use, snapshot), sensitive, duty(impactKinds));
    const merge = rule('merge-assessment', use.id);
    add('major-influence', 'uses', use.id, isMerged(use), merge, duty(mergeKinds));
  }
  for (const activity of snapshot.all('activities')) {
    const duty = () => dutyOfActivity(activity);
    const verdict = rule('automation-assessment', activity.id);
    const { id } = activity;
    add('automated-decision', 'activities', id, isMajorDecision(activity), verdict, duty);
    add('major-influence', 'activities', id, hasOtherInfluence(activity), null, duty);
  }
  for (const view of snapshot.derived(flowViews).values()) {
    const { id } = view.flow;
    const duty = () => dutyOfFlow(view);
    const verdict = view.flow.kind === 'publish' ? rule('publication-assessment', id) : null;
    add('third-party', 'flows', id, goesToOthers(view), verdict, duty);
    add('export', 'flows', id, isExport(view), rule('export-impact-assessment', id), duty);
  }
  const place = new Map(triggerIds.map((id, i) => [id, i]));
  return found.toSorted(
    (a, b) => (place.get(a.trigger) ?? 0) - (place.get(b.trigger) ?? 0) || (a.id < b.id ? -1 : 1),
  );
}

/** What a criterion said of a record; null where the pack has no such criterion. */
function ruleReader(evaluation: Evaluation) {
  const byCriterion = new Map<string, ReadonlyMap<string, Outcome>>();
  return (criterion: string, id: string): TriggeredRecord['verdict'] => {
    let outcomes = byCriterion.get(criterion);
    if (outcomes === undefined) {
      const result = evaluation.criteria.get(criterion);
      outcomes = new Map(
        result?.records.map((record, i) => [
          record.id,
          outcomesByNumber[result.outcomes[i] ?? 0] ?? 'error',
        ]),
      );
      byCriterion.set(criterion, outcomes);
    }
    const outcome = outcomes.get(id);
    return outcome === undefined ? null : { criterion, outcome };
  };
}

/** PIPL Art. 28: by its category, or because it is about children under 14. */
function isSensitive(use: Use, snapshot: Snapshot): Case {
  const category = snapshot.get('categories', use.category);
  if (category?.isSensitivePipl === true) return 'yes';
  const children = includesChildren(snapshot.get('subjects', use.subject));
  if (category?.isPersonal !== false && children === 'yes') return 'yes';
  return category?.isSensitivePipl === false ? 'no' : 'unknown';
}

/** GB/T 35273-2020, 7.6: what is brought together from several sources. */
function isMerged({ mergedFrom }: Use): Case {
  if (isNone(mergedFrom)) return 'no';
  const count = mergedFrom?.length ?? 0;
  return count === 0 ? 'unknown' : count > 1 ? 'yes' : 'no';
}

function isMajorDecision({ isAutomatedDecision, hasMajorEffect }: Activity): Case {
  if (isAutomatedDecision === false || hasMajorEffect === false) return 'no';
  return isAutomatedDecision === true && hasMajorEffect === true ? 'yes' : 'unknown';
}

/** Major effect on people, but a person decides: the last case of Art. 55. */
function hasOtherInfluence({ isAutomatedDecision, hasMajorEffect }: Activity): Case {
  return isAutomatedDecision === false && hasMajorEffect === true ? 'yes' : 'no';
}

const kindsToOthers: ReadonlySet<string> = new Set(['share', 'entrust', 'transfer', 'publish']);
/** Collecting is no providing; a legal demand leaves no choice to weigh beforehand. */
const kindsOfOwn: ReadonlySet<string> = new Set(['collect', 'legal-demand']);

/** Entrusted, provided or published: Art. 55 (3). Remote access counts where someone else looks. */
function goesToOthers(view: FlowView): Case {
  const { kind } = view.flow;
  if (kind !== undefined && kindsOfOwn.has(kind)) return 'no';
  const leaves = kind !== undefined && kindsToOthers.has(kind) ? 'yes' : view.leavesEntity;
  return both(leaves, carriesPersonal(view));
}

function isExport(view: FlowView): Case {
  return both(view.leavesMainland, carriesPersonal(view));
}

/** An empty list is a question left open, as the rules on exports take it. */
function carriesPersonal(view: FlowView): Case {
  return view.flow.categories?.length === 0 ? 'unknown' : view.carriesPersonal;
}

function both(one: Case, other: Case): Case {
  if (one === 'no' || other === 'no') return 'no';
  return one === 'yes' && other === 'yes' ? 'yes' : 'unknown';
}

function dutyOfUse({ assessment, firstUsed }: Use, kinds: CoverDuty['kinds']): CoverDuty {
  return { assessments: assessment, kinds, started: firstUsed };
}

function dutyOfActivity({ assessments, started, ended, lastChanged }: Activity): CoverDuty {
  const changes = { last: lastChanged };
  return { assessments, kinds: impactKinds, started, ended: known(ended), changes };
}

function dutyOfFlow({ flow }: FlowView): CoverDuty {
  const { assessments, started, ended, lastChanged } = flow;
  const changes = { last: lastChanged };
  return { assessments, kinds: impactKinds, started, ended: known(ended), changes };
}
