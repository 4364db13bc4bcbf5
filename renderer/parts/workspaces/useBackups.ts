import { useCallback, useEffect, useState } from 'react';
import type { Backup } from '../../../shared/ipc/channels.ts';
import type { Text } from '../../../shared/lib/index.ts';
import { useHost } from '../../host/hostContext.ts';
import { backupIdOf } from '../../data/workspaces/backupIdOf.ts';
import { onShelfChanged } from '../../data/workspaces/shelf.ts';

export type BackupList =
  | { readonly kind: 'reading' }
  | { readonly kind: 'ready'; readonly backups: readonly Backup[] }
  | { readonly kind: 'failed'; readonly message: Text };

/** The backups of one workspace, or of all, newest first; read again whenever one was made. */
export function useBackups(workspaceId?: string): BackupList {
  const host = useHost();
  const [list, setList] = useState<BackupList>({ kind: 'reading' });
  const read = useCallback(
    () =>
      host.listBackups(workspaceId === undefined ? {} : { workspaceId: backupIdOf(workspaceId) }),
    [host, workspaceId],
  );
  useEffect(() => {
    let isWanted = true;
    const refresh = () =>
      void read().then((result) => {
        if (!isWanted) return;
        setList(
          result.ok
            ? { kind: 'ready', backups: result.value }
            : { kind: 'failed', message: result.error.text },
        );
      });
    refresh();
    const leave = onShelfChanged(refresh);
    return () => {
      isWanted = false;
      leave();
    };
  }, [read]);
  return list;
}
