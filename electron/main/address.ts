/** Scheme under which the window's files are served. */
export const SCHEME = 'app';
const HOST = 'parkbench';

/** Address of the window's page. */
export const PAGE = `${SCHEME}://${HOST}/index.html`;

/**
 * Whether the address is one of the application's own. Scheme and host are compared: the `origin`
 * of such an address is the text "null", the same as of a data: address.
 */
export function isAppUrl(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, host, username, password } = new URL(address);
  return protocol === `${SCHEME}:` && host === HOST && username === '' && password === '';
}

/** Whether the page may fetch the address: its own files, and pictures that it made itself. */
export function isAllowedRequest(address: string, resourceType: string): boolean {
  if (isAppUrl(address)) return true;
  if (address.startsWith(`blob:${SCHEME}://${HOST}/`)) return true;
  return address.startsWith('data:') && (resourceType === 'image' || resourceType === 'font');
}
