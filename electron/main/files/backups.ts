import { mkdir, readdir, rm, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { ok } from '../../../shared/lib/index.ts';
import type { Backup, BackupFolder, HostResult, RequestOf } from '../../../shared/ipc/channels.ts';
import { refuse, refuseFor } from '../ipc/hostErrors.ts';
import type { Log } from '../log/createLog.ts';
import { backupFileName, decideRemovals, newestFirst, parseBackupName } from './backupNames.ts';
import { readLimited } from './fileDesk.ts';
import type { SettingsStore } from './settings.ts';
import { writeWhole } from './writeWhole.ts';

export const keptPerWorkspace = 20;

export interface BackupSetting {
  readonly defaultFolder: string;
  readonly settings: SettingsStore;
  readonly now: () => Date;
  readonly log: Log;
  readonly keep?: number;
}

export interface Backups {
  readonly folder: () => BackupFolder;
  readonly list: (workspaceId: string | undefined) => Promise<HostResult<readonly Backup[]>>;
  readonly write: (request: RequestOf<'writeBackup'>) => Promise<HostResult<Backup>>;
  readonly read: (
    id: string,
  ) => Promise<HostResult<{ readonly backup: Backup; readonly bytes: Uint8Array }>>;
  readonly moveTo: (folder: string, move: boolean) => Promise<HostResult<BackupFolder>>;
}

/**
 * Backups as ordinary files in one folder. Only files named as ours are ever listed, read or removed, and a new one
 * is on disk before an old one goes.
 */
export function createBackups(setting: BackupSetting): Backups {
  const keep = setting.keep ?? keptPerWorkspace;
  const { settings, log } = setting;
  let last: Promise<unknown> = Promise.resolve();

  /** One at a time: a backup during a move must not land in the folder being left. */
  function inTurn<T>(work: () => Promise<HostResult<T>>): Promise<HostResult<T>> {
    const turn = last.then(work).catch((error: unknown) => {
      log.error('backup-failed', error);
      return refuseFor(error);
    });
    last = turn;
    return turn;
  }

  function folder(): BackupFolder {
    const chosen = settings.read().backupFolder;
    const path = chosen ?? setting.defaultFolder;
    return { path, isDefault: chosen === null, keptPerWorkspace: keep };
  }

  async function readFolder(): Promise<readonly Backup[]> {
    const { path, isDefault } = folder();
    // A chosen folder that is missing is a drive not plugged in: told, never made anew in its place.
    if (isDefault) await mkdir(path, { recursive: true });
    return listFolder(path);
  }

  async function write(request: RequestOf<'writeBackup'>): Promise<HostResult<Backup>> {
    const before = await readFolder();
    const at = nextInstant(
      setting.now(),
      before.filter((backup) => backup.workspaceId === request.workspaceId),
    );
    const fileName = backupFileName(request.name, request.workspaceId, at);
    await writeWhole(join(folder().path, fileName), request.bytes);
    const named = parseBackupName(fileName);
    if (named === null) throw new Error('The name of the backup just written cannot be read back.');
    const written: Backup = { ...named, sizeBytes: request.bytes.byteLength };
    await removeOld([...before, written]);
    return ok(written);
  }

  /** The new backup is safe already, so one that cannot be removed is noted and left. */
  async function removeOld(backups: readonly Backup[]): Promise<void> {
    for (const old of decideRemovals(backups, keep)) {
      await rm(join(folder().path, old.id)).catch((error: unknown) =>
        log.error('backup-not-removed', error),
      );
    }
  }

  return {
    folder,
    list: (workspaceId) =>
      inTurn(async () => {
        const all = await readFolder();
        return ok(
          newestFirst(
            all.filter((backup) => workspaceId === undefined || backup.workspaceId === workspaceId),
          ),
        );
      }),
    write: (request) => inTurn(() => write(request)),
    read: (id) =>
      inTurn(async () => {
        const named = basename(id) === id ? parseBackupName(id) : null;
        if (named === null) return refuse('not-found');
        const bytes = await readLimited(join(folder().path, id));
        if (!bytes.ok) return bytes;
        const backup = { ...named, sizeBytes: bytes.value.byteLength };
        return ok({ backup, bytes: bytes.value });
      }),
    moveTo: (target, move) =>
      inTurn(async () => {
        const source = folder().path;
        if (target === source) return ok(folder());
        const taken = move ? await copyAll(source, target) : [];
        await settings.change({ backupFolder: target });
        for (const name of taken) await rm(join(source, name)).catch(() => undefined); // a copy too many harms nobody
        return ok(folder());
      }),
  };
}

/** Copies every backup; when one fails, takes the copies back and throws, so that the old folder stays in use. */
async function copyAll(source: string, target: string): Promise<readonly string[]> {
  const names = (await listFolder(source).catch(() => [])).map((backup) => backup.id);
  const made: string[] = [];
  try {
    for (const name of names) {
      const bytes = await readLimited(join(source, name));
      if (!bytes.ok) throw Object.assign(new Error('A backup cannot be read.'), { code: 'EACCES' });
      await writeWhole(join(target, name), bytes.value);
      made.push(name);
    }
  } catch (error) {
    for (const name of made) await rm(join(target, name), { force: true }).catch(() => undefined);
    throw error;
  }
  return made;
}

async function listFolder(path: string): Promise<readonly Backup[]> {
  const backups: Backup[] = [];
  for (const fileName of await readdir(path)) {
    const named = parseBackupName(fileName);
    const found = named === null ? null : await stat(join(path, fileName)).catch(() => null);
    if (named !== null && found?.isFile()) backups.push({ ...named, sizeBytes: found.size });
  }
  return backups;
}

/** Now, or just after the newest when the clock was set back: what is written last must sort last. */
function nextInstant(now: Date, before: readonly Backup[]): Date {
  const newest = Math.max(0, ...before.map((backup) => Date.parse(backup.madeAt)));
  return new Date(Math.max(now.getTime(), newest + 1));
}
