import { contextBridge, ipcRenderer } from 'electron';
import { CHANNELS, EVENTS } from '../../shared/ipc/channels.ts';

type Ask = (request: unknown) => Promise<unknown>;
type Listen = (listener: (payload: unknown) => void) => () => void;

// The window gets functions for the names of the contract, and nothing of Electron.
const ask: Record<string, Ask> = {};
for (const channel of CHANNELS) {
  ask[channel] = (request) => ipcRenderer.invoke(channel, request);
}

const listen: Record<string, Listen> = {};
for (const name of EVENTS) {
  listen[name] = (listener) => {
    const hear = (_event: unknown, payload: unknown): void => listener(payload);
    ipcRenderer.on(name, hear);
    return () => {
      ipcRenderer.removeListener(name, hear);
    };
  };
}

contextBridge.exposeInMainWorld(
  'workbench',
  Object.freeze({ ask: Object.freeze(ask), listen: Object.freeze(listen) }),
);
