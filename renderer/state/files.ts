import { say } from '../../shared/text/say.ts';
import type { RequestOf } from '../../shared/ipc/contract.ts';
import { ask } from '../bridge/workbench.ts';
import { languageOf } from './language.ts';
import { tell, tellProblem } from './notices.ts';
import { useWorkbench } from './store.ts';

/** A file that the window has made. */
export type MadeFile = Omit<RequestOf<'file.save'>, 'language'>;

/** Asks the user where to, writes the file, and tells where it went or why not. */
export async function saveMadeFile(file: MadeFile): Promise<'saved' | 'cancelled' | 'failed'> {
  const language = languageOf(useWorkbench.getState());
  const saved = await ask('file.save', { ...file, language });
  if (saved.kind === 'failed') {
    tellProblem(saved.problem);
    return 'failed';
  }
  if (saved.value.kind === 'cancelled') return 'cancelled';
  tell({ kind: 'done', text: say(language, 'notice.saved-file', { path: saved.value.path }) });
  return 'saved';
}

/** Asks the user, then opens the address of a source in the system's browser. */
export async function openSource(url: string): Promise<void> {
  const language = languageOf(useWorkbench.getState());
  const opened = await ask('link.open', { url, language });
  if (opened.kind === 'failed') tellProblem(opened.problem);
}

/** Puts text on the clipboard and says so. */
export async function copyText(text: string): Promise<void> {
  const copied = await ask('clipboard.write', { text });
  if (copied.kind === 'failed') return tellProblem(copied.problem);
  tell({ kind: 'done', text: say(languageOf(useWorkbench.getState()), 'notice.copied') });
}

/**
 * Puts a text and the same as HTML on the clipboard and says so. The page does it itself, with the
 * key that was pressed as the user's word; where it cannot, the plain text goes another way.
 */
export async function copyFormatted(text: string, html: string): Promise<void> {
  if (!copyByEvent(text, html)) return copyText(text);
  tell({ kind: 'done', text: say(languageOf(useWorkbench.getState()), 'notice.copied') });
}

function copyByEvent(text: string, html: string): boolean {
  let isCopied = false;
  const fill = (event: ClipboardEvent): void => {
    event.preventDefault();
    event.clipboardData?.setData('text/plain', text);
    event.clipboardData?.setData('text/html', html);
    isCopied = event.clipboardData !== null;
  };
  document.addEventListener('copy', fill, { once: true });
  // The newer interface asks for a permission that the window gives to nobody.
  document.execCommand('copy');
  document.removeEventListener('copy', fill);
  return isCopied;
}
