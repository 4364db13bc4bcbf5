import type { Snapshot } from '../map/index.ts';
import { timers } from '../transfers/index.ts';
import type { Positions } from './positions.ts';
import type { TimerRow } from './rows.ts';

/** What falls due, the earliest first; what belongs to an archived record is left out. */
export function assessTimers(snapshot: Snapshot, positions: Positions): readonly TimerRow[] {
  return snapshot.derived(timers).flatMap(({ due, record, text, basis }) => {
    const found = positions.find(record.register, record.id);
    return found === undefined
      ? []
      : [{ due, record: found, text, basis, isOverdue: due < snapshot.asOf }];
  });
}
