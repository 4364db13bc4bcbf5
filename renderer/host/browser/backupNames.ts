import type { Backup } from '../../../shared/ipc/channels.ts';
import { fileNameFor } from './fileKinds.ts';

/** `<stamp>.<name>.cartulary`, in a folder named by the workspace: sorted by name is sorted by time. */
const pattern = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)(\d{3})Z\.(.+)\.cartulary$/;

export function backupFileName(name: string, at: Date): string {
  const stamp = at.toISOString().replaceAll(/[-:.]/g, '');
  return `${stamp}.${fileNameFor([...name].slice(0, 50).join(''), 'workspace')}`;
}

/** What folder and file name say of a backup; undefined for a file that is not one. */
export function parseBackupName(
  workspaceId: string,
  fileName: string,
): Omit<Backup, 'sizeBytes'> | undefined {
  const found = pattern.exec(fileName);
  if (found === null) return undefined;
  const [, year, month, day, hour, minute, second, milli, name = ''] = found;
  const madeAt = `${year}-${month}-${day}T${hour}:${minute}:${second}.${milli}Z`;
  if (Number.isNaN(Date.parse(madeAt))) return undefined;
  return { id: `${workspaceId}/${fileName}`, workspaceId, name, madeAt };
}

/** Folder and file of a backup's id; undefined for an id that is none of ours, such as one with `..`. */
export function splitBackupId(
  id: string,
): { readonly workspaceId: string; readonly fileName: string } | undefined {
  const [workspaceId = '', fileName = '', ...rest] = id.split('/');
  if (rest.length > 0 || !isFolderName(workspaceId)) return undefined;
  return parseBackupName(workspaceId, fileName) === undefined
    ? undefined
    : { workspaceId, fileName };
}

export function isFolderName(workspaceId: string): boolean {
  return /^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/.test(workspaceId);
}

/** Now, or just after the newest where the clock was set back: what is written last must sort last. */
export function nextInstant(now: Date, before: readonly { readonly madeAt: string }[]): Date {
  const newest = Math.max(0, ...before.map(({ madeAt }) => Date.parse(madeAt)));
  return new Date(Math.max(now.getTime(), newest + 1));
}

export function newestFirst<B extends { readonly madeAt: string }>(
  backups: readonly B[],
): readonly B[] {
  return backups.toSorted((one, other) =>
    one.madeAt < other.madeAt ? 1 : one.madeAt > other.madeAt ? -1 : 0,
  );
}
