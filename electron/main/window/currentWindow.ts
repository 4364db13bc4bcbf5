import type { BrowserWindow } from 'electron';

let current: BrowserWindow | null = null;

/** The one window; null before it is made and after it is closed. */
export function currentWindow(): BrowserWindow | null {
  return current === null || current.isDestroyed() ? null : current;
}

export function setCurrentWindow(window: BrowserWindow): void {
  current = window;
}
