/** Longest stretch without looking at messages, in milliseconds. */
const sliceMs = 12;

const channel = new MessageChannel();
const waiting: (() => void)[] = [];
channel.port1.addEventListener('message', () => waiting.shift()?.());
channel.port1.start();

/** Lets messages in. `setTimeout` would wait four milliseconds each time. */
export function breathe(): Promise<void> {
  return new Promise((resolve) => {
    waiting.push(resolve);
    channel.port2.postMessage(null);
  });
}

/**
 * Runs a generator to its end with pauses in which messages are answered. False when it was called
 * off: then the rest is left undone.
 */
export async function runInSlices<T>(
  steps: Iterator<T, void, void>,
  isWanted: () => boolean,
  onStep?: (step: T) => void,
): Promise<boolean> {
  let until = performance.now() + sliceMs;
  for (;;) {
    if (!isWanted()) return false;
    const step = steps.next();
    if (step.done === true) return true;
    if (performance.now() < until) continue;
    onStep?.(step.value);
    await breathe();
    until = performance.now() + sliceMs;
  }
}
