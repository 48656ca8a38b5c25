import { open } from 'node:fs/promises';
import { errorProblem } from '../../shared/core/problem.ts';
import { failed, ok, type Result } from '../../shared/core/result.ts';
import { fileProblem } from './store/save-problem.ts';

/**
 * Reads a file that the user chose, never more than `limit` bytes whatever its size says. Fails with
 * `file.too-large` or `file.unreadable`.
 */
export async function readBoundedFile(path: string, limit: number): Promise<Result<Uint8Array>> {
  try {
    const file = await open(path, 'r');
    try {
      const { size } = await file.stat();
      if (size > limit) return tooLarge(path, limit);
      const bytes = Buffer.alloc(size);
      const { bytesRead } = await file.read(bytes, 0, size, 0);
      return ok(bytes.subarray(0, bytesRead));
    } finally {
      await file.close();
    }
  } catch (cause) {
    return failed(fileProblem('file.unreadable', path, cause));
  }
}

function tooLarge(path: string, limit: number): Result<never> {
  const megabytes = Math.round(limit / (1024 * 1024));
  return failed(errorProblem('file.too-large', { path, megabytes }));
}
