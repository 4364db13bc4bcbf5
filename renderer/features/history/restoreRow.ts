import type { Result, Text } from '../../../shared/lib/index.ts';
import { ok } from '../../../shared/lib/index.ts';
import { isRegisterId } from '../../../shared/map/index.ts';
import { restoreRecord } from '../../data/commands/restoreRecord.ts';
import { updateFields } from '../../data/commands/updateFields.ts';
import type { Refusal } from '../../data/refusal.ts';
import type { Session } from '../../data/session/session.ts';
import type { HistoryRow } from './historyRows.ts';
import { words } from './words.ts';

/** What only commands of their own change. */
const fixed: ReadonlySet<string> = new Set(['code', 'archived']);

/** Whether a line tells of a value or a record that was there before and can be put back. */
export function canRestore(row: HistoryRow): boolean {
  if (row.kind === 'change') {
    const { register, before, after } = row.change;
    return isRegisterId(register) && before !== undefined && after === undefined;
  }
  if (row.kind !== 'field') return false;
  const { register, before, after } = row.change;
  const isChange = before !== undefined && after !== undefined;
  return isRegisterId(register) && isChange && !fixed.has(row.field.key);
}

/** A sentence to tell, with what fills it. */
export interface Told {
  readonly message: Text;
  readonly values?: Readonly<Record<string, string>>;
}

/**
 * Puts back the value (or the record) a line says there was before, as one step that can be undone.
 * Undefined for a line that has nothing to put back.
 */
export async function restoreRow(
  row: HistoryRow,
  session: Session,
  say: (text: Text) => string,
): Promise<Result<Told, Refusal> | undefined> {
  if (!canRestore(row) || (row.kind !== 'change' && row.kind !== 'field')) return undefined;
  const { register, id } = row.change;
  if (!isRegisterId(register)) return undefined;
  if (row.kind === 'change') {
    // As it stood just before the step that deleted it.
    const sequence = Number(row.key.split('/')[0]) - 1;
    const result = await session.run(restoreRecord, { register, id, sequence });
    return result.ok
      ? ok({ message: words.restored, values: { code: result.value.code } })
      : result;
  }
  const { key, label, before } = row.field;
  const result = await session.run(updateFields, { register, id, fields: { [key]: before } });
  if (!result.ok) return result;
  const values = { label: say(label) };
  return ok({ message: result.value.hasChanged ? words.putBackDone : words.alreadySo, values });
}
