import { Button, CloseButton } from '@mantine/core';
import { memo } from 'react';
import { LEVELS, type Level } from '../../../shared/domain/vocabulary.ts';
import { formatWhole } from '../../../shared/text/format-number.ts';
import { runAction, useActionTip } from '../../state/actions.ts';
import { compareParks, MOST_COMPARED } from '../../state/comparison.ts';
import { useLanguage, useSay } from '../../state/language.ts';
import { useDataset, useWorkbench } from '../../state/store.ts';
import { changeView } from '../../state/view.ts';
import { Segments } from '../../ui/Segments.tsx';
import { Tip } from '../../ui/Tip.tsx';
import classes from './bars.module.css';
import { FilterMenu } from './FilterMenu.tsx';
import { MetricChooser } from './MetricChooser.tsx';
import { RowLayout } from './RowLayout.tsx';
import type { ShownRows } from './use-rows.ts';

interface RowBarProps {
  readonly shown: number;
  readonly ofLevels: number;
  readonly putAway: ShownRows['putAway'];
}

/** What stands in the rows, how many of them, and how many are chosen for comparison. */
export function RowBar({ shown, ofLevels, putAway }: RowBarProps): React.JSX.Element {
  return (
    <div className={classes['bar']}>
      <Tools />
      <RowCount shown={shown} ofLevels={ofLevels} putAway={putAway} />
      <Chosen />
    </div>
  );
}

/** What another search or order leaves as it is: a key stroke is not to wait for it. */
const Tools = memo(function Tools(): React.JSX.Element {
  return (
    <>
      <LevelChoice />
      <MetricChooser />
      <FilterMenu />
      <RowLayout />
    </>
  );
});

const CHOICES = [...LEVELS, 'all'] as const;
type LevelChoiceValue = (typeof CHOICES)[number];

function LevelChoice(): React.JSX.Element {
  const say = useSay();
  const levels = useWorkbench((state) => state.view.levels);
  return (
    <Tip label={say('levels.hint')}>
      <Segments
        aria-label={say('levels.title')}
        value={choiceOf(levels)}
        onChange={(value) => changeView({ levels: value === 'all' ? LEVELS : [value] })}
        data={CHOICES.map((value) => ({ value, label: say(`levels.${value}`) }))}
      />
    </Tip>
  );
}

function choiceOf(levels: readonly Level[]): LevelChoiceValue {
  const [first, second] = levels;
  return first !== undefined && second === undefined ? first : 'all';
}

function RowCount({ shown, ofLevels, putAway }: RowBarProps): React.JSX.Element {
  const say = useSay();
  const language = useLanguage();
  const all = { count: ofLevels, total: formatWhole(language, ofLevels) };
  const { withoutNumbers, belowTop } = putAway;
  const words = [
    shown === ofLevels
      ? say('rows.all', all)
      : say('rows.shown', { ...all, shown: formatWhole(language, shown) }),
    withoutNumbers > 0 ? say('rows.without-numbers', { count: withoutNumbers }) : null,
    belowTop > 0 ? say('rows.below-top', { count: belowTop }) : null,
  ];
  return (
    <output className={classes['count']}>{words.filter((each) => each !== null).join('; ')}</output>
  );
}

const Chosen = memo(function Chosen(): React.JSX.Element {
  const say = useSay();
  const language = useLanguage();
  const { parkById } = useDataset();
  const parks = useWorkbench((state) => state.view.comparison.parks);
  const tip = useActionTip('compare.selected');
  const names = parks.map((id) => parkById.get(id)?.name[language] ?? id).join(', ');
  return (
    <div className={classes['chosen']}>
      {parks.length > 0 && (
        <>
          <span title={say('rows.chosen-list', { names })}>
            {say('rows.chosen', { count: parks.length })}
          </span>
          <CloseButton
            size="sm"
            aria-label={say('rows.clear-chosen')}
            title={say('rows.clear-chosen')}
            onClick={() => compareParks([])}
          />
        </>
      )}
      <Tip label={parks.length < 2 ? say('rows.compare-needs-two', { most: MOST_COMPARED }) : tip}>
        <Button disabled={parks.length < 2} onClick={() => runAction('compare.selected')}>
          {say('rows.compare')}
        </Button>
      </Tip>
    </div>
  );
});
