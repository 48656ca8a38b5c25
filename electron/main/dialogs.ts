import { type BrowserWindow, dialog } from 'electron';
import type { OpenQuestion, SaveQuestion } from '../services/desktop.ts';
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

/** Asks which file to read; null when the user thinks better of it. */
export async function askForFile(
  window: BrowserWindow,
  { formats, language }: OpenQuestion,
): Promise<string | null> {
  const filters = formats.map((format) => ({
    name: say(language, `file.${format}`),
    extensions: [format],
  }));
  const { canceled, filePaths } = await dialog.showOpenDialog(window, {
    title: say(language, 'file.open-title'),
    filters,
    properties: ['openFile'],
  });
  return canceled ? null : (filePaths[0] ?? null);
}

/** Asks for a folder to write to; null when the user thinks better of it. */
export async function askForFolder(
  window: BrowserWindow,
  language: Language,
): Promise<string | null> {
  const { canceled, filePaths } = await dialog.showOpenDialog(window, {
    title: say(language, 'file.folder-title'),
    properties: ['openDirectory', 'createDirectory'],
  });
  return canceled ? null : (filePaths[0] ?? null);
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
