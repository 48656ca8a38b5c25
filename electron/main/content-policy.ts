/**
 * The page's Content-Security-Policy. Style elements need the nonce of this load; no text becomes
 * script in any way; the one policy that is named passes the address of the program's own worker
 * and may be made once.
 */
export function contentPolicy(nonce: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "object-src 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types parkbench-worker',
  ].join('; ');
}
