import type { GridApi, IRowNode } from 'ag-grid-community';
import type { GridRow } from './grid-row.ts';

type Api = GridApi<GridRow>;
type Node = IRowNode<GridRow>;

/**
 * The rows that the grid library keeps, as places: each shows whichever of our rows stands there
 * now. Another order, filter or grouping moves our rows from place to place, and only the rows in
 * sight are drawn again, in the elements that they have; the library itself neither looks for what
 * has changed nor makes rows anew. Places beyond the last row are kept and shown by a filter only
 * when they are needed again.
 */
export class RowPlaces {
  private readonly nodes: Node[] = [];
  private rows: readonly GridRow[];
  private added = 0;

  constructor(rows: readonly GridRow[]) {
    this.rows = rows;
  }

  /** Whether some places are beyond the last row. */
  readonly isCut = (): boolean => this.nodes.length > this.rows.length;

  /** Whether a place has a row. */
  readonly isTaken = ({ sourceRowIndex }: Node): boolean => sourceRowIndex < this.rows.length;

  /** An id for a row of the library that is being made: our ids go from place to place. */
  readonly idOfNew = (row: GridRow): string => {
    if (this.nodes.length === 0) return row.id;
    this.added += 1;
    return `place:${this.added}`;
  };

  /** The place of the row with an id; null where there is none. */
  placeOf(id: string): number | null {
    const place = this.rows.findIndex((row) => row.id === id);
    return place < 0 ? null : place;
  }

  /** What the library keeps of the row with an id. */
  nodeOf(id: string): Node | null {
    return this.nodes[this.placeOf(id) ?? -1] ?? null;
  }

  /** Takes over the rows that the library has made of those it was given first. */
  adopt(api: Api): void {
    if (this.nodes.length === 0) api.forEachNode((node) => this.nodes.push(node));
  }

  /** Shows other rows. */
  show(api: Api, rows: readonly GridRow[]): void {
    this.adopt(api);
    const before = this.rows.length;
    this.rows = rows;
    untickMoved(api, rows);
    const drawn = api.getRenderedNodes();
    for (const node of drawn) if (!this.isTaken(node)) node.id = idOfGone(node);
    this.fill(new Set(drawn));
    this.grow(api);
    // Last, because it measures the page: by then all is written that changes it.
    if (rows.length !== before) api.onFilterChanged();
  }

  private fill(drawn: ReadonlySet<Node>): void {
    for (const [place, row] of this.rows.entries()) {
      const node = this.nodes[place];
      if (node === undefined) return;
      put(node, row, drawn.has(node));
    }
  }

  private grow(api: Api): void {
    const more = this.rows.slice(this.nodes.length);
    if (more.length === 0) return;
    const added = api.applyTransaction({ add: more })?.add ?? [];
    this.nodes.push(...added);
    const drawn = new Set(api.getRenderedNodes());
    for (const [at, node] of added.entries()) {
      const row = more[at];
      if (row !== undefined) put(node, row, drawn.has(node));
    }
  }
}

// Which rows can be ticked follows their kind, and the library learns of it with new data only.
function put(node: Node, row: GridRow, isDrawn: boolean): void {
  if (node.data === row && node.id === row.id) return;
  const isOfKind = node.data?.kind === row.kind;
  node.id = row.id;
  if (isDrawn || !isOfKind) node.updateData(row);
  else node.data = row;
}

// The library knows elements by the ids of their rows: no two in sight may have the same.
function idOfGone({ sourceRowIndex }: Node): string {
  return `gone:${sourceRowIndex}`;
}

// A tick stays with the place: it is taken off before another park comes to stand there.
function untickMoved(api: Api, rows: readonly GridRow[]): void {
  for (const node of api.getSelectedNodes()) {
    if (rows[node.sourceRowIndex]?.id !== node.id) node.setSelected(false, false, 'api');
  }
}
