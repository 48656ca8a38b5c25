import { errorProblem } from '../../shared/core/problem.ts';
import { failed, type Result } from '../../shared/core/result.ts';
import type { Deliverable } from '../../shared/export/deliverable.ts';
import type { Contents } from '../../shared/export/deliverable-request.ts';
import { proposeViewFileName } from '../../shared/export/file-name.ts';
import type { FileFormat } from '../../shared/export/format.ts';
import type { PictureSize } from '../../shared/export/picture-size.ts';
import { buildPreferences } from '../../shared/table/preferences.ts';
import type { Language } from '../../shared/text/language.ts';
import type { WritingTask } from './file-writer.ts';
import { saveMadeFile } from './files.ts';
import { isoDay } from './iso-day.ts';
import { tellProblem } from './notices.ts';
import { useWorkbench } from './store.ts';

/** Which file the user wants of the present view. */
export interface FileWish {
  readonly format: FileFormat;
  readonly language: Language;
  readonly size: PictureSize;
  readonly contents: Contents;
}

/** Gathers what the present view has to say. */
export async function makeDeliverable(
  wish: Pick<FileWish, 'language' | 'contents'>,
): Promise<Result<Deliverable>> {
  const { data, notes, choices, start, view } = useWorkbench.getState();
  if (data.kind !== 'ready') return failed(errorProblem('export.nothing-chosen'));
  // Loaded with the first file: the window's start needs none of it.
  const { buildDeliverable } = await import('../../shared/export/build-deliverable.ts');
  return buildDeliverable(data.dataset, {
    file: { name: '', view },
    language: wish.language,
    program: { name: 'Parkbench', version: start.version },
    day: isoDay(new Date()),
    contents: wish.contents,
    notes: [...notes.values()],
    preferences: buildPreferences(choices.values()),
  });
}

/** Makes the file of the present view beside the window; `cancel` ends the making. */
export async function makeFile(
  wish: FileWish,
  cancel?: AbortSignal,
): Promise<Result<Uint8Array<ArrayBuffer>>> {
  const deliverable = await makeDeliverable(wish);
  if (deliverable.kind === 'failed') return deliverable;
  const { format, size } = wish;
  return writeBeside({ deliverable: deliverable.value, format, size }, cancel);
}

/** Makes the file, asks where to, and tells where it went or why not. */
export async function makeAndSave(
  wish: FileWish,
  cancel?: AbortSignal,
): Promise<'saved' | 'cancelled' | 'failed'> {
  const made = await makeFile(wish, cancel);
  if (cancel?.aborted === true) return 'cancelled';
  if (made.kind === 'failed') {
    tellProblem(made.problem);
    return 'failed';
  }
  const { view } = useWorkbench.getState();
  const name = proposeViewFileName(view, wish.format, isoDay(new Date()));
  return saveMadeFile({ name, format: wish.format, content: made.value });
}

function writeBeside(
  task: WritingTask,
  cancel?: AbortSignal,
): Promise<Result<Uint8Array<ArrayBuffer>>> {
  const worker = new Worker(new URL('./file-writer.ts', import.meta.url), { type: 'module' });
  return new Promise<Result<Uint8Array<ArrayBuffer>>>((resolve) => {
    const end = (result: Result<Uint8Array<ArrayBuffer>>): void => {
      worker.terminate();
      resolve(result);
    };
    const stop = (): void => end(failed(errorProblem('internal.unexpected')));
    cancel?.addEventListener('abort', stop);
    worker.addEventListener('error', stop);
    worker.addEventListener('message', ({ data }: MessageEvent<Result<Uint8Array<ArrayBuffer>>>) =>
      end(data),
    );
    worker.postMessage(task);
  });
}
