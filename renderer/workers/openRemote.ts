import type { Remote } from 'comlink';
import { wrap } from 'comlink';
import type { Result, Text } from '../../shared/lib/index.ts';
import { fail, text } from '../../shared/lib/index.ts';

/** What a worker reports when it is gone or failed, rather than refusing what it was asked. */
export interface WorkerFailure {
  readonly kind: 'worker';
  readonly message: Text;
  readonly detail: string;
}

/** A worker that answers questions with results. */
export interface RemoteWork<T> {
  /** Asks it; a worker that dies or throws comes back as a failure, so that nobody waits for ever. */
  ask<V, E>(
    question: (work: Remote<T>) => Promise<Result<V, E>>,
  ): Promise<Result<V, E | WorkerFailure>>;
  /** Ends it at once, whatever it is doing. Questions still open fail. */
  close(): void;
}

export function openRemote<T>(worker: Worker): RemoteWork<T> {
  const work = wrap<T>(worker);
  const lost = Promise.withResolvers<never>();
  // Each question looks at it; one that nobody asked is no error.
  lost.promise.catch(() => undefined);
  worker.addEventListener('error', (event) => {
    event.preventDefault();
    lost.reject(new Error(event.message || 'The worker stopped.'));
  });
  worker.addEventListener('messageerror', () =>
    lost.reject(new Error('A message was unreadable.')),
  );
  return {
    async ask(question) {
      try {
        return await Promise.race([question(work), lost.promise]);
      } catch (error) {
        return fail({
          kind: 'worker',
          message: failed,
          detail: error instanceof Error ? `${error.name}: ${error.message}` : String(error),
        });
      }
    },
    close() {
      worker.terminate();
      lost.reject(new Error('The worker was ended.'));
    },
  };
}

const failed = text(
  'The part of the program that was doing this stopped before it was done, most likely for want of memory. What was stored before is untouched. Close other programs and try again.',
  '执行该操作的程序部分中途停止，很可能是内存不足所致。此前存储的内容未受影响。请关闭其他程序后重试。',
);
