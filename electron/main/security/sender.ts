import type { IpcMainInvokeEvent, WebContents } from 'electron';
import { isOwnAddress } from './ownAddress.ts';

export interface Sender {
  readonly address: string;
  readonly isTopFrame: boolean;
  readonly isOurWindow: boolean;
}

/** Only the top frame of our own window, while it shows our own page, may call. */
export function decideSender(sender: Sender | null): boolean {
  return sender !== null && sender.isOurWindow && sender.isTopFrame && isOwnAddress(sender.address);
}

/** The sender as the event gives it; null when its frame is gone already. */
export function senderOf(event: IpcMainInvokeEvent, ours: WebContents | null): Sender | null {
  const frame = event.senderFrame;
  if (frame === null) return null;
  return {
    address: frame.url,
    isTopFrame: frame.parent === null,
    isOurWindow: ours !== null && event.sender === ours,
  };
}
