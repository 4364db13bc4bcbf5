import type { Session } from 'electron';
import { isOwnAddress } from './ownAddress.ts';

/** What our own page may be granted, each with its reason. The clipboard is reached by copy and paste events. */
const granted = [
  {
    permission: 'persistent-storage',
    reason: 'the workspaces: Chromium must not clear them away when the disk runs short',
  },
] as const;

/** Whether a page may have a permission: one we reasoned about, and only the page that is ours. */
export function decidePermission(permission: string, address: string): boolean {
  return isOwnAddress(address) && granted.some((entry) => entry.permission === permission);
}

export function installPermissions(session: Session): void {
  session.setPermissionRequestHandler((_contents, permission, answer, { requestingUrl }) =>
    answer(decidePermission(permission, requestingUrl)),
  );
  session.setPermissionCheckHandler((_contents, permission, origin) =>
    decidePermission(permission, origin),
  );
  session.setDevicePermissionHandler(() => false);
}
