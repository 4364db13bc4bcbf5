import { Dexie } from 'dexie';
import type { Result, Text } from '../../shared/lib/index.ts';
import { fail, ok, text } from '../../shared/lib/index.ts';

/** Why a database was not opened. Nothing in it was changed. */
export interface OpenRefusal {
  readonly kind: 'newer' | 'missing' | 'taken' | 'unreadable';
  readonly message: Text;
  /** What the browser said, for a report. */
  readonly detail?: string;
}

export interface Standing {
  readonly exists: boolean;
}

/**
 * Looks at a database without opening it and refuses one written by a newer program. Dexie itself
 * would open it, write to it and even add tables (it swallows the VersionError), so after opening is
 * too late. Native versions are ten times Dexie's; Dexie may have raised the last digit by itself.
 */
export async function openGuard(
  name: string,
  newestKnown: number,
  factory: IDBFactory = Dexie.dependencies.indexedDB,
): Promise<Result<Standing, OpenRefusal>> {
  let native: number | undefined;
  try {
    native = await nativeVersion(name, factory);
  } catch (error) {
    return fail(unreadable(error));
  }
  if (native === undefined) return ok({ exists: false });
  const version = Math.floor(native / 10);
  if (version <= newestKnown) return ok({ exists: true });
  return fail({
    kind: 'newer',
    message: text(
      `This data was written by a newer Cartulary (format ${version}; this one knows up to ${newestKnown}). Install the newer version to open it. Nothing was changed.`,
      `该数据由更新版本的 Cartulary 写入（格式${version}，当前版本最高支持${newestKnown}）。请安装新版本后打开。数据未作任何改动。`,
    ),
  });
}

/** The refusal for a store that fails to answer. */
export function unreadable(error: unknown): OpenRefusal {
  return {
    kind: 'unreadable',
    message: text(
      'The stored data cannot be opened: it may be damaged, or the disk may be full or read-only. Nothing was changed. Restart the program; if that does not help, restore a backup.',
      '无法打开已存储的数据：数据可能已损坏，或磁盘已满、只读。数据未作任何改动。请重新启动程序；如仍无法打开，请从备份恢复。',
    ),
    detail: error instanceof Error ? `${error.name}: ${error.message}` : String(error),
  };
}

async function nativeVersion(name: string, factory: IDBFactory): Promise<number | undefined> {
  // Older browsers lack databases(); the type says otherwise.
  const list = factory.databases as IDBFactory['databases'] | undefined;
  if (list !== undefined) {
    const found = (await list.call(factory)).find((database) => database.name === name);
    return found === undefined ? undefined : (found.version ?? 0);
  }
  return versionByOpening(name, factory);
}

/** Opens at whatever version exists, which changes nothing; a database this would create is aborted. */
function versionByOpening(name: string, factory: IDBFactory): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const request = factory.open(name);
    let isNew = false;
    request.addEventListener('upgradeneeded', () => {
      isNew = true;
      request.transaction?.abort();
    });
    request.addEventListener('success', () => {
      const { version } = request.result;
      request.result.close();
      resolve(version);
    });
    request.addEventListener('error', () => {
      if (isNew) resolve(undefined);
      else reject(request.error ?? new Error('The database gave no reason.'));
    });
  });
}
