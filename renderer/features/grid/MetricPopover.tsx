import { Button, Checkbox, Popover, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { MetricId } from '../../../shared/domain/metric.ts';
import { lookOf } from '../../../shared/table/table-choice.ts';
import { FIRST_VIEW } from '../../../shared/table/view-spec.ts';
import { wordOf } from '../../../shared/text/word-of.ts';
import { useLanguage, useSay } from '../../state/language.ts';
import { showDialog } from '../../state/place.ts';
import { useWorkbench } from '../../state/store.ts';
import { changeLook } from '../../state/table.ts';
import { changeView, updateView } from '../../state/view.ts';
import { useKeyboardGivenBack } from '../../ui/use-keyboard-given-back.ts';
import { withoutMetric } from './column-layout.ts';
import classes from './metric-chooser.module.css';
import { findOffers, type Offer } from './metric-offers.ts';

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
  const [meaning, setMeaning] = useState<string | null>(null);
  const shown = useWorkbench((state) => state.view.metrics);
  const found = findOffers(language, shown, typed);
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
        {found.map(({ group, offers }) => (
          <fieldset key={group} className={classes['group']}>
            <legend className={classes['group-name']}>{wordOf(language, 'group', group)}</legend>
            {offers.map((offer) => (
              <OfferTick key={offer.kind + offer.metric} offer={offer} onTold={setMeaning} />
            ))}
          </fieldset>
        ))}
      </div>
      <p className={classes['meaning']} aria-hidden>
        {meaning ?? say('metrics.meaning')}
      </p>
      <Button variant="default" onClick={() => showDialog('column')}>
        {say('computed.button')}
      </Button>
      <Button variant="default" onClick={() => changeView({ metrics: FIRST_VIEW.metrics })}>
        {say('metrics.reset')}
      </Button>
    </div>
  );
}

interface OfferTickProps {
  readonly offer: Offer;
  /** Hears the meaning when the pointer or the keyboard comes. */
  readonly onTold: (meaning: string) => void;
}

function OfferTick({ offer, onTold }: OfferTickProps): React.JSX.Element {
  const { kind, metric, label, meaning } = offer;
  const isShown = useWorkbench(({ view }) =>
    kind === 'plan' ? lookOf(view.table, metric).showsPlan : view.metrics.includes(metric),
  );
  return (
    <Checkbox
      size="xs"
      label={label}
      aria-description={meaning}
      checked={isShown}
      wrapperProps={{ onMouseEnter: () => onTold(meaning) }}
      onFocus={() => onTold(meaning)}
      onChange={({ currentTarget: { checked } }) =>
        kind === 'plan' ? changeLook(metric, { showsPlan: checked }) : showMetric(metric, checked)
      }
    />
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
