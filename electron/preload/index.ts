import { contextBridge, ipcRenderer } from 'electron';
import type { IpcRendererEvent } from 'electron';
import { bridgeName, calls, notices } from '../../shared/ipc/channels.ts';

const asking = Object.entries(calls).map(([name, channel]) => [
  name,
  (request: unknown) => ipcRenderer.invoke(channel, request),
]);

const listening = Object.entries(notices).map(([name, channel]) => [
  name,
  (listener: (value: unknown) => void) => {
    // The event carries the sender, through which a page could reach every channel: it stays here.
    const onNotice = (_event: IpcRendererEvent, value: unknown) => listener(value);
    ipcRenderer.on(channel, onNotice);
    return () => void ipcRenderer.removeListener(channel, onNotice);
  },
]);

contextBridge.exposeInMainWorld(
  bridgeName,
  Object.freeze(Object.fromEntries([...asking, ...listening])),
);
