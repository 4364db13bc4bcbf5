import { text } from '../../lib/index.ts';
import type { RecordIn, RegisterId } from '../../map/index.ts';
import { registerOf } from '../../map/index.ts';
import { settle } from '../settle.ts';
import { toCode } from '../toCode.ts';

/** What a record says beside its id, code and name. */
export type FieldsOf<R extends RegisterId> = Omit<RecordIn<R>, 'id' | 'code' | 'name'>;

/** A record as it is written down: name in English and in Chinese, then the fields. */
export type Row<R extends RegisterId> = readonly [
  english: string,
  chinese: string,
  fields: FieldsOf<R>,
];

/** Ids of a register in the order of the keys: `loc-001`, `loc-002` … */
export function numberKeys<const K extends string>(
  register: RegisterId,
  keys: readonly K[],
): { readonly [P in K]: string } {
  const prefix = registerOf(register).prefix.toLowerCase();
  return Object.fromEntries(
    keys.map((key, i) => [key, `${prefix}-${String(i + 1).padStart(3, '0')}`]),
  ) as { readonly [P in K]: string }; // an entry for every key
}

/** The records of a register, one row for each id, sorted by id; fields given as undefined stay unknown. */
export function buildRecords<R extends RegisterId, K extends string>(
  register: R,
  ids: { readonly [P in K]: string },
  rows: { readonly [P in K]: Row<R> },
): readonly RecordIn<R>[] {
  const entries = Object.entries(ids) as [K, string][]; // its own keys
  return entries.map(([key, id]) => {
    const [english, chinese, fields] = rows[key];
    const record = { id, code: toCode(register, id), name: text(english, chinese), ...fields };
    return settle(record) as unknown as RecordIn<R>; // head and fields make the whole record
  });
}
