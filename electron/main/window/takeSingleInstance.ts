import type { App, BrowserWindow } from 'electron';
import { findLaunchPath } from '../files/launchFiles.ts';
import type { LaunchFiles } from '../files/launchFiles.ts';

/**
 * Whether this is the only instance: two would write one database. The second shows the first's window, hands over the
 * file it was started with, and ends.
 */
export function takeSingleInstance(
  app: App,
  window: () => BrowserWindow | null,
  launchFiles: LaunchFiles,
): boolean {
  if (!app.requestSingleInstanceLock()) return false;
  app.on('second-instance', (_event, argv, folder) => {
    launchFiles.offer(findLaunchPath(argv, folder));
    const first = window();
    if (first === null || first.isDestroyed()) return;
    if (first.isMinimized()) first.restore();
    first.focus();
  });
  return true;
}
