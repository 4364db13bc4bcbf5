import { fileURLToPath } from 'node:url';
import { BrowserWindow } from 'electron';
import { appOrigin } from '../security/appProtocol.ts';

/** Opens the one window: sandboxed, isolated, without Node, and unable to go anywhere else. */
export function openWindow(): BrowserWindow {
  const window = new BrowserWindow({
    width: 1280,
    height: 800,
    minWidth: 1024,
    minHeight: 700,
    webPreferences: {
      preload: fileURLToPath(new URL('../preload/index.cjs', import.meta.url)),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
    },
  });
  window.webContents.setWindowOpenHandler(() => ({ action: 'deny' }));
  window.webContents.on('will-navigate', (event) => event.preventDefault());
  window.webContents.session.setPermissionRequestHandler((_contents, _permission, answer) =>
    answer(false),
  );
  void window.loadURL(`${appOrigin}/`);
  return window;
}
