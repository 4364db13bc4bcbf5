import type { Words } from '../../lib/index.ts';
import type { RegisterId } from '../../map/index.ts';
import { foldText } from './cellWords.ts';
import type { FindRecord } from './readReferences.ts';

/** What a record is found by. */
export interface NamedRecord {
  readonly id: string;
  readonly code: string;
  readonly name: Words;
}

interface Index {
  readonly exact: ReadonlyMap<string, string | 'ambiguous'>;
  readonly folded: ReadonlyMap<string, string | 'ambiguous'>;
}

/**
 * Finds records by code, by id, or by their name in either language; where case or width differ, only if
 * no other record comes close. Each register is indexed once, when first asked for.
 */
export function createRecordFinder(
  recordsOf: (register: RegisterId) => readonly NamedRecord[],
): FindRecord {
  const indexes = new Map<RegisterId, Index>();
  return (register, said) => {
    let index = indexes.get(register);
    if (index === undefined) {
      index = indexRecords(recordsOf(register));
      indexes.set(register, index);
    }
    const found = index.exact.get(said.trim()) ?? index.folded.get(foldText(said));
    if (found === undefined || found === 'ambiguous') return found;
    return { id: found };
  };
}

function indexRecords(records: readonly NamedRecord[]): Index {
  const exact = new Map<string, string>();
  const folded = new Map<string, string>();
  const add = (index: Map<string, string>, key: string, id: string) => {
    const other = index.get(key);
    index.set(key, other === undefined || other === id ? id : 'ambiguous');
  };
  for (const { id, name } of records) {
    const names = typeof name === 'string' ? [name] : Object.values(name);
    for (const one of names) {
      add(exact, one.trim(), id);
      add(folded, foldText(one), id);
    }
  }
  // Codes and ids name one record; a name that looks like one does not stand in their way.
  for (const { id } of records) exact.set(id, id);
  for (const { id, code } of records) {
    exact.set(code, id);
    folded.set(foldText(code), id);
  }
  return { exact, folded };
}
