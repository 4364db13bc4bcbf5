import { ownSession } from './session.ts';
import { strict } from './strict.ts';

/*
 * What `import … from 'electron'` gives the built main process under test. A name that is not exported here cannot
 * be imported, and the run ends.
 */
export { app, protocol } from './app.ts';
export { BrowserWindow } from './browserWindow.ts';
export { dialog, Menu, nativeTheme, screen, shell } from './desk.ts';
export { ipcMain } from './ipcMain.ts';
export const session = strict('session', { defaultSession: ownSession });
