import { extname } from 'node:path';
import { failed, ok, type Result } from '../../shared/core/result.ts';
import type { RequestOf, ResponseOf } from '../../shared/ipc/contract.ts';
import type { Desktop } from './desktop.ts';
import { cleanFileName } from './file-name.ts';
import { fileProblem } from './store/save-problem.ts';
import { writeWhole } from './write-whole.ts';

/**
 * Asks where to, then writes the file whole or not at all. Fails with `export.write-failed`, path
 * and cause; a file of that name that was there before is then still as it was.
 */
export async function saveFile(
  request: RequestOf<'file.save'>,
  desktop: Pick<Desktop, 'askWhereToSave'>,
): Promise<Result<ResponseOf<'file.save'>>> {
  const { format, language, content } = request;
  const name = `${cleanFileName(request.name)}.${format}`;
  const chosen = await desktop.askWhereToSave({ name, format, language });
  if (chosen === null) return ok({ kind: 'cancelled' });
  const path = extname(chosen) === '' ? `${chosen}.${format}` : chosen;
  try {
    await writeWhole(path, content);
    return ok({ kind: 'saved', path });
  } catch (cause) {
    return failed(fileProblem('export.write-failed', path, cause));
  }
}
