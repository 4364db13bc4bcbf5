import { homedir } from 'node:os';
import { join } from 'node:path';
import { app, ipcMain, session } from 'electron';
import type { IpcMainInvokeEvent } from 'electron';
import { notices } from '../../shared/ipc/channels.ts';
import type { Language } from '../../shared/lib/index.ts';
import { createBackups } from './files/backups.ts';
import { createFileDesk } from './files/fileDesk.ts';
import type { LaunchFiles } from './files/launchFiles.ts';
import { openSettings } from './files/settings.ts';
import type { SettingsStore } from './files/settings.ts';
import { systemDialogs } from './files/systemDialogs.ts';
import { answerCalls } from './ipc/answerCalls.ts';
import { makeHandlers } from './ipc/makeHandlers.ts';
import { createLog } from './log/createLog.ts';
import type { Log } from './log/createLog.ts';
import { installMenu } from './menu/installMenu.ts';
import { serveApp } from './security/appProtocol.ts';
import { installDownloads } from './security/downloads.ts';
import { installNavigation } from './security/navigation.ts';
import { installPermissions } from './security/permissions.ts';
import { installRequests } from './security/requests.ts';
import { decideSender, senderOf } from './security/sender.ts';
import { currentWindow, setCurrentWindow } from './window/currentWindow.ts';
import { makeWindow, showApp } from './window/openWindow.ts';

/** Guards first, then the window, then the calls, and the page last: nothing runs before what confines it. */
export async function startApp(launchFiles: LaunchFiles): Promise<void> {
  const dataFolder = app.getPath('userData');
  const logPath = join(dataFolder, 'logs', 'cartulary.log');
  const folders = [homedir(), dataFolder, app.getAppPath()];
  const log = createLog({ path: logPath, folders, now: () => new Date() });
  const settings = await openSettings(join(dataFolder, 'settings.json'));
  installGuards(log);
  endWithWindow(settings, log);

  const window = makeWindow(settings, log);
  setCurrentWindow(window);
  const language = () => languageOf(settings);
  const dialogs = systemDialogs(window, language);
  const backups = createBackups({
    defaultFolder: join(app.getPath('documents'), 'Cartulary backups'),
    settings,
    now: () => new Date(),
    log,
  });
  const handlers = makeHandlers({
    window,
    dialogs,
    desk: createFileDesk(dialogs, app.getPath('documents')),
    launchFiles,
    backups,
    settings,
    logPath,
    onLanguage: () => installMenu(window, language()),
  });
  const isTrusted = (event: IpcMainInvokeEvent) =>
    decideSender(senderOf(event, currentWindow()?.webContents ?? null));
  answerCalls(ipcMain, { isTrusted, handlers, log });
  launchFiles.onOffer(() => currentWindow()?.webContents.send(notices.onLaunchFile, {}));
  installMenu(window, language());
  log.info('started', { version: app.getVersion() });
  await showApp(window, log);
}

function installGuards(log: Log): void {
  installPermissions(session.defaultSession);
  installRequests(session.defaultSession, { hasDeveloperTools: !app.isPackaged }, log);
  installDownloads(session.defaultSession, log);
  installNavigation(app, log);
  serveApp();
}

/** One window, so its end is the app's; what is still being written is waited for. */
function endWithWindow(settings: SettingsStore, log: Log): void {
  app.on('window-all-closed', () => {
    void Promise.all([settings.settle(), log.settle()]).then(() => app.quit());
  });
}

/** The language chosen in the app; before that, the system's. */
function languageOf(settings: SettingsStore): Language {
  return settings.read().language ?? (app.getLocale().startsWith('zh') ? 'zh-CN' : 'en');
}
