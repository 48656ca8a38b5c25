import { useMemo } from 'react';
import { buildParkLooks } from '../../../shared/chart/look.ts';
import type { ComparedMetric, Comparison } from '../../../shared/table/compare.ts';
import { nameOfSubject } from '../../../shared/text/column-name.ts';
import { wordOf } from '../../../shared/text/word-of.ts';
import { useLanguage, useSay } from '../../state/language.ts';
import { useWorkbench } from '../../state/store.ts';
import { CompareCell } from './CompareCell.tsx';
import classes from './compare.module.css';
import { ParkHeading } from './ParkHeading.tsx';

/** Metrics in rows, parks in columns; each figure with what it is against the base. */
export function CompareTable({
  comparison,
}: {
  readonly comparison: Comparison;
}): React.JSX.Element {
  const say = useSay();
  const parks = useWorkbench((state) => state.view.comparison.parks);
  const looks = useMemo(() => [...buildParkLooks(parks)], [parks]);
  return (
    <div className={classes['scroll']}>
      <table className={classes['table']} aria-label={say('compare.table')}>
        <thead>
          <tr>
            <th scope="col">{say('compare.metric')}</th>
            {looks.map(([park, look]) => (
              <ParkHeading key={park} park={park} look={look} isBase={park === comparison.base} />
            ))}
          </tr>
        </thead>
        <tbody>
          {comparison.metrics.map((row) => (
            <MetricRow key={nameOfSubject('en', row)} row={row} base={comparison.base} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function MetricRow({
  row,
  base,
}: {
  readonly row: ComparedMetric;
  readonly base: Comparison['base'];
}): React.JSX.Element {
  const language = useLanguage();
  const baseFigure = row.figures.find((each) => each.park === base)?.figure;
  return (
    <tr>
      <th scope="row" title={wordOf(language, 'metric-means', row.metric)}>
        {nameOfSubject(language, row)}
      </th>
      {row.figures.map((compared) => (
        <CompareCell key={compared.park} compared={compared} base={baseFigure} />
      ))}
    </tr>
  );
}
