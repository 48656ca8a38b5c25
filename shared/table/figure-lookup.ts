import type { Dataset } from '../domain/dataset.ts';
import type { Figure } from '../domain/figure.ts';
import type { ParkId } from '../domain/ids.ts';
import { type MetricId, metricOf } from '../domain/metric.ts';
import type { Inquiry } from '../domain/question.ts';
import { divideFigures } from './derive.ts';
import { buildFigure } from './figure.ts';

/** Gives the figure of a park and metric; the same object each time it is asked. */
export type FigureLookup = (park: ParkId, metric: MetricId) => Figure;

/**
 * Makes the look-up of a dataset and an inquiry. A figure is computed when it is first asked for,
 * and a derived one from the figures of its parts that are already there, so that a table of many
 * rows costs no more than what is shown, filtered or ordered.
 */
export function buildFigureLookup(dataset: Dataset, inquiry: Inquiry): FigureLookup {
  const columns = new Map<MetricId, Map<ParkId, Figure>>();
  const lookUp = (park: ParkId, metric: MetricId): Figure => {
    const column = columnOf(columns, metric);
    const known = column.get(park);
    if (known !== undefined) return known;
    const figure = compute(park, metric);
    column.set(park, figure);
    return figure;
  };
  const compute = (park: ParkId, id: MetricId): Figure => {
    const metric = metricOf(id);
    if (metric.kind === 'observed') return buildFigure(dataset, { park, metric: id }, inquiry);
    const parts = { over: lookUp(park, metric.numerator), under: lookUp(park, metric.denominator) };
    return divideFigures(metric, parts, inquiry);
  };
  return lookUp;
}

function columnOf(
  columns: Map<MetricId, Map<ParkId, Figure>>,
  metric: MetricId,
): Map<ParkId, Figure> {
  const known = columns.get(metric);
  if (known !== undefined) return known;
  const column = new Map<ParkId, Figure>();
  columns.set(metric, column);
  return column;
}

/**
 * Makes look-ups by question: columns that ask the same question share the figures that answer it.
 * All must prefer the same observations.
 */
export function keepLookups(dataset: Dataset): (inquiry: Inquiry) => FigureLookup {
  const kept = new Map<string, FigureLookup>();
  return (inquiry) => {
    const { preferences: _same, ...question } = inquiry;
    const key = JSON.stringify(question);
    const lookUp = kept.get(key) ?? buildFigureLookup(dataset, inquiry);
    kept.set(key, lookUp);
    return lookUp;
  };
}
