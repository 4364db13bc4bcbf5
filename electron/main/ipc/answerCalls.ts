import type { IpcMain, IpcMainInvokeEvent } from 'electron';
import { calls } from '../../../shared/ipc/channels.ts';
import type { Call, HostResult, RequestOf, ValueOf } from '../../../shared/ipc/channels.ts';
import { requestSchemas } from '../../../shared/ipc/contract.ts';
import type { Log } from '../log/createLog.ts';
import { refuse, refuseFor } from './hostErrors.ts';

export type Handlers = {
  readonly [C in Call]: (request: RequestOf<C>) => Promise<HostResult<ValueOf<C>>>;
};

export interface CallSetting {
  readonly isTrusted: (event: IpcMainInvokeEvent) => boolean;
  readonly handlers: Handlers;
  readonly log: Log;
}

/** Every door of the main process: guard, then parse, then the handler, and a Result whatever happens. */
export function answerCalls(ipcMain: IpcMain, setting: CallSetting): void {
  for (const name of Object.keys(calls) as Call[]) answerCall(ipcMain, name, setting); // our own constant's keys
}

function answerCall<C extends Call>(ipcMain: IpcMain, name: C, setting: CallSetting): void {
  const { isTrusted, handlers, log } = setting;
  ipcMain.handle(
    calls[name],
    async (event, ...payload: unknown[]): Promise<HostResult<unknown>> => {
      if (!isTrusted(event)) {
        log.warn('call-refused', { call: name });
        return refuse('refused');
      }
      const request = requestSchemas[name].safeParse(payload[0]);
      if (payload.length !== 1 || !request.success) {
        log.warn('call-not-understood', { call: name });
        return refuse('bad-request');
      }
      try {
        return await handlers[name](request.data);
      } catch (error) {
        log.error(`call-failed:${name}`, error);
        return refuseFor(error);
      }
    },
  );
}
