import { useMemo } from 'react';
import type { ParkId } from '../../../shared/domain/ids.ts';
import { levelOfKind } from '../../../shared/domain/vocabulary.ts';
import { type ComputedId, definitionsOf } from '../../../shared/table/computed-column.ts';
import { buildColumnTotals, type ColumnTotals } from '../../../shared/table/column-total.ts';
import { useColumnFigures } from '../../state/column-figures.ts';
import type { Dataset } from '../../../shared/domain/dataset.ts';
import type { Figure } from '../../../shared/domain/figure.ts';
import type { MetricId } from '../../../shared/domain/metric.ts';
import type { Park } from '../../../shared/domain/park.ts';
import type { Inquiry } from '../../../shared/domain/question.ts';
import { type Aggregate, aggregateFigures } from '../../../shared/table/aggregate.ts';
import { questionOfColumn, ratioNamed } from '../../../shared/table/column-question.ts';
import { lookOf } from '../../../shared/table/table-choice.ts';
import { usePreferences } from '../../state/preferences.ts';
import { type ColumnsAsked, useShownColumns } from '../../state/shown-table.ts';
import type { Track } from '../../state/store.ts';
import type { GroupTotals } from './grid-row.ts';

/** Makes the subtotals of a group of parks. */
export type MakeTotals = (parks: readonly Park[]) => GroupTotals;

/** A group of more parks is summed up after the rows are drawn. */
const MOST_AT_ONCE = 400;

/** The subtotals of groups, each computed when it first comes into sight. */
export function useTotals(): MakeTotals {
  const shown = useShownColumns();
  const { dataset, question, looks } = shown;
  const preferences = usePreferences();
  const figureOf = useColumnFigures(shown);
  const totalsOf = useComputedTotals(shown);
  return useMemo(
    () => (parks) => {
      const make = (metric: MetricId, track: Track | undefined): Aggregate | null => {
        if (track !== undefined && track !== 'plan') return totalsOf(track)?.(parks) ?? null;
        const look = lookOf({ looks }, metric);
        const inquiry = { ...questionOfColumn(question, look, track), preferences };
        const figures = (park: ParkId) => figureOf(park, metric, track);
        return totalOf(dataset, { parks, metric, per: look.per, figures }, inquiry);
      };
      return keepTotals(parks, make);
    },
    [dataset, question, looks, preferences, totalsOf, figureOf],
  );
}

/** Gives the subtotals of a computed column; null where the column is gone. */
function useComputedTotals(shown: ColumnsAsked): (id: ComputedId) => ColumnTotals | null {
  const { dataset, question, computed, levels } = shown;
  const preferences = usePreferences();
  const figureOf = useColumnFigures(shown);
  return useMemo(() => {
    const known = new Map<ComputedId, ColumnTotals>();
    return (id) => {
      const column = computed.find((each) => each.id === id);
      if (column === undefined) return null;
      const order = {
        column: { subject: column.subject, form: column.form },
        definitions: definitionsOf(computed),
        parks: dataset.parks.filter(({ kind }) => levels.includes(levelOfKind(kind))),
        figureOf: (park: ParkId) => figureOf(park, 'residents', id),
      };
      const totals =
        known.get(id) ?? buildColumnTotals(dataset, order, { ...question, preferences });
      known.set(id, totals);
      return totals;
    };
  }, [dataset, question, computed, levels, preferences, figureOf]);
}

function keepTotals(
  parks: readonly Park[],
  make: (metric: MetricId, track: Track | undefined) => Aggregate | null,
): GroupTotals {
  const known = new Map<string, Aggregate | null>();
  const keyOf = (metric: MetricId, track: Track | undefined): string => `${metric}:${track ?? ''}`;
  return {
    isTotalAtHand: (metric, track) =>
      parks.length <= MOST_AT_ONCE || known.has(keyOf(metric, track)),
    totalOf: (metric, track) => {
      const key = keyOf(metric, track);
      const total = known.get(key) ?? make(metric, track);
      known.set(key, total);
      return total;
    },
  };
}

interface TotalShape {
  readonly parks: readonly Park[];
  readonly metric: MetricId;
  readonly per: Parameters<typeof ratioNamed>[1] | null;
  readonly figures: (park: ParkId) => Figure;
}

// A sum of quotients means nothing; a quotient of sums does, where it is a metric of its own.
function totalOf(
  dataset: Dataset,
  { parks, metric, per, figures }: TotalShape,
  inquiry: Inquiry,
): Aggregate | null {
  if (per === null) return aggregateFigures(dataset, { parks, metric, figureOf: figures }, inquiry);
  const subject = ratioNamed(metric, per);
  return subject === null ? null : aggregateFigures(dataset, { parks, metric: subject }, inquiry);
}
