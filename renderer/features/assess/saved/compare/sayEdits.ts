import type { NameRecord } from '../../../../../shared/exchange/index.ts';
import type { Cause, Comparison, Edit } from '../../../../../shared/comparison/index.ts';
import type { Row, TableName } from '../../../../../shared/history/index.ts';
import type { Text } from '../../../../../shared/lib/index.ts';
import { isRegisterId, registerOf } from '../../../../../shared/map/index.ts';
import { text } from '../../../../../shared/lib/index.ts';
import { fieldChanges, showValue } from '../../../../parts/rows/fieldChanges.ts';
import type { Speech } from '../../../../ui/language/languageContext.ts';
import { words } from './words.ts';

/** A field of an edit in words; null where it said nothing. */
export interface ShownField {
  readonly key: string;
  readonly label: string;
  readonly before: string | null;
  readonly after: string | null;
}

/** The fields of an edit with their values in words, in the order of the register's columns. */
export function shownFields(
  edit: Edit,
  { say, language }: Pick<Speech, 'say' | 'language'>,
  nameRecord: NameRecord,
): readonly ShownField[] {
  if (edit.kind === 'setting') {
    return edit.fields.map(({ field, before, after }) => ({
      key: field,
      label: edit.title === null ? edit.id : say(edit.title),
      before: showSetting(before, say),
      after: showSetting(after, say),
    }));
  }
  const register = tableOf(edit);
  const row = (side: 'before' | 'after'): Row => ({
    id: edit.id,
    ...Object.fromEntries(edit.fields.map((field) => [field.field, field[side]])),
  });
  const before = edit.change === 'added' ? {} : { before: row('before') };
  const after = edit.change === 'gone' ? {} : { after: row('after') };
  return fieldChanges({ register, id: edit.id, ...before, ...after }).map((change) => {
    // A record is in use until somebody says otherwise.
    const silent = change.key === 'archived' ? false : undefined;
    const show = (value: unknown) =>
      showValue(change, value ?? silent, language, nameRecord) ?? null;
    return {
      key: change.key,
      label: say(change.label),
      before: show(change.before),
      after: show(change.after),
    };
  });
}

function showSetting(value: unknown, say: Speech['say']): string | null {
  if (value === undefined) return null;
  return isText(value) ? say(value) : String(value);
}

function isText(value: unknown): value is Text {
  return typeof value === 'object' && value !== null && 'en' in value && 'zh-CN' in value;
}

/** The table an edit is of. */
export function tableOf({ kind, record }: Edit): TableName {
  if (kind === 'record') return record?.register ?? 'meta';
  return kind === 'answer' ? 'answers' : kind === 'override' ? 'overrides' : 'meta';
}

/** An edit in a few words, as a cause is named. */
export function sayEdit({ kind, id, record, title }: Edit, { say, read }: Speech): string {
  if (kind === 'record') return record === null ? id : `${record.code} ${read(record.name)}`;
  const about = title === null ? id : say(title);
  return record === null ? about : `${record.code} · ${about}`;
}

/** A cause in a few words. */
export function sayCause(cause: Cause, { edits, pack }: Comparison, speech: Speech): string {
  const { say } = speech;
  switch (cause.kind) {
    case 'program':
      return say(words.program);
    case 'pack':
      return pack === null ? say(words.pack) : `${say(words.pack)} ${pack.after.revision}`;
    case 'time':
      return say(words.time);
    case 'edit':
    case 'register': {
      const edit = edits[cause.edits[0] ?? -1];
      if (edit === undefined) return '';
      return cause.kind === 'edit'
        ? sayEdit(edit, speech)
        : say(words.registerMoved, { name: say(tableWord(tableOf(edit))) });
    }
  }
}

function tableWord(table: TableName): Text {
  if (isRegisterId(table)) return registerOf(table).many;
  return table === 'answers' ? text('Answers', '答复') : text('Overrides', '人工认定');
}
