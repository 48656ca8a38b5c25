import { isAppUrl } from './address.ts';

/**
 * The path that an address names inside the bundle, or null when it names none. It is decoded once;
 * what still looks like a way out then is refused rather than mended.
 */
export function bundlePath(address: string): string | null {
  if (!isAppUrl(address)) return null;
  try {
    const path = decodeURIComponent(new URL(address).pathname);
    const isPlain = /^(\/[\w-][\w.-]*)+$/.test(path) && !path.includes('..');
    return isPlain ? path : null;
  } catch {
    return null;
  }
}
