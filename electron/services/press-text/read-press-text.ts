import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { errorProblem } from '../../../shared/core/problem.ts';
import { failed, ok, type Result } from '../../../shared/core/result.ts';
import { fileProblem } from '../store/save-problem.ts';
import { decodeText, type TextEncodingName } from './decode-text.ts';

/** A press text read from a file. */
export interface PressFile {
  /** Base name of the file. */
  readonly doc: string;
  readonly text: string;
  readonly encoding: TextEncodingName;
}

/** Largest press text that is read, in bytes: a year of a newspaper, not a disk image. */
export const LARGEST_PRESS_TEXT = 20 * 1024 * 1024;

/**
 * Reads a press text from a file of any usual Russian encoding. Fails with `press.unreadable`,
 * `press.too-large` or `press.not-text`.
 */
export async function readPressFile(path: string): Promise<Result<PressFile>> {
  try {
    const { size } = await stat(path);
    if (size > LARGEST_PRESS_TEXT) return tooLarge(path, size);
    return decodePress(basename(path), await readFile(path));
  } catch (cause) {
    return failed(fileProblem('press.unreadable', path, cause));
  }
}

/** Reads a press text from a stream, such as standard input, under the given name. */
export async function readPressStream(
  doc: string,
  stream: AsyncIterable<Uint8Array>,
): Promise<Result<PressFile>> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of stream) {
    size += part.length;
    if (size > LARGEST_PRESS_TEXT) return tooLarge(doc, size);
    parts.push(part);
  }
  return decodePress(doc, Buffer.concat(parts));
}

function decodePress(doc: string, bytes: Uint8Array): Result<PressFile> {
  const decoded = decodeText(bytes);
  return decoded === null
    ? failed(errorProblem('press.not-text', { path: doc }))
    : ok({ doc, ...decoded });
}

function tooLarge(path: string, size: number): Result<never> {
  const megabytes = (bytes: number) => Math.ceil(bytes / (1024 * 1024));
  const params = { path, size: megabytes(size), limit: megabytes(LARGEST_PRESS_TEXT) };
  return failed(errorProblem('press.too-large', params));
}
