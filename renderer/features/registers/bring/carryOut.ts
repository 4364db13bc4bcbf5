import type { Change } from '../../../../shared/history/index.ts';
import { keyOf } from '../../../../shared/history/index.ts';
import type { Result, Text } from '../../../../shared/lib/index.ts';
import { ok } from '../../../../shared/lib/index.ts';
import type { Stamp } from '../../../data/history/transact.ts';
import type { Session } from '../../../data/session/session.ts';
import type { ImportWork } from '../../../workers/importWork.ts';
import type { RemoteWork } from '../../../workers/openRemote.ts';

/** Changes that come over from the worker in one message: few enough that none holds up the screen. */
const atOnce = 500;

/**
 * Has the worker store the plan, then tells the open workspace of the step as if it had been taken here:
 * checking and hashing twenty thousand rows would stop this window for seconds.
 */
export async function carryOut(
  work: RemoteWork<ImportWork>,
  session: Session,
  stamp: Stamp,
): Promise<
  Result<{ readonly created: number; readonly changed: number }, { readonly message: Text }>
> {
  const done = await work.ask((remote) => remote.commit(stamp));
  if (!done.ok) return done;
  const { created, changed, entry, changes: total } = done.value;
  if (entry === undefined) return ok({ created, changed });
  const changes: Change[] = [];
  while (changes.length < total) {
    const from = changes.length;
    const part = await work.ask((remote) => remote.storedChanges(from, from + atOnce));
    if (!part.ok) return part;
    changes.push(...part.value);
  }
  const touched = changes.map(({ register, id }) => keyOf(register, id));
  session.database.tellEntry({ ...entry, changes, touched });
  return ok({ created, changed });
}
