import { useDeferredValue, useMemo } from 'react';
import type { Park } from '../../../shared/domain/park.ts';
import { arrangeRows, type Arrangement } from '../../../shared/table/arrange.ts';
import { questionOfColumn } from '../../../shared/table/column-question.ts';
import { buildNameOrder, buildRows, type RowSource } from '../../../shared/table/rows.ts';
import { buildSearchIndex, type SearchIndex } from '../../../shared/table/search.ts';
import { lookOf, type TableChoice } from '../../../shared/table/table-choice.ts';
import {
  buildColumnFigures,
  type ColumnFigures,
  useColumnFigures,
} from '../../state/column-figures.ts';
import { useLanguage } from '../../state/language.ts';
import { useDataset, useWorkbench } from '../../state/store.ts';
import { buildRowMaker, type GridRow, type ParkRow } from './grid-row.ts';
import { isMoneyMetric, ORDER_CURRENCY } from './metric-unit.ts';
import { type MakeTotals, useTotals } from './totals.ts';
import { useCellWords } from './use-cell-words.ts';

/** The rows to show, and what was put away. */
export interface ShownRows {
  readonly rows: GridRow[];
  /** Rows that stay above all others: the base and the parks chosen for comparison. */
  readonly pinned: GridRow[];
  /** How many parks are shown. */
  readonly shown: number;
  /** How many entries the chosen levels have without search and filters. */
  readonly ofLevels: number;
  readonly putAway: Omit<Arrangement, 'sections'>;
}

/** The rows of the present view. */
export function useRows(): ShownRows {
  const source = useRowSource();
  const search = useDeferredValue(useWorkbench((state) => state.view.search));
  const { levels, filters, sort } = useWorkbench((state) => state.view);
  const chosen = useMemo(
    () => buildRows(source, { levels, filters, sort, search }),
    [source, levels, filters, sort, search],
  );
  const figureOf = useColumnFigures();
  const makeRow = useMemo(() => buildRowMaker(figureOf), [figureOf]);
  const pinned = usePinned(makeRow);
  const arranged = useArranged(chosen.parks, figureOf);
  const table = useWorkbench((state) => state.view.table);
  const totals = useTotals();
  return useMemo(() => {
    const { sections, ...putAway } = arranged;
    const rows = layRows(sections, { table, makeRow, totals });
    const shown = new Set(sections.flatMap(({ parks }) => parks)).size;
    return { rows, pinned, shown, ofLevels: chosen.ofLevels, putAway };
  }, [arranged, table, makeRow, totals, pinned, chosen]);
}

function useArranged(parks: readonly Park[], figureOf: ColumnFigures): Arrangement {
  const metrics = useWorkbench((state) => state.view.metrics);
  const { grouping, top, hidesHoles } = useWorkbench((state) => state.view.table);
  return useMemo(
    () =>
      arrangeRows(parks, { grouping, top, hidesHoles }, (park) =>
        metrics.some((metric) => figureOf(park.id, metric).kind === 'value'),
      ),
    [parks, grouping, top, hidesHoles, metrics, figureOf],
  );
}

interface Laying {
  readonly table: TableChoice;
  readonly makeRow: ReturnType<typeof buildRowMaker>;
  readonly totals: MakeTotals;
}

function layRows(sections: Arrangement['sections'], laying: Laying): GridRow[] {
  const { table, makeRow, totals } = laying;
  const { grouping } = table;
  if (grouping === null) return sections.flatMap(({ parks }) => parks.map((park) => makeRow(park)));
  const seen = new Set<Park>();
  return sections.flatMap(({ key, parks }): GridRow[] => {
    const id = `group:${key ?? ''}`;
    const isOpen = !table.closed.includes(id);
    const totalOf = totals(parks);
    const heading: GridRow = { kind: 'group', id, by: grouping, key, parks, isOpen, totalOf };
    if (!isOpen) return [heading];
    const members = parks.map((park) => makeRow(park, seen.has(park) ? key : null));
    for (const park of parks) seen.add(park);
    return [heading, ...members];
  });
}

function usePinned(makeRow: (park: Park) => ParkRow): GridRow[] {
  const { parkById } = useDataset();
  const compared = useWorkbench((state) => state.view.comparison.parks);
  const pinsCompared = useWorkbench((state) => state.view.table.pinsCompared);
  const base = useWorkbench((state) => state.view.table.base);
  return useMemo(() => {
    const ids = new Set([...(base === null ? [] : [base.park]), ...(pinsCompared ? compared : [])]);
    return [...ids].flatMap((id) => {
      const park = parkById.get(id);
      return park === undefined ? [] : makeRow(park);
    });
  }, [parkById, compared, pinsCompared, base, makeRow]);
}

const NOTHING_SEARCHED: SearchIndex = new Map();
const indexes = new WeakMap<readonly Park[], SearchIndex>();

// Made when something is searched for the first time: the first picture of the grid needs none.
function indexOf(parks: readonly Park[], isSearching: boolean): SearchIndex {
  const known = indexes.get(parks);
  if (known !== undefined || !isSearching) return known ?? NOTHING_SEARCHED;
  const index = buildSearchIndex(parks);
  indexes.set(parks, index);
  return index;
}

/** Everything that rows are chosen and ordered by. */
export function useRowSource(): RowSource {
  const dataset = useDataset();
  const language = useLanguage();
  const figureOf = useOrderFigures();
  const cellWords = useCellWords();
  const { parks } = dataset;
  const isSearching = useWorkbench((state) => state.view.search !== '');
  const index = useMemo(() => indexOf(parks, isSearching), [parks, isSearching]);
  const nameOrder = useMemo(() => buildNameOrder(parks, language), [parks, language]);
  return useMemo(
    () => ({ parks, index, figureOf, cellWords, nameOrder }),
    [parks, index, figureOf, cellWords, nameOrder],
  );
}

/** The parks of the chosen levels that the search finds, whatever the filters. */
export function useFoundParks(): readonly Park[] {
  const source = useRowSource();
  const { levels, search } = useWorkbench((state) => state.view);
  return useMemo(
    () => buildRows(source, { levels, search, filters: [], sort: [] }).parks,
    [source, levels, search],
  );
}

// Sums in several currencies have no order; those shown as printed are ordered in one currency.
function useOrderFigures(): ColumnFigures {
  const dataset = useDataset();
  const choices = useWorkbench((state) => state.choices);
  const question = useWorkbench((state) => state.view.question);
  const looks = useWorkbench((state) => state.view.table.looks);
  return useMemo(
    () =>
      buildColumnFigures({
        dataset,
        choices,
        table: { looks },
        questionOf: (metric, track) => {
          const asked = questionOfColumn(question, lookOf({ looks }, metric), track);
          const isOrdered = asked.currency !== null || !isMoneyMetric(metric);
          return isOrdered ? asked : { ...asked, currency: ORDER_CURRENCY };
        },
      }),
    [dataset, choices, question, looks],
  );
}
