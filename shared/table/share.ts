import { errorProblem } from '../core/problem.ts';
import type { Form } from '../domain/column.ts';
import type { Dataset } from '../domain/dataset.ts';
import type { Figure } from '../domain/figure.ts';
import type { ParkId } from '../domain/ids.ts';
import type { MetricId } from '../domain/metric.ts';
import type { Inquiry } from '../domain/question.ts';
import { type AggregateShape, aggregateFigures, type LeftOut, sharesOfTotal } from './aggregate.ts';
import { type Computed, computedHole, finishComputed } from './computed.ts';
import { originOfParts } from './derive.ts';
import { groupParks } from './group.ts';

/** Parks whose shares in their common total are asked for. */
export interface ShareOrder {
  readonly parks: readonly ParkId[];
  readonly metric: MetricId;
  readonly of: ShareForm['of'];
}

type ShareForm = Extract<Form, { kind: 'share' }>;

/**
 * What share of the total of the parks, or of its group among them, each of them holds, in percent.
 * A park without a number has
 * its own hole; one that lies within another of the list, or whose figure may not be added to the
 * rest, is `not_comparable` and says so.
 */
export function buildShares(
  dataset: Dataset,
  { parks, metric, of }: ShareOrder,
  inquiry: Inquiry,
): ReadonlyMap<ParkId, Figure> {
  const known = parks.flatMap((id) => dataset.parkById.get(id) ?? []);
  const totals =
    of === 'total' ? [known] : groupParks(dataset, known, of).map((each) => each.parks);
  return new Map(
    totals.flatMap((together) => [...sharesOf(dataset, { parks: together, metric }, inquiry)]),
  );
}

function sharesOf(
  dataset: Dataset,
  shape: AggregateShape,
  inquiry: Inquiry,
): ReadonlyMap<ParkId, Figure> {
  const { metric } = shape;
  const aggregate = aggregateFigures(dataset, shape, inquiry);
  const incomplete = aggregate.result.problems.filter(
    ({ code }) => code === 'aggregate.incomplete',
  );
  const counted = sharesOfTotal(aggregate).map(
    ({ park, share }, index): [ParkId, Computed, Figure | undefined] => [
      park,
      { ...share, problems: [...share.problems, ...incomplete] },
      aggregate.included[index],
    ],
  );
  const others = aggregate.leftOut.map((each): [ParkId, Computed, Figure] => [
    each.park,
    holeOf(each),
    each.figure,
  ]);
  return new Map(
    [...counted, ...others].map(([park, share, figure]) => {
      const parts = figure === undefined ? [] : [figure];
      return [park, finishComputed(originOfParts({ park, metric }, parts), share)];
    }),
  );
}

function holeOf({ reason, figure, problems }: LeftOut): Computed {
  if (figure.kind === 'hole') return computedHole(figure.hole, []);
  const why = reason === 'contained' ? [errorProblem('aggregate.contained')] : problems;
  return computedHole('not_comparable', why);
}
