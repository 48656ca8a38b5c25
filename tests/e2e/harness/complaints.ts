import type { Page } from '@playwright/test';

/** Where the application's own content comes from. */
const ownSchemes = ['app:', 'data:', 'blob:', 'devtools:'];

/**
 * Collects what must not happen in any story: an error in the page, a broken content policy
 * (which the console reports as an error), a request that leaves the machine.
 */
export function watchPage(page: Page, complaints: string[]): void {
  page.on('pageerror', (error) => complaints.push(`error: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(`console: ${message.text()}`);
  });
  page.on('request', (request) => {
    const { protocol } = new URL(request.url());
    if (!ownSchemes.includes(protocol)) complaints.push(`request: ${request.url()}`);
  });
}
