import type { Certainty, ColumnMatch } from '../../../../shared/exchange/spreadsheet/index.ts';
import type { Column } from '../../../../shared/exchange/index.ts';

/** The field a column goes into, and how that came about; undefined leaves the column out. */
export interface ColumnChoice {
  readonly key: string;
  readonly by: Certainty | 'hand';
}
export type ColumnChoices = readonly (ColumnChoice | undefined)[];

export function choicesOf(matches: readonly (ColumnMatch | undefined)[]): ColumnChoices {
  return matches.map((match) => match && { key: match.key, by: match.certainty });
}

/** The choices once a column goes into another field: a field takes one column, so another one gives way. */
export function choose(choices: ColumnChoices, at: number, key: string | undefined): ColumnChoices {
  return choices.map((choice, i) => {
    if (i === at) return key === undefined ? undefined : { key, by: 'hand' };
    return key !== undefined && choice?.key === key ? undefined : choice;
  });
}

/** What every new record needs and no column gives. */
export function missingRequired(
  columns: readonly Column[],
  choices: ColumnChoices,
): readonly Column[] {
  const given = new Set(choices.map((choice) => choice?.key));
  return columns.filter(({ key, isRequired }) => isRequired && !given.has(key));
}
