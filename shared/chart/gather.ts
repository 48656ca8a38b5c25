import type { Figure } from '../domain/figure.ts';
import type { ParkId } from '../domain/ids.ts';
import { isPlanStatus } from '../domain/vocabulary.ts';
import { buildFigure } from '../table/figure.ts';
import { buildSeries } from '../table/series.ts';
import type { ChartRequestOf } from './draft.ts';
import type { ChartSpec } from './spec.ts';

/** The figure of each park as the question asks for it. */
export function gatherLatest({
  dataset,
  spec,
  inquiry,
}: ChartRequestOf<ChartSpec>): readonly Figure[] {
  return spec.parks.map((park) => buildFigure(dataset, { park, metric: spec.metric }, inquiry));
}

/** The figures of each park over the years; of a park without any, the hole that says why. */
export function gatherSeries(
  request: ChartRequestOf<ChartSpec>,
  withPlans: boolean,
): readonly Figure[] {
  return request.spec.parks.flatMap((park) => seriesOfPark(request, park, withPlans));
}

/** Whether a figure is a plan or a promise. */
export function isPlan({ status }: Figure): boolean {
  return status !== null && isPlanStatus(status);
}

function seriesOfPark(
  { dataset, spec, inquiry }: ChartRequestOf<ChartSpec>,
  park: ParkId,
  withPlans: boolean,
): readonly Figure[] {
  const cell = { park, metric: spec.metric };
  const statuses = withPlans ? 'any' : inquiry.statuses;
  const points = buildSeries(dataset, cell, { ...inquiry, statuses });
  return points.length > 0
    ? points.map((point) => point.figure)
    : [buildFigure(dataset, cell, inquiry)];
}
