import type { DesktopBridge } from '../../shared/ipc/channels.ts';

/** Why the program runs in a browser: chosen, or because the desktop could not be had or started. */
export type BrowserReason = 'asked' | 'no-binary' | 'cannot-start';

/**
 * What surrounds the page: the desktop, or a browser that does the same as far as it can. Screens know
 * this interface alone. Every call answers with a Result and never throws.
 */
export interface Host extends DesktopBridge {
  readonly kind: 'desktop' | 'browser';
  /** Known where a launcher served the page to a browser. */
  readonly reason?: BrowserReason;
}
