import { Button } from '@mantine/core';
import { Equal, TriangleAlert } from 'lucide-react';
import { useMemo } from 'react';
import type { Observation } from '../../../shared/domain/observation.ts';
import { formatPeriodShort } from '../../../shared/text/format-period.ts';
import { nameOfPublisher } from '../../../shared/text/publisher-name.ts';
import { useLanguage, useSay } from '../../state/language.ts';
import { goTo } from '../../state/place.ts';
import { useDataset } from '../../state/store.ts';
import { compareWithKnown } from './observe.ts';
import classes from './press.module.css';
import { sayQuantity } from './words.ts';

/** Most known figures that are named. */
const MOST = 3;

interface KnownFiguresProps {
  readonly observation: Observation;
}

/** What is known that says the same, and what cannot be true beside the proposal. */
export function KnownFigures({ observation }: KnownFiguresProps): React.JSX.Element | null {
  const say = useSay();
  const dataset = useDataset();
  const { same, against } = useMemo(
    () => compareWithKnown(observation, dataset),
    [observation, dataset],
  );
  if (same.length + against.length === 0) return null;
  const { park, metric } = observation;
  return (
    <div className={classes['known']}>
      {same.slice(0, MOST).map((each) => (
        <p key={each.id} className={classes['same']}>
          <Equal size={13} aria-hidden />
          <KnownFigure observation={each} sentence="press.same-as" />
        </p>
      ))}
      {against.slice(0, MOST).map((each) => (
        <p key={each.id} className={classes['against']}>
          <TriangleAlert size={13} aria-hidden />
          <KnownFigure observation={each} sentence="press.contradicts" />
        </p>
      ))}
      <Button size="compact-xs" variant="subtle" onClick={() => goTo({ park, metric }, 'evidence')}>
        {say('press.show-in-grid')}
      </Button>
    </div>
  );
}

interface KnownFigureProps extends KnownFiguresProps {
  readonly sentence: 'press.same-as' | 'press.contradicts';
}

function KnownFigure({ observation, sentence }: KnownFigureProps): React.JSX.Element {
  const say = useSay();
  const language = useLanguage();
  const { sourceById } = useDataset();
  const source = sourceById.get(observation.source);
  const published = source?.published ?? null;
  const publisher = nameOfPublisher(language, source?.publisher ?? observation.source);
  const from =
    published === null ? publisher : `${publisher}, ${formatPeriodShort(language, published)}`;
  return <span>{say(sentence, { value: sayQuantity(language, observation), source: from })}</span>;
}
