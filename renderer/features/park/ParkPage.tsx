import { Button } from '@mantine/core';
import type { Park } from '../../../shared/domain/park.ts';
import { nameOfCity } from '../../../shared/text/city-name.ts';
import { countryName } from '../../../shared/text/country-name.ts';
import { formatPeriod } from '../../../shared/text/format-period.ts';
import { nameOfRegion } from '../../../shared/text/region-name.ts';
import { wordOf } from '../../../shared/text/word-of.ts';
import { openSource } from '../../state/files.ts';
import { useLanguage, useSay } from '../../state/language.ts';
import { showArea } from '../../state/place.ts';
import { useDataset, useWorkbench } from '../../state/store.ts';
import { Empty } from '../../ui/Empty.tsx';
import { ParkFigures } from './ParkFigures.tsx';
import { ParkMeasures } from './ParkMeasures.tsx';
import { ParkNotes } from './ParkNotes.tsx';
import { ParkPlace } from './ParkPlace.tsx';
import { ParkRelations } from './ParkRelations.tsx';
import { ParkSources } from './ParkSources.tsx';
import classes from './park.module.css';
import { LinkButton } from '../../ui/LinkButton.tsx';

/** Everything that is known of one park, on one page. */
export function ParkPage(): React.JSX.Element {
  const say = useSay();
  const id = useWorkbench((state) => state.selection?.park);
  const { parkById } = useDataset();
  const park = id === undefined ? undefined : parkById.get(id);
  if (park === undefined) {
    return (
      <Empty title={say('park.none')} hint={say('park.none-hint')}>
        <Button variant="default" onClick={() => showArea('grid')}>
          {say('park.to-grid')}
        </Button>
      </Empty>
    );
  }
  return (
    <div className={classes['page']}>
      <Passport park={park} />
      <ParkFigures park={park} />
      <ParkMeasures park={park} />
      <ParkRelations park={park} />
      <ParkNotes park={park} />
      <ParkSources park={park} />
    </div>
  );
}

function Passport({ park }: { readonly park: Park }): React.JSX.Element {
  const say = useSay();
  const language = useLanguage();
  const facts = factsOf(park, language);
  const { website } = park;
  return (
    <header className={classes['head']}>
      <h2>{park.name[language]}</h2>
      <ParkPlace park={park} />
      <dl className={classes['facts']}>
        {facts.map(([label, value]) => (
          <div key={label}>
            <dt>{say(label)}</dt>
            <dd>{value}</dd>
          </div>
        ))}
        {website !== null && (
          <div>
            <dt>{say('park.website')}</dt>
            <dd>
              <LinkButton onClick={() => void openSource(website)}>{website}</LinkButton>
            </dd>
          </div>
        )}
      </dl>
    </header>
  );
}

type FactLabel =
  | 'column.kind'
  | 'column.stage'
  | 'column.country'
  | 'column.region'
  | 'park.city'
  | 'park.opened'
  | 'park.operator'
  | 'park.sectors';

/** What is known of the park itself; what is not known is left out, not shown as nothing. */
function factsOf(park: Park, language: 'ru' | 'en'): readonly (readonly [FactLabel, string])[] {
  const { kind, stage, country, region, city, opened, operator, sectors } = park;
  const facts: readonly (readonly [FactLabel, string | null])[] = [
    ['column.kind', wordOf(language, 'kind', kind)],
    ['column.stage', wordOf(language, 'stage', stage)],
    ['column.country', country === null ? null : countryName(language, country)],
    ['column.region', region === null ? null : nameOfRegion(language, region)],
    ['park.city', city === null ? null : nameOfCity(language, city)],
    ['park.opened', opened === null ? null : formatPeriod(language, opened)],
    ['park.operator', operator],
    ['park.sectors', sectors.map((sector) => wordOf(language, 'sector', sector)).join(', ')],
  ];
  return facts.flatMap(([label, value]) =>
    value === null || value === '' ? [] : [[label, value] as const],
  );
}
