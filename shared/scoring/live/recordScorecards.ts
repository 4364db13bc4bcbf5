import type { AnyRecord, RegisterId, Snapshot } from '../../map/index.ts';
import { registerOf } from '../../map/index.ts';
import type { Pack } from '../../policy/index.ts';
import type { CriterionResult } from '../criterionTally.ts';
import { outcomeNumbers, outcomesByNumber, pointsOf } from '../criterionTally.ts';
import { criteriaByRegister } from '../evaluate.ts';
import type { RecordScore, Scorecards } from '../scorecards.ts';
import { isCarrying, principleWeights, scoresIn, slotsEach } from '../scorecards.ts';
import { findFinding } from './findFinding.ts';
import { positionOf } from './liveTable.ts';

interface Judged {
  readonly result: CriterionResult;
  readonly weights: readonly { readonly principle: number; readonly weight: number }[];
}

/**
 * Scorecards worked out one by one, for results that change too often to keep a table of all (SC-13).
 * The same numbers as a `ScorecardTable`, added in the same order.
 */
export class RecordScorecards implements Scorecards {
  readonly #width: number;
  readonly #judged: ReadonlyMap<RegisterId, readonly Judged[]>;
  readonly #getSnapshot: () => Snapshot;

  /** `getSnapshot` gives the map the results are about; asked for only when a scorecard is. */
  constructor(
    pack: Pack,
    results: ReadonlyMap<string, CriterionResult>,
    getSnapshot: () => Snapshot,
  ) {
    this.#width = pack.principles.length * slotsEach;
    this.#getSnapshot = getSnapshot;
    const judged = new Map<RegisterId, readonly Judged[]>();
    for (const [register, criteria] of criteriaByRegister(pack)) {
      const promises = criteria.flatMap(({ id, kind }) => {
        const result = results.get(id);
        return result === undefined || kind !== 'promise'
          ? []
          : [{ result, weights: principleWeights(pack, id) }];
      });
      if (promises.length > 0) judged.set(register, promises);
    }
    this.#judged = judged;
  }

  of(register: RegisterId, id: string): readonly (RecordScore | null)[] | null {
    const snapshot = this.#getSnapshot();
    const records = recordsOf(snapshot, register);
    const position = positionOf(records, id);
    if (records[position]?.id !== id) return null;
    const row = this.#ownRow(register, position);
    for (const source of this.#judged.keys()) {
      const sources = recordsOf(snapshot, source);
      for (const [name, field] of Object.entries(registerOf(source).fields)) {
        if (!isCarrying(field) || field.target !== register) continue;
        for (const record of snapshot.by(source, name as never, id)) {
          // `name` is a reference of that register
          const own = this.#ownRow(source, positionOf(sources, (record as AnyRecord).id)); // widened
          for (let k = 0; k < row.length; k++) row[k]! += own[k]!; // rows of one width
        }
      }
    }
    return scoresIn(row);
  }

  #ownRow(register: RegisterId, position: number): Float64Array {
    const row = new Float64Array(this.#width);
    for (const { result, weights } of this.#judged.get(register) ?? []) {
      const outcome =
        outcomesByNumber[result.outcomes[position] ?? outcomeNumbers['not-applicable']];
      if (outcome === undefined || outcome === 'not-applicable') continue;
      const isDecided = outcome !== 'undetermined' && outcome !== 'error';
      const judgement =
        outcome === 'partly-met' ? findFinding(result.findings, position)?.judgement : undefined;
      const points = pointsOf(outcome, judgement);
      for (const { principle, weight } of weights) {
        const at = principle * slotsEach; // within the row: one group a principle
        row[at]! += points * weight;
        if (!isDecided) row[at + 1]! += weight;
        row[at + 2]! += weight;
      }
    }
    return row;
  }
}

function recordsOf(snapshot: Snapshot, register: RegisterId): readonly AnyRecord[] {
  return snapshot.all(register) as readonly AnyRecord[]; // only ids are read
}
