import { useCallback, useEffect, useReducer } from 'react';
import type { NameRecord } from '../../../shared/exchange/index.ts';
import type { RegisterId } from '../../../shared/map/index.ts';
import { isRegisterId } from '../../../shared/map/index.ts';
import { useSession } from '../../data/session/sessionContext.ts';
import { touchedRow } from '../../data/queries/historyPages.ts';
import type { HistoryRow } from './historyRows.ts';

/**
 * Names the records that values point at. Their registers are read when first needed; a record that is
 * gone is named after the opened change that removed it, where there is one.
 */
export function useNames(rows: readonly HistoryRow[]): NameRecord {
  const { records } = useSession();
  const [version, refresh] = useReducer((before: number) => before + 1, 0);
  useEffect(() => {
    const targets = new Set<RegisterId>();
    for (const row of rows) {
      if (row.kind !== 'field') continue;
      const { field } = row.field;
      if (field?.kind !== 'reference' && field?.kind !== 'references') continue;
      if (isRegisterId(field.target) && !records.isLoaded(field.target)) targets.add(field.target);
    }
    if (targets.size === 0) return;
    void Promise.all([...targets].map((target) => records.load(target))).then(
      refresh,
      () => undefined,
    );
  }, [records, rows]);
  return useCallback<NameRecord>(
    (register, id) => {
      const record = records.get(register, id);
      if (record !== undefined) return record;
      for (const row of rows) {
        if (row.kind !== 'change' || row.change.register !== register || row.change.id !== id)
          continue;
        const { code, name } = touchedRow(row.change);
        return { code, name: name ?? code };
      }
      return undefined;
    },
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- a register that was read names more than before
    [records, rows, version],
  );
}
