import type { Page } from 'playwright-core';
import type { Call, HostResult, RequestOf, ValueOf } from '../../shared/ipc/channels.ts';
import { bridgeName } from '../../shared/ipc/channels.ts';

/** Calls the desktop as the page would. Bytes are given and come back as arrays of numbers. */
export async function callBridge<C extends Call>(
  page: Page,
  call: C,
  request: RequestOf<C>,
): Promise<HostResult<ValueOf<C>>> {
  return callAnyhow(page, call, request) as Promise<HostResult<ValueOf<C>>>; // what the contract says it answers
}

/** The same with a request the contract does not allow. */
export async function callAnyhow(page: Page, call: string, request: unknown): Promise<unknown> {
  const given = mark(request);
  return page.evaluate(
    async ([name, method, marked]) => {
      const revive = (value: unknown): unknown => {
        if (value === null || typeof value !== 'object') return value;
        if (Array.isArray(value)) return value.map(revive);
        if ('$bytes' in value) return new Uint8Array(value.$bytes as number[]);
        return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, revive(item)]));
      };
      const bridge = (globalThis as unknown as Record<string, Record<string, unknown>>)[name];
      const ask = bridge?.[method] as (request: unknown) => Promise<unknown>; // the bridge holds functions alone
      const plain = (value: unknown): unknown => {
        if (value instanceof Uint8Array) return [...value];
        if (value === null || typeof value !== 'object' || Array.isArray(value)) return value;
        return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, plain(item)]));
      };
      return plain(await ask(revive(marked)));
    },
    [bridgeName, call, given] as const,
  );
}

function mark(value: unknown): unknown {
  if (value instanceof Uint8Array) return { $bytes: [...value] };
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, mark(item)]));
}
