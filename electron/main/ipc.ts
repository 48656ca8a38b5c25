import { BrowserWindow, ipcMain, type IpcMainInvokeEvent } from 'electron';
import { errorProblem } from '../../shared/core/problem.ts';
import { failed } from '../../shared/core/result.ts';
import { CHANNELS, type Channel, type EventName } from '../../shared/ipc/channels.ts';
import type { EventOf } from '../../shared/ipc/contract.ts';
import { isTrustedSender } from './sender.ts';

/** Answers a request of unknown content with JSON text. */
export type Answerer = (channel: Channel, request: unknown) => Promise<string>;

/**
 * Attaches every channel of the contract; a request from anywhere but our page is refused. Answers
 * go as JSON text: the bridge to the page copies objects one property after the other, which takes
 * ten times as long for the tables.
 */
export function attachIpc(answerWith: Answerer): void {
  for (const channel of CHANNELS) {
    ipcMain.handle(channel, (event: IpcMainInvokeEvent, request: unknown) => {
      if (isTrustedSender(event.senderFrame)) return answerWith(channel, request);
      return JSON.stringify(failed(errorProblem('request.malformed', { channel })));
    });
  }
}

/** Sends a message to every window. */
export function sendEvent<Name extends EventName>(name: Name, payload: EventOf<Name>): void {
  for (const window of BrowserWindow.getAllWindows()) window.webContents.send(name, payload);
}
