import type { Backup } from '../../../shared/ipc/channels.ts';
import { safeFileName } from './fileNames.ts';

/** `<name>.<workspace>.<stamp>.cartulary`: readable in a file manager, and all we need to know is in it. */
const pattern =
  /^(.+)\.([a-z0-9-]{1,64})\.(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)(\d{3})Z\.cartulary$/;

export function backupFileName(name: string, workspaceId: string, at: Date): string {
  const stamp = at.toISOString().replaceAll(/[-:.]/g, '');
  // The id and the stamp need room in a name of 255 bytes.
  const short = safeFileName(name.slice(0, 50));
  return `${short}.${workspaceId}.${stamp}.cartulary`;
}

/** What a file's name says of a backup; null for a file that is not one of ours. */
export function parseBackupName(fileName: string): Omit<Backup, 'sizeBytes'> | null {
  const found = pattern.exec(fileName);
  if (found === null) return null;
  const [, name = '', workspaceId = '', year, month, day, hour, minute, second, milli] = found;
  const madeAt = `${year}-${month}-${day}T${hour}:${minute}:${second}.${milli}Z`;
  if (Number.isNaN(Date.parse(madeAt))) return null;
  return { id: fileName, workspaceId, name, madeAt };
}

/** The files to remove so that `keep` remain of each workspace; never the newest, whatever `keep` says. */
export function decideRemovals(backups: readonly Backup[], keep: number): readonly Backup[] {
  const workspaces = new Set(backups.map((backup) => backup.workspaceId));
  return [...workspaces].flatMap((workspaceId) =>
    newestFirst(backups.filter((backup) => backup.workspaceId === workspaceId)).slice(
      Math.max(1, keep),
    ),
  );
}

export function newestFirst(backups: readonly Backup[]): readonly Backup[] {
  return backups.toSorted((a, b) => (a.madeAt < b.madeAt ? 1 : a.madeAt > b.madeAt ? -1 : 0));
}
