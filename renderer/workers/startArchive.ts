// The type alone: the work itself is loaded by the worker.
import type { ArchiveWork } from './archiveWork.ts';
import type { RemoteWork } from './openRemote.ts';
import { openRemote } from './openRemote.ts';

/** A worker for one piece of work on whole workspaces. Close it when done. */
export function startArchive(): RemoteWork<ArchiveWork> {
  return openRemote<ArchiveWork>(
    new Worker(new URL('./archive.worker.ts', import.meta.url), { type: 'module' }),
  );
}
