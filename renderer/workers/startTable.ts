// The type alone: the writer of workbooks is loaded by the worker.
import type { RemoteWork } from './openRemote.ts';
import { openRemote } from './openRemote.ts';
import type { TableWork } from './tableWork.ts';

/** A worker that writes one table and is closed. */
export function startTable(): RemoteWork<TableWork> {
  return openRemote<TableWork>(
    new Worker(new URL('./table.worker.ts', import.meta.url), { type: 'module' }),
  );
}
