import type { ImportPlan, RejectedCell } from '../../shared/exchange/spreadsheet/index.ts';
import { columnsOf, showCell } from '../../shared/exchange/index.ts';
import type { NameRecord } from '../../shared/exchange/index.ts';
import type { Language, Words } from '../../shared/lib/index.ts';
import { inLanguage, text } from '../../shared/lib/index.ts';
import type { AnyRecord, RegisterId } from '../../shared/map/index.ts';
import type { PlanRequest } from './importWork.ts';

/** A cell or row that is not taken, in words. */
export interface RejectedLine {
  readonly row: number;
  /** The letter and heading of its column; empty for a whole row. */
  readonly column: string;
  readonly field: string;
  readonly text: string;
  readonly isWholeRow: boolean;
  readonly expected: string;
  readonly fix: string;
}

/** A record that would be added or changed, in words. */
export interface ChangeLine {
  readonly row: number;
  readonly isNew: boolean;
  /** Empty for a new record: it gets its code when it is brought in. */
  readonly code: string;
  readonly name: string;
  readonly fields: readonly {
    readonly label: string;
    readonly before: string;
    readonly after: string;
  }[];
}

export function rejectedHeadings(language: Language): readonly string[] {
  return headings.map((heading) => heading[language]);
}

const headings = [
  text('Row', '行'),
  text('Column', '列'),
  text('Field', '字段'),
  text('Found', '单元格内容'),
  text('Expected', '应填内容'),
  text('What to do', '处理办法'),
];

export function rejectedLine(
  { row, column, key, text: found, isWholeRow, problem }: RejectedCell,
  { register, header }: Pick<PlanRequest, 'register' | 'header'>,
  language: Language,
): RejectedLine {
  const label = columnsOf(register).find((each) => each.key === key)?.label;
  const heading = column === undefined ? '' : (header.headings[column] ?? '');
  return {
    row,
    column: column === undefined ? '' : `${columnLetter(column)} ${heading}`.trim(),
    field: label?.[language] ?? '',
    text: found,
    isWholeRow,
    expected: problem.expected[language],
    fix: problem.fix[language],
  };
}

interface LineContext {
  readonly before: AnyRecord | undefined;
  readonly request: Pick<PlanRequest, 'register'>;
  readonly records: ReadonlyMap<RegisterId, readonly AnyRecord[]>;
  readonly plan: Pick<ImportPlan, 'creations'>;
  readonly language: Language;
}

export function changeLine(
  update: {
    readonly row: number;
    readonly name?: Words;
    readonly fields: { readonly [field: string]: unknown };
  },
  { before, request, records, plan, language }: LineContext,
): ChangeLine {
  const nameRecord: NameRecord = (register, id) => {
    const record = records.get(register)?.find((each) => each.id === id);
    if (record !== undefined) return record;
    const created = plan.creations.find((each) => each.id === id);
    return created === undefined ? undefined : { code: newRecord[language], name: created.name };
  };
  const fields = columnsOf(request.register).flatMap(({ key, label, field }) => {
    if (field === undefined || !Object.hasOwn(update.fields, key)) return [];
    return [
      {
        label: label[language],
        before: showCell(field, before?.[key], language, nameRecord),
        after: showCell(field, update.fields[key], language, nameRecord),
      },
    ];
  });
  return {
    row: update.row,
    isNew: before === undefined,
    code: before?.code ?? '',
    name: inLanguage(update.name ?? before?.name, language),
    fields,
  };
}

const newRecord = text('new', '新增');

/** The letters spreadsheets give a column, counted from 0: A, Z, AA. */
export function columnLetter(column: number): string {
  const rest = Math.floor(column / 26);
  const letter = String.fromCharCode(65 + (column % 26));
  return rest === 0 ? letter : columnLetter(rest - 1) + letter;
}
