/** Codes of the operating system that have words in `text/` under `cause.CODE`. */
const KNOWN_CODES: ReadonlySet<string> = new Set([
  'ENOENT',
  'ENOTDIR',
  'EACCES',
  'EPERM',
  'EROFS',
  'ENOSPC',
  'EDQUOT',
  'EISDIR',
  'EBUSY',
  'ETXTBSY',
  'ENAMETOOLONG',
  'EIO',
  'EMFILE',
]);

/**
 * Why the operating system refused, as a parameter of a problem: a reference such as
 * `@cause.ENOSPC` that is said in the language of the window, else the error's own words.
 */
export function causeOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (KNOWN_CODES.has(code)) return `@cause.${code}`;
  return code === '' ? String(error) : code;
}
