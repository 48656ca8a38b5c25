import { Button, Checkbox, Popover, TextInput } from '@mantine/core';
import { useState } from 'react';
import {
  METRIC_GROUPS,
  METRIC_IDS,
  type MetricGroup,
  type MetricId,
  metricOf,
} from '../../../shared/domain/metric.ts';
import { foldText, matchesSearch, parseSearch } from '../../../shared/table/search.ts';
import { FIRST_VIEW } from '../../../shared/table/view-spec.ts';
import type { Language } from '../../../shared/text/language.ts';
import { wordOf } from '../../../shared/text/word-of.ts';
import { useLanguage, useSay } from '../../state/language.ts';
import { showDialog } from '../../state/place.ts';
import { useWorkbench } from '../../state/store.ts';
import { changeView, updateView } from '../../state/view.ts';
import { useKeyboardGivenBack } from '../../ui/use-keyboard-given-back.ts';
import { withoutMetric } from './column-layout.ts';
import classes from './metric-chooser.module.css';

interface MetricPopoverProps {
  /** The button that opens it. */
  readonly children: React.ReactElement;
}

/** The metrics to show in columns, open from the start. */
export function MetricPopover({ children }: MetricPopoverProps): React.JSX.Element {
  const say = useSay();
  return (
    <Popover defaultOpened position="bottom-start" trapFocus returnFocus shadow="md">
      <Popover.Target>{children}</Popover.Target>
      <Popover.Dropdown p={0} aria-label={say('metrics.title')}>
        <MetricList />
      </Popover.Dropdown>
    </Popover>
  );
}

function MetricList(): React.JSX.Element {
  const say = useSay();
  useKeyboardGivenBack();
  const language = useLanguage();
  const [typed, setTyped] = useState('');
  const found = findMetrics(language, typed);
  return (
    <div className={classes['chooser']}>
      <TextInput
        data-autofocus
        aria-label={say('metrics.find')}
        placeholder={say('metrics.find')}
        value={typed}
        onChange={({ currentTarget }) => setTyped(currentTarget.value)}
      />
      <div className={classes['list']}>
        {found.length === 0 && <p className={classes['nothing']}>{say('metrics.nothing')}</p>}
        {METRIC_GROUPS.map((group) => (
          <Group
            key={group}
            group={group}
            metrics={found.filter((id) => metricOf(id).group === group)}
          />
        ))}
      </div>
      <Button variant="default" onClick={() => showDialog('column')}>
        {say('computed.button')}
      </Button>
      <Button variant="default" onClick={() => changeView({ metrics: FIRST_VIEW.metrics })}>
        {say('metrics.reset')}
      </Button>
    </div>
  );
}

interface GroupProps {
  readonly group: MetricGroup;
  readonly metrics: readonly MetricId[];
}

function Group({ group, metrics }: GroupProps): React.JSX.Element | null {
  const language = useLanguage();
  const shown = useWorkbench((state) => state.view.metrics);
  if (metrics.length === 0) return null;
  return (
    <fieldset className={classes['group']}>
      <legend className={classes['group-name']}>{wordOf(language, 'group', group)}</legend>
      {metrics.map((metric) => (
        <Checkbox
          key={metric}
          size="xs"
          label={wordOf(language, 'metric', metric)}
          title={wordOf(language, 'metric-means', metric)}
          checked={shown.includes(metric)}
          onChange={({ currentTarget: { checked } }) => showMetric(metric, checked)}
        />
      ))}
    </fieldset>
  );
}

// The first column may go, the last one stays: a table of no metrics has nothing to tell.
function showMetric(metric: MetricId, isShown: boolean): void {
  if (isShown) {
    updateView((view) => {
      view.metrics.push(metric);
    });
    return;
  }
  const { view } = useWorkbench.getState();
  if (view.metrics.length > 1) changeView(withoutMetric(view, metric));
}

function findMetrics(language: Language, typed: string): readonly MetricId[] {
  const query = parseSearch(typed);
  return METRIC_IDS.filter((id) =>
    matchesSearch(
      foldText(`${wordOf(language, 'metric', id)} ; ${wordOf(language, 'metric-means', id)}`),
      query,
    ),
  );
}
