import type { RecordBase } from '../../../../shared/map/index.ts';
import { outcomeNumbers, outcomesByNumber } from '../../../../shared/scoring/index.ts';
import type { AssessQuestions, JudgedRecords } from '../../../data/verdicts/assessViews.ts';
import { createMine } from './createMine.ts';
import type { ViewSources } from './viewSources.ts';

const fromGravest = [
  'error',
  'not-met',
  'partly-met',
  'undetermined',
  'met',
  'not-applicable',
] as const;

/** The records a rule judges, those filtered for, the gravest first and then as they stand. */
export function assessRecords(
  sources: ViewSources,
  { criterion, outcomes: wanted, query, owner }: AssessQuestions['assess-records']['input'],
): JudgedRecords {
  const result = sources.evaluation.criteria.get(criterion);
  const counts = result?.counts ?? noCounts;
  if (result === undefined) return toColumns([], counts);
  const { records, outcomes, findings } = result;
  const isWanted = new Set<number>(wanted.map((each) => outcomeNumbers[each]));
  const isMine = owner === null ? null : createMine(sources, owner);
  const words = fold(query).split(/\s+/).filter(Boolean);
  const overruled = new Set(
    findings.filter(({ override }) => override !== undefined).map(({ position }) => position),
  );
  const rows: Row[] = [];
  for (const [position, record] of records.entries()) {
    const outcome: number = outcomes[position] ?? outcomeNumbers['not-applicable'];
    if (isWanted.size > 0 && !isWanted.has(outcome)) continue;
    const base = record as RecordBase; // what every record has
    if (owner !== null && isMine?.(result.criterion, base) !== true) continue;
    if (words.length > 0 && !holds(base, words)) continue;
    rows.push({ id: base.id, outcome, isOverruled: overruled.has(position) });
  }
  const rank = outcomesByNumber.map((outcome) => fromGravest.indexOf(outcome));
  return toColumns(
    rows.toSorted((a, b) => (rank[a.outcome] ?? 0) - (rank[b.outcome] ?? 0)),
    counts,
  );
}

interface Row {
  readonly id: string;
  readonly outcome: number;
  readonly isOverruled: boolean;
}

const noCounts: JudgedRecords['counts'] = {
  met: 0,
  'partly-met': 0,
  'not-met': 0,
  undetermined: 0,
  'not-applicable': 0,
  error: 0,
};

function toColumns(rows: readonly Row[], counts: JudgedRecords['counts']): JudgedRecords {
  return {
    ids: rows.map(({ id }) => id).join('\n'),
    count: rows.length,
    outcomes: Uint8Array.from(rows, ({ outcome }) => outcome),
    overruled: Uint8Array.from(rows, ({ isOverruled }) => (isOverruled ? 1 : 0)),
    counts,
  };
}

function holds({ code, name }: RecordBase, words: readonly string[]): boolean {
  const names = typeof name === 'string' ? [name] : Object.values(name);
  const said = fold([code, ...names].join('\n'));
  return words.every((word) => said.includes(word));
}

function fold(written: string): string {
  return written.normalize('NFKC').toLowerCase();
}
