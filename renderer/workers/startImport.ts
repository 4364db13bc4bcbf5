// The type alone: the work itself is loaded by the worker.
import type { ImportWork } from './importWork.ts';
import type { RemoteWork } from './openRemote.ts';
import { openRemote } from './openRemote.ts';

/** A worker that holds one spreadsheet from reading to bringing in. Closing it cancels what it does. */
export function startImport(): RemoteWork<ImportWork> {
  return openRemote<ImportWork>(
    new Worker(new URL('./import.worker.ts', import.meta.url), { type: 'module' }),
  );
}
