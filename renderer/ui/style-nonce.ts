/**
 * The nonce of this load, which style elements made at run time must carry. Libraries that make
 * such elements take it as an option.
 */
export const styleNonce =
  document.querySelector<HTMLMetaElement>('meta[name="csp-nonce"]')?.content ?? '';
