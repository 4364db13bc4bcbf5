import type { Session } from 'electron';

/** What the page may be granted, each with its reason. Nothing: the clipboard is reached by copy and paste events. */
const granted: readonly { readonly permission: string; readonly reason: string }[] = [];

export function decidePermission(permission: string): boolean {
  return granted.some((entry) => entry.permission === permission);
}

export function installPermissions(session: Session): void {
  session.setPermissionRequestHandler((_contents, permission, answer) =>
    answer(decidePermission(permission)),
  );
  session.setPermissionCheckHandler((_contents, permission) => decidePermission(permission));
  session.setDevicePermissionHandler(() => false);
}
