import { app, type Session, type WebContents } from 'electron';
import { isAllowedRequest, isAppUrl, PAGE } from './address.ts';

/** Denies a session everything that would reach beyond the bundle or the window. */
export function guardSession(session: Session): void {
  session.setPermissionRequestHandler((_contents, _permission, decide) => decide(false));
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  session.setDisplayMediaRequestHandler((_request, grant) => grant({}));
  session.on('will-download', (event) => event.preventDefault());
  // Spell checking would fetch dictionaries.
  session.setSpellCheckerEnabled(false);
  session.webRequest.onBeforeRequest(({ url, resourceType }, decide) => {
    decide({ cancel: !isAllowedRequest(url, resourceType) && !isOwnTool(url) });
  });
}

/** Keeps every page on the application's own address, in the one window. */
export function guardContents(): void {
  app.on('web-contents-created', (_event, contents) => {
    contents.on('will-navigate', stayAtHome);
    contents.on('will-frame-navigate', stayAtHome);
    contents.on('will-redirect', stayAtHome);
    contents.on('will-attach-webview', (event) => event.preventDefault());
    contents.setWindowOpenHandler(() => ({ action: 'deny' }));
    // A few addresses, such as about:blank, are reached without asking.
    contents.on('did-navigate', (_navigated, url) => returnHome(contents, url));
  });
  app.on('certificate-error', (event, ...[, , , , decide]) => {
    event.preventDefault();
    decide(false);
  });
}

interface Navigation {
  readonly url: string;
  preventDefault(): void;
}

function stayAtHome(navigation: Navigation): void {
  if (!isAppUrl(navigation.url)) navigation.preventDefault();
}

function returnHome(contents: WebContents, url: string): void {
  if (!isAppUrl(url) && !isOwnTool(url)) void contents.loadURL(PAGE);
}

/** The developer tools of a window that runs from source. */
function isOwnTool(url: string): boolean {
  return !app.isPackaged && url.startsWith('devtools://');
}
