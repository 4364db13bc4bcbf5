import type { Words } from '../../../../../shared/lib/index.ts';
import { readCell } from '../../../../../shared/exchange/cells/index.ts';
import type { CellProblem, FindRecord } from '../../../../../shared/exchange/cells/index.ts';
import { expectedIn } from '../../../../../shared/exchange/cells/index.ts';
import type { Language, Text } from '../../../../../shared/lib/index.ts';
import { text } from '../../../../../shared/lib/index.ts';
import type { AnyRecord } from '../../../../../shared/map/index.ts';
import type { CellRange } from './cellRange.ts';
import type { GridColumn } from './gridColumns.ts';

export interface PasteSources {
  readonly table: readonly (readonly string[])[];
  /** Where it goes; one cell or an exact multiple of the table is filled by repeating it. */
  readonly range: CellRange;
  readonly rows: readonly string[];
  readonly columns: readonly GridColumn[];
  /** Every column of the register, for what a new record must have. */
  readonly all: readonly GridColumn[];
  readonly get: (id: string) => AnyRecord | undefined;
  readonly language: Language;
  readonly findRecord: FindRecord;
}

export interface PlannedUpdate {
  readonly id: string;
  readonly fields: { readonly [key: string]: unknown };
}

export interface PlannedCreation {
  readonly name: Words;
  readonly fields: { readonly [key: string]: unknown };
}

export interface RejectedCell {
  /** The row of what is pasted, from 1. */
  readonly line: number;
  /** The record's code; undefined for a row that would make a new record. */
  readonly code: string | undefined;
  readonly column: Text;
  readonly problem: CellProblem;
}

export interface PastePlan {
  readonly updates: readonly PlannedUpdate[];
  readonly creations: readonly PlannedCreation[];
  readonly rejected: readonly RejectedCell[];
  /** Cells that will be written. */
  readonly accepted: number;
  /** Cells that fell on columns the program fills itself. */
  readonly skipped: number;
  /** The range that is written, among the rows there will be. */
  readonly range: CellRange;
}

/** Reads a pasted table against the cells it falls on, in small steps. Changes nothing. */
export function* planPaste(sources: PasteSources): Generator<undefined, PastePlan> {
  const { range, rows, columns } = sources;
  const table = fitTable(sources.table, range);
  const width = Math.max(0, ...table.map((row) => row.length));
  const touched = columns.slice(range.left, range.left + width);
  const plan: Draft = { updates: [], creations: [], rejected: [], accepted: 0, skipped: 0 };
  for (const [i, line] of table.entries()) {
    if (i % 8 === 7) yield undefined;
    const record = sources.get(rows[range.top + i] ?? '');
    const read = readLine(line, i + 1, record, touched, sources);
    plan.skipped += read.skipped;
    if (record === undefined) addCreation(plan, read, i + 1, sources.all);
    else addUpdate(plan, read, record.id);
  }
  return {
    ...plan,
    range: {
      ...range,
      bottom: range.top + Math.max(table.length, 1) - 1,
      right: Math.min(range.left + Math.max(width, 1), columns.length) - 1,
    },
  };
}

interface Draft {
  readonly updates: PlannedUpdate[];
  readonly creations: PlannedCreation[];
  readonly rejected: RejectedCell[];
  accepted: number;
  skipped: number;
}

interface ReadLine {
  readonly fields: ReadonlyMap<string, unknown>;
  readonly rejected: readonly RejectedCell[];
  readonly skipped: number;
  readonly isBlank: boolean;
}

/** The table as often as it goes into the range, where it does so without a rest. */
function fitTable(
  table: readonly (readonly string[])[],
  { top, bottom, left, right }: CellRange,
): readonly (readonly string[])[] {
  const height = bottom - top + 1;
  const width = right - left + 1;
  const own = table[0]?.length ?? 0;
  if (table.length === 0 || own === 0) return table;
  if (table.some((row) => row.length !== own)) return table;
  const down = height > table.length && height % table.length === 0 ? height / table.length : 1;
  const across = width > own && width % own === 0 ? width / own : 1;
  if (down === 1 && across === 1) return table;
  return Array.from({ length: table.length * down }, (_, i) => {
    const row = table[i % table.length] ?? [];
    return Array.from({ length: own * across }, (__, j) => row[j % own] ?? '');
  });
}

function readLine(
  line: readonly string[],
  number: number,
  record: AnyRecord | undefined,
  columns: readonly GridColumn[],
  { language, findRecord }: PasteSources,
): ReadLine {
  const fields = new Map<string, unknown>();
  const rejected: RejectedCell[] = [];
  let skipped = 0;
  for (const [j, cell] of line.entries()) {
    const column = columns[j];
    if (column?.field === undefined) {
      if (cell !== '') skipped += 1;
      continue;
    }
    // A new record is simply without what is left empty; the name is asked for below.
    if (record === undefined && cell.trim() === '') continue;
    const present = record?.[column.key];
    const read = readCell(column.field, cell, { language, present, findRecord });
    if (read.ok) fields.set(column.key, read.value);
    else {
      const { label } = column;
      rejected.push({ line: number, code: record?.code, column: label, problem: read.error });
    }
  }
  return { fields, rejected, skipped, isBlank: line.every((cell) => cell.trim() === '') };
}

function addUpdate(plan: Draft, { fields, rejected }: ReadLine, id: string): void {
  plan.rejected.push(...rejected);
  plan.accepted += fields.size;
  if (fields.size > 0) plan.updates.push({ id, fields: Object.fromEntries(fields) });
}

function addCreation(plan: Draft, read: ReadLine, line: number, all: readonly GridColumn[]): void {
  if (read.isBlank) return;
  const missing = all.filter(({ isRequired, key }) => isRequired && !read.fields.has(key));
  plan.rejected.push(...read.rejected);
  if (missing.length > 0) {
    for (const column of missing) {
      if (read.rejected.some((each) => each.column === column.label)) continue;
      plan.rejected.push({ line, code: undefined, column: column.label, problem: lacks(column) });
    }
    return;
  }
  const { name, ...fields } = Object.fromEntries(read.fields);
  plan.accepted += read.fields.size;
  plan.creations.push({ name: name as Words, fields }); // read by the name's own field, which holds words
}

function lacks({ field }: GridColumn): CellProblem {
  return {
    expected: field === undefined ? text('a value', '内容') : expectedIn(field),
    found: text('nothing', '空缺'),
    fix: text(
      'A row below the last one makes a new record only when this column is pasted with it.',
      '粘贴至末行以下将新增记录，所粘贴内容须包含此列。',
    ),
  };
}

/** The name of a copy of a record, in each language it has a name in. */
export function nameCopy(name: Words, language: Language): Words {
  if (typeof name === 'string') return `${name}${copySuffix[language]}`;
  return {
    ...(name.en === undefined ? {} : { en: `${name.en}${copySuffix.en}` }),
    ...(name['zh-CN'] === undefined ? {} : { 'zh-CN': `${name['zh-CN']}${copySuffix['zh-CN']}` }),
  };
}

const copySuffix = text(' (copy)', '（副本）');
