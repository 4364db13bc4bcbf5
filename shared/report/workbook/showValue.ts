import type { Language } from '../../lib/index.ts';
import { inLanguage } from '../../lib/index.ts';
import type { AnyRecord, Field, RegisterId, Snapshot } from '../../map/index.ts';
import { isNone, isNotApplicable, isRegisterId, isUnknown } from '../../map/index.ts';
import { placeName } from '../../standards/index.ts';
import type { CellModel } from '../workbookModel.ts';
import { workbookWords as words } from './words.ts';

/** Shows records of a map in one language, the three kinds of empty kept apart by their words. */
export interface ValueShower {
  readonly language: Language;
  readonly snapshot: Snapshot;
  /** A field's value as a cell: numbers and days stay typed, references become names. */
  cell(field: Field, value: unknown): CellModel;
  /** A value as text, for cells that join several. */
  text(field: Field, value: unknown): string;
  /** `Courier (PAR-004)`. */
  name(register: RegisterId, id: string): string;
  join(parts: readonly string[]): string;
}

export function createValueShower(snapshot: Snapshot, language: Language): ValueShower {
  const write = (said: Parameters<typeof inLanguage>[0]) => inLanguage(said, language);
  const join = (parts: readonly string[]) => parts.join(language === 'en' ? '; ' : '；');
  const name = (register: RegisterId, id: string) => {
    const record = snapshot.get(register, id) as AnyRecord | undefined; // only what every record has is read
    if (record === undefined) return id;
    return language === 'en'
      ? `${write(record.name)} (${record.code})`
      : `${write(record.name)}（${record.code}）`;
  };
  const one = (field: Field, value: unknown): string => {
    switch (field.kind) {
      case 'yes-no':
        return write(value === true ? words.yes : words.no);
      case 'place':
      case 'places':
        return placeName(String(value), language);
      case 'choice':
      case 'choices':
        return write(field.options[String(value)]);
      case 'reference':
      case 'references':
        return isRegisterId(field.target) ? name(field.target, String(value)) : String(value);
      case 'words':
        return write(value as Parameters<typeof inLanguage>[0]); // a words field holds words
      case 'integer':
        return Number(value).toLocaleString(language);
      case 'line':
      case 'day':
      case 'moment':
        return String(value);
    }
  };
  const text = (field: Field, value: unknown): string => {
    if (isUnknown(value)) return write(words.unknown);
    if (isNone(value)) return write(words.none);
    if (isNotApplicable(value)) return write(words.notApplicable);
    return Array.isArray(value) ? join(value.map((item) => one(field, item))) : one(field, value);
  };
  return {
    language,
    snapshot,
    text,
    name,
    join,
    cell: (field, value) =>
      field.kind === 'integer' && typeof value === 'number' ? value : text(field, value),
  };
}
