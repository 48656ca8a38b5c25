import type { Dataset } from '../domain/dataset.ts';
import type { Figure } from '../domain/figure.ts';
import type { ParkId } from '../domain/ids.ts';
import type { MetricId } from '../domain/metric.ts';
import type { Inquiry } from '../domain/question.ts';
import { buildFigure } from './figure.ts';

/** Which rows and columns a table has. */
export interface MatrixShape {
  readonly parks: readonly ParkId[];
  readonly metrics: readonly MetricId[];
}

/** The figures of one park, in the order of the metrics asked for. */
export interface MatrixRow {
  readonly park: ParkId;
  readonly figures: readonly Figure[];
}

/** The table of parks and metrics as asked for, rows and columns in the order given. */
export function buildMatrix(
  dataset: Dataset,
  shape: MatrixShape,
  inquiry: Inquiry,
): readonly MatrixRow[] {
  return shape.parks.map((park) => ({
    park,
    figures: shape.metrics.map((metric) => buildFigure(dataset, { park, metric }, inquiry)),
  }));
}
