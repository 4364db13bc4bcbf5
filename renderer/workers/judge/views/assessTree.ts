import { text } from '../../../../shared/lib/index.ts';
import type { RecordBase } from '../../../../shared/map/index.ts';
import type { Criterion } from '../../../../shared/policy/index.ts';
import type { CriterionResult } from '../../../../shared/scoring/index.ts';
import { outcomeNumbers } from '../../../../shared/scoring/index.ts';
import { formatClause } from '../../../../shared/standards/index.ts';
import type { AssessTree, TreeCriterion } from '../../../data/verdicts/assessViews.ts';
import type { IsMine } from './createMine.ts';
import { createMine } from './createMine.ts';
import type { ViewSources } from './viewSources.ts';

/** Every promise and every rule with what it found, and how many of the records are one person's. */
export function assessTree(sources: ViewSources, person: string): AssessTree {
  const { evaluation } = sources;
  const isMine = createMine(sources, person);
  return {
    commitments: evaluation.commitments.map(({ commitment, verdicts }) => ({
      id: commitment.id,
      principle: commitment.mainPrinciple,
      section: commitment.section,
      promise: commitment.promise,
      remark: commitment.remark ?? null,
      clauses: commitment.clauses.map((clause) =>
        text(formatClause(clause, 'en'), formatClause(clause, 'zh-CN')),
      ),
      verdicts,
      criteria: commitment.criteria.map(({ criterion }) => criterion),
      noCriterion: commitment.noCriterion ?? null,
    })),
    criteria: [...evaluation.criteria.values()].map((result) => toLine(result, isMine)),
  };
}

function toLine(result: CriterionResult, isMine: IsMine): TreeCriterion {
  const { criterion, outcome, score, counts } = result;
  const { id, kind, title, rule, judges } = criterion;
  return {
    id,
    kind,
    title,
    rule,
    isCritical: canFailCritically(criterion),
    outcome,
    score,
    counts,
    judges,
    mine: countMine(result, isMine),
  };
}

function canFailCritically({ severity, says }: Criterion): boolean {
  return (
    severity === 'critical' || Object.values(says).some(({ severity: own }) => own === 'critical')
  );
}

function countMine({ criterion, records, outcomes }: CriterionResult, isMine: IsMine): number {
  if (isMine === null) return 0;
  let mine = 0;
  for (const [position, record] of records.entries()) {
    if (outcomes[position] === outcomeNumbers['not-applicable']) continue;
    if (isMine(criterion, record as RecordBase)) mine += 1; // what every record has
  }
  return mine;
}
