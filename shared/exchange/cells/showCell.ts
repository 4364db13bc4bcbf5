import type { Language, Words } from '../../lib/index.ts';
import { inLanguage } from '../../lib/index.ts';
import type { Field, RegisterId } from '../../map/index.ts';
import { isNone, isNotApplicable, isRegisterId, isUnknown } from '../../map/index.ts';
import { placeName } from '../../standards/index.ts';
import { cellWords } from './cellWords.ts';
import { guardText } from './guardText.ts';

/** How a record is called; undefined for one that is not there. */
export type NameRecord = (
  register: RegisterId,
  id: string,
) => { readonly code: string; readonly name: Words } | undefined;

/**
 * `display`: for the eye, numbers grouped, references with their names. `copy`: for the clipboard and the
 * editor of a cell; `readCell` gives the same value back, and no spreadsheet computes it.
 */
export type CellUse = 'display' | 'copy';

/** What a cell says for a stored value, in one language. Unknown is empty; the other empties are words. */
export function showCell(
  field: Field,
  value: unknown,
  language: Language,
  nameRecord: NameRecord,
  use: CellUse = 'display',
): string {
  if (isUnknown(value)) return '';
  if (isNone(value)) return cellWords.none[language];
  if (isNotApplicable(value)) return cellWords['not-applicable'][language];
  const show = (item: unknown) => showOne(field, item, language, nameRecord, use);
  if (!Array.isArray(value)) return show(value);
  return value.map(show).join(language === 'en' ? '; ' : '；');
}

function showOne(
  field: Field,
  value: unknown,
  language: Language,
  nameRecord: NameRecord,
  use: CellUse,
): string {
  switch (field.kind) {
    case 'line':
      return use === 'copy' ? guardText(String(value)) : String(value);
    case 'words': {
      const shown = inLanguage(value as Words, language); // a words field holds words
      return use === 'copy' ? guardText(shown) : shown;
    }
    case 'integer':
      return use === 'copy' ? String(value) : groupDigits(String(value));
    case 'yes-no':
      return cellWords[value === true ? 'yes' : 'no'][language];
    case 'day':
    case 'moment':
      return String(value);
    case 'place':
    case 'places':
      return placeName(String(value), language);
    case 'choice':
    case 'choices': {
      const id = String(value);
      return Object.hasOwn(field.options, id) ? inLanguage(field.options[id], language) : id;
    }
    case 'reference':
    case 'references':
      return showReference(field.target, String(value), language, nameRecord, use);
  }
}

function showReference(
  target: string,
  id: string,
  language: Language,
  nameRecord: NameRecord,
  use: CellUse,
): string {
  const record = isRegisterId(target) ? nameRecord(target, id) : undefined;
  if (record === undefined) return id;
  if (use === 'copy') return record.code;
  const name = inLanguage(record.name, language);
  return language === 'en' ? `${name} (${record.code})` : `${name}（${record.code}）`;
}

// Not toLocaleString: the same digits on every computer.
function groupDigits(digits: string): string {
  return digits.replace(/\B(?=(?:\d{3})+$)/g, ',');
}
