import { readFileSync } from 'node:fs';
import { dialog } from 'electron';
import { watchEventLoop } from '../event-loop.mjs';

/**
 * One file that the window is to have made: where to, and what the page asks the main process.
 * @typedef {{ path: string, request: object }} WantedFile
 */

/**
 * Has files made as the export dialog does, and measures the longest time for which the page and
 * the main process do nothing else meanwhile.
 * @param {string} orders path of a list of files, as JSON
 * @returns {(contents: import('electron').WebContents) => Promise<{ pauses: object[] }>}
 */
export function measureExportPauses(orders) {
  /** @type {WantedFile[]} */
  const files = JSON.parse(readFileSync(orders, 'utf8'));
  return async (contents) => {
    const pauses = [];
    for (const { path, request } of files) {
      dialog.showSaveDialog = async () => ({ canceled: false, filePath: path });
      const { value, longestMs } = await watchEventLoop(() =>
        contents.executeJavaScript(askForFile(request)),
      );
      pauses.push({ ...value, mainMs: longestMs });
    }
    return { pauses };
  };
}

/**
 * A script for the page: the answer, how long it took, and the longest task meanwhile; the browser
 * names tasks from 50 ms on.
 * @param {object} request
 */
function askForFile(request) {
  return `(async () => {
    let pageMs = 0;
    const observer = new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) pageMs = Math.max(pageMs, duration);
    });
    observer.observe({ type: 'longtask' });
    const start = performance.now();
    const text = await window.workbench.ask['export.save'](${JSON.stringify(request)});
    const tookMs = performance.now() - start;
    // Tasks are told of after they have ended.
    await new Promise((resolve) => setTimeout(resolve, 300));
    observer.disconnect();
    return { answer: JSON.parse(text), tookMs, pageMs };
  })()`;
}
