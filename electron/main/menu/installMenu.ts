import { app, Menu } from 'electron';
import type { BrowserWindow } from 'electron';
import { notices } from '../../../shared/ipc/channels.ts';
import type { Language } from '../../../shared/lib/index.ts';
import { buildMenu } from './buildMenu.ts';

/** Puts the menu up in a language; called again when the user changes it. */
export function installMenu(window: BrowserWindow, language: Language): void {
  const template = buildMenu({
    language,
    isMac: process.platform === 'darwin',
    hasDeveloperTools: !app.isPackaged,
    onCommand: (command) => {
      if (!window.isDestroyed()) window.webContents.send(notices.onMenu, command);
    },
  });
  Menu.setApplicationMenu(Menu.buildFromTemplate(template));
}
