import type { Day, Language } from '../../../../shared/lib/index.ts';
import type { ColumnModel, WorkbookModel } from '../../../../shared/report/workbookModel.ts';
import type { Speech } from '../../../ui/language/languageContext.ts';
import type { PlanColumn, PlanLine } from './planLines.ts';
import { planColumns, planHeads } from './planLines.ts';
import { planWords } from './planWords.ts';

const columns: {
  readonly [C in PlanColumn]: { readonly width: number; readonly kind: ColumnModel['kind'] };
} = {
  part: { width: 22, kind: 'text' },
  code: { width: 10, kind: 'text' },
  name: { width: 30, kind: 'wrapped' },
  who: { width: 26, kind: 'wrapped' },
  what: { width: 40, kind: 'wrapped' },
  until: { width: 22, kind: 'text' },
  promise: { width: 9, kind: 'text' },
  clauses: { width: 28, kind: 'wrapped' },
  because: { width: 24, kind: 'wrapped' },
  exceptions: { width: 48, kind: 'wrapped' },
  earlier: { width: 22, kind: 'wrapped' },
  remark: { width: 40, kind: 'wrapped' },
  done: { width: 10, kind: 'text' },
  by: { width: 16, kind: 'text' },
  on: { width: 14, kind: 'text' },
};

interface PlanAbout {
  readonly what: string;
  readonly organisation: string;
  readonly asOf: Day;
  readonly language: Language;
}

/** The checklist as a workbook of one sheet, made to be worked through. */
export function planWorkbook(
  lines: readonly PlanLine[],
  { what, organisation, asOf, language }: PlanAbout,
  { say }: Pick<Speech, 'say'>,
): WorkbookModel {
  const title = say(planWords.of, { what });
  return {
    language,
    title,
    organisation,
    asOf,
    sheets: [
      {
        id: 'plan',
        name: say(planWords.title),
        preface: [title, say(planWords.asOf, { day: asOf }), say(planWords.scope)],
        columns: planColumns.map((key) => ({ key, head: say(planHeads[key]), ...columns[key] })),
        rows: lines.map((line) => planColumns.map((column) => line[column] || null)),
        frozenColumns: 3,
      },
    ],
  };
}
