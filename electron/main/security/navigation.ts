import type { App, WebContents } from 'electron';
import type { Log } from '../log/createLog.ts';

/** The page moves by its own routes, inside one document: leaving that document is never legitimate. */
export function decideNavigation(_address: string): 'deny' {
  return 'deny';
}

export function decideNewWindow(_address: string): 'deny' {
  return 'deny';
}

/** Guards every page there will ever be, not only the window we open. */
export function installNavigation(app: App, log: Log): void {
  app.on('web-contents-created', (_event, contents) => guard(contents, log));
}

function guard(contents: WebContents, log: Log): void {
  contents.on('will-frame-navigate', (event) => {
    if (decideNavigation(event.url) !== 'deny') return;
    event.preventDefault();
    log.warn('navigation-denied');
  });
  contents.on('will-redirect', (event) => {
    if (decideNavigation(event.url) === 'deny') event.preventDefault();
  });
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.setWindowOpenHandler(({ url }) => {
    log.warn('new-window-denied');
    return { action: decideNewWindow(url) };
  });
  // Peer connections speak UDP past every request filter.
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp');
}
