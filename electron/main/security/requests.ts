import type { CommandLine, Session } from 'electron';
import type { Log } from '../log/createLog.ts';
import { isOwnAddress, parse } from './ownAddress.ts';

export interface RequestSetting {
  /** Unpackaged builds alone have developer tools, which load their own screen. */
  readonly hasDeveloperTools: boolean;
}

/** Whether a request may go out: our own files, and what never leaves the page's memory. */
export function decideRequest(address: string, setting: RequestSetting): 'allow' | 'cancel' {
  if (isOwnAddress(address)) return 'allow';
  const url = parse(address);
  if (url === null) return 'cancel';
  if (url.protocol === 'data:') return 'allow';
  if (url.protocol === 'blob:') return isOwnAddress(url.pathname) ? 'allow' : 'cancel';
  if (url.protocol === 'devtools:') return setting.hasDeveloperTools ? 'allow' : 'cancel';
  return 'cancel';
}

export function installRequests(session: Session, setting: RequestSetting, log: Log): void {
  session.webRequest.onBeforeRequest((details, answer) => {
    const decision = decideRequest(details.url, setting);
    if (decision === 'cancel') log.warn('request-cancelled', { type: details.resourceType });
    answer({ cancel: decision === 'cancel' });
  });
  // The spell checker fetches its dictionaries from the internet.
  session.setSpellCheckerEnabled(false);
}

/** Before the app is ready: no name resolves, whatever part of Chromium asks, and nothing runs in the background. */
export function installOffline(commandLine: CommandLine): void {
  commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND');
  commandLine.appendSwitch('disable-background-networking');
  commandLine.appendSwitch('disable-component-update');
}
