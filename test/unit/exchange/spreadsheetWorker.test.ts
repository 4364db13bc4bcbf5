import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readSpreadsheetInWorker } from '../../../renderer/workers/readSpreadsheetInWorker.ts';
import { ok } from '../../../shared/lib/index.ts';

/** Stands in for the browser's worker: what it answers, the test says. */
class FakeWorker extends EventTarget {
  static last: FakeWorker | undefined;
  isEnded = false;
  sent: unknown;
  constructor() {
    super();
    FakeWorker.last = this;
  }
  postMessage(message: unknown): void {
    this.sent = message;
  }
  terminate(): void {
    this.isEnded = true;
  }
}

function start() {
  const reading = readSpreadsheetInWorker(new Uint8Array([1, 2]), 'a.xlsx');
  const worker = FakeWorker.last;
  if (worker === undefined) throw new Error('No worker was started.');
  return { reading, worker };
}

beforeEach(() => {
  vi.stubGlobal('Worker', FakeWorker);
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('readSpreadsheetInWorker', () => {
  it('hands on the file and gives back the answer', async () => {
    const { reading, worker } = start();
    expect(worker.sent).toEqual({ bytes: new Uint8Array([1, 2]), fileName: 'a.xlsx' });
    const answer = ok({ sheets: [] });
    worker.dispatchEvent(new MessageEvent('message', { data: answer }));
    expect(await reading.result).toEqual(answer);
    expect(worker.isEnded).toBe(true);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('ends after a minute, when cancelled, and when the worker breaks', async () => {
    const slow = start();
    vi.advanceTimersByTime(59_000);
    expect(slow.worker.isEnded).toBe(false);
    vi.advanceTimersByTime(1_000);
    expect(await slow.reading.result).toMatchObject({ ok: false, error: { path: '' } });

    const unwanted = start();
    unwanted.reading.cancel();
    expect(await unwanted.reading.result).toEqual({ ok: false, error: 'cancelled' });

    const broken = start();
    broken.worker.dispatchEvent(new Event('error'));
    expect(await broken.reading.result).toMatchObject({ ok: false, error: { path: '' } });
    for (const { worker } of [slow, unwanted, broken]) expect(worker.isEnded).toBe(true);
  });
});
