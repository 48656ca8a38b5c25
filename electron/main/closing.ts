import { type BrowserWindow, dialog } from 'electron';
import { sayProblem, say } from '../../shared/text/say.ts';
import type { Backend } from './backend.ts';

/** Asks before the window closes over changes that are in memory only. */
export function askBeforeLosing(window: BrowserWindow, backend: Promise<Backend>): void {
  let ready: Backend | null = null;
  void backend.then((value) => {
    ready = value;
  });
  window.on('close', (event) => {
    const unsaved = ready?.unsaved() ?? null;
    if (unsaved === null) return;
    const { language, problem } = unsaved;
    const answer = dialog.showMessageBoxSync(window, {
      type: 'warning',
      message: say(language, 'quit.question'),
      detail: say(language, 'quit.detail', { reason: sayProblem(language, problem) }),
      buttons: [say(language, 'quit.stay'), say(language, 'quit.leave')],
      defaultId: 0,
      cancelId: 0,
      noLink: true,
    });
    if (answer === 0) event.preventDefault();
  });
}
