import type { Dataset } from '../../../shared/domain/dataset.ts';
import type { Measure } from '../../../shared/domain/measure.ts';
import type { Park } from '../../../shared/domain/park.ts';
import { formatPeriod } from '../../../shared/text/format-period.ts';
import type { Language } from '../../../shared/text/language.ts';
import { nameOfPublisher } from '../../../shared/text/publisher-name.ts';
import { nameOfRegion } from '../../../shared/text/region-name.ts';
import { wordOf } from '../../../shared/text/word-of.ts';
import { useLanguage, useSay } from '../../state/language.ts';
import { useDataset } from '../../state/store.ts';
import { ParkSection } from './ParkSection.tsx';
import classes from './park.module.css';

/** Public measures that speak of the park, its region or its country, with their due dates. */
export function ParkMeasures({ park }: { readonly park: Park }): React.JSX.Element {
  const say = useSay();
  const language = useLanguage();
  const dataset = useDataset();
  const measures = measuresFor(dataset, park);
  return (
    <ParkSection
      title={say('park.measures')}
      count={measures.length}
      none={say('park.no-measures')}
    >
      <ul className={classes['list']}>
        {measures.map((measure) => (
          <li key={measure.id}>
            <b>{wordOf(language, 'measure-kind', measure.kind)}</b>
            {`, ${wordOf(language, 'measure-status', measure.status)}`}
            {measure.effectiveFrom !== null &&
              `, ${say('park.from', { date: formatPeriod(language, measure.effectiveFrom) })}`}
            {measure.due !== null &&
              `, ${say('park.due', { date: formatPeriod(language, measure.due) })}`}
            {measure.park === null && (
              <span className={classes['dim']}>{` · ${regionOf(language, measure, park)}`}</span>
            )}
            <p>{measure.summary[language]}</p>
            <p className={classes['dim']}>
              {nameOfPublisher(language, dataset.sourceById.get(measure.source)?.publisher ?? '')}
            </p>
          </li>
        ))}
      </ul>
    </ParkSection>
  );
}

/** The region that a measure is of, which the data may name by its code, as the park's is named. */
function regionOf(language: Language, { jurisdiction }: Measure, park: Park): string {
  return nameOfRegion(language, park.region ?? jurisdiction);
}

/** Its own measures first, then those of its region. */
function measuresFor({ measures }: Dataset, park: Park): readonly Measure[] {
  const own = measures.filter((measure) => measure.park === park.id);
  const places = [park.region, park.regionCode].filter((place) => place !== null);
  const ofPlace = measures.filter(
    (measure) => measure.park === null && places.includes(measure.jurisdiction),
  );
  return [...own, ...ofPlace];
}
