import { writeClipboardTable } from '../../shared/export/clipboard-table.ts';
import { say } from '../../shared/text/say.ts';
import { ask } from '../bridge/workbench.ts';
import { languageOf } from './language.ts';
import { type FileWish, makeDeliverable, makeFile } from './make-file.ts';
import { tell, tellProblem } from './notices.ts';
import { useWorkbench } from './store.ts';

/** Puts the chart of the view on the clipboard as a picture; resolves to whether it is there. */
export async function copyChart(wish: FileWish): Promise<boolean> {
  const made = await makeFile({ ...wish, format: 'png' });
  if (made.kind === 'failed') {
    tellProblem(made.problem);
    return false;
  }
  return put({ text: '', png: new Uint8Array(made.value) });
}

/** Puts the comparison of the view on the clipboard as a table; resolves to whether it is there. */
export async function copyFigures(wish: FileWish): Promise<boolean> {
  const made = await makeDeliverable(wish);
  if (made.kind === 'failed') {
    tellProblem(made.problem);
    return false;
  }
  return put({ text: writeClipboardTable(made.value) });
}

async function put(content: { text: string; png?: Uint8Array<ArrayBuffer> }): Promise<boolean> {
  const copied = await ask('clipboard.write', content);
  if (copied.kind === 'failed') {
    tellProblem(copied.problem);
    return false;
  }
  tell({ kind: 'done', text: say(languageOf(useWorkbench.getState()), 'notice.copied') });
  return true;
}
