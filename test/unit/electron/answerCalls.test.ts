import type { IpcMain } from 'electron';
import { describe, expect, it } from 'vitest';
import { answerCalls } from '../../../electron/main/ipc/answerCalls.ts';
import type { Handlers } from '../../../electron/main/ipc/answerCalls.ts';
import type { Log } from '../../../electron/main/log/createLog.ts';
import { calls } from '../../../shared/ipc/channels.ts';
import { ok } from '../../../shared/lib/index.ts';

type Answer = (event: object, ...payload: unknown[]) => Promise<unknown>;

function open(isTrusted: boolean, work: () => Promise<unknown> = async () => ok({})) {
  const doors = new Map<string, Answer>();
  const reached: string[] = [];
  const logged: string[] = [];
  const handlers = Object.fromEntries(
    Object.keys(calls).map((name) => [name, () => (reached.push(name), work())]),
  ) as unknown as Handlers; // one for every call
  const note = (event: string) => void logged.push(event);
  const log: Log = { info: note, warn: note, error: note, settle: async () => {} };
  const ipcMain = { handle: (channel: string, answer: Answer) => doors.set(channel, answer) };
  answerCalls(ipcMain as unknown as IpcMain, { isTrusted: () => isTrusted, handlers, log }); // all of it that is used
  const call = (channel: string, ...payload: unknown[]) => doors.get(channel)?.({}, ...payload);
  return { doors, reached, logged, call };
}

describe('answerCalls', () => {
  it('has one door for each call and no other', () => {
    expect([...open(true).doors.keys()].toSorted()).toEqual(Object.values(calls).toSorted());
  });
  it('turns a stranger away at every door before looking at what they bring', async () => {
    const { doors, reached, call } = open(false);
    for (const channel of doors.keys()) {
      expect(await call(channel, {})).toMatchObject({ ok: false, error: { code: 'refused' } });
    }
    expect(reached).toEqual([]);
  });
  it.each([
    ['nothing', []],
    ['too much', [{}, {}]],
    ['a field nobody knows', [{ path: '/etc/passwd' }]],
    ['an array', [[]]],
  ])('does not understand %s', async (_what, payload) => {
    const { reached, call } = open(true);
    for (const channel of [calls.readApp, calls.takeLaunchFile, calls.readBackupFolder]) {
      expect(await call(channel, ...payload)).toMatchObject({ error: { code: 'bad-request' } });
    }
    expect(reached).toEqual([]);
  });
  it('answers with a result when the work throws, and keeps the error to the log', async () => {
    const broken = Object.assign(new Error('/home/me is full'), { code: 'ENOSPC' });
    const { call, logged } = open(true, () => Promise.reject(broken));
    const answer = await call(calls.readApp, {});
    expect(answer).toMatchObject({ ok: false, error: { code: 'disk-full' } });
    expect(JSON.stringify(answer)).not.toContain('/home/me');
    expect(logged).toEqual(['call-failed:readApp']);
  });
});
