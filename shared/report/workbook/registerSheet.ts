import { inLanguage } from '../../lib/index.ts';
import type { AnyRecord, Field, RegisterId } from '../../map/index.ts';
import { registerOf } from '../../map/index.ts';
import type { CellModel, ColumnModel, SheetModel } from '../workbookModel.ts';
import type { ValueShower } from './showValue.ts';
import { workbookWords as words } from './words.ts';

/** Columns beside those of the register: what the assessment knows of each record. */
export interface ExtraColumn {
  readonly column: ColumnModel;
  readonly cell: (record: AnyRecord, position: number) => CellModel;
}

/** A register as it is, one row a record, one column a field, in the register's own words. */
export function registerSheet(
  shower: ValueShower,
  register: RegisterId,
  name: string,
  preface: readonly string[],
  extra: readonly ExtraColumn[],
): SheetModel {
  const { language, snapshot } = shower;
  const fields = Object.entries(registerOf(register).fields);
  const records = snapshot.all(register) as readonly AnyRecord[]; // walked by the register's own fields
  const write = (said: Parameters<typeof inLanguage>[0]) => inLanguage(said, language);
  return {
    id: register,
    name,
    preface,
    frozenColumns: 2,
    columns: [
      { key: 'code', head: write(words.code), width: 11, kind: 'text' },
      { key: 'name', head: write(words.name), width: 30, kind: 'wrapped' },
      ...extra.map(({ column }) => column),
      ...fields.map(([key, field]) => columnOf(key, field, shower)),
      { key: 'note', head: write(words.note), width: 36, kind: 'wrapped' },
    ],
    rows: records.map((record, position) => [
      record.code,
      write(record.name),
      ...extra.map(({ cell }) => cell(record, position)),
      ...fields.map(([key, field]) => shower.cell(field, record[key])),
      write(record.note),
    ]),
  };
}

function columnOf(key: string, field: Field, { language }: ValueShower): ColumnModel {
  const head = inLanguage(field.label, language);
  const help = inLanguage(field.help, language);
  switch (field.kind) {
    case 'integer':
      return { key, head, help, width: 13, kind: 'integer' };
    case 'day':
      return { key, head, help, width: 12, kind: 'day' };
    case 'yes-no': {
      const choices = [words.yes, words.no, words.unknown].map((word) =>
        inLanguage(word, language),
      );
      return { key, head, help, width: 12, kind: 'text', choices };
    }
    case 'choice': {
      const choices = [...Object.values(field.options), words.unknown].map((word) =>
        inLanguage(word, language),
      );
      return { key, head, help, width: 20, kind: 'wrapped', choices };
    }
    case 'place':
      return { key, head, help, width: 16, kind: 'text' };
    case 'line':
    case 'moment':
      return { key, head, help, width: 20, kind: 'wrapped' };
    case 'words':
    case 'places':
    case 'choices':
    case 'reference':
    case 'references':
      return { key, head, help, width: 30, kind: 'wrapped' };
  }
}
