const years = ['2023', '2022', '2021', '2024', '2020', '2023', '2022', '2021', '2024'];

/**
 * Changes the as-of year as a person would and measures until the grid has stopped changing.
 * @param {import('electron').WebContents} contents
 * @returns {Promise<{ yearChangesMs: number[] }>}
 */
export async function measureYearChanges(contents) {
  /** @type {number[]} */
  const yearChangesMs = [];
  for (const year of years) yearChangesMs.push(await contents.executeJavaScript(changeYear(year)));
  // The first change also compiles the code it runs.
  return { yearChangesMs: yearChangesMs.slice(1) };
}

/**
 * A script for the page: milliseconds until the last frame that drew a change of the grid.
 * @param {string} year
 */
function changeYear(year) {
  return `new Promise((resolve, reject) => {
    const quietMs = 400;
    const hasYear = (select) => [...select.options].some((option) => option.value === '${year}');
    const select = [...document.querySelectorAll('select')].find(hasYear);
    const grid = document.querySelector('[role="grid"], [role="treegrid"]');
    if (!select || !grid) return reject(new Error('no list of years or no grid'));
    const start = performance.now();
    let drawnAt = null;
    let timer = setTimeout(() => reject(new Error('the grid did not change')), 5000);
    const observer = new MutationObserver(() => {
      clearTimeout(timer);
      requestAnimationFrame(() => setTimeout(() => { drawnAt = performance.now(); }));
      timer = setTimeout(() => { observer.disconnect(); resolve(drawnAt - start); }, quietMs);
    });
    // Rows move by their style; what the pointer alone changes about them is no part of the year.
    observer.observe(grid, { subtree: true, childList: true, characterData: true, attributeFilter: ['style'] });
    Object.getOwnPropertyDescriptor(HTMLSelectElement.prototype, 'value').set.call(select, '${year}');
    select.dispatchEvent(new Event('change', { bubbles: true }));
  })`;
}
