// The type alone: the writers of documents are loaded by the worker.
import type { DocumentsWork } from './documentsWork.ts';
import type { RemoteWork } from './openRemote.ts';
import { openRemote } from './openRemote.ts';

/** A worker for one document. Closing it cancels the work. */
export function startDocuments(): RemoteWork<DocumentsWork> {
  return openRemote<DocumentsWork>(
    new Worker(new URL('./documents.worker.ts', import.meta.url), { type: 'module' }),
  );
}
