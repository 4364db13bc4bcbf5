import type { Session } from 'electron';
import type { Log } from '../log/createLog.ts';

/** The desktop saves through a dialog of its own; a download is a file nobody chose. */
export function decideDownload(_address: string): 'deny' {
  return 'deny';
}

export function installDownloads(session: Session, log: Log): void {
  session.on('will-download', (event, item) => {
    if (decideDownload(item.getURL()) !== 'deny') return;
    event.preventDefault();
    log.warn('download-denied');
  });
}
