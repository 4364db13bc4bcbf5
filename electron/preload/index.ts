import { contextBridge } from 'electron';
import { bridgeName } from '../../shared/ipc/channels.ts';

contextBridge.exposeInMainWorld(bridgeName, Object.freeze({ platform: process.platform }));
