import type { Contents } from '../../shared/export/deliverable-request.ts';
import { proposeViewFileName } from '../../shared/export/file-name.ts';
import type { FileFormat } from '../../shared/export/format.ts';
import type { PictureSize } from '../../shared/export/picture-size.ts';
import type { RequestOf } from '../../shared/ipc/contract.ts';
import { printViewFile } from '../../shared/table/view-file.ts';
import type { Language } from '../../shared/text/language.ts';
import { say } from '../../shared/text/say.ts';
import { ask } from '../bridge/workbench.ts';
import { isoDay } from './iso-day.ts';
import { languageOf } from './language.ts';
import { tell, tellProblem } from './notices.ts';
import { useWorkbench } from './store.ts';

/** Which file the user wants of the present view. */
export interface FileWish {
  readonly format: FileFormat;
  readonly language: Language;
  readonly size: PictureSize;
  readonly contents: Contents;
}

/** What came of a wish. */
export type Making = 'done' | 'cancelled' | 'failed';

/** Asks where to, has the file of the present view made, and tells where it went or why not. */
export async function makeAndSave(wish: FileWish): Promise<Making> {
  const state = useWorkbench.getState();
  const windowLanguage = languageOf(state);
  const { format } = wish;
  const { rows } = wish.contents;
  const name = proposeViewFileName(state.view, { format, rows }, isoDay(new Date()));
  const saved = await ask('export.save', { wish: spell(wish), format, name, windowLanguage });
  if (saved.kind === 'failed') return tellFailure(saved.problem);
  if (saved.value.kind === 'cancelled') return 'cancelled';
  tell({
    kind: 'done',
    text: say(windowLanguage, 'notice.saved-file', { path: saved.value.path }),
  });
  return 'done';
}

/** Puts the chart of the view, or its comparison, on the clipboard. */
export async function copyMade(what: 'picture' | 'table', wish: FileWish): Promise<Making> {
  const copied = await ask('export.copy', { what, wish: spell(wish) });
  if (copied.kind === 'failed') return tellFailure(copied.problem);
  if (copied.value.kind === 'cancelled') return 'cancelled';
  tell({ kind: 'done', text: say(languageOf(useWorkbench.getState()), 'notice.copied') });
  return 'done';
}

/** Ends what is being made. */
export async function cancelMaking(): Promise<void> {
  await ask('export.cancel', {});
}

function tellFailure(problem: Parameters<typeof tellProblem>[0]): 'failed' {
  tellProblem(problem);
  return 'failed';
}

function spell({ language, size, contents }: FileWish): RequestOf<'export.copy'>['wish'] {
  const { view } = useWorkbench.getState();
  const day = isoDay(new Date());
  return {
    view: printViewFile({ name: '', view }),
    language,
    day,
    size: { ...size },
    contents: { ...contents },
  };
}
