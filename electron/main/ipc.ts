import { BrowserWindow, ipcMain, type IpcMainInvokeEvent } from 'electron';
import { errorProblem } from '../../shared/core/problem.ts';
import { failed } from '../../shared/core/result.ts';
import { CHANNELS, type EventName } from '../../shared/ipc/channels.ts';
import type { EventOf } from '../../shared/ipc/contract.ts';
import { answerRequest } from '../services/answer.ts';
import type { Router } from '../services/router.ts';
import { isTrustedSender } from './sender.ts';

/** Attaches every channel of the contract; a request from anywhere but our page is refused. */
export function attachIpc(router: Router): void {
  for (const channel of CHANNELS) {
    ipcMain.handle(channel, (event: IpcMainInvokeEvent, request: unknown) => {
      if (isTrustedSender(event.senderFrame)) return answerRequest(router, channel, request);
      return failed(errorProblem('request.malformed', { channel }));
    });
  }
}

/** Sends a message to every window. */
export function sendEvent<Name extends EventName>(name: Name, payload: EventOf<Name>): void {
  for (const window of BrowserWindow.getAllWindows()) window.webContents.send(name, payload);
}
