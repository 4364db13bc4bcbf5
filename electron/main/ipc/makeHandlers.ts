import { app, nativeTheme, shell } from 'electron';
import type { BrowserWindow } from 'electron';
import { ok } from '../../../shared/lib/index.ts';
import type { AppInfo, HostResult, Nothing, Revealed } from '../../../shared/ipc/channels.ts';
import type { Backups } from '../files/backups.ts';
import type { Dialogs, FileDesk } from '../files/fileDesk.ts';
import type { LaunchFiles } from '../files/launchFiles.ts';
import type { SettingsStore } from '../files/settings.ts';
import { readWindow } from '../window/readWindow.ts';
import type { Handlers } from './answerCalls.ts';
import { refuse, refuseFor } from './hostErrors.ts';

export interface HandlerSetting {
  readonly window: BrowserWindow;
  readonly dialogs: Dialogs;
  readonly desk: FileDesk;
  readonly launchFiles: LaunchFiles;
  readonly backups: Backups;
  readonly settings: SettingsStore;
  readonly logPath: string;
  readonly onLanguage: () => void;
}

/** What each call does, once its sender and its payload are known to be good. */
export function makeHandlers(setting: HandlerSetting): Handlers {
  const { window, dialogs, desk, backups, settings } = setting;
  return {
    readApp: async () => ok(readApp()),
    readWindow: async () => ok(readWindow(window)),
    async setAppearance({ language, theme }) {
      nativeTheme.themeSource = theme;
      const isNewLanguage = settings.read().language !== language;
      const written = await settings.change({ language, theme }).then(done, refuseFor);
      if (isNewLanguage) setting.onLanguage();
      return written;
    },
    saveFile: (request) => desk.save(request),
    openFile: ({ kind }) => desk.open(kind),
    async takeLaunchFile() {
      const path = setting.launchFiles.take();
      return path === null ? ok(null) : desk.openPath(path);
    },
    reveal: async (what) => reveal(what, setting),
    listBackups: ({ workspaceId }) => backups.list(workspaceId),
    writeBackup: (request) => backups.write(request),
    restoreBackup: ({ id }) => backups.read(id),
    readBackupFolder: async () => ok(backups.folder()),
    async chooseBackupFolder({ move }) {
      const folder = await dialogs.askFolder(backups.folder().path);
      return folder === null ? refuse('cancelled') : backups.moveTo(folder, move);
    },
  };
}

function done(): HostResult<Nothing> {
  return ok({});
}

/** Shows a file or folder in the system's file manager: paths the user chose or we made, never one from the page. */
async function reveal(what: Revealed, setting: HandlerSetting): Promise<HostResult<Nothing>> {
  if (what.what === 'backups') {
    // Listing makes the default folder on first use, and finds out whether a chosen one is there.
    const listed = await setting.backups.list(undefined);
    if (!listed.ok) return listed;
    return (await shell.openPath(setting.backups.folder().path)) === '' ? done() : refuse('failed');
  }
  const path = what.what === 'log' ? setting.logPath : setting.desk.pathOf(what.token);
  if (path === null) return refuse('not-found');
  shell.showItemInFolder(path);
  return done();
}

function readApp(): AppInfo {
  return {
    version: app.getVersion(),
    platform: process.platform,
    electron: process.versions.electron ?? '',
    chromium: process.versions.chrome ?? '',
    locales: app.getPreferredSystemLanguages(),
  };
}
