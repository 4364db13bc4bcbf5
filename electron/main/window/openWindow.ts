import { fileURLToPath } from 'node:url';
import { app, BrowserWindow, nativeTheme, screen } from 'electron';
import { notices } from '../../../shared/ipc/channels.ts';
import type { SettingsStore } from '../files/settings.ts';
import type { Log } from '../log/createLog.ts';
import { appOrigin } from '../security/ownAddress.ts';
import { decideBounds, smallestHeight, smallestWidth } from './decideBounds.ts';
import { readWindow } from './readWindow.ts';
import { reviveAfterCrash } from './reviveAfterCrash.ts';

/** Makes the one window: sandboxed, isolated, without Node. It shows nothing until `showApp`. */
export function makeWindow(settings: SettingsStore, log: Log): BrowserWindow {
  nativeTheme.themeSource = settings.read().theme;
  const areas = screen.getAllDisplays().map((display) => display.workArea);
  const { bounds, isMaximised } = decideBounds(settings.read().bounds, areas);
  const window = new BrowserWindow({
    ...bounds,
    minWidth: smallestWidth,
    minHeight: smallestHeight,
    title: 'Cartulary',
    backgroundColor: nativeTheme.shouldUseDarkColors ? '#16181d' : '#ffffff',
    webPreferences: {
      preload: fileURLToPath(new URL('../preload/index.cjs', import.meta.url)),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      webviewTag: false,
      spellcheck: false,
      devTools: !app.isPackaged,
    },
  });
  if (isMaximised) window.maximize();
  rememberBounds(window, settings, log);
  reviveAfterCrash(window, log);
  return window;
}

/** Loads the app; called once every guard and every call stands ready. */
export async function showApp(window: BrowserWindow, log: Log): Promise<void> {
  await window
    .loadURL(`${appOrigin}/`)
    .catch((error: unknown) => log.error('page-not-loaded', error));
}

function rememberBounds(window: BrowserWindow, settings: SettingsStore, log: Log): void {
  window.on('close', () => {
    const { x, y, width, height } = window.getNormalBounds();
    settings
      .change({ bounds: { x, y, width, height, isMaximised: window.isMaximized() } })
      .catch((error: unknown) => log.error('bounds-not-kept', error));
  });
  const tell = () => {
    if (!window.isDestroyed()) window.webContents.send(notices.onWindow, readWindow(window));
  };
  window.on('maximize', tell);
  window.on('unmaximize', tell);
  window.on('enter-full-screen', tell);
  window.on('leave-full-screen', tell);
  window.on('focus', tell);
  window.on('blur', tell);
}
