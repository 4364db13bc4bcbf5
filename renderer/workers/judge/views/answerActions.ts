import type { Snapshot } from '../../../../shared/map/index.ts';
import { known } from '../../../../shared/map/index.ts';
import type { Evaluation } from '../../../../shared/scoring/index.ts';
import type { ActionLink, ActionState, Followed } from '../../../../shared/views/index.ts';
import { actionStates, tallyActions } from '../../../../shared/views/index.ts';
import type {
  ActionAbout,
  ActionRow,
  ActionViewQuestions,
  DueActions,
} from '../../../data/verdicts/actionViews.ts';
import type { NamedRecord, RecordVerdict } from '../../../data/verdicts/verdicts.ts';
import { gainOf, overallWorth } from '../gains.ts';
import { sayVerdict } from '../sayVerdict.ts';
import type { ViewSources } from './viewSources.ts';

type Judged = Pick<ViewSources, 'snapshot' | 'evaluation'>;

/** Every action with where it stands, by code. */
export function answerActions({
  snapshot,
  evaluation,
}: Judged): ActionViewQuestions['actions']['answer'] {
  const states = actionStates(snapshot, evaluation);
  return {
    asOf: snapshot.asOf,
    rows: states.map((state) => toRow(state, snapshot, evaluation)).toSorted(byCode),
    totals: tallyActions(states),
  };
}

/** What is overdue and what falls due soon, the earliest first. */
export function answerDueActions({ snapshot, evaluation }: ViewSources, most: number): DueActions {
  const states = actionStates(snapshot, evaluation);
  const first = (wanted: (state: ActionState) => boolean) => {
    const found = states
      .filter(wanted)
      .toSorted((a, b) => (a.daysLeft ?? Infinity) - (b.daysLeft ?? Infinity));
    return {
      total: found.length,
      rows: found.slice(0, most).map((state) => toRow(state, snapshot, evaluation)),
    };
  };
  return {
    all: states.length,
    overdue: first(({ isOverdue }) => isOverdue),
    upcoming: first(({ isUpcoming }) => isUpcoming),
  };
}

function toRow(state: ActionState, snapshot: Snapshot, evaluation: Evaluation): ActionRow {
  const { action, status, isActive, daysLeft, isOverdue, isUpcoming, link } = state;
  const { id, code, name, owner } = action;
  return {
    record: { register: 'actions', id, code, name },
    owner: owner ?? null,
    status,
    isActive,
    due: known(action.due) ?? null,
    daysLeft,
    isOverdue,
    isUpcoming,
    about: aboutOf(link, snapshot, evaluation),
  };
}

function aboutOf(link: ActionLink, snapshot: Snapshot, evaluation: Evaluation): ActionAbout {
  const nothing = { rule: null, record: null, verdict: null, outcome: null, named: null };
  switch (link.kind) {
    case 'finding':
    case 'promise':
      return {
        link: link.kind,
        rule: ruleOf(link),
        record: recordOf(link),
        verdict: verdictOf(link, snapshot, evaluation),
        outcome: link.outcome,
        named: null,
      };
    case 'archived':
      return { ...nothing, link: link.kind, rule: ruleOf(link), record: recordOf(link) };
    case 'mismatch':
      return { ...nothing, link: link.kind, rule: ruleOf(link), named: link.named };
    case 'lost-criterion':
    case 'lost-record':
      return { ...nothing, link: link.kind, named: link.named };
    case 'unlinked':
      return { ...nothing, link: link.kind };
  }
}

function ruleOf({ result }: Pick<Followed, 'result'>): NonNullable<ActionAbout['rule']> {
  const { id, title } = result.criterion;
  return { id, title };
}

function recordOf({ result, record }: Pick<Followed, 'result' | 'record'>): NamedRecord {
  const { id, code, name } = record;
  return { register: result.criterion.judges, id, code, name };
}

function verdictOf(
  { result, position, record, outcome, finding }: Followed,
  snapshot: Snapshot,
  evaluation: Evaluation,
): RecordVerdict {
  const { criterion, reasons, reasonOf } = result;
  const reason = reasons[reasonOf[position] ?? 0];
  return sayVerdict(
    {
      criterion,
      outcome,
      ...(outcome === 'not-applicable' && reason !== undefined ? { reason } : {}),
      ...(finding === undefined ? {} : { finding }),
    },
    { register: criterion.judges, id: record.id },
    snapshot,
    evaluation.pack,
    gainOf(overallWorth(evaluation, result), finding),
  );
}

/** ACN-2 before ACN-10. */
function byCode({ record: one }: ActionRow, { record: other }: ActionRow): number {
  const byLength = one.code.length - other.code.length;
  if (byLength !== 0) return byLength;
  return one.code < other.code ? -1 : 1;
}
