import { errorProblem, type Problem, warningProblem } from '../../../shared/core/problem.ts';
import type { ProblemCode } from '../../../shared/core/problem-code.ts';
import { fileErrorCode } from './file-system.ts';

/** A failed file operation as an error: where, and why in words. */
export function fileProblem(code: ProblemCode, path: string, cause: unknown): Problem {
  return errorProblem(code, { path, cause: causeText(fileErrorCode(cause)) });
}

/** A failed file operation that lost nothing and needs a look. */
export function fileWarning(code: ProblemCode, path: string, cause: unknown): Problem {
  return warningProblem(code, { path, cause: causeText(fileErrorCode(cause)) });
}

/** Codes that have words of their own under `cause.CODE`; the first ones are the system's. */
export const CAUSES = [
  'EACCES',
  'EPERM',
  'EROFS',
  'ENOSPC',
  'EDQUOT',
  'EFBIG',
  'EIO',
  'ENOENT',
  'ENOTDIR',
  'EISDIR',
  'EEXIST',
  'ENAMETOOLONG',
  'EBUSY',
  'ETXTBSY',
  'EMFILE',
  'EINUSE',
  'ECHANGED',
  'EREADMODE',
  'UNKNOWN',
] as const;

/** The words for an error code, as a reference to a text; else the code itself. */
export function causeText(code: string): string {
  return CAUSES.some((known) => known === code) ? `@cause.${code}` : code;
}

/** Whether the place is there and merely takes no more data, so that nothing else has changed. */
export function isFull(cause: unknown): boolean {
  return ['ENOSPC', 'EDQUOT', 'EFBIG'].includes(fileErrorCode(cause));
}
