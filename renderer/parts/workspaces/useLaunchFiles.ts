import { useEffect } from 'react';
import { leaveErrand } from '../../data/workspaces/errands.ts';
import { useHost } from '../../host/hostContext.ts';
import { notify } from '../../ui/feedback/notify.ts';
import { useSpeech } from '../../ui/language/languageContext.ts';

const mostAtOnce = 20;

/**
 * Takes over workspaces that the operating system asked the program to open. `onTaken` hears that
 * there is something for the start screen; without it this is the start screen.
 */
export function useLaunchFiles(onTaken?: () => void): void {
  const host = useHost();
  const { say } = useSpeech();
  useEffect(() => {
    const take = async () => {
      // More at once than anyone opens by hand; a host that only refuses must not be asked for ever.
      for (let asked = 0; asked < mostAtOnce; asked++) {
        const taken = await host.takeLaunchFile({});
        if (!taken.ok) {
          notify({ kind: 'problem', message: say(taken.error.text) });
          continue;
        }
        if (taken.value === null) return;
        const { name, bytes } = taken.value;
        const from = onTaken === undefined ? {} : { from: window.location.hash };
        leaveErrand({ kind: 'open', name, bytes, ...from });
        onTaken?.();
      }
    };
    void take();
    return host.onLaunchFile(() => void take());
  }, [host, say, onTaken]);
}
