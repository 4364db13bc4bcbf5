import { useCallback, useEffect, useReducer } from 'react';
import { columnsOf } from '../../../shared/exchange/index.ts';
import type { NameRecord } from '../../../shared/exchange/index.ts';
import type { RegisterId } from '../../../shared/map/index.ts';
import { isRegisterId } from '../../../shared/map/index.ts';
import { useSession } from '../../data/session/sessionContext.ts';

/** Names whatever the fields of a register's records point at, once those registers are read. */
export function useTargetNames(register: RegisterId | undefined): NameRecord {
  const { records } = useSession();
  const [version, refresh] = useReducer((before: number) => before + 1, 0);
  useEffect(() => {
    if (register === undefined) return;
    const targets = new Set<RegisterId>();
    for (const { field } of columnsOf(register)) {
      if (field?.kind !== 'reference' && field?.kind !== 'references') continue;
      if (isRegisterId(field.target) && !records.isLoaded(field.target)) targets.add(field.target);
    }
    if (targets.size === 0) return;
    // Without names the ids stand there.
    void Promise.all([...targets].map((target) => records.load(target))).then(
      refresh,
      () => undefined,
    );
  }, [records, register]);
  return useCallback<NameRecord>(
    (target, id) => records.get(target, id),
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- a register that was read names more than before
    [records, version],
  );
}
