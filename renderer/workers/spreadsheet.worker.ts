import { readSpreadsheet } from '../../shared/exchange/spreadsheet/index.ts';
import type { Encoding } from '../../shared/exchange/spreadsheet/index.ts';

/** What the worker is asked, once: it lives for one file. */
export interface SpreadsheetRequest {
  readonly bytes: Uint8Array;
  readonly fileName: string;
}

addEventListener('message', ({ data }: MessageEvent<SpreadsheetRequest>) => {
  postMessage(readSpreadsheet(data.bytes, data.fileName, decode));
});

function decode(bytes: Uint8Array, encoding: Encoding): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
