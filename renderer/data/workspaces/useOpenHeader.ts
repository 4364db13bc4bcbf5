import { useEffect, useState } from 'react';
import type { WorkspaceHeader } from '../../../shared/history/index.ts';
import { settingPrefix } from '../../../shared/history/index.ts';
import type { Settings, SettingValue } from '../../../shared/map/index.ts';
import { readHeader } from '../history/metaRows.ts';
import type { Session } from '../session/session.ts';
import { useSession } from '../session/sessionContext.ts';

/** What the open workspace says of itself, and the settings chosen in it. */
export interface OpenHeader extends WorkspaceHeader {
  readonly settings: Settings;
}

/** The header of the open workspace, kept current; undefined while it is being read. */
export function useOpenHeader(): OpenHeader | undefined {
  const session = useSession();
  const [header, setHeader] = useState<OpenHeader>();
  useEffect(() => {
    let isWanted = true;
    const refresh = () =>
      void readOpenHeader(session).then(
        (found) => isWanted && setHeader(found),
        // A store that fails tells so on the next step; here the last known header stays.
        () => undefined,
      );
    refresh();
    const leave = session.onEntry(({ changes }) => {
      if (changes.some(({ register }) => register === 'meta')) refresh();
    });
    return () => {
      isWanted = false;
      leave();
    };
  }, [session]);
  return header;
}

function readOpenHeader({ database }: Session): Promise<OpenHeader | undefined> {
  return database.transaction('r', ['meta'], async () => {
    const header = await readHeader(database);
    if (header === undefined) return undefined;
    const rows = await database.meta.where('id').startsWith(settingPrefix).toArray();
    const settings = rows.map(
      ({ id, value }) => [id.slice(settingPrefix.length), value as SettingValue] as const, // written by settingRow alone
    );
    return { ...header, settings: Object.fromEntries(settings) };
  });
}
