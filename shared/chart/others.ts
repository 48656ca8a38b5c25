import type { ParkId } from '../domain/ids.ts';
import { metricOf } from '../domain/metric.ts';
import { aggregateFigures } from '../table/aggregate.ts';
import { problemsOfChecks } from '../domain/guard-check.ts';
import { say } from '../text/say.ts';
import type { LeftOut } from './chart-words.ts';
import type { ChartRequestOf } from './draft.ts';
import { isAboveZero } from './drawable.ts';
import { nameOfPark, type ValueFigure } from './figure-mark.ts';
import type { BarSpec } from './spec.ts';

/** The parks beyond a top N put together: one figure, or none where adding is not allowed. */
export interface Others {
  /** None or one. */
  readonly figures: readonly ValueFigure[];
  /** Name of their bar, e.g. «Прочие (4 парка)». */
  readonly label: string;
  /** Parks that are in no bar. */
  readonly leftOut: readonly LeftOut[];
  /** Who stands behind the bar. */
  readonly notes: readonly string[];
}

/**
 * Puts the figures beyond a top N together where they may be added: a sum of an additive metric,
 * without parks that lie within others and without figures that the guard keeps apart. Whatever is
 * not in the sum is named as left out.
 */
export function buildOthers(
  { dataset, spec, inquiry }: ChartRequestOf<BarSpec>,
  beyond: readonly ValueFigure[],
): Others {
  const parks = beyond.flatMap(({ park }) => dataset.parkById.get(park) ?? []);
  const nothing: Others = { figures: [], label: '', leftOut: leave(beyond), notes: [] };
  // The ratio of two sums can be computed, but it is no part of what the bars beside it add up to.
  if (parks.length < 2 || metricOf(spec.metric).kind === 'ratio') return nothing;
  const { result, included, checks } = aggregateFigures(
    dataset,
    { parks, metric: spec.metric },
    inquiry,
  );
  const [first] = included;
  if (result.kind === 'hole' || first === undefined || included.length < 2) return nothing;
  const figure: ValueFigure = {
    ...first,
    kind: 'value',
    quantity: result.quantity,
    period: samePeriod(included),
    choice: null,
    parts: included,
    conversions: included.flatMap(({ conversions }) => conversions),
    problems: problemsOfChecks(checks),
  };
  if (spec.scale === 'log' && !isAboveZero(figure)) return nothing;
  const counted = new Set<ParkId>(included.map(({ park }) => park));
  const names = included.map(({ park }) => nameOfPark(dataset, park, spec.language));
  const label = say(spec.language, 'chart.others', { count: included.length });
  return {
    figures: [figure],
    label,
    leftOut: leave(beyond.filter(({ park }) => !counted.has(park))),
    notes: [say(spec.language, 'chart.note-others', { label, parks: names.join(', ') })],
  };
}

function leave(figures: readonly ValueFigure[]): readonly LeftOut[] {
  return figures.map((figure) => ({ figure, reason: 'beyond_top' }));
}

function samePeriod(figures: readonly Pick<ValueFigure, 'period'>[]): ValueFigure['period'] {
  const [first] = figures;
  const isShared = figures.every(({ period }) => period?.text === first?.period?.text);
  return isShared ? (first?.period ?? null) : null;
}
