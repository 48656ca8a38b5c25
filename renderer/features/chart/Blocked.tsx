import { Button } from '@mantine/core';
import { useMemo } from 'react';
import { nameOfPark } from '../../../shared/chart/figure-mark.ts';
import { type Offer, offerChart } from '../../../shared/chart/offer.ts';
import type { Problem } from '../../../shared/core/problem.ts';
import { useLanguage, useSay, useSayProblem } from '../../state/language.ts';
import { usePreferences } from '../../state/preferences.ts';
import { useDataset, useWorkbench } from '../../state/store.ts';
import { changeView } from '../../state/view.ts';
import classes from './chart.module.css';

/** Why a chart must not be drawn, and the nearest one that may be. */
export function Blocked({
  problems,
}: {
  readonly problems: readonly Problem[];
}): React.JSX.Element {
  const say = useSay();
  const sayProblem = useSayProblem();
  const offer = useOffer();
  const reasons = problems.filter((problem) => problem.severity === 'error');
  return (
    <div className={classes['refused']} role="alert">
      <h4>{say('chart.blocked')}</h4>
      <ul>
        {reasons.map(sayProblem).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      {offer !== null && <OfferButton offer={offer} />}
    </div>
  );
}

function OfferButton({ offer }: { readonly offer: Offer }): React.JSX.Element {
  const say = useSay();
  const language = useLanguage();
  const dataset = useDataset();
  const count = offer.view.comparison.parks.length;
  const names = offer.without.map((park) => nameOfPark(dataset, park, language));
  return (
    <Button onClick={() => changeView(offer.view)}>
      {say(`chart.offer-${offer.kind}`, { parks: names.join(', '), count })}
    </Button>
  );
}

function useOffer(): Offer | null {
  const dataset = useDataset();
  const preferences = usePreferences();
  const { comparison, question, chart } = useWorkbench((state) => state.view);
  return useMemo(
    () => offerChart({ dataset, preferences }, { comparison, question, chart }),
    [dataset, preferences, comparison, question, chart],
  );
}
