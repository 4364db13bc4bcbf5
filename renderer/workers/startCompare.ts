// The type alone: judging and comparing are loaded by the worker.
import type { CompareWork } from './compareWork.ts';
import type { RemoteWork } from './openRemote.ts';
import { openRemote } from './openRemote.ts';

/** A worker for one comparison. Closing it cancels the work. */
export function startCompare(): RemoteWork<CompareWork> {
  return openRemote<CompareWork>(
    new Worker(new URL('./compare.worker.ts', import.meta.url), { type: 'module' }),
  );
}
