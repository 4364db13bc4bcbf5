import type { Snapshot } from '../../map/index.ts';
import { categoryReaches, known } from '../../map/index.ts';
import type { Outcome, RecordPointer } from '../../policy/index.ts';
import type { Evaluation } from '../../scoring/index.ts';
import { noCounts, outcomeOfGroup } from '../../scoring/index.ts';
import type { FlowFact } from '../facts/flowFact.ts';
import type { Matrix, MatrixCell } from './matrixModel.ts';
import { recordOutcomes } from './recordOutcomes.ts';

/**
 * Categories against locations (where does it rest, and is it in order?) or partners (who gets it?).
 * Behind a cell stand the flows that carry the category there or away, the uses that keep it there, and
 * the location itself. Flows of which nobody has said what they carry are in no cell.
 */
export function categoryMatrix(
  kind: 'category-location' | 'category-partner',
  facts: readonly FlowFact[],
  snapshot: Snapshot,
  evaluation: Evaluation,
): Matrix {
  const register = kind === 'category-location' ? 'locations' : 'partners';
  const categories = snapshot.all('categories');
  const others = snapshot.all(register);
  const table = new CellTable(
    categories.map(({ id }) => id),
    others.map(({ id }) => id),
  );
  if (kind === 'category-location') fillLocations(table, facts, snapshot, evaluation);
  else fillPartners(table, facts, snapshot, evaluation);
  return {
    kind,
    rows: categories.map(({ id, name, code }) => ({
      id,
      words: name,
      code,
      register: 'categories',
    })),
    columns: others.map(({ id, name, code }) => ({ id, words: name, code, register })),
    cells: table.finish(),
  };
}

function fillLocations(
  table: CellTable,
  facts: readonly FlowFact[],
  snapshot: Snapshot,
  evaluation: Evaluation,
): void {
  const outcomes = recordOutcomes(evaluation, 'locations');
  for (const [category, { locations }] of snapshot.derived(categoryReaches)) {
    for (const { id } of locations) {
      const pointer: RecordPointer = { register: 'locations', id };
      table.add(category, id, pointer, outcomes.get(id) ?? 'not-applicable');
    }
  }
  const usesOutcomes = recordOutcomes(evaluation, 'uses');
  for (const { id, category, locations } of snapshot.all('uses')) {
    const pointer: RecordPointer = { register: 'uses', id };
    const outcome = usesOutcomes.get(id) ?? 'not-applicable';
    for (const location of known(locations) ?? []) table.add(category, location, pointer, outcome);
  }
  for (const fact of facts) {
    const pointer: RecordPointer = { register: 'flows', id: fact.id };
    for (const location of new Set([fact.fromLocation, fact.toLocation])) {
      if (location === null) continue;
      for (const category of fact.categories ?? []) {
        table.add(category, location, pointer, fact.worse);
      }
    }
  }
}

function fillPartners(
  table: CellTable,
  facts: readonly FlowFact[],
  snapshot: Snapshot,
  evaluation: Evaluation,
): void {
  for (const fact of facts) {
    if (fact.recipient === null) continue;
    const pointer: RecordPointer = { register: 'flows', id: fact.id };
    for (const category of fact.categories ?? []) {
      table.add(category, fact.recipient, pointer, fact.worse);
    }
  }
  // Whoever runs a place reaches what rests there, also where no flow says so.
  const outcomes = recordOutcomes(evaluation, 'locations');
  for (const [category, { locations }] of snapshot.derived(categoryReaches)) {
    for (const { id, operator } of locations) {
      const partner = known(operator);
      if (partner === undefined) continue;
      const outcome = outcomes.get(id) ?? 'not-applicable';
      table.add(category, partner, { register: 'locations', id }, outcome);
    }
  }
}

interface Draft {
  readonly counts: Record<Outcome, number>;
  readonly records: RecordPointer[];
}

/** Cells while they fill; only those that hold something exist. */
class CellTable {
  readonly #rows: ReadonlyMap<string, number>;
  readonly #columns: ReadonlyMap<string, number>;
  readonly #cells: (Map<number, Draft> | undefined)[];

  constructor(rows: readonly string[], columns: readonly string[]) {
    this.#rows = new Map(rows.map((id, row) => [id, row]));
    this.#columns = new Map(columns.map((id, column) => [id, column]));
    this.#cells = rows.map(() => undefined);
  }

  /** Records that are archived have no row or column, and so no cell. */
  add(rowId: string, columnId: string, pointer: RecordPointer, outcome: Outcome): void {
    const row = this.#rows.get(rowId);
    const column = this.#columns.get(columnId);
    if (row === undefined || column === undefined) return;
    const cells = (this.#cells[row] ??= new Map());
    let draft = cells.get(column);
    if (draft === undefined) {
      draft = { counts: noCounts(), records: [] };
      cells.set(column, draft);
    }
    draft.counts[outcome] += 1;
    draft.records.push(pointer);
  }

  finish(): Matrix['cells'] {
    return this.#cells.map((cells) =>
      Array.from(this.#columns, (_, column) => finishCell(cells?.get(column))),
    );
  }
}

/** A category that is there without anything judged of it still has its cell: the records say where. */
function finishCell(draft: Draft | undefined): MatrixCell | null {
  if (draft === undefined) return null;
  const { counts, records } = draft;
  const outcome = outcomeOfGroup(counts, counts.met + counts['partly-met']);
  return { outcome, share: null, counts, records };
}
