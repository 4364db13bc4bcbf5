import { fail, strict } from './strict.ts';

type Handler = (event: object, ...values: unknown[]) => unknown;

const handlers = new Map<string, Handler>();

export const ipcMain = strict('ipcMain', {
  handle(channel: string, handler: Handler) {
    if (handlers.has(channel)) fail(`A second handler for ${channel}.`);
    handlers.set(channel, handler);
  },
});

export async function answerInvoke(
  event: object,
  channel: string,
  values: readonly unknown[],
): Promise<unknown> {
  const handler = handlers.get(channel);
  if (handler === undefined) throw new Error(`No handler registered for '${channel}'`);
  return handler(strict('event', event), ...values);
}
