import { useMemo } from 'react';
import { ORDER_CURRENCY } from '../../../shared/table/column-question.ts';
import { buildColumnFigures } from '../../state/column-figures.ts';
import { useShownColumns, useShownTable } from '../../state/shown-table.ts';
import { useWorkbench } from '../../state/store.ts';
import { questionOfOrder } from './row-source.ts';
import type { RowOrder } from './standing.ts';

/** The order of the rows that are shown, with the figures that it was made of. */
export function useRowOrder(): RowOrder {
  const viewSort = useWorkbench((state) => state.view.sort);
  const sort = useShownTable()?.sort ?? viewSort;
  const choices = useWorkbench((state) => state.choices);
  const { dataset, question, looks, computed, levels } = useShownColumns();
  const figureOf = useMemo(
    () =>
      buildColumnFigures({
        dataset,
        choices,
        table: { looks, computed },
        levels,
        question: { ...question, currency: question.currency ?? ORDER_CURRENCY },
        questionOf: questionOfOrder({ question, looks }),
      }),
    [dataset, choices, question, looks, computed, levels],
  );
  return useMemo(() => ({ sort, figureOf }), [sort, figureOf]);
}
