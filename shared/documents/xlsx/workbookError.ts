import type { Language, Text } from '../../lib/index.ts';

export type WorkbookProblem =
  | 'no-sheet'
  | 'sheet-name'
  | 'too-many-rows'
  | 'too-many-columns'
  | 'row-length'
  | 'number'
  | 'as-of'
  | 'frozen-columns'
  | 'cancelled';

/**
 * Why a workbook was not written: `problem` to tell cases apart, `text` to show in either language.
 * `message` is the text in the model's language.
 */
export class WorkbookError extends Error {
  readonly problem: WorkbookProblem;
  readonly text: Text;

  constructor(problem: WorkbookProblem, text: Text, language: Language) {
    super(text[language]);
    this.name = 'WorkbookError';
    this.problem = problem;
    this.text = text;
  }
}
