import type { Result } from '../../shared/lib/index.ts';
import type { OpenRefusal } from './openGuard.ts';

const attempts = 4;
const pauseMs = 250;

/**
 * Opens a store, and tries again for a second where it does not answer: after a crash the process that
 * died may still hold its files for a moment. Any other refusal stands at once.
 */
export async function openPatiently<T>(
  open: () => Promise<Result<T, OpenRefusal>>,
): Promise<Result<T, OpenRefusal>> {
  for (let attempt = 1; attempt < attempts; attempt++) {
    const opened = await open();
    if (opened.ok || opened.error.kind !== 'unreadable') return opened;
    await new Promise((resolve) => setTimeout(resolve, pauseMs));
  }
  return open();
}
