import { daysBetween } from '../../lib/index.ts';
import type { AnyRecord, Snapshot } from '../../map/index.ts';
import { timers } from '../../transfers/index.ts';
import type { FlowFact } from '../facts/flowFact.ts';
import type { DeskDate } from './deskModel.ts';
import { exportsByRecord } from './deskRows.ts';

/**
 * What falls due, the earliest first, with the exports it concerns; of records in use only. `withinDays`
 * leaves out what is further away; what is past always stays.
 */
export function deskCalendar(
  facts: readonly FlowFact[],
  snapshot: Snapshot,
  withinDays = Infinity,
): readonly DeskDate[] {
  const flowsOf = exportsByRecord(facts, snapshot);
  return snapshot.derived(timers).flatMap((timer) => {
    const { record, due } = timer;
    const daysLeft = daysBetween(snapshot.asOf, due);
    const found = snapshot.get(record.register, record.id) as AnyRecord | undefined; // only `archived` is read
    if (found === undefined || found.archived === true || daysLeft > withinDays) return [];
    return [
      {
        timer,
        record,
        isOverdue: daysLeft < 0,
        daysLeft,
        flows: flowsOf.get(`${record.register} ${record.id}`) ?? [],
      },
    ];
  });
}
