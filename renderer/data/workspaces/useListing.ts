import { useEffect, useState } from 'react';
import type { WorkspaceListing } from '../../db/rows.ts';
import { onShelfChanged, readListing } from './shelf.ts';

/** The line of the list about a workspace, read again when the list changed; undefined until then. */
export function useListing(id: string): WorkspaceListing | undefined {
  const [listing, setListing] = useState<WorkspaceListing>();
  useEffect(() => {
    let isWanted = true;
    const refresh = () =>
      void readListing(id).then((result) => {
        if (isWanted && result.ok) setListing(result.value);
      });
    refresh();
    const leave = onShelfChanged(refresh);
    return () => {
      isWanted = false;
      leave();
    };
  }, [id]);
  return listing;
}
