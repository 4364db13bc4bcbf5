import { useCallback, useEffect, useReducer } from 'react';
import type { Comparison, ComparedRecord } from '../../../../../shared/comparison/index.ts';
import { columnsOf } from '../../../../../shared/exchange/index.ts';
import type { NameRecord } from '../../../../../shared/exchange/index.ts';
import type { RegisterId } from '../../../../../shared/map/index.ts';
import { isRegisterId } from '../../../../../shared/map/index.ts';
import { useSession } from '../../../../data/session/sessionContext.ts';

/** Names what the fields of edits point at: as it is called now or, where it is gone, in the comparison. */
export function useNameRecord(comparison: Comparison | undefined): NameRecord {
  const { records } = useSession();
  const [version, refresh] = useReducer((before: number) => before + 1, 0);
  useEffect(() => {
    if (comparison === undefined) return;
    const targets = [...targetsIn(comparison)].filter((target) => !records.isLoaded(target));
    if (targets.length === 0) return;
    void Promise.all(targets.map((target) => records.load(target))).then(
      refresh,
      // Without names the ids stand there.
      () => undefined,
    );
  }, [records, comparison]);
  return useCallback<NameRecord>(
    (register, id) => records.get(register, id) ?? findIn(comparison, register, id),
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- a register that was read names more than before
    [records, comparison, version],
  );
}

function targetsIn({ edits }: Comparison): ReadonlySet<RegisterId> {
  const targets = new Set<RegisterId>();
  for (const { kind, record, fields } of edits) {
    if (kind === 'answer' || kind === 'override') targets.add('evidence');
    if (kind !== 'record' || record === null) continue;
    const changed = new Set(fields.map(({ field }) => field));
    for (const { key, field } of columnsOf(record.register)) {
      if (!changed.has(key)) continue;
      if (field?.kind !== 'reference' && field?.kind !== 'references') continue;
      if (isRegisterId(field.target)) targets.add(field.target);
    }
  }
  return targets;
}

function findIn(
  comparison: Comparison | undefined,
  register: RegisterId,
  id: string,
): ComparedRecord | undefined {
  const isIt = (record: ComparedRecord | null) =>
    record !== null && record.register === register && record.id === id;
  const found = comparison?.edits.find(({ record }) => isIt(record));
  return found?.record ?? undefined;
}
