/**
 * A later task of the page or worker: keys, frames and messages may come first. Unlike a timer it is put
 * off neither by four milliseconds nor while the window is hidden.
 */
export function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener('message', () => {
      port1.close();
      resolve();
    });
    port1.start();
    port2.postMessage(null);
  });
}

/** Once the page has nothing else to do, such as drawing; after `mostMillis` at the latest. */
export function whenIdle(mostMillis: number): Promise<void> {
  // Not every browser tells.
  if (typeof requestIdleCallback === 'undefined') return nextTask();
  return new Promise((resolve) => {
    requestIdleCallback(() => resolve(), { timeout: mostMillis });
  });
}
