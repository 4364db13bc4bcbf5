import { useEffect, useMemo, useState } from 'react';
import type { Result } from '../../../shared/lib/index.ts';
import type { PackChoice, PackRefusal } from '../../../shared/policy/adjust/index.ts';
import { packOf } from '../../../shared/policy/adjust/index.ts';
import type { Pack } from '../../../shared/policy/index.ts';
import { readPacks } from '../queries/readPacks.ts';
import { useSession } from '../session/sessionContext.ts';

/** The pack the open workspace chose and the packs of its own, kept current; undefined while being read. */
export function usePacks(): PackChoice | undefined {
  const session = useSession();
  const [choice, setChoice] = useState<PackChoice>();
  useEffect(() => {
    let isWanted = true;
    const refresh = () =>
      void readPacks(session.database).then(
        (found) => isWanted && setChoice(found),
        // A store that fails tells so on the next step; here what was last known stays.
        () => undefined,
      );
    refresh();
    const leave = session.onEntry(({ changes }) => {
      if (changes.some(({ register }) => register === 'meta' || register === 'packs')) refresh();
    });
    return () => {
      isWanted = false;
      leave();
    };
  }, [session]);
  return choice;
}

/** The pack in use, or why there is none; undefined while being read. */
export function usePackInUse(): Result<Pack, PackRefusal> | undefined {
  const choice = usePacks();
  return useMemo(() => choice && packOf(choice), [choice]);
}
