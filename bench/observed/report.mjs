import { app } from 'electron';

const settleMs = 3000;

/**
 * Prints the time at which such an element was on the screen, then ends the application: at once,
 * or with `--settle` after a while and by its own way out.
 * @param {import('electron').WebContents} contents
 * @param {string} selector
 * @param {(contents: import('electron').WebContents) => Promise<object>} [measureMore]
 */
export function reportWhenDrawn(contents, selector, measureMore = async () => ({})) {
  contents.once('dom-ready', async () => {
    const drawnAt = await contents.executeJavaScript(waitUntilDrawn(selector));
    const more = await measureMore(contents);
    process.stdout.write(`MEASURED ${JSON.stringify({ drawnAt, ...more })}\n`);
    if (!process.argv.includes('--settle')) return app.exit();
    // As a person would: by then the browser has kept the code that it compiled.
    setTimeout(() => app.quit(), settleMs);
  });
}

/**
 * A script for the page: the time of the first frame after such an element holds text.
 * @param {string} selector
 */
function waitUntilDrawn(selector) {
  return `new Promise((resolve) => {
    const look = () => {
      const found = [...document.querySelectorAll(${JSON.stringify(selector)})];
      if (!found.some((each) => each.textContent.trim() !== '')) return requestAnimationFrame(look);
      requestAnimationFrame(() => setTimeout(() => resolve(Date.now())));
    };
    look();
  })`;
}
