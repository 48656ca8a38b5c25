import type { Figure } from '../../../shared/domain/figure.ts';
import { metricOf } from '../../../shared/domain/metric.ts';
import { comparePeriods, yearOfPeriod } from '../../../shared/domain/period.ts';
import { planSeries } from '../../parts/figure/series-marks.ts';
import { SeriesMarks } from '../../parts/figure/SeriesMarks.tsx';
import { useSay } from '../../state/language.ts';
import { useDataset } from '../../state/store.ts';
import classes from './park.module.css';

const WIDTH = 110;
const HEIGHT = 24;
const EDGE = 6;

/** All that was stated of a metric of the park over the years, small; nothing where it is one. */
export function ParkSeries({ figure }: { readonly figure: Figure }): React.JSX.Element | null {
  const say = useSay();
  const { observationsOf, observationById } = useDataset();
  const metric = metricOf(figure.metric);
  const taken = figure.choice === null ? undefined : observationById.get(figure.choice.chosen);
  if (metric.kind !== 'observed' || taken === undefined) return null;
  const series = observationsOf(figure.park, metric.id).toSorted((a, b) =>
    comparePeriods(a.period, b.period),
  );
  const plan = planSeries(series, taken);
  const [first, last] = [series.at(0), series.at(-1)];
  if (plan === null || first === undefined || last === undefined) return null;
  const years = { from: yearOfPeriod(first.period), to: yearOfPeriod(last.period) };
  return (
    <svg
      className={classes['series']}
      width={WIDTH}
      height={HEIGHT}
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      role="img"
      aria-label={say('park.series-of', { count: plan.marks.length, ...years })}
    >
      <line x1={0} x2={WIDTH} y1={HEIGHT - 2} y2={HEIGHT - 2} />
      <SeriesMarks
        marks={plan.marks}
        place={(x, y) => [EDGE + x * (WIDTH - 2 * EDGE), HEIGHT - 2 - y * (HEIGHT - 2 - EDGE)]}
      />
    </svg>
  );
}
