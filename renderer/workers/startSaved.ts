// The type alone: judging and packing are loaded by the worker.
import type { SavedWork } from './savedWork.ts';
import type { RemoteWork } from './openRemote.ts';
import { openRemote } from './openRemote.ts';

/** A worker for saved assessments. Closing it cancels the work. */
export function startSaved(): RemoteWork<SavedWork> {
  return openRemote<SavedWork>(
    new Worker(new URL('./saved.worker.ts', import.meta.url), { type: 'module' }),
  );
}
