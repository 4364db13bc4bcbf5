import type { Backup, HostResult, RequestOf } from '../../../shared/ipc/channels.ts';
import { ok, text } from '../../../shared/lib/index.ts';
import {
  backupFileName,
  isFolderName,
  newestFirst,
  nextInstant,
  parseBackupName,
  splitBackupId,
} from './backupNames.ts';
import { refuse } from './hostErrors.ts';

export const keptPerWorkspace = 20;
const folderName = 'backups';

export interface BrowserBackups {
  readonly isAvailable: boolean;
  readonly list: (workspaceId: string | undefined) => Promise<HostResult<readonly Backup[]>>;
  readonly write: (request: RequestOf<'writeBackup'>) => Promise<HostResult<Backup>>;
  readonly read: (
    id: string,
  ) => Promise<HostResult<{ readonly backup: Backup; readonly bytes: Uint8Array }>>;
}

export const noStorage = text(
  'This browser gives the page no storage for backups. Save a copy of the workspace instead, and keep it outside the browser.',
  '该浏览器未向本页面提供备份存储。请改为另存工作区副本，并保存在浏览器之外。',
);

/** Backups in the browser's own storage for this page: a folder for each workspace. */
export function createBrowserBackups(
  storage: Pick<StorageManager, 'getDirectory'> | undefined,
  now: () => Date,
): BrowserBackups {
  const openRoot =
    storage !== undefined && 'getDirectory' in storage
      ? async () => (await storage.getDirectory()).getDirectoryHandle(folderName, { create: true })
      : undefined;

  async function listOf(
    folder: FileSystemDirectoryHandle,
    workspaceId: string,
  ): Promise<readonly Backup[]> {
    const found: Backup[] = [];
    for await (const [name, handle] of folder.entries()) {
      const named = parseBackupName(workspaceId, name);
      if (named === undefined || handle.kind !== 'file') continue;
      const { size } = await (handle as FileSystemFileHandle).getFile(); // its kind says so
      // Nothing is in a file whose writing was cut off: it is no backup.
      if (size > 0) found.push({ ...named, sizeBytes: size });
    }
    return newestFirst(found);
  }

  async function listAll(root: FileSystemDirectoryHandle): Promise<readonly Backup[]> {
    const found: Backup[] = [];
    for await (const [name, handle] of root.entries()) {
      if (handle.kind !== 'directory') continue;
      found.push(...(await listOf(handle as FileSystemDirectoryHandle, name))); // its kind says so
    }
    return newestFirst(found);
  }

  return {
    isAvailable: openRoot !== undefined,
    async list(workspaceId) {
      if (openRoot === undefined) return ok([]);
      const root = await openRoot();
      if (workspaceId === undefined) return ok(await listAll(root));
      const folder = await findFolder(root, workspaceId);
      return ok(folder === undefined ? [] : await listOf(folder, workspaceId));
    },
    async write({ workspaceId, name, bytes }) {
      if (openRoot === undefined) return refuse('failed', noStorage);
      if (!isFolderName(workspaceId)) return refuse('bad-request');
      const folder = await (await openRoot()).getDirectoryHandle(workspaceId, { create: true });
      const before = await listOf(folder, workspaceId);
      const fileName = backupFileName(name, nextInstant(now(), before));
      const handle = await folder.getFileHandle(fileName, { create: true });
      // Not in every browser, whatever the type says.
      if (!('createWritable' in handle)) return refuse('failed', noStorage);
      const stream = await handle.createWritable();
      try {
        await stream.write(new Uint8Array(bytes));
        await stream.close();
      } catch (error) {
        await folder.removeEntry(fileName).catch(() => undefined); // it holds nothing and is not listed
        throw error;
      }
      for (const old of before.slice(keptPerWorkspace - 1)) {
        const split = splitBackupId(old.id);
        // The new one is safe already: an old one too many harms nobody.
        if (split) await folder.removeEntry(split.fileName).catch(() => undefined);
      }
      const named = parseBackupName(workspaceId, fileName);
      return named === undefined ? refuse('failed') : ok({ ...named, sizeBytes: bytes.byteLength });
    },
    async read(id) {
      const split = splitBackupId(id);
      if (openRoot === undefined || split === undefined) return refuse('not-found');
      const folder = await findFolder(await openRoot(), split.workspaceId);
      const named = parseBackupName(split.workspaceId, split.fileName);
      if (folder === undefined || named === undefined) return refuse('not-found');
      const file = await (await folder.getFileHandle(split.fileName)).getFile();
      const bytes = new Uint8Array(await file.arrayBuffer());
      return ok({ backup: { ...named, sizeBytes: bytes.byteLength }, bytes });
    },
  };
}

async function findFolder(
  root: FileSystemDirectoryHandle,
  workspaceId: string,
): Promise<FileSystemDirectoryHandle | undefined> {
  if (!isFolderName(workspaceId)) return undefined;
  try {
    return await root.getDirectoryHandle(workspaceId);
  } catch (error) {
    if (error instanceof DOMException && error.name === 'NotFoundError') return undefined;
    throw error;
  }
}
