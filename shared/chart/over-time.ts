import type { Dataset } from '../domain/dataset.ts';
import type { ParkId } from '../domain/ids.ts';
import type { MetricId } from '../domain/metric.ts';
import { yearOfPeriod } from '../domain/period.ts';
import type { Inquiry } from '../domain/question.ts';
import { buildFigure } from '../table/figure.ts';
import { isValue, type ValueFigure } from './figure-mark.ts';

/**
 * The figures of a park and metric over all years of the dataset: of each year the fact and the
 * plan that the rules choose, whatever time the question asks for. Years without either are left
 * out; they are no zeros.
 */
export function figuresOverTime(
  dataset: Dataset,
  cell: { readonly park: ParkId; readonly metric: MetricId },
  inquiry: Inquiry,
): readonly ValueFigure[] {
  const { years } = dataset;
  if (years === null) return [];
  const span = Array.from({ length: years.last - years.first + 1 }, (_, at) => years.first + at);
  return span.flatMap((year) =>
    (['fact', 'plan'] as const)
      .map((statuses) =>
        buildFigure(dataset, cell, {
          ...inquiry,
          asOf: { kind: 'year', year },
          toleranceYears: 0,
          statuses,
        }),
      )
      .filter(isValue)
      .filter(({ period }) => period !== null && yearOfPeriod(period) === year),
  );
}
