/**
 * Scripts for a page with the grid library as it comes: its client-side row model, comparators,
 * quick filter and cells. Rows do not slide, so that no time is spent on waiting for them.
 */

/**
 * @typedef {object} StockTable
 * @property {Record<string, string | number | null>[]} rows
 * @property {string[]} metrics
 * @property {{ width: number, height: number, rowHeight: number }} size
 */

/**
 * Makes the grid; `group` puts headings among the rows, which is left to the page in the free
 * edition.
 * @param {StockTable} table
 */
export function makeGrid(table) {
  return `(() => {
    const { rows, metrics, size } = ${JSON.stringify(table)};
    const place = document.querySelector('#place');
    place.style.width = size.width + 'px';
    place.style.height = size.height + 'px';
    const texts = ['kind', 'region', 'stage'];
    const api = agGrid.createGrid(place, {
      rowData: rows,
      rowHeight: size.rowHeight,
      headerHeight: 48,
      animateRows: false,
      getRowId: ({ data }) => data.id,
      rowSelection: { mode: 'multiRow' },
      columnDefs: [
        { field: 'name', pinned: 'left', width: 224 },
        ...texts.map((field) => ({ field, width: 95 })),
        ...metrics.map((field) => ({ field, width: 130, type: 'numericColumn' })),
      ],
    });
    const group = (by) => {
      if (by === '') return rows;
      const groups = new Map();
      for (const row of rows) {
        const members = groups.get(row[by]);
        if (members) members.push(row);
        else groups.set(row[by], [row]);
      }
      return [...groups].flatMap(([key, members]) => [
        { id: 'group:' + key, name: key + ' (' + members.length + ')' },
        ...members,
      ]);
    };
    window.stock = {
      type: (text) => api.setGridOption('quickFilterText', text),
      group: (by) => api.setGridOption('rowData', group(by)),
    };
  })()`;
}

/** @type {import('../grid/run-acts.mjs').Hands} */
export const HANDS = {
  clickHeading: (column) =>
    `document.querySelector('.ag-header-cell[col-id="${column}"] .ag-header-cell-label').click();`,
  type: (text) => `stock.type(${JSON.stringify(text)});`,
  group: (grouping) => `stock.group(${JSON.stringify(grouping)});`,
};
