import type { Backup } from '../../../shared/ipc/channels.ts';

/**
 * What is to be done with whole workspaces. It is done on the start screen, where none is open: a
 * workspace must not be replaced or deleted under the hands of someone working in it. `from` is the
 * address one came from, to go back to.
 */
export type Errand = { readonly from?: string } & (
  | { readonly kind: 'new' }
  | { readonly kind: 'open'; readonly name: string; readonly bytes: Uint8Array }
  | { readonly kind: 'restore'; readonly backup: Backup }
  | { readonly kind: 'delete'; readonly id: string }
);

let waiting: Errand | undefined;
const listeners = new Set<() => void>();

/** Leaves an errand for the start screen; the one before gives way. */
export function leaveErrand(errand: Errand): void {
  waiting = errand;
  for (const listener of listeners) listener();
}

/** Takes the errand that waits, once. */
export function takeErrand(): Errand | undefined {
  const taken = waiting;
  waiting = undefined;
  return taken;
}

export function onErrand(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
