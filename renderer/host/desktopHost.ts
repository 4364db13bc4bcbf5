import type { DesktopBridge } from '../../shared/ipc/channels.ts';
import { bridgeName } from '../../shared/ipc/channels.ts';
import type { Host } from './host.ts';

/** The desktop's bridge, where the page runs in one. */
export function findDesktopHost(scope: object): Host | undefined {
  if (!(bridgeName in scope)) return undefined;
  // Put there by our own preload, which freezes it; nothing else can run before it.
  const bridge = scope[bridgeName] as DesktopBridge;
  return { ...bridge, kind: 'desktop' };
}
