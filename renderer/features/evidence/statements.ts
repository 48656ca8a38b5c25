import type { Dataset } from '../../../shared/domain/dataset.ts';
import type { Criterion, Figure } from '../../../shared/domain/figure.ts';
import type { ObservationId } from '../../../shared/domain/ids.ts';
import { metricOf } from '../../../shared/domain/metric.ts';
import type { Observation } from '../../../shared/domain/observation.ts';
import { comparePeriods } from '../../../shared/domain/period.ts';

/** An observation that does not stand in the cell, with the reason. */
export interface RivalStatement {
  readonly observation: Observation;
  readonly lostBy: Criterion;
  readonly conflicts: boolean;
}

/** Every observation that speaks of a cell, by the part it plays. */
export interface Statements {
  readonly chosen: Observation | null;
  /** Other sources of the same. */
  readonly same: readonly Observation[];
  readonly rivals: readonly RivalStatement[];
  /** All of them, the newest period first; those of equal period in the data's order. */
  readonly series: readonly Observation[];
}

/** Gathers the observations of the figure's own cell; a derived figure has none of its own. */
export function gatherStatements(dataset: Dataset, figure: Figure): Statements {
  const series = seriesOf(dataset, figure);
  const { choice } = figure;
  if (choice === null) return { chosen: null, same: [], rivals: [], series };
  const found = (id: ObservationId): readonly Observation[] =>
    [dataset.observationById.get(id)].filter((each) => each !== undefined);
  return {
    chosen: found(choice.chosen)[0] ?? null,
    same: choice.sameStatement.flatMap(found),
    rivals: choice.rivals.flatMap(({ observation, lostBy, conflicts }) =>
      found(observation).map((each) => ({ observation: each, lostBy, conflicts })),
    ),
    series,
  };
}

function seriesOf(dataset: Dataset, figure: Figure): readonly Observation[] {
  const metric = metricOf(figure.metric);
  if (metric.kind !== 'observed') return [];
  return dataset
    .observationsOf(figure.park, metric.id)
    .toSorted((a, b) => comparePeriods(b.period, a.period));
}
