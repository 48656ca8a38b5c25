import { useMemo } from 'react';
import type { Park } from '../../../shared/domain/park.ts';
import { ORDER_CURRENCY, questionOfColumn } from '../../../shared/table/column-question.ts';
import { buildNameOrder } from '../../../shared/table/alphabet.ts';
import { buildRows, type RowSource } from '../../../shared/table/rows.ts';
import { parksAt } from './parks-at.ts';
import { buildSearchIndex, type SearchIndex } from '../../../shared/table/search.ts';
import { lookOf } from '../../../shared/table/table-choice.ts';
import {
  buildColumnFigures,
  type ColumnFigures,
  type ColumnSource,
} from '../../state/column-figures.ts';
import { useLanguage } from '../../state/language.ts';
import type { ColumnsAsked } from '../../state/shown-table.ts';
import { useDataset, useWorkbench } from '../../state/store.ts';
import { isMoneyMetric } from './metric-unit.ts';
import { useCellWords } from './use-cell-words.ts';

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

/** Everything that rows are chosen by, for forms that count what a choice would leave. */
export function useRowSource(): RowSource {
  const dataset = useDataset();
  const language = useLanguage();
  const figureOf = useOrderFigures();
  const computedOf = useComputedOrder();
  const cellWords = useCellWords();
  const { parks } = dataset;
  const isSearching = useWorkbench((state) => state.view.search !== '');
  const index = useMemo(() => indexOf(parks, isSearching), [parks, isSearching]);
  const nameOrder = useMemo(() => buildNameOrder(parks, language), [parks, language]);
  return useMemo(
    () => ({ parks, index, figureOf, computedOf, cellWords, nameOrder }),
    [parks, index, figureOf, computedOf, cellWords, nameOrder],
  );
}

/** The parks of the chosen levels that the search finds, whatever the filters. */
export function useFoundParks(): readonly Park[] {
  const source = useRowSource();
  const { levels, search } = useWorkbench((state) => state.view);
  return useMemo(
    () =>
      parksAt(source.parks, buildRows(source, { levels, search, filters: [], sort: [] }).places),
    [source, levels, search],
  );
}

/**
 * What columns are asked when rows are ordered by them. Sums in several currencies have no order;
 * those shown as printed are ordered in one currency.
 */
export function questionOfOrder({
  question,
  looks,
}: Pick<ColumnsAsked, 'question' | 'looks'>): ColumnSource['questionOf'] {
  return (metric, track) => {
    const isPlan = track === 'plan';
    const look = lookOf({ looks }, metric);
    const asked = questionOfColumn(question, look, isPlan ? track : undefined);
    const isOrdered = asked.currency !== null || !isMoneyMetric(metric);
    return isOrdered ? asked : { ...asked, currency: ORDER_CURRENCY };
  };
}

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
        table: { looks, computed: [] },
        levels: [],
        question,
        questionOf: questionOfOrder({ question, looks }),
      }),
    [dataset, choices, question, looks],
  );
}

function useComputedOrder(): NonNullable<RowSource['computedOf']> {
  const dataset = useDataset();
  const choices = useWorkbench((state) => state.choices);
  const question = useWorkbench((state) => state.view.question);
  const levels = useWorkbench((state) => state.view.levels);
  const computed = useWorkbench((state) => state.view.table.computed);
  return useMemo(() => {
    const figures = buildColumnFigures({
      dataset,
      choices,
      table: { looks: {}, computed },
      levels,
      question: { ...question, currency: question.currency ?? ORDER_CURRENCY },
      questionOf: () => question,
    });
    return (park, column) => figures(park, 'residents', column);
  }, [dataset, choices, question, levels, computed]);
}
