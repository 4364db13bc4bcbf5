import type { Language } from '../lib/index.ts';
import { inLanguage } from '../lib/index.ts';
import { formatMessage } from '../i18n/index.ts';
import type { Saying, Sayings } from './defineCriterion.ts';
import type { Judgement, RecordPointer } from './judgement.ts';
import { showFigure } from './showFigure.ts';

/** How a record is called in a sentence: its name and code. */
export type NameRecord = (pointer: RecordPointer) => string;

/** A judgement in words: what was found, and what to do where there is something to do. */
export interface Said {
  readonly text: string;
  readonly fix: string | null;
}

/** Words a judgement of `record`; throws when the criterion has no wording for its code. */
export function sayJudgement(
  criterion: { readonly id: string; readonly says: Sayings },
  judgement: Judgement,
  record: RecordPointer,
  language: Language,
  nameRecord: NameRecord,
): Said {
  const saying: Saying | undefined = criterion.says[judgement.code];
  if (saying === undefined) {
    throw new Error(`Criterion "${criterion.id}" has no wording for "${judgement.code}".`);
  }
  const values: Record<string, string | number> = { record: nameRecord(record) };
  for (const [name, pointer] of Object.entries(judgement.records ?? {}))
    values[name] = nameRecord(pointer);
  for (const [name, figure] of Object.entries(judgement.figures ?? {}))
    values[name] = showFigure(figure, language);
  return {
    text: formatMessage(inLanguage(saying.text, language), language, values),
    fix:
      saying.fix === undefined
        ? null
        : formatMessage(inLanguage(saying.fix, language), language, values),
  };
}
