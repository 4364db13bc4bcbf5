import type { App, BrowserWindow } from 'electron';

/** Whether this is the only instance: two would write one database. The second shows the first's window and ends. */
export function takeSingleInstance(app: App, window: () => BrowserWindow | null): boolean {
  if (!app.requestSingleInstanceLock()) return false;
  app.on('second-instance', () => {
    const first = window();
    if (first === null || first.isDestroyed()) return;
    if (first.isMinimized()) first.restore();
    first.focus();
  });
  return true;
}
