import type { Language, Result, Words } from '../../lib/index.ts';
import { canonicalJson, fail, text } from '../../lib/index.ts';
import type { Field } from '../../map/index.ts';
import type { CellProblem, Column, FindRecord, NamedRecord } from '../cells/index.ts';
import { columnsOf, createRecordFinder } from '../cells/index.ts';
import { shortened } from '../problem.ts';
import type { PlannedRow, RejectedCell, RowSource } from './importRows.ts';
import { codeIn, collectRows, identifyRows, turnAway } from './importRows.ts';
import { readSheetCell } from './readSheetCell.ts';
import type { SheetCell } from './sheets.ts';
import { sayCell } from './sheets.ts';

export interface ImportSource extends RowSource {
  readonly findRecord: FindRecord;
  /** The language of the words in the file. */
  readonly language: Language;
  /** Opaque ids, new in the whole workspace. */
  readonly newId: () => string;
  readonly daysFrom?: 1900 | 1904;
}

/** Field values by name; undefined makes a field unknown. */
export interface ImportedFields {
  readonly [field: string]: unknown;
}

export interface ImportPlan {
  readonly creations: readonly {
    readonly id: string;
    readonly name: Words;
    readonly fields: ImportedFields;
    readonly row: number;
  }[];
  readonly updates: readonly {
    readonly id: string;
    readonly fields: ImportedFields;
    readonly row: number;
  }[];
  readonly rejected: readonly RejectedCell[];
  /** Rows with nothing in the columns brought in, counted from 1. */
  readonly skippedRows: readonly number[];
  readonly counts: {
    readonly rows: number;
    readonly creations: number;
    readonly updates: number;
    /** Rows of records that already say the same. */
    readonly unchanged: number;
    readonly rejectedCells: number;
    readonly rejectedRows: number;
    /** Creations whose code in the file is not kept: the program gives the next one. */
    readonly newCodes: number;
  };
}

/**
 * What bringing in the rows would do. A row with the code of a record changes that record, and only where it
 * says something; every other row makes a new one. A cell that cannot be read leaves its field as it is and is
 * told; a new row without its name or a required field is left out whole. Nothing is changed here.
 */
export function planImport(source: ImportSource): ImportPlan {
  const columns = columnsOf(source.register);
  const rejected: RejectedCell[] = [];
  const { rows, skippedRows } = collectRows(source, columns);
  const accepted = identifyRows(rows, source, rejected);
  const reader = createReader(source);
  const drafts = accepted
    .filter(({ record }) => record === undefined)
    .filter((row) => hasRequired(row, columns, reader, source.findRecord, rejected))
    .map((row) => ({ ...row, id: source.newId() }));
  const findCreated = findAmong(source, drafts);

  const creations = drafts.map(({ id, number, cells }) => {
    const row = { number, cells, record: undefined };
    const { name, ...fields } = readFields(row, columns, reader, findCreated, rejected);
    return { id, name: name as Words, fields, row: number }; // its name has been read before
  });
  let unchanged = 0;
  const updates = accepted.flatMap((row) => {
    const { record, number } = row;
    if (record === undefined) return [];
    const read = readFields(row, columns, reader, source.findRecord, rejected);
    const changed = Object.entries(read).filter(([key, value]) => !isSame(value, record[key]));
    if (changed.length > 0)
      return [{ id: record.id, fields: Object.fromEntries(changed), row: number }];
    unchanged += 1;
    return [];
  });
  const rejectedRows = rejected.filter(({ isWholeRow }) => isWholeRow).length;
  return {
    creations,
    updates,
    rejected: rejected.toSorted((a, b) => a.row - b.row || (a.column ?? -1) - (b.column ?? -1)),
    skippedRows,
    counts: {
      rows: rows.length,
      creations: creations.length,
      updates: updates.length,
      unchanged,
      rejectedCells: rejected.length - rejectedRows,
      rejectedRows,
      newCodes: drafts.filter(({ cells }) => cells.has('code')).length,
    },
  };
}

interface Reader {
  read(
    field: Field,
    key: string,
    cell: SheetCell,
    present: unknown,
    findRecord: FindRecord,
  ): Result<unknown, CellProblem>;
}

/** Reads cells, each wording of a column once: columns of choices and places repeat themselves. */
function createReader({ language, daysFrom = 1900 }: ImportSource): Reader {
  const read = new Map<string, Map<string, Result<unknown, CellProblem>>>();
  return {
    read: (field, key, cell, present, findRecord) => {
      const context = { language, present, findRecord };
      const isRepeated =
        typeof cell === 'string' && cell.length <= 200 && repeating.has(field.kind);
      if (!isRepeated) return readSheetCell(field, cell, daysFrom, context);
      let ofColumn = read.get(key);
      if (ofColumn === undefined) read.set(key, (ofColumn = new Map()));
      const known = ofColumn.get(cell);
      if (known !== undefined) return known;
      const result = readSheetCell(field, cell, daysFrom, context);
      ofColumn.set(cell, result);
      return result;
    },
  };
}

const repeating: ReadonlySet<Field['kind']> = new Set<Field['kind']>([
  'choice',
  'choices',
  'place',
  'places',
  'yes-no',
  'day',
]);

/** True where a new record has its name and every required field; the row is turned away where not. */
function hasRequired(
  row: PlannedRow,
  columns: readonly Column[],
  reader: Reader,
  findRecord: FindRecord,
  rejected: RejectedCell[],
): boolean {
  for (const { key, field, label, isRequired } of columns) {
    if (field === undefined || !isRequired) continue;
    const filled = row.cells.get(key);
    const result =
      filled === undefined
        ? fail(missing(label.en, label['zh-CN']))
        : reader.read(field, key, filled.cell, undefined, findRecord);
    if (result.ok) continue;
    rejected.push(turnAway(row, key, result.error));
    return false;
  }
  return true;
}

/** Of a row every cell that can be read; the others are told. */
function readFields(
  { number, cells, record }: PlannedRow,
  columns: readonly Column[],
  reader: Reader,
  findRecord: FindRecord,
  rejected: RejectedCell[],
): ImportedFields {
  const fields: [string, unknown][] = [];
  for (const { key, field } of columns) {
    const filled = cells.get(key);
    if (filled === undefined || field === undefined) continue;
    const result = reader.read(field, key, filled.cell, record?.[key], findRecord);
    if (result.ok) {
      if (result.value !== undefined || record !== undefined) fields.push([key, result.value]);
      continue;
    }
    rejected.push({
      row: number,
      column: filled.at,
      key,
      text: sayCell(filled.cell),
      isWholeRow: false,
      problem: result.error,
    });
  }
  return Object.fromEntries(fields);
}

/** Finds what is there already, and in the register itself the rows of the file that become records. */
function findAmong(
  { register, findRecord }: ImportSource,
  drafts: readonly { readonly id: string; readonly cells: PlannedRow['cells'] }[],
): FindRecord {
  const named = drafts.map(({ id, cells }): NamedRecord => {
    return { id, code: codeIn(cells) || id, name: sayCell(cells.get('name')?.cell).trim() };
  });
  const findDraft = createRecordFinder(() => named);
  return (target, said) => {
    const found = findRecord(target, said);
    return found === undefined && target === register ? findDraft(target, said) : found;
  };
}

function missing(english: string, chinese: string): CellProblem {
  return {
    expected: text(`a value (${english})`, `填写“${chinese}”`),
    found: shortened(undefined),
    fix: text(
      'A new record cannot do without it: fill it in, or choose the column it stands in.',
      '新记录必须填写此项：请补填，或指定其所在列。',
    ),
  };
}

function isSame(a: unknown, b: unknown): boolean {
  if (a === undefined || b === undefined) return a === b;
  return canonicalJson(a) === canonicalJson(b);
}
