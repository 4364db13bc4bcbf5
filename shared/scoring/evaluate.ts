import type { AnyRecord, RegisterId, Snapshot } from '../map/index.ts';
import type { Answer, Criterion, Override, Pack } from '../policy/index.ts';
import type { CriterionResult } from './criterionTally.ts';
import { CriterionTally } from './criterionTally.ts';
import type { RolledUp } from './rollUp.ts';
import { rollUp } from './rollUp.ts';
import type { Scorecards } from './scorecards.ts';
import { ScorecardTable, principleWeights } from './scorecards.ts';
import type { Attestations } from './workspaceAnswers.ts';
import { indexAttestations } from './workspaceAnswers.ts';

/** Everything the rules said about one map on one day. */
export interface Evaluation extends RolledUp {
  readonly pack: Pack;
  readonly criteria: ReadonlyMap<string, CriterionResult>;
  readonly scorecards: Scorecards;
}

export interface EvaluateOptions {
  /** Called now and then with the number of records judged and the number in all. */
  readonly onProgress?: (done: number, total: number) => void;
}

/**
 * Judges a map against a pack. Pure: the same snapshot, answers, overrides and pack give the same
 * result, byte for byte once written (SC-9); nothing is rounded (SC-8); no clock is read.
 */
export function evaluate(
  pack: Pack,
  snapshot: Snapshot,
  answers: readonly Answer[],
  overrides: readonly Override[],
  options: EvaluateOptions = {},
): Evaluation {
  const attestations = indexAttestations(snapshot, answers, overrides);
  const scorecards = new ScorecardTable(pack, snapshot);
  const criteria = judgeAll(pack, snapshot, attestations, scorecards, options);
  scorecards.carry();
  return { pack, criteria, ...rollUp(pack, criteria), scorecards };
}

/**
 * So many records at a time: few enough to stay at hand in the processor while all criteria of their
 * register look at them, many enough that each criterion's code stays at hand as well.
 */
export const block = 512;

/** Runs every criterion over every record of the register it judges. In the pack's order once done. */
function judgeAll(
  pack: Pack,
  snapshot: Snapshot,
  attestations: Attestations,
  scorecards: ScorecardTable,
  { onProgress }: EvaluateOptions,
): ReadonlyMap<string, CriterionResult> {
  const byRegister = criteriaByRegister(pack);
  let total = 0;
  for (const register of byRegister.keys()) total += snapshot.all(register).length;
  let done = 0;
  const results = new Map<string, CriterionResult>();
  for (const [register, criteria] of byRegister) {
    const records = snapshot.all(register) as readonly AnyRecord[]; // judged through the declared register
    const tallies = criteria.map(
      (criterion) =>
        new CriterionTally(
          criterion,
          records,
          snapshot,
          attestations,
          criterion.kind === 'promise'
            ? scorecards.booker(register, principleWeights(pack, criterion.id))
            : null,
        ),
    );
    for (let from = 0; from < records.length; from += block) {
      const to = Math.min(from + block, records.length);
      for (const tally of tallies) tally.judge(from, to);
      done += to - from;
      onProgress?.(done, total);
    }
    for (const tally of tallies) {
      const result = tally.finish();
      results.set(result.criterion.id, result);
    }
  }
  onProgress?.(total, total);
  return new Map(
    pack.criteria.flatMap(({ id }) => {
      const result = results.get(id);
      return result === undefined ? [] : [[id, result] as const];
    }),
  );
}

/** The criteria by the register they judge, both in the order the pack first names them. */
export function criteriaByRegister(pack: Pack): ReadonlyMap<RegisterId, readonly Criterion[]> {
  const byRegister = new Map<RegisterId, Criterion[]>();
  for (const criterion of pack.criteria) {
    const found = byRegister.get(criterion.judges);
    if (found === undefined) byRegister.set(criterion.judges, [criterion]);
    else found.push(criterion);
  }
  return byRegister;
}
