import type { Header, ImportPlan, Sheet } from '../../shared/exchange/spreadsheet/index.ts';
import {
  findHeader,
  matchColumns,
  planImport,
  sayCell,
} from '../../shared/exchange/spreadsheet/index.ts';
import type { ColumnMatch } from '../../shared/exchange/spreadsheet/index.ts';
import type { Problem } from '../../shared/exchange/index.ts';
import { createRecordFinder, looksPersonal, writeTable } from '../../shared/exchange/index.ts';
import type { Change, HistoryEntry } from '../../shared/history/index.ts';
import type { Language, Result } from '../../shared/lib/index.ts';
import { fail, ok } from '../../shared/lib/index.ts';
import type { AnyRecord, RegisterId } from '../../shared/map/index.ts';
import { registerOf } from '../../shared/map/index.ts';
import { targetsOf } from '../data/checks/checkRecords.ts';
import { importRecords } from '../data/commands/importRecords.ts';
import type { Stamp } from '../data/history/transact.ts';
import { recordsOf } from '../data/queries/recordsOf.ts';
import type { Refusal } from '../data/refusal.ts';
import type { OpenRefusal } from '../db/openGuard.ts';
import { openWorkspace } from '../db/openWorkspace.ts';
import type { ChangeLine, RejectedLine } from './importLines.ts';
import { changeLine, rejectedHeadings, rejectedLine } from './importLines.ts';
import { readSpreadsheetInWorker } from './readSpreadsheetInWorker.ts';

/** A sheet as it is offered for choosing. */
export interface SheetSummary {
  readonly name: string;
  readonly rows: number;
  readonly isHidden: boolean;
  readonly isTruncated: boolean;
}

/** The top of a sheet, and what its columns seem to mean. */
export interface SheetTop {
  readonly header: Header;
  readonly matches: readonly (ColumnMatch | undefined)[];
  /** The first rows as they read, all of one width. */
  readonly rows: readonly (readonly string[])[];
}

export interface PlanRequest {
  readonly workspace: string;
  readonly register: RegisterId;
  readonly sheet: number;
  readonly header: Header;
  readonly columns: readonly (string | undefined)[];
  /** The language of the words in the file. */
  readonly language: Language;
}

export interface PlanSummary {
  readonly counts: ImportPlan['counts'];
  readonly rejected: number;
  /** Rows whose text looks like the data of a person, which the map must not hold. */
  readonly personalRows: readonly number[];
}

/** What was stored; its changes are fetched in parts, since one message with all of them holds up the screen. */
export interface ImportDone {
  readonly created: number;
  readonly changed: number;
  readonly entry: Omit<HistoryEntry, 'changes' | 'touched'> | undefined;
  readonly changes: number;
}

const previewRows = 8;

interface Planned {
  readonly request: PlanRequest;
  readonly plan: ImportPlan;
  readonly records: ReadonlyMap<RegisterId, readonly AnyRecord[]>;
}

/** One spreadsheet on its way into a register: its rows and the plan stay here, the screen sees parts. */
export function createImportWork() {
  let sheets: readonly Sheet[] = [];
  let planned: Planned | undefined;
  let stored: readonly Change[] = [];
  const current = (): Planned => {
    if (planned === undefined) throw new Error('Expected a plan made before, found none.');
    return planned;
  };
  return {
    /** Reads a file, in a worker of its own: it comes from outside and may be anything. */
    async read(
      bytes: Uint8Array<ArrayBuffer>,
      fileName: string,
    ): Promise<Result<readonly SheetSummary[], Problem | 'cancelled'>> {
      const read = await readSpreadsheetInWorker(bytes, fileName).result;
      if (!read.ok) return read;
      ({ sheets } = read.value);
      return ok(
        sheets.map(({ name, rows, isHidden, isTruncated }) => ({
          name,
          rows: rows.length,
          isHidden,
          isTruncated,
        })),
      );
    },

    /** The top of a sheet; headings are looked for, or taken from the row given (counted from 0). */
    look(sheet: number, register: RegisterId, row: number | undefined): Result<SheetTop, 'empty'> {
      const { rows } = sheetAt(sheets, sheet);
      const found = findHeader(rows, register);
      const header = row === undefined || row === found?.row ? found : headerAt(rows, row);
      if (header === undefined) return fail('empty');
      const top = rows.slice(0, Math.max(header.row + header.rowCount + previewRows, 12));
      const width = Math.max(header.headings.length, ...top.map(filledWidth));
      const headings = Array.from({ length: width }, (_, i) => header.headings[i] ?? '');
      return ok({
        header: { ...header, headings },
        matches: matchColumns(headings, register),
        rows: top.map((cells) => headings.map((_, i) => sayCell(cells[i]).slice(0, 200))),
      });
    },

    /** Works out what bringing in would do, against the records as they are stored. Changes nothing. */
    async plan(request: PlanRequest): Promise<Result<PlanSummary, OpenRefusal>> {
      const { workspace, register, sheet, header, columns, language } = request;
      const records = await readRecords(workspace, register);
      if (!records.ok) return records;
      const { rows, daysFrom } = sheetAt(sheets, sheet);
      const plan = planImport({
        rows,
        header,
        columns,
        register,
        records: records.value.get(register) ?? [],
        findRecord: createRecordFinder((target) => records.value.get(target) ?? []),
        language,
        newId: () => crypto.randomUUID(),
        daysFrom,
      });
      planned = { request, plan, records: records.value };
      const personalRows = findPersonal(register, plan);
      return ok({ counts: plan.counts, rejected: plan.rejected.length, personalRows });
    },

    /** Cells and rows that are not taken, from one number up to another, in words. */
    rejected(from: number, to: number, language: Language): Result<readonly RejectedLine[], never> {
      const { plan, request } = current();
      return ok(plan.rejected.slice(from, to).map((cell) => rejectedLine(cell, request, language)));
    },

    /** All of them as a table that a spreadsheet takes from the clipboard. */
    rejectedTable(language: Language): Result<string, never> {
      const { plan, request } = current();
      const lines = plan.rejected.map((cell) => {
        const { row, column, field, text, expected, fix } = rejectedLine(cell, request, language);
        return [String(row), column, field, text, expected, fix];
      });
      return ok(writeTable([rejectedHeadings(language), ...lines]));
    },

    /** What would be changed and added, changes of what is there first. */
    changes(from: number, to: number, language: Language): Result<readonly ChangeLine[], never> {
      const { plan, request, records } = current();
      const { creations, updates } = plan;
      const lines: ChangeLine[] = [];
      for (let i = from; i < Math.min(to, creations.length + updates.length); i++) {
        const update = updates[i] ?? creations[i - updates.length];
        if (update === undefined) continue;
        const before =
          i < updates.length
            ? records.get(request.register)?.find(({ id }) => id === update.id)
            : undefined;
        lines.push(changeLine(update, { before, request, records, plan, language }));
      }
      return ok(lines);
    },

    /** Carries the plan out in one step. */
    async commit(stamp: Stamp): Promise<Result<ImportDone, Refusal | OpenRefusal>> {
      const { plan, request } = current();
      const opened = await openWorkspace(request.workspace, 'existing');
      if (!opened.ok) return opened;
      const database = opened.value;
      let entry: HistoryEntry | undefined;
      database.onEntry((told) => {
        entry = told;
      });
      try {
        const done = await importRecords(
          database,
          {
            register: request.register,
            creations: plan.creations.map(({ row: _row, ...creation }) => creation),
            updates: plan.updates.map(({ row: _row, ...update }) => update),
          },
          stamp,
        );
        if (!done.ok) return done;
        if (entry === undefined) return ok({ ...done.value, entry: undefined, changes: 0 });
        const { changes, touched: _touched, ...rest } = entry;
        stored = changes;
        return ok({ ...done.value, entry: rest, changes: changes.length });
      } finally {
        database.close();
      }
    },

    /** The changes of the step that was stored, in parts. */
    storedChanges(from: number, to: number): Result<readonly Change[], never> {
      return ok(stored.slice(from, to));
    },
  };
}
export type ImportWork = ReturnType<typeof createImportWork>;

function sheetAt(sheets: readonly Sheet[], index: number): Sheet {
  const sheet = sheets[index];
  if (sheet === undefined)
    throw new Error(`Expected sheet ${index}, found ${sheets.length} sheets.`);
  return sheet;
}

function headerAt(rows: Sheet['rows'], row: number): Header {
  return {
    row,
    rowCount: 1,
    headings: (rows[row] ?? []).map((cell) => sayCell(cell).slice(0, 200)),
  };
}

function filledWidth(cells: Sheet['rows'][number]): number {
  return cells.findLastIndex((cell) => cell !== null) + 1;
}

/** The register's records and all that they may point at. */
async function readRecords(
  workspace: string,
  register: RegisterId,
): Promise<Result<ReadonlyMap<RegisterId, readonly AnyRecord[]>, OpenRefusal>> {
  const opened = await openWorkspace(workspace, 'existing');
  if (!opened.ok) return opened;
  const records = new Map<RegisterId, readonly AnyRecord[]>();
  try {
    for (const each of new Set([register, ...targetsOf(register)])) {
      const found: readonly unknown[] = await recordsOf(opened.value, each);
      records.set(each, found as readonly AnyRecord[]); // records of any register
    }
  } finally {
    opened.value.close();
  }
  return ok(records);
}

function findPersonal(register: RegisterId, { creations, updates }: ImportPlan): readonly number[] {
  const { fields } = registerOf(register);
  const rows = new Set<number>();
  for (const { row, fields: values, ...rest } of [...creations, ...updates]) {
    for (const [key, value] of Object.entries({ ...values, ...rest })) {
      const kind = fields[key]?.kind ?? 'words';
      if (key === 'id' || (kind !== 'words' && kind !== 'line')) continue;
      const said = typeof value === 'string' ? value : '';
      // Contact fields ask for a way to reach someone: numbers and addresses belong there.
      if (looksPersonal(said, /contact|representative|officer/i.test(key))) rows.add(row);
    }
  }
  return [...rows];
}
