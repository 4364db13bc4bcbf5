import type { Problem } from '../../shared/exchange/index.ts';
// The type alone: the reader itself is loaded by the worker.
import type { Spreadsheet } from '../../shared/exchange/spreadsheet/readSpreadsheet.ts';
import type { Result, Text } from '../../shared/lib/index.ts';
import { fail, text } from '../../shared/lib/index.ts';
import type { SpreadsheetRequest } from './spreadsheet.worker.ts';

export interface SpreadsheetReading {
  readonly result: Promise<Result<Spreadsheet, Problem | 'cancelled'>>;
  /** Ends the worker; the result is then `cancelled`. */
  cancel(): void;
}

const longestMilliseconds = 60_000;

/**
 * Reads a file in a worker of its own, which ends with it: whatever the file does to its reader, the window
 * goes on. Fails after a minute. The bytes are handed over and empty here afterwards.
 */
export function readSpreadsheetInWorker(
  bytes: Uint8Array<ArrayBuffer>,
  fileName: string,
): SpreadsheetReading {
  const worker = new Worker(new URL('./spreadsheet.worker.ts', import.meta.url), {
    type: 'module',
  });
  let cancel = (): void => undefined;
  const result = new Promise<Result<Spreadsheet, Problem | 'cancelled'>>((resolve) => {
    const finish = (outcome: Result<Spreadsheet, Problem | 'cancelled'>) => {
      clearTimeout(timer);
      worker.terminate();
      resolve(outcome);
    };
    const timer = setTimeout(() => finish(fail(tookTooLong)), longestMilliseconds);
    cancel = () => finish(fail('cancelled'));
    worker.addEventListener('message', (event: MessageEvent<Result<Spreadsheet, Problem>>) =>
      finish(event.data),
    );
    worker.addEventListener('error', (event) => {
      event.preventDefault();
      finish(fail(gaveUp));
    });
    worker.addEventListener('messageerror', () => finish(fail(gaveUp)));
    const request: SpreadsheetRequest = { bytes, fileName };
    worker.postMessage(request, [bytes.buffer]);
  });
  return { result, cancel: () => cancel() };
}

const smaller = text(
  'Keep only the sheet and the columns that are needed, or bring it in by parts.',
  '请仅保留所需的工作表和列，或分批导入。',
);
const tookTooLong = problem(
  text('a spreadsheet that can be read within a minute', '可在一分钟内读完的表格'),
  text('one that takes longer', '读取时间超过一分钟'),
);
const gaveUp = problem(
  text('a spreadsheet this computer can hold', '本机能够处理的表格'),
  text('one that ended its reader', '读取过程意外终止'),
);

function problem(expected: Text, found: Text): Problem {
  return { path: '', expected, found, fix: smaller };
}
