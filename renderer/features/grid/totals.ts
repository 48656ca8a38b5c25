import { useMemo } from 'react';
import type { Dataset } from '../../../shared/domain/dataset.ts';
import type { MetricId } from '../../../shared/domain/metric.ts';
import type { Park } from '../../../shared/domain/park.ts';
import type { Inquiry } from '../../../shared/domain/question.ts';
import { type Aggregate, aggregateFigures } from '../../../shared/table/aggregate.ts';
import { questionOfColumn, ratioNamed } from '../../../shared/table/column-question.ts';
import { lookOf } from '../../../shared/table/table-choice.ts';
import { usePreferences } from '../../state/preferences.ts';
import { useShownColumns } from '../../state/shown-table.ts';
import type { Track } from '../../state/store.ts';
import type { GroupRow } from './grid-row.ts';

/** Makes the subtotals of a group of parks. */
export type MakeTotals = (parks: readonly Park[]) => GroupRow['totalOf'];

/** The subtotals of groups, each computed when it first comes into sight. */
export function useTotals(): MakeTotals {
  const { dataset, question, looks } = useShownColumns();
  const preferences = usePreferences();
  return useMemo(
    () => (parks) => {
      const known = new Map<string, Aggregate | null>();
      return (metric, track) => {
        const key = `${metric}:${track ?? ''}`;
        const total = known.get(key);
        if (total !== undefined) return total;
        // What the user has computed is that of each park; it has no sum.
        if (track !== undefined && track !== 'plan') return null;
        const look = lookOf({ looks }, metric);
        const inquiry = { ...questionOfColumn(question, look, track), preferences };
        const found = totalOf(dataset, { parks, metric, per: look.per }, inquiry);
        known.set(key, found);
        return found;
      };
    },
    [dataset, question, looks, preferences],
  );
}

interface TotalShape {
  readonly parks: readonly Park[];
  readonly metric: MetricId;
  readonly per: Parameters<typeof ratioNamed>[1] | null;
  readonly track?: Track;
}

// A sum of quotients means nothing; a quotient of sums does, where it is a metric of its own.
function totalOf(
  dataset: Dataset,
  { parks, metric, per }: TotalShape,
  inquiry: Inquiry,
): Aggregate | null {
  const subject = per === null ? metric : ratioNamed(metric, per);
  return subject === null ? null : aggregateFigures(dataset, { parks, metric: subject }, inquiry);
}
