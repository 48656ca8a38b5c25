import { errorProblem } from '../../shared/core/problem.ts';
import { failed, type Result } from '../../shared/core/result.ts';
import type { Deliverable } from '../../shared/export/deliverable.ts';
import type { Contents } from '../../shared/export/deliverable-request.ts';
import { proposeViewFileName } from '../../shared/export/file-name.ts';
import type { FileFormat } from '../../shared/export/format.ts';
import type { PictureSize } from '../../shared/export/picture-size.ts';
import { buildPreferences } from '../../shared/table/preferences.ts';
import type { Language } from '../../shared/text/language.ts';
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

/** Makes the file of the present view. */
export async function makeFile(wish: FileWish): Promise<Result<Uint8Array>> {
  const deliverable = await makeDeliverable(wish);
  if (deliverable.kind === 'failed') return deliverable;
  const { writeFile } = await import('../../shared/export/write-file.ts');
  // The page shows that it is at work before the work takes its turn.
  await new Promise((resolve) => setTimeout(resolve));
  return writeFile(deliverable.value, wish.format, wish.size);
}

/** Makes the file, asks where to, and tells where it went or why not. */
export async function makeAndSave(wish: FileWish): Promise<'saved' | 'cancelled' | 'failed'> {
  const made = await makeFile(wish);
  if (made.kind === 'failed') {
    tellProblem(made.problem);
    return 'failed';
  }
  const { view } = useWorkbench.getState();
  const name = proposeViewFileName(view, wish.format, isoDay(new Date()));
  return saveMadeFile({ name, format: wish.format, content: new Uint8Array(made.value) });
}
