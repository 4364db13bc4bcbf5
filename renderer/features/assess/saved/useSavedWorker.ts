import { useCallback, useEffect, useRef } from 'react';
import type { RemoteWork } from '../../../workers/openRemote.ts';
import type { SavedWork } from '../../../workers/savedWork.ts';
import { startSaved } from '../../../workers/startSaved.ts';

type Ask = RemoteWork<SavedWork>['ask'];

/** Asks the worker for saved assessments, which is started by the first question and ends with the screen. */
export function useSavedWorker(): Ask {
  const worker = useRef<RemoteWork<SavedWork>>(null);
  useEffect(
    () => () => {
      worker.current?.close();
      worker.current = null;
    },
    [],
  );
  return useCallback((question) => {
    worker.current ??= startSaved();
    return worker.current.ask(question);
  }, []);
}
