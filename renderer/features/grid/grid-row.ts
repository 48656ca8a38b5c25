import type { Figure } from '../../../shared/domain/figure.ts';
import type { MetricId } from '../../../shared/domain/metric.ts';
import type { Park } from '../../../shared/domain/park.ts';
import type { FigureLookup } from '../../../shared/table/figure-lookup.ts';

/** What the grid holds of a row; a new object whenever the figures behind it may have changed. */
export interface GridRow {
  readonly park: Park;
  readonly figureOf: (metric: MetricId) => Figure;
}

/** Makes the rows of parks; a park keeps its row object as long as the look-up stays. */
export function buildRowMaker(figureOf: FigureLookup): (park: Park) => GridRow {
  const rows = new Map<string, GridRow>();
  return (park) => {
    const known = rows.get(park.id);
    if (known !== undefined) return known;
    const row = { park, figureOf: (metric: MetricId) => figureOf(park.id, metric) };
    rows.set(park.id, row);
    return row;
  };
}
