import { Button, Checkbox, Popover } from '@mantine/core';
import { ChevronDown } from 'lucide-react';
import {
  METRIC_GROUPS,
  METRICS,
  type MetricGroup,
  METRIC_IDS,
} from '../../../shared/domain/metric.ts';
import { wordOf } from '../../../shared/text/word-of.ts';
import { compareMetrics } from '../../state/comparison.ts';
import { useLanguage, useSay } from '../../state/language.ts';
import { useWorkbench } from '../../state/store.ts';
import classes from './compare.module.css';

/** Chooses which metrics stand in rows. */
export function MetricsChoice(): React.JSX.Element {
  const say = useSay();
  const { metrics } = useWorkbench((state) => state.view.comparison);
  return (
    <Popover position="bottom-start" withinPortal trapFocus transitionProps={{ duration: 0 }}>
      <Popover.Target>
        <Button variant="default" rightSection={<ChevronDown size={14} aria-hidden />}>
          {say('compare.metrics-of', { count: metrics.length })}
        </Button>
      </Popover.Target>
      <Popover.Dropdown>
        <div className={classes['metrics']} role="group" aria-label={say('compare.metrics')}>
          {METRIC_GROUPS.map((group) => (
            <MetricGroupChoice key={group} group={group} />
          ))}
        </div>
      </Popover.Dropdown>
    </Popover>
  );
}

function MetricGroupChoice({ group }: { readonly group: MetricGroup }): React.JSX.Element {
  const language = useLanguage();
  const { metrics } = useWorkbench((state) => state.view.comparison);
  const members = METRIC_IDS.filter((id) => METRICS.get(id)?.group === group);
  return (
    <fieldset className={classes['group']}>
      <legend>{wordOf(language, 'group', group)}</legend>
      {members.map((id) => (
        <Checkbox
          key={id}
          size="xs"
          label={wordOf(language, 'metric', id)}
          checked={metrics.includes(id)}
          onChange={() =>
            compareMetrics(METRIC_IDS.filter((each) => metrics.includes(each) !== (each === id)))
          }
        />
      ))}
    </fieldset>
  );
}
