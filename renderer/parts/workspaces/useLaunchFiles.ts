import { useEffect } from 'react';
import { useHost } from '../../host/hostContext.ts';
import { leaveErrand } from '../../data/workspaces/errands.ts';

/**
 * Takes over workspaces that the operating system asked the program to open. `from` is the workspace
 * that is open meanwhile; `onTaken` hears that there is something for the start screen.
 */
export function useLaunchFiles(from?: string, onTaken?: () => void): void {
  const host = useHost();
  useEffect(() => {
    const take = async () => {
      const taken = await host.takeLaunchFile({});
      if (!taken.ok || taken.value === null) return;
      const { name, bytes } = taken.value;
      leaveErrand({ kind: 'open', name, bytes, ...(from === undefined ? {} : { from }) });
      onTaken?.();
    };
    void take();
    return host.onLaunchFile(() => void take());
  }, [host, from, onTaken]);
}
