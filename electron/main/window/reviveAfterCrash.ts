import type { BrowserWindow } from 'electron';
import type { Log } from '../log/createLog.ts';

/** A page that dies again so soon would die for ever. */
const againWithinMs = 10_000;

/** Whether to load the page again after its process died. */
export function decideRevival(reason: string, sinceLastMs: number): 'reload' | 'leave' {
  if (reason === 'clean-exit') return 'leave';
  return sinceLastMs > againWithinMs ? 'reload' : 'leave';
}

/** Every acknowledged edit is on disk by then, so the page starts over from its database. */
export function reviveAfterCrash(window: BrowserWindow, log: Log): void {
  let lastAt = Number.NEGATIVE_INFINITY;
  window.webContents.on('render-process-gone', (_event, details) => {
    log.warn('page-gone', { reason: details.reason });
    const at = performance.now();
    const decision = decideRevival(details.reason, at - lastAt);
    lastAt = at;
    if (decision === 'reload' && !window.isDestroyed()) window.webContents.reload();
  });
}
