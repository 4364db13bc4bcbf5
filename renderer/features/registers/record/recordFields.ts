import type { Column } from '../../../../shared/exchange/cells/index.ts';
import { columnsOf } from '../../../../shared/exchange/cells/index.ts';
import type { Language, Words } from '../../../../shared/lib/index.ts';
import type { AnyRecord, RegisterId } from '../../../../shared/map/index.ts';
import { isRegisterId, registerOf } from '../../../../shared/map/index.ts';

/** The columns as a form shows them: name and owner, the register's own in its order, the note; no code. */
export function formColumns(register: RegisterId): readonly Column[] {
  const columns = columnsOf(register);
  const base = (key: string) => columns.filter((column) => column.isBase && column.key === key);
  return [
    ...base('name'),
    ...base('owner'),
    ...columns.filter(({ isBase }) => !isBase),
    ...base('note'),
  ];
}

/** How many of the columns hold something: a value, or a confirmed empty. */
export function countKnown(columns: readonly Column[], record: AnyRecord): number {
  return columns.filter(({ key }) => record[key] !== undefined).length;
}

const copyMark: { readonly [L in Language]: string } = { en: ' (copy)', 'zh-CN': '（副本）' };

/** What a duplicate of a record holds: everything entered, under a name that says it is a copy. */
export function duplicateOf(
  register: RegisterId,
  record: AnyRecord,
  language: Language,
): { readonly name: Words; readonly fields: { readonly [field: string]: unknown } } {
  const fields: { [field: string]: unknown } = {};
  for (const { key } of formColumns(register)) {
    if (key !== 'name' && record[key] !== undefined) fields[key] = record[key];
  }
  return { name: markCopy(record.name, language), fields };
}

function markCopy(name: Words, language: Language): Words {
  if (typeof name === 'string') return name + copyMark[language];
  return {
    ...(name.en === undefined ? {} : { en: name.en + copyMark.en }),
    ...(name['zh-CN'] === undefined ? {} : { 'zh-CN': name['zh-CN'] + copyMark['zh-CN'] }),
  };
}

/** The registers a register's fields point at, each once. */
export function targetsOf(register: RegisterId): readonly RegisterId[] {
  const targets = new Set<RegisterId>();
  for (const field of Object.values(registerOf(register).fields)) {
    if (field.kind !== 'reference' && field.kind !== 'references') continue;
    if (isRegisterId(field.target)) targets.add(field.target);
  }
  return [...targets];
}
