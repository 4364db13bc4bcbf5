import type { AnyRecord, Field, RegisterId, Snapshot } from '../map/index.ts';
import { registerOf } from '../map/index.ts';
import type { Pack } from '../policy/index.ts';

/** A record's score in one principle, 0 to 1 (SC-4). */
export interface RecordScore {
  readonly low: number;
  readonly high: number;
  readonly coverage: number;
}

/** Record × principle: what was promised about each record and the records that point at it (SC-13). */
export interface Scorecards {
  /**
   * One score a principle, in the pack's order, null where nothing applies (SC-5); null in all for a
   * record nothing was judged of.
   */
  of(register: RegisterId, id: string): readonly (RecordScore | null)[] | null;
}

/** For each principle: weight earned, weight undecided, weight in all. */
export const slotsEach = 3;

/** Collects judgements while criteria run, then answers for any record. */
export class ScorecardTable implements Scorecards {
  readonly #snapshot: Snapshot;
  readonly #width: number;
  readonly #tables = new Map<RegisterId, Float64Array>();
  readonly #positions = new Map<RegisterId, Map<string, number>>();

  constructor(pack: Pack, snapshot: Snapshot) {
    this.#snapshot = snapshot;
    this.#width = pack.principles.length * slotsEach;
  }

  /** A function that books one judgement of a record of this register under the given weights. */
  booker(
    register: RegisterId,
    weights: readonly { readonly principle: number; readonly weight: number }[],
  ): (position: number, points: number, isDecided: boolean) => void {
    const table = this.#tableOf(register);
    const width = this.#width;
    return (position, points, isDecided) => {
      for (const { principle, weight } of weights) {
        // Within the table: one row a record of the register, one group of slots a principle.
        const at = position * width + principle * slotsEach;
        table[at]! += points * weight;
        if (!isDecided) table[at + 1]! += weight;
        table[at + 2]! += weight;
      }
    };
  }

  /** Adds what was judged of each record to the records its carrying references point at. */
  carry(): void {
    const own = new Map<RegisterId, Float64Array>();
    for (const [register, table] of this.#tables) own.set(register, table.slice());
    for (const [register, table] of own) {
      for (const [name, field] of Object.entries(registerOf(register).fields)) {
        if (isCarrying(field)) this.#carryField(register, name, field.target as RegisterId, table); // checked by a contract test
      }
    }
  }

  of(register: RegisterId, id: string): readonly (RecordScore | null)[] | null {
    const table = this.#tables.get(register);
    const position = this.#positionsOf(register).get(id);
    if (table === undefined || position === undefined) return null;
    return scoresIn(table.subarray(position * this.#width, (position + 1) * this.#width));
  }

  #carryField(register: RegisterId, name: string, target: RegisterId, table: Float64Array): void {
    const records = this.#snapshot.all(register) as readonly AnyRecord[]; // walked by field name
    const positions = this.#positionsOf(target);
    const into = this.#tableOf(target);
    const width = this.#width;
    const add = (from: number, id: unknown) => {
      const position = typeof id === 'string' ? positions.get(id) : undefined;
      if (position === undefined) return;
      for (let k = 0, at = position * width, own = from * width; k < width; k++, at++, own++) {
        into[at]! += table[own]!; // both within their tables: positions come from the snapshot
      }
    };
    for (let i = 0; i < records.length; i++) {
      const value = records[i]?.[name];
      if (Array.isArray(value)) for (const id of value) add(i, id);
      else if (value !== undefined) add(i, value);
    }
  }

  #tableOf(register: RegisterId): Float64Array {
    let table = this.#tables.get(register);
    if (table === undefined) {
      table = new Float64Array(this.#snapshot.all(register).length * this.#width);
      this.#tables.set(register, table);
    }
    return table;
  }

  #positionsOf(register: RegisterId): Map<string, number> {
    let positions = this.#positions.get(register);
    if (positions === undefined) {
      positions = new Map(this.#snapshot.all(register).map((record, i) => [record.id, i]));
      this.#positions.set(register, positions);
    }
    return positions;
  }
}

/** The scores of a record's row of weights; null where nothing was judged. */
export function scoresIn(row: Float64Array): readonly (RecordScore | null)[] | null {
  const scores: (RecordScore | null)[] = [];
  let total = 0;
  for (let at = 0; at < row.length; at += slotsEach) {
    const [earned = 0, open = 0, weight = 0] = row.subarray(at, at + slotsEach);
    total += weight;
    scores.push(weight === 0 ? null : scoreOfRecord(earned / weight, open / weight));
  }
  return total === 0 ? null : scores;
}

function scoreOfRecord(low: number, open: number): RecordScore {
  return { low, high: open === 0 ? low : Math.min(1, low + open), coverage: 1 - open };
}

/** A reference by which verdicts count in the scorecard of the record it points at. */
export function isCarrying(field: Field): field is Field & { readonly target: string } {
  return (field.kind === 'reference' || field.kind === 'references') && field.carriesVerdicts;
}

/** The weight one judgement of a criterion has in each principle, before it is shared among records. */
export function principleWeights(
  pack: Pack,
  criterion: string,
): readonly { readonly principle: number; readonly weight: number }[] {
  const weights = new Map<number, number>();
  for (const { criteria, weights: ofCommitment } of pack.commitments) {
    for (const { criterion: id, weight } of criteria) {
      if (id !== criterion) continue;
      pack.principles.forEach((principle, i) => {
        const inPrinciple = ofCommitment[principle.id];
        if (inPrinciple !== undefined) weights.set(i, (weights.get(i) ?? 0) + inPrinciple * weight);
      });
    }
  }
  return [...weights].map(([principle, weight]) => ({ principle, weight }));
}
