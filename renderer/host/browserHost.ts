import type { AppInfo } from '../../shared/ipc/channels.ts';
import type { Language } from '../../shared/lib/index.ts';
import { inLanguage, ok, text } from '../../shared/lib/index.ts';
import { createBrowserBackups, keptPerWorkspace, noStorage } from './browser/browserBackups.ts';
import { createBrowserFiles } from './browser/browserFiles.ts';
import { guarded, refuse } from './browser/hostErrors.ts';
import { readHostNote } from './browser/readHostNote.ts';
import type { Host } from './host.ts';

const words = {
  folder: text(
    'In the storage this browser keeps for this page; clearing the browser’s data deletes them',
    '位于浏览器为本页面保留的存储中；清除浏览器数据会将其一并删除',
  ),
  fixed: text(
    'In a browser the backups lie in the browser’s own storage and cannot be put elsewhere. To keep one outside, save a copy of the workspace.',
    '在浏览器中，备份存放于浏览器自身的存储，无法更改位置。如需另行保管，请另存工作区副本。',
  ),
  reveal: text(
    'A browser does not show where it put a file. Look in its list of downloads.',
    '浏览器无法显示文件所在位置，请查看其下载列表。',
  ),
};

/** The calls of the desktop with a browser's means. None of them throws. */
export async function createBrowserHost(): Promise<Host> {
  let language: Language = 'en';
  const note = await readHostNote(document.baseURI);
  const files = createBrowserFiles(window, () => language);
  // Absent outside of a secure context, whatever the type says.
  const storage = navigator.storage as StorageManager | undefined;
  const backups = createBrowserBackups(storage, () => new Date());
  const silent = () => () => undefined;
  return {
    kind: 'browser',
    ...(note === undefined ? {} : { reason: note.reason }),
    readApp: async () => ok(describeBrowser(navigator)),
    setAppearance: async (appearance) => {
      ({ language } = appearance);
      return ok({});
    },
    readWindow: async () =>
      ok({
        isMaximised: false,
        isFullScreen: document.fullscreenElement !== null,
        isFocused: document.hasFocus(),
      }),
    saveFile: (request) => guarded(() => files.save(request)),
    openFile: ({ kind }) => guarded(() => files.open(kind)),
    takeLaunchFile: async () => ok(null),
    reveal: async () => refuse('refused', words.reveal),
    listBackups: ({ workspaceId }) => guarded(() => backups.list(workspaceId)),
    writeBackup: (request) => guarded(() => backups.write(request)),
    restoreBackup: ({ id }) => guarded(() => backups.read(id)),
    readBackupFolder: async () =>
      backups.isAvailable
        ? ok({ path: inLanguage(words.folder, language), isDefault: true, keptPerWorkspace })
        : refuse('failed', noStorage),
    chooseBackupFolder: async () => refuse('refused', words.fixed),
    onMenu: silent,
    onWindow: silent,
    onLaunchFile: silent,
  };
}

/** What a browser tells of itself. */
export function describeBrowser({
  userAgent,
  platform,
  languages,
}: Pick<Navigator, 'userAgent' | 'platform' | 'languages'>): AppInfo {
  return {
    version: CARTULARY_VERSION,
    platform,
    electron: '',
    chromium: /Chrom(?:e|ium)\/([\d.]+)/.exec(userAgent)?.[1] ?? '',
    locales: languages,
  };
}
