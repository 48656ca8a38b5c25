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
