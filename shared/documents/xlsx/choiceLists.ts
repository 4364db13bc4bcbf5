import type { DataValidation } from 'hucre';
import { colToLetter } from 'hucre/xlsx';
import type { ColumnModel, SheetModel, WorkbookModel } from '../../report/index.ts';
import type { SheetLayout } from './layoutSheet.ts';
import { bodyRange } from './layoutSheet.ts';
import { limits } from './limits.ts';
import { cleanText, needsGuard } from './safeText.ts';
import { words } from './words.ts';

/** The lists cells are chosen from: short ones stand in the rule, the others on a hidden sheet. */
export interface ChoiceLists {
  /** The hidden sheet; undefined when every list is short. */
  readonly sheet: SheetModel | undefined;
  /** The rule for a column, given by its layout. */
  readonly ruleFor: (layout: SheetLayout, column: number) => DataValidation | undefined;
}

/** Collects the lists of a workbook. A list used by several columns is kept once. */
export function collectChoiceLists(model: WorkbookModel): ChoiceLists {
  const long = new Map<string, readonly string[]>();
  for (const sheet of model.sheets) {
    for (const column of sheet.columns) {
      const choices = choicesOf(column);
      if (choices.length > 0 && !fitsInline(choices)) long.set(keyOf(choices), choices);
    }
  }
  const sheet = long.size === 0 ? undefined : listSheet([...long.values()], freeName(model));
  const say = words[model.language];
  return {
    sheet,
    ruleFor: (layout, index) => {
      const column = layout.sheet.columns[index];
      const choices = column === undefined ? [] : choicesOf(column);
      if (choices.length === 0) return undefined;
      const position = [...long.keys()].indexOf(keyOf(choices));
      return {
        type: 'list',
        range: bodyRange(layout, index),
        allowBlank: true,
        showErrorMessage: true,
        errorStyle: 'stop',
        errorTitle: say.notInListTitle,
        errorMessage: say.notInList,
        ...(position < 0 || sheet === undefined
          ? { values: [...choices] }
          : { formula1: listReference(sheet, position, choices.length) }),
      };
    },
  };
}

/** A verdict is computed, never chosen: its column offers no list. */
function choicesOf(column: ColumnModel): readonly string[] {
  return column.kind === 'verdict' ? [] : (column.choices ?? []);
}

/** The comma parts the items of a list in a rule and cannot be escaped there. */
function fitsInline(choices: readonly string[]): boolean {
  return (
    choices.join(',').length <= limits.inlineListCharacters &&
    choices.every(
      (choice) =>
        choice !== '' &&
        choice === cleanText(choice).trim() &&
        !/[,"\n]/.test(choice) &&
        !needsGuard(choice),
    )
  );
}

function listSheet(lists: readonly (readonly string[])[], name: string): SheetModel {
  const height = Math.max(...lists.map((list) => list.length));
  return {
    id: 'lists',
    name,
    preface: [],
    frozenColumns: 0,
    columns: lists.map((_, index) => ({
      key: `list-${index}`,
      head: `${name} ${index + 1}`,
      width: 24,
      kind: 'text',
    })),
    rows: Array.from({ length: height }, (_, row) => lists.map((list) => list[row] ?? null)),
  };
}

/** The list's cells: under the head, which is the first row of a sheet without preface. */
function listReference(sheet: SheetModel, position: number, length: number): string {
  const letter = colToLetter(position);
  return `'${sheet.name}'!$${letter}$2:$${letter}$${length + 1}`;
}

function freeName(model: WorkbookModel): string {
  const taken = new Set(model.sheets.map((sheet) => sheet.name.toLowerCase()));
  const name = words[model.language].lists;
  for (let number = 1; ; number++) {
    const candidate = number === 1 ? name : `${name} ${number}`;
    if (!taken.has(candidate.toLowerCase())) return candidate;
  }
}

function keyOf(choices: readonly string[]): string {
  return JSON.stringify(choices);
}
