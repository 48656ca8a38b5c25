import { useDeferredValue, useMemo } from 'react';
import type { Park } from '../../../shared/domain/park.ts';
import type { FigureLookup } from '../../../shared/table/figure-lookup.ts';
import { buildNameOrder, buildRows, type RowSource } from '../../../shared/table/rows.ts';
import { buildSearchIndex, type SearchIndex } from '../../../shared/table/search.ts';
import { figuresFor, useFigures } from '../../state/figures.ts';
import { useLanguage } from '../../state/language.ts';
import { useDataset, useWorkbench } from '../../state/store.ts';
import { useCellWords } from './use-cell-words.ts';
import { buildRowMaker, type GridRow } from './grid-row.ts';
import { isMoneyMetric, ORDER_CURRENCY } from './metric-unit.ts';

/** The rows to show, and how many there are without search and filters. */
export interface ShownRows {
  readonly rows: GridRow[];
  readonly ofLevels: number;
}

/** The rows of the present view. */
export function useRows(): ShownRows {
  const source = useRowSource();
  const figureOf = useFigures();
  const search = useDeferredValue(useWorkbench((state) => state.view.search));
  const { levels, filters, sort } = useWorkbench((state) => state.view);
  const makeRow = useMemo(() => buildRowMaker(figureOf), [figureOf]);
  const chosen = useMemo(
    () => buildRows(source, { levels, filters, sort, search }),
    [source, levels, filters, sort, search],
  );
  return useMemo(
    () => ({ rows: chosen.parks.map(makeRow), ofLevels: chosen.ofLevels }),
    [chosen, makeRow],
  );
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
function useOrderFigures(): FigureLookup {
  const dataset = useDataset();
  const choices = useWorkbench((state) => state.choices);
  const question = useWorkbench((state) => state.view.question);
  const figureOf = useFigures();
  return useMemo(() => {
    if (question.currency !== null) return figureOf;
    const inOne = figuresFor(dataset, choices, { ...question, currency: ORDER_CURRENCY });
    return (park, metric) => (isMoneyMetric(metric) ? inOne : figureOf)(park, metric);
  }, [dataset, choices, question, figureOf]);
}
