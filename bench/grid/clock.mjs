/**
 * Script for a page: milliseconds from an act until the last frame that drew a change of the grid,
 * which is painted when the next task after that frame runs. The same for every grid.
 * @param {string} act statements that begin it
 * @param {{ mayStay?: boolean }} [options] whether the grid may show the same afterwards
 */
export function timeAct(act, { mayStay = false } = {}) {
  return `new Promise((resolve, reject) => {
    const quietMs = 300;
    const grid = document.querySelector('[role="grid"], [role="treegrid"]');
    let drawnAt = null;
    let timer = setTimeout(() => ${mayStay ? 'resolve(null)' : "reject(new Error('the grid did not change'))"}, 1500);
    const observer = new MutationObserver(() => {
      clearTimeout(timer);
      requestAnimationFrame(() => setTimeout(() => { drawnAt = performance.now(); }));
      timer = setTimeout(() => { observer.disconnect(); resolve(drawnAt - start); }, quietMs);
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

/** A script for the page: how large the grid is, and the height of a row. */
export const SIZE_OF_GRID = `(() => {
  const { width, height } = document.querySelector('[role="grid"], [role="treegrid"]').getBoundingClientRect();
  return { width, height, rowHeight: document.querySelector('[role="gridcell"]').getBoundingClientRect().height };
})()`;

/** @param {number} ms */
export function rest(ms) {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
