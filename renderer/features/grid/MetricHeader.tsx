import type { MetricId } from '../../../shared/domain/metric.ts';
import { lookOf } from '../../../shared/table/table-choice.ts';
import type { SortEnd } from '../../../shared/table/view-spec.ts';
import { say as sayIn } from '../../../shared/text/say.ts';
import { wordOf } from '../../../shared/text/word-of.ts';
import { type Say, useLanguage, useSay } from '../../state/language.ts';
import { type Track, useWorkbench } from '../../state/store.ts';
import { numberFilterOf } from './filters.ts';
import { FilteredMark } from './FilteredMark.tsx';
import classes from './headers.module.css';
import { MenuButton } from './MenuButton.tsx';
import { isMoneyMetric, sayUnitOfColumn } from './metric-unit.ts';
import { sortEndOf } from './sorting.ts';

interface MetricHeaderProps {
  readonly metric: MetricId;
  readonly track?: Track;
}

/** The heading of a metric: its short name, its unit, and by which end it is ordered. */
export function MetricHeader({ metric, track }: MetricHeaderProps): React.JSX.Element {
  const say = useSay();
  const language = useLanguage();
  const currency = useWorkbench((state) => state.view.question.currency);
  const look = useWorkbench((state) => lookOf(state.view.table, metric));
  const isPlan = track === 'plan';
  const end = useWorkbench((state) => (isPlan ? null : sortEndOf(state.view.sort, metric)));
  const isFiltered = useWorkbench((state) => numberFilterOf(state.view.filters, metric) !== null);
  const name = wordOf(language, 'metric-short', metric);
  return (
    <span className={classes['metric']}>
      <span className={classes['name']}>
        {isFiltered && !isPlan && <FilteredMark />}
        {isPlan ? sayIn(language, 'column.plan-of', { metric: name }) : name}
      </span>
      <span className={classes['unit']}>
        {end === null
          ? sayUnitOfColumn(language, metric, { look, currency })
          : sayOrder(say, end, currency === null && isMoneyMetric(metric))}
      </span>
      <MenuButton column={metric} />
    </span>
  );
}

// Sums in several currencies have no order of their own, so the heading says in which they have one.
function sayOrder(say: Say, end: SortEnd, isInOrderCurrency: boolean): string {
  const order = say(`column.sort-${end}`);
  return isInOrderCurrency ? say('column.sort-in-roubles', { order }) : order;
}
