import type { BrowserWindow } from 'electron';
import type { WindowState } from '../../../shared/ipc/channels.ts';

export function readWindow(window: BrowserWindow): WindowState {
  return {
    isMaximised: window.isMaximized(),
    isFullScreen: window.isFullScreen(),
    isFocused: window.isFocused(),
  };
}
