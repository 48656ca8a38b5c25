import { type BrowserWindow, dialog } from 'electron';
import type { SaveQuestion } from '../services/desktop.ts';
import type { Language } from '../../shared/text/language.ts';
import { say } from '../../shared/text/say.ts';

/** Asks where to write a file; null when the user thinks better of it. */
export async function askWhereToSave(
  window: BrowserWindow,
  { name, format, language }: SaveQuestion,
): Promise<string | null> {
  const { canceled, filePath } = await dialog.showSaveDialog(window, {
    title: say(language, 'file.save-title'),
    defaultPath: name,
    filters: [{ name: say(language, `file.${format}`), extensions: [format] }],
    properties: ['createDirectory', 'showOverwriteConfirmation'],
  });
  return canceled || filePath === '' ? null : filePath;
}

/** Shows the whole address and asks whether to open it. */
export async function askToOpenLink(
  window: BrowserWindow,
  url: string,
  language: Language,
): Promise<boolean> {
  const { response } = await dialog.showMessageBox(window, {
    type: 'question',
    message: say(language, 'link.question'),
    detail: say(language, 'link.detail', { url }),
    buttons: [say(language, 'link.open'), say(language, 'app.cancel')],
    defaultId: 0,
    cancelId: 1,
    noLink: true,
  });
  return response === 0;
}
