import type { Text } from '../../../../shared/lib/index.ts';
import type { Outcome, VerdictKind } from '../../../../shared/policy/index.ts';
import type { Score } from '../../../../shared/scoring/index.ts';
import type {
  AssessTree,
  TreeCommitment,
  TreeCriterion,
} from '../../../data/verdicts/assessViews.ts';
import type { LiveScores } from '../../../data/verdicts/verdicts.ts';

/** What the tree is narrowed to; everything named must hold. */
export interface TreeFilter {
  readonly kind: VerdictKind | 'all';
  readonly isUndecided: boolean;
  readonly isNotMet: boolean;
  readonly isCritical: boolean;
  readonly isMine: boolean;
  readonly query: string;
}

export const noFilter: TreeFilter = {
  kind: 'all',
  isUndecided: false,
  isNotMet: false,
  isCritical: false,
  isMine: false,
  query: '',
};

/** A line of the tree. */
export interface TreeRow {
  /** Unique in the tree: a rule stands under each promise it serves. */
  readonly key: string;
  readonly level: 1 | 2 | 3;
  /** Of the principle, promise or rule, as the address names it. */
  readonly id: string;
  readonly parent: string | null;
  /** P1, C31; empty for rules. */
  readonly code: string;
  readonly title: Text;
  readonly outcome: Outcome | null;
  readonly score: Score;
  /** Verdicts not met or met in part, and undecided ones. */
  readonly notMet: number;
  readonly open: number;
  readonly hasChildren: boolean;
  readonly isOpen: boolean;
}

/** The lines in sight: what passes the filter, opened where it is opened. A filter opens everything. */
export function treeRows(
  principles: LiveScores['principles'],
  tree: AssessTree,
  filter: TreeFilter,
  opened: ReadonlySet<string>,
): readonly TreeRow[] {
  const byId = new Map(tree.criteria.map((each) => [each.id, each]));
  const isNarrowed = isFiltering(filter);
  const kind = filter.kind === 'all' ? 'promise' : filter.kind;
  const rows: TreeRow[] = [];
  for (const principle of principles) {
    const under = tree.commitments
      .filter((commitment) => commitment.principle === principle.id)
      .map((commitment) => ({ commitment, criteria: passing(commitment, byId, filter) }))
      .filter(({ commitment, criteria }) => criteria.length > 0 || isBare(commitment, filter));
    if (under.length === 0 && isNarrowed) continue;
    const isOpen = isNarrowed || opened.has(principle.id);
    rows.push({
      key: principle.id,
      level: 1,
      id: principle.id,
      parent: null,
      code: principle.code,
      title: principle.title,
      outcome: null,
      score: principle.scores[kind],
      ...countAll(unique(under.flatMap(({ criteria }) => criteria))),
      hasChildren: under.length > 0,
      isOpen,
    });
    if (!isOpen) continue;
    for (const { commitment, criteria } of under) {
      rows.push(...commitmentRows(principle.id, commitment, criteria, kind, isNarrowed, opened));
    }
  }
  return rows;
}

function commitmentRows(
  principle: string,
  commitment: TreeCommitment,
  criteria: readonly TreeCriterion[],
  kind: VerdictKind,
  isNarrowed: boolean,
  opened: ReadonlySet<string>,
): readonly TreeRow[] {
  const { id, promise, verdicts } = commitment;
  const isOpen = isNarrowed || opened.has(id);
  const row: TreeRow = {
    key: id,
    level: 2,
    id,
    parent: principle,
    code: id,
    title: promise,
    outcome: verdicts[kind].outcome,
    score: verdicts[kind].score,
    ...countAll(criteria),
    hasChildren: criteria.length > 0,
    isOpen: isOpen && criteria.length > 0,
  };
  if (!isOpen) return [row];
  return [
    row,
    ...criteria.map((criterion): TreeRow => {
      return {
        key: `${id}/${criterion.id}`,
        level: 3,
        id: criterion.id,
        parent: id,
        code: '',
        title: criterion.title,
        outcome: criterion.outcome,
        score: criterion.score,
        ...countAll([criterion]),
        hasChildren: false,
        isOpen: false,
      };
    }),
  ];
}

/** Whether lines may be missing for a reason other than being closed. */
export function isFiltering(filter: TreeFilter): boolean {
  const { kind, isUndecided, isNotMet, isCritical, isMine, query } = filter;
  return kind !== 'all' || isUndecided || isNotMet || isCritical || isMine || query.trim() !== '';
}

function passing(
  commitment: TreeCommitment,
  byId: ReadonlyMap<string, TreeCriterion>,
  filter: TreeFilter,
): readonly TreeCriterion[] {
  const words = fold(filter.query).split(/\s+/).filter(Boolean);
  const own = fold(
    `${commitment.id}\n${spread(commitment.promise)}\n${spread(commitment.section)}`,
  );
  return commitment.criteria.flatMap((id) => {
    const criterion = byId.get(id);
    if (criterion === undefined || !passes(criterion, filter)) return [];
    const said = `${own}\n${fold(`${id}\n${spread(criterion.title)}\n${spread(criterion.rule)}`)}`;
    return words.every((word) => said.includes(word)) ? [criterion] : [];
  });
}

function passes({ kind, counts, isCritical, mine }: TreeCriterion, filter: TreeFilter): boolean {
  if (filter.kind !== 'all' && kind !== filter.kind) return false;
  if (filter.isUndecided && counts.undetermined + counts.error === 0) return false;
  if (filter.isNotMet && counts['not-met'] + counts['partly-met'] === 0) return false;
  if (filter.isCritical && !isCritical) return false;
  return !filter.isMine || mine > 0;
}

/** A promise no rule can judge is shown while nothing is filtered. */
function isBare({ criteria }: TreeCommitment, filter: TreeFilter): boolean {
  return criteria.length === 0 && !isFiltering(filter);
}

function countAll(criteria: readonly TreeCriterion[]): {
  readonly notMet: number;
  readonly open: number;
} {
  let [notMet, open] = [0, 0];
  for (const { counts } of criteria) {
    notMet += counts['not-met'] + counts['partly-met'];
    open += counts.undetermined + counts.error;
  }
  return { notMet, open };
}

function unique(criteria: readonly TreeCriterion[]): readonly TreeCriterion[] {
  return [...new Set(criteria)];
}

/** Where an address leads: the line of a principle, promise or rule, under its first promise. */
export function findKey(tree: AssessTree, id: string): string {
  const commitment = tree.commitments.find(({ criteria }) => criteria.includes(id));
  return commitment === undefined ? id : `${commitment.id}/${id}`;
}

/** The lines that must be open for a line to be in sight. */
export function ancestorsOf(tree: AssessTree, key: string): readonly string[] {
  const [first = '', second] = key.split('/');
  const commitment = tree.commitments.find(({ id }) => id === first);
  if (commitment === undefined) return [];
  return second === undefined ? [commitment.principle] : [commitment.principle, commitment.id];
}

function spread({ en, 'zh-CN': chinese }: Text): string {
  return `${en}\n${chinese}`;
}

function fold(written: string): string {
  return written.normalize('NFKC').toLowerCase();
}
