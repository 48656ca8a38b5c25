import { Filter } from 'lucide-react';
import type { MetricId } from '../../../shared/domain/metric.ts';
import { wordOf } from '../../../shared/text/word-of.ts';
import { useLanguage, useSay } from '../../state/language.ts';
import { useWorkbench } from '../../state/store.ts';
import { numberFilterOf } from './filters.ts';
import classes from './headers.module.css';
import { sayUnitOfMetric } from './metric-unit.ts';
import { sortEndOf } from './sorting.ts';

interface MetricHeaderProps {
  readonly metric: MetricId;
}

/** Heading of a metric: its name, its unit, the end it is ordered by, and whether it is filtered. */
export function MetricHeader({ metric }: MetricHeaderProps): React.JSX.Element {
  const say = useSay();
  const language = useLanguage();
  const currency = useWorkbench((state) => state.view.question.currency);
  const end = useWorkbench((state) => sortEndOf(state.view.sort, metric));
  const isFiltered = useWorkbench((state) => numberFilterOf(state.view.filters, metric) !== null);
  return (
    <span className={classes['metric']}>
      <span className={classes['name']}>
        {isFiltered && (
          <Filter
            className={classes['filtered'] ?? ''}
            size={11}
            aria-label={say('column.filtered')}
          />
        )}
        {wordOf(language, 'metric-short', metric)}
      </span>
      <span className={classes['unit']}>
        {end === null ? sayUnitOfMetric(language, metric, currency) : say(`column.sort-${end}`)}
      </span>
    </span>
  );
}
