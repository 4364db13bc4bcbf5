import type { Backup } from '../../../shared/ipc/channels.ts';
import type { Result, Text } from '../../../shared/lib/index.ts';
import { fail, ok } from '../../../shared/lib/index.ts';
import type { Host } from '../../host/host.ts';
import { startArchive } from '../../workers/startArchive.ts';
import { now } from '../../data/clock/now.ts';
import { noteBackup } from '../../data/commands/workspaces/noteBackup.ts';
import { backupIdOf } from '../../data/workspaces/backupIdOf.ts';
import { tellShelfChanged } from '../../data/workspaces/shelf.ts';
import { withCatalogue } from '../../data/workspaces/withCatalogue.ts';

/** The program as it signs what it writes. */
export const engine = `Cartulary ${CARTULARY_VERSION}`;

/** Why there is no backup, in words that say what to do. */
export interface BackupRefusal {
  readonly message: Text;
}

/** A backup, and whether it holds the history too: one that does not hold together cannot be kept. */
export interface MadeBackup extends Backup {
  readonly hasHistory: boolean;
}

export interface WantedBackup {
  readonly id: string;
  readonly name: string;
  /** The hash of the last step, read before: what the backup is then sure to hold. */
  readonly head?: string;
  /** Tells no screen to look again: the workspace is about to go or to be replaced. */
  readonly isSilent?: boolean;
}

let last: Promise<unknown> = Promise.resolve();

/**
 * Writes a backup of a stored workspace and notes it on the list. One at a time: two would hold the
 * workspace in memory twice.
 */
export function backUp(
  host: Host,
  wanted: WantedBackup,
): Promise<Result<MadeBackup, BackupRefusal>> {
  const turn = last.then(() => writeBackup(host, wanted));
  last = turn.catch(() => undefined);
  return turn;
}

async function writeBackup(
  host: Host,
  { id, name, head, isSilent = false }: WantedBackup,
): Promise<Result<MadeBackup, BackupRefusal>> {
  // Before the reading: a change made meanwhile counts as not yet backed up.
  const at = now();
  const packed = await packWhatHolds(id);
  if (!packed.ok) return packed;
  const { bytes, hasHistory } = packed.value;
  const written = await host.writeBackup({
    workspaceId: backupIdOf(id),
    name: name.slice(0, 200).toWellFormed() || id,
    bytes,
  });
  if (!written.ok) return fail({ message: written.error.text });
  // The backup is safe; where the list cannot note it, the list of backups shows it all the same.
  await withCatalogue((catalogue) => noteBackup(catalogue, id, at, head));
  if (!isSilent) tellShelfChanged();
  return ok({ ...written.value, hasHistory });
}

export interface Packed {
  readonly bytes: Uint8Array;
  readonly hasHistory: boolean;
}

/** The whole workspace, or, where its history is broken, the facts alone: that must keep nobody from them. */
export async function packWhatHolds(id: string): Promise<Result<Packed, BackupRefusal>> {
  const whole = await packWorkspace(id, true);
  if (whole.ok) return ok({ bytes: whole.value, hasHistory: true });
  if (whole.error.kind !== 'conflict') return whole;
  const facts = await packWorkspace(id, false);
  return facts.ok ? ok({ bytes: facts.value, hasHistory: false }) : facts;
}

/** The bytes of a workspace's `.cartulary` file, made in a worker. */
async function packWorkspace(
  id: string,
  withHistory: boolean,
): Promise<Result<Uint8Array, { readonly message: Text; readonly kind: string }>> {
  const archive = startArchive();
  try {
    return await archive.ask((work) => work.pack(id, engine, withHistory));
  } finally {
    archive.close();
  }
}
