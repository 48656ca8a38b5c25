import { errorProblem, type Problem } from '../core/problem.ts';
import type { Dataset } from '../domain/dataset.ts';
import type { Conversion, Figure, FigureOrigin, Hole } from '../domain/figure.ts';
import type { ParkId } from '../domain/ids.ts';
import {
  type MetricId,
  metricOf,
  type ObservedMetric,
  type RatioMetric,
} from '../domain/metric.ts';
import type { Observation } from '../domain/observation.ts';
import { buildQuantity, type Quantity, scaleQuantity } from '../domain/quantity.ts';
import type { Inquiry } from '../domain/question.ts';
import { chooseObservation, type Chosen } from './choose.ts';
import { convertMoney } from './convert.ts';
import { divideFigures } from './derive.ts';

/** A place in the table of parks and metrics. */
export interface Cell {
  readonly park: ParkId;
  readonly metric: MetricId;
}

const SQUARE_METRES_PER_HECTARE = 10_000;

/**
 * The figure of a park and a metric as asked for: chosen among the observations, brought to the
 * metric's unit and into the currency and prices asked for, or divided from its parts. Where no
 * number can be given the figure is a named hole. A park that is not in the dataset has the hole
 * `none`; callers who take names from people check them first.
 */
export function buildFigure(dataset: Dataset, cell: Cell, inquiry: Inquiry): Figure {
  const metric = metricOf(cell.metric);
  return metric.kind === 'observed'
    ? buildObservedFigure(dataset, { park: cell.park, metric }, inquiry)
    : buildRatioFigure(dataset, { park: cell.park, metric }, inquiry);
}

function buildRatioFigure(
  dataset: Dataset,
  { park, metric }: { readonly park: ParkId; readonly metric: RatioMetric },
  inquiry: Inquiry,
): Figure {
  const over = buildFigure(dataset, { park, metric: metric.numerator }, inquiry);
  const under = buildFigure(dataset, { park, metric: metric.denominator }, inquiry);
  return divideFigures(metric, { over, under }, inquiry);
}

function buildObservedFigure(
  dataset: Dataset,
  { park, metric }: { readonly park: ParkId; readonly metric: ObservedMetric },
  inquiry: Inquiry,
): Figure {
  const chosen = chooseObservation(dataset, { park, metric: metric.id }, inquiry);
  const origin = originOf(chosen, { park, metric: metric.id });
  if (chosen.kind === 'hole') return { ...origin, kind: 'hole', hole: chosen.hole };
  const { quantity, conversions } = toUnitOfMetric(chosen.observation, metric, inquiry);
  const converted = convertMoney(
    dataset,
    {
      quantity,
      period: chosen.observation.period,
      country: dataset.parkById.get(park)?.country ?? null,
    },
    inquiry,
  );
  const problems = [...origin.problems, ...converted.problems];
  if (converted.kind === 'hole') return { ...origin, kind: 'hole', hole: converted.hole, problems };
  return finishFigure(
    { ...origin, conversions: [...conversions, ...converted.conversions], problems },
    converted.quantity,
  );
}

/** The figure of a quantity; a hole where the number left what can be computed with. */
export function finishFigure(origin: FigureOrigin, quantity: Quantity): Figure {
  if (Number.isFinite(quantity.nominal) && !Number.isNaN(quantity.interval.lo)) {
    return { ...origin, kind: 'value', quantity };
  }
  return holeFigure(origin, 'not_determinable', [errorProblem('figure.not-finite')]);
}

/** A hole with the problems that explain it added to those found before. */
export function holeFigure(
  origin: FigureOrigin,
  hole: Hole,
  problems: readonly Problem[] = [],
): Figure {
  return { ...origin, kind: 'hole', hole, problems: [...origin.problems, ...problems] };
}

function originOf(chosen: Chosen, cell: Cell): FigureOrigin {
  const observation = chosen.kind === 'chosen' ? chosen.observation : null;
  return {
    ...cell,
    period: observation?.period ?? null,
    status: observation?.status ?? null,
    scope: observation?.scope ?? null,
    seriesKind: observation?.seriesKind ?? null,
    choice: chosen.choice,
    parts: [],
    conversions: [],
    problems: chosen.problems,
  };
}

function toUnitOfMetric(
  observation: Observation,
  metric: ObservedMetric,
  { reading }: Inquiry,
): { readonly quantity: Quantity; readonly conversions: readonly Conversion[] } {
  const quantity = buildQuantity(observation.wording, observation.unit, reading);
  const { unit: from } = observation;
  const to = metric.unit;
  if ((from !== 'm2' && from !== 'ha') || (to !== 'm2' && to !== 'ha') || from === to) {
    return { quantity, conversions: [] };
  }
  const factor = from === 'ha' ? SQUARE_METRES_PER_HECTARE : 1 / SQUARE_METRES_PER_HECTARE;
  const { significant } = quantity.digits;
  // A power of ten moves the decimal point and says nothing new.
  const digits = { significant, printed: significant };
  return {
    quantity: { ...scaleQuantity(quantity, factor, to), digits },
    conversions: [{ kind: 'area', from, to, factor }],
  };
}
