import type { Observation } from '../../../shared/domain/observation.ts';
import { formatPeriodShort } from '../../../shared/text/format-period.ts';
import { formatValueOf } from '../../../shared/text/format-quantity.ts';
import { planSeries, type SeriesPlan, valueAtTop } from '../../parts/figure/series-marks.ts';
import { SeriesMarks } from '../../parts/figure/SeriesMarks.tsx';
import styles from './evidence.module.css';
import type { Reader } from './reader.ts';
import { sayNature, sayObservation } from './wording.ts';

const WIDTH = 300;
const HEIGHT = 112;
const EDGE = { left: 10, right: 10, top: 18, bottom: 18 } as const;

interface SeriesChartProps {
  readonly reader: Reader;
  readonly series: readonly Observation[];
  /** The one that stands in the cell. */
  readonly taken: Observation;
}

/** All statements of a cell over the years, small: the one taken set off from its rivals. */
export function SeriesChart({ reader, series, taken }: SeriesChartProps): React.JSX.Element | null {
  const { say, language } = reader;
  const plan = planSeries(series, taken);
  if (plan === null) return null;
  const value = sayObservation(language, taken);
  return (
    <figure className={styles['chart']}>
      <svg
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        role="img"
        aria-label={say('evidence.chart', {
          count: plan.marks.length,
          value,
          period: formatPeriodShort(language, taken.period),
        })}
      >
        <Axis reader={reader} plan={plan} />
        <SeriesMarks
          marks={plan.marks}
          place={(x, y) => [across(x), above(y)]}
          tell={(each) =>
            `${sayObservation(language, each)}, ${formatPeriodShort(language, each.period)}: ${sayNature(language, each)}`
          }
        />
      </svg>
      <figcaption className={styles['dim']}>
        {say('evidence.chart-signs')}
        {plan.leftOut > 0 && ` ${say('evidence.chart-left-out', { count: plan.leftOut })}`}
      </figcaption>
    </figure>
  );
}

const across = (share: number): number => EDGE.left + share * (WIDTH - EDGE.left - EDGE.right);
const above = (share: number): number =>
  HEIGHT - EDGE.bottom - share * (HEIGHT - EDGE.top - EDGE.bottom);

function Axis({
  reader: { language },
  plan,
}: {
  readonly reader: Reader;
  readonly plan: SeriesPlan;
}): React.JSX.Element {
  return (
    <g className={styles['axis']} aria-hidden>
      {[0, 1].map((share) => (
        <line key={share} x1={0} x2={WIDTH} y1={above(share)} y2={above(share)} />
      ))}
      <text x={0} y={above(1) - 7}>
        {formatValueOf(language, plan.top, valueAtTop(plan))}
      </text>
      {plan.years.map(({ year, x }) => (
        <text key={year} x={across(x)} y={HEIGHT - 4} textAnchor="middle">
          {year}
        </text>
      ))}
    </g>
  );
}
