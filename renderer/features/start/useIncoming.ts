import { useEffect, useState } from 'react';
import type { Stamp } from '../../data/history/transact.ts';
import type { WorkspaceListing } from '../../db/rows.ts';
import { useHost } from '../../host/hostContext.ts';
import { useSpeech } from '../../ui/language/languageContext.ts';
import type { FileSummary } from '../../workers/archiveWork.ts';
import type { Incoming, IncomingSource } from './createIncoming.ts';
import { createIncoming } from './createIncoming.ts';

export interface IncomingSteps {
  readonly incoming: Incoming;
  readonly keepBoth: (summary: FileSummary) => Promise<void>;
  readonly replace: (summary: FileSummary, isBackedUpFirst: boolean) => Promise<void>;
}

/** Reads, checks and stores a file while the dialog about it is shown; `onStored` hears the new workspace. */
export function useIncoming(
  load: IncomingSource['load'],
  stamp: () => Stamp,
  onStored: (listing: WorkspaceListing) => Promise<void>,
): IncomingSteps {
  const host = useHost();
  const { read } = useSpeech();
  const [incoming, setIncoming] = useState<Incoming>({ kind: 'reading' });
  const [work] = useState(() =>
    createIncoming({ host, load, read, stamp, onStored, tell: setIncoming }),
  );
  useEffect(() => {
    void work.start();
    return () => work.close();
  }, [work]);
  return { incoming, keepBoth: work.keepBoth, replace: work.replace };
}
