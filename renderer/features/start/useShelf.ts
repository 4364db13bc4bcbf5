import { useEffect, useState } from 'react';
import type { Result, Text } from '../../../shared/lib/index.ts';
import { now } from '../../data/clock/now.ts';
import type { Extent } from '../../data/workspaces/shelf.ts';
import {
  findUnlisted,
  inspectWorkspace,
  onShelfChanged,
  readShelf,
} from '../../data/workspaces/shelf.ts';
import type { OpenRefusal } from '../../db/openGuard.ts';
import type { WorkspaceListing } from '../../db/rows.ts';

export type Shelf =
  | { readonly kind: 'reading' }
  | { readonly kind: 'failed'; readonly message: Text; readonly detail?: string }
  | {
      readonly kind: 'ready';
      readonly listings: readonly WorkspaceListing[];
      /** Stored here without standing on the list. */
      readonly unlisted: readonly WorkspaceListing[];
    };

export type Extents = ReadonlyMap<string, Result<Extent, OpenRefusal>>;

/** The workspaces of this machine, and how large each is or why it cannot be opened. */
export function useShelf(): { readonly shelf: Shelf; readonly extents: Extents } {
  const [shelf, setShelf] = useState<Shelf>({ kind: 'reading' });
  const [extents, setExtents] = useState<Extents>(new Map());
  useEffect(() => {
    let round = 0;
    const refresh = async () => {
      const own = ++round;
      const isWanted = () => own === round;
      const read = await readShelf();
      if (!isWanted()) return;
      if (!read.ok) {
        const { message, detail } = read.error;
        setShelf({ kind: 'failed', message, ...(detail === undefined ? {} : { detail }) });
        return;
      }
      const listings = read.value;
      const unlisted = await findUnlisted(new Set(listings.map(({ id }) => id)), now());
      if (!isWanted()) return;
      setShelf({ kind: 'ready', listings, unlisted });
      // One after the other: the list is there already, the sizes follow.
      for (const { id } of listings) {
        const extent = await inspectWorkspace(id);
        if (!isWanted()) return;
        setExtents((before) => new Map(before).set(id, extent));
      }
    };
    void refresh();
    const leave = onShelfChanged(() => void refresh());
    return () => {
      round = -1;
      leave();
    };
  }, []);
  return { shelf, extents };
}
