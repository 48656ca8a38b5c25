import { rest, SIZE_OF_GRID } from '../grid/clock.mjs';
import { runActs } from '../grid/run-acts.mjs';

/** By then the thread that orders the rows has the figures; before, the page orders them itself. */
const settleMs = 15_000;

/**
 * Shows the view of a file in the window, then sorts, types, groups and scrolls as a person would.
 * @param {string} view text of the view file
 * @returns {(contents: import('electron').WebContents) => Promise<object>}
 */
export function measureOwnGrid(view) {
  return (contents) => measureIn(contents, view);
}

/**
 * @param {import('electron').WebContents} contents
 * @param {string} view
 */
async function measureIn(contents, view) {
  await contents.executeJavaScript(dropFile(view), true);
  // The thread takes over and the notice of the opened view goes.
  await rest(settleMs);
  await contents.executeJavaScript(openRowLayout(), true);
  await rest(500);
  const size = await contents.executeJavaScript(SIZE_OF_GRID);
  const times = await runActs(contents, { clickHeading, type, group });
  return { size, times };
}

/** @param {string} view */
function dropFile(view) {
  return `(() => {
    const files = new DataTransfer();
    files.items.add(new File([${JSON.stringify(view)}], 'bench.parkview'));
    document.body.dispatchEvent(new DragEvent('drop', { dataTransfer: files, bubbles: true, cancelable: true }));
  })()`;
}

/** @param {string} column */
function clickHeading(column) {
  return `document.querySelector('.ag-header-cell[col-id="${column}"] .ag-header-cell-label').click();`;
}

/** @param {string} text */
function type(text) {
  return `const field = document.querySelector('input[type="search"]');
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value').set.call(field, ${JSON.stringify(text)});
    field.dispatchEvent(new Event('input', { bubbles: true }));`;
}

// The list of groupings stands in a menu, which stays open.
function openRowLayout() {
  return `[...document.querySelectorAll('main button')].find((each) => /^(Строки|Rows)/.test(each.textContent)).click()`;
}

/** @param {string} grouping */
function group(grouping) {
  return `const list = [...document.querySelectorAll('select')].find((each) => [...each.options].some(({ value }) => value === 'district'));
    Object.getOwnPropertyDescriptor(HTMLSelectElement.prototype, 'value').set.call(list, ${JSON.stringify(grouping)});
    list.dispatchEvent(new Event('change', { bubbles: true }));`;
}
