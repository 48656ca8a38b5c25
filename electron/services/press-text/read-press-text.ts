import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { failed, type Result } from '../../../shared/core/result.ts';
import type { PressDocument } from '../../../shared/extract/press-document.ts';
import { fileProblem } from '../store/save-problem.ts';
import { LARGEST_PRESS_FILE, readPressDocument, tooLargePress } from './read-document.ts';

/**
 * Reads the press text of a file. Fails with `press.unreadable`, or what `readPressDocument` says.
 */
export async function readPressFile(path: string): Promise<Result<PressDocument>> {
  try {
    const { size } = await stat(path);
    if (size > LARGEST_PRESS_FILE) return tooLargePress(path, size);
    return await readPressDocument(basename(path), await readFile(path));
  } catch (cause) {
    return failed(fileProblem('press.unreadable', path, cause));
  }
}

/** Reads a press text from a stream, such as standard input, under the given name. */
export async function readPressStream(
  doc: string,
  stream: AsyncIterable<Uint8Array>,
): Promise<Result<PressDocument>> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of stream) {
    size += part.length;
    if (size > LARGEST_PRESS_FILE) return tooLargePress(doc, size);
    parts.push(part);
  }
  return readPressDocument(doc, Buffer.concat(parts));
}
