import { foldText } from '../../../shared/exchange/cells/cellWords.ts';
import type { FindRecord } from '../../../shared/exchange/cells/index.ts';
import { createRecordFinder } from '../../../shared/exchange/cells/index.ts';
import type { AnyRecord } from '../../../shared/map/index.ts';

const folded = new WeakMap<AnyRecord, readonly string[]>();

/** What a record is found by, folded: code and name in both languages. Folded once a record. */
export function wordsOfRecord(record: AnyRecord): readonly string[] {
  let words = folded.get(record);
  if (words === undefined) {
    const { code, name } = record;
    const names = typeof name === 'string' ? [name] : Object.values(name);
    words = [code, ...names].map(foldText);
    folded.set(record, words);
  }
  return words;
}

/** The records to pick from: those in use, and those picked already. */
export function pickable(
  records: readonly AnyRecord[],
  chosen: readonly string[],
): readonly AnyRecord[] {
  return records.filter(({ id, archived }) => archived !== true || chosen.includes(id));
}

/**
 * As `createRecordFinder`, for one register and a few questions: it looks through the records instead
 * of indexing all of them first.
 */
export function findAmong(records: readonly AnyRecord[]): FindRecord {
  return (register, said) => {
    const wanted = foldText(said);
    const id = said.trim();
    const near = records.filter(
      (record) => record.id === id || wordsOfRecord(record).includes(wanted),
    );
    return createRecordFinder(() => near)(register, said);
  };
}
