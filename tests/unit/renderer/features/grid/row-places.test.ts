import type { GridApi, IRowNode } from 'ag-grid-community';
import { describe, expect, it } from 'vitest';
import { buildRowMaker, type GridRow } from '../../../../../renderer/features/grid/grid-row.ts';
import { RowPlaces } from '../../../../../renderer/features/grid/row-places.ts';
import { PLAIN_QUESTION } from '../../../../../shared/domain/question.ts';
import { buildFigureLookup } from '../../../../../shared/table/figure-lookup.ts';
import { park } from '../../../shared/table/park-samples.ts';
import { datasetOf } from '../../../shared/table/sample-data.ts';

const makeRow = buildRowMaker(buildFigureLookup(datasetOf({ observations: [] }), PLAIN_QUESTION));
const [first, second, third] = ['first', 'second', 'third'].map((id) => makeRow(park(id)));
if (!first || !second || !third) throw new Error('three rows must be made');

/** As much of the grid library as places need: rows with data, of which the first two are drawn. */
class Library {
  readonly nodes: IRowNode<GridRow>[] = [];
  readonly drawn: string[] = [];
  filtered = 0;

  add(rows: readonly GridRow[]): IRowNode<GridRow>[] {
    const added = rows.map((data, at) => this.makeNode(data, this.nodes.length + at));
    this.nodes.push(...added);
    return added;
  }

  get api(): GridApi<GridRow> {
    const api: Partial<GridApi<GridRow>> = {
      forEachNode: (act) => this.nodes.forEach(act),
      getRenderedNodes: () => this.nodes.slice(0, 2),
      getSelectedNodes: () => this.nodes.filter((node) => node.isSelected()),
      onFilterChanged: () => (this.filtered += 1),
      applyTransaction: ({ add }) => ({ add: this.add(add ?? []), update: [], remove: [] }),
    };
    return api as GridApi<GridRow>;
  }

  private makeNode(data: GridRow, sourceRowIndex: number): IRowNode<GridRow> {
    let isTicked = false;
    const node: Partial<IRowNode<GridRow>> = {
      id: data.id,
      data,
      sourceRowIndex,
      isSelected: () => isTicked,
      setSelected: (ticked) => (isTicked = ticked),
      updateData: (next) => {
        node.data = next;
        this.drawn.push(next.id);
      },
    };
    return node as IRowNode<GridRow>;
  }
}

function open(rows: readonly GridRow[]): { readonly places: RowPlaces; readonly library: Library } {
  const library = new Library();
  const places = new RowPlaces(rows);
  library.add(rows);
  places.adopt(library.api);
  return { places, library };
}

describe('places of rows', () => {
  it('bear the park that stands there now, and draw only what is in sight and has changed', () => {
    const { places, library } = open([first, second, third]);
    places.show(library.api, [first, third, second]);
    expect(library.nodes.map(({ id }) => id)).toEqual(['first', 'third', 'second']);
    expect(library.nodes.map(({ data }) => data)).toEqual([first, third, second]);
    expect(library.drawn).toEqual(['third']);
    expect(places.placeOf('second')).toBe(2);
    expect(library.filtered).toBe(0);
  });

  it('are put away beyond the last row and taken again', () => {
    const { places, library } = open([first, second, third]);
    places.show(library.api, [second]);
    expect(library.nodes.map(({ id }) => id)).toEqual(['second', 'gone:1', 'third']);
    expect(library.nodes.map(places.isTaken)).toEqual([true, false, false]);
    expect([places.isCut(), places.placeOf('first'), library.filtered]).toEqual([true, null, 1]);
    places.show(library.api, [first, second, third]);
    expect(library.nodes.map(places.isTaken)).toEqual([true, true, true]);
    expect([places.isCut(), library.filtered]).toEqual([false, 2]);
    expect(library.nodes.map(({ id }) => id)).toEqual(['first', 'second', 'third']);
  });

  it('become more where there are more rows than ever before', () => {
    const { places, library } = open([first]);
    places.show(library.api, [second, first, third]);
    expect(library.nodes.map(({ id }) => id)).toEqual(['second', 'first', 'third']);
    expect(places.nodeOf('third')).toBe(library.nodes[2]);
  });

  it('lose the tick of the park that goes, so that the one who comes has none', () => {
    const { places, library } = open([first, second]);
    library.nodes[0]?.setSelected(true);
    places.show(library.api, [second, first]);
    expect(library.nodes.map((node) => node.isSelected())).toEqual([false, false]);
    expect(library.nodes.map(({ id }) => id)).toEqual(['second', 'first']);
  });
});
