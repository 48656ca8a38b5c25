/**
 * When a change was painted, in milliseconds from the act: the rows, and all that follows them.
 * @typedef {{ rowsMs: number, allMs: number }} Painted
 */

/** Subtotals in the headings of groups may follow the rows. */
const FOLLOWING = '.pb-group [col-id]:not([col-id="name"])';

/**
 * Script for a page: when the last frame was painted that drew a change of the grid, which is when
 * the next task after that frame runs; null where nothing changed. The same for every grid.
 * @param {string} act statements that begin it
 */
export function timeAct(act) {
  return `new Promise((resolve) => {
    const quietMs = 300;
    const changeLimitMs = 1500;
    const grid = document.querySelector('[role="grid"], [role="treegrid"]');
    const painted = { rowsMs: 0, allMs: 0 };
    const end = (result) => { observer.disconnect(); resolve(result); };
    let timer = setTimeout(() => end(null), changeLimitMs);
    const isOfRows = ({ target }) =>
      !(target.nodeType === Node.ELEMENT_NODE ? target : target.parentElement)?.closest('${FOLLOWING}');
    const observer = new MutationObserver((mutations) => {
      clearTimeout(timer);
      const hasRows = painted.rowsMs === 0 || mutations.some(isOfRows);
      requestAnimationFrame(() => setTimeout(() => {
        painted.allMs = performance.now() - start;
        if (hasRows) painted.rowsMs = painted.allMs;
      }));
      timer = setTimeout(() => end(painted), quietMs);
    });
    observer.observe(grid, { subtree: true, childList: true, characterData: true, attributeFilter: ['style'] });
    const start = performance.now();
    ${act}
  })`;
}

/** The element that scrolls up and down, in either grid. */
const SCROLLED = `document.querySelector('.ag-grid-viewport')`;

/** A script for the page: goes on by as many rows as are in sight, until they are painted. */
export function turnPage() {
  return timeAct(`const place = ${SCROLLED}; place.scrollTop += place.clientHeight;`);
}

/**
 * A script for the page: scrolls by a few rows in each frame, as a turned wheel does, and gives the
 * milliseconds from one frame to the next.
 * @param {number} frames
 */
export function scrollOn(frames) {
  return `new Promise((resolve) => {
    const place = ${SCROLLED};
    place.scrollTop = 0;
    const gaps = [];
    let last = null;
    const step = (now) => {
      if (last !== null) gaps.push(now - last);
      last = now;
      if (gaps.length >= ${frames}) return resolve(gaps);
      place.scrollTop += 90;
      requestAnimationFrame(step);
    };
    requestAnimationFrame(step);
  })`;
}

/** A script for the page: how large the grid is, the height of a row, and how many cells it draws. */
export const SIZE_OF_GRID = `(() => {
  const { width, height } = document.querySelector('[role="grid"], [role="treegrid"]').getBoundingClientRect();
  const cells = document.querySelectorAll('[role="gridcell"]');
  return { width, height, rowHeight: cells[0].getBoundingClientRect().height, cells: cells.length };
})()`;

/** @param {number} ms */
export function rest(ms) {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
