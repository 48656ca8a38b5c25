import { useMemo } from 'react';
import { drawParkMap } from '../../../shared/chart/draw/park-map.ts';
import { DARK_THEME, LIGHT_THEME } from '../../../shared/chart/theme.ts';
import type { Park } from '../../../shared/domain/park.ts';
import { formatPlace } from '../../../shared/text/format-place.ts';
import { nameOfRegion } from '../../../shared/text/region-name.ts';
import { Shapes } from '../../parts/drawing/Shapes.tsx';
import { useLanguage, useSay } from '../../state/language.ts';
import { useDataset } from '../../state/store.ts';
import { useDark } from '../../ui/use-dark.ts';
import classes from './park.module.css';

const WIDTH = 400;
const HEIGHT = 230;

/** Where the park lies, on a map and in words; said plainly where nobody knows. */
export function ParkPlace({ park }: { readonly park: Park }): React.JSX.Element {
  const say = useSay();
  const { latitude, longitude } = park;
  return (
    <section className={classes['place']} aria-label={say('park.place')}>
      {latitude === null || longitude === null ? (
        <p className={classes['dim']}>{say('park.no-place')}</p>
      ) : (
        <PlacedPark park={park} latitude={latitude} longitude={longitude} />
      )}
    </section>
  );
}

interface PlacedParkProps {
  readonly park: Park;
  readonly latitude: number;
  readonly longitude: number;
}

function PlacedPark({ park, latitude, longitude }: PlacedParkProps): React.JSX.Element {
  const say = useSay();
  const language = useLanguage();
  const { parks } = useDataset();
  const theme = useDark() ? DARK_THEME : LIGHT_THEME;
  const { shapes, others } = useMemo(() => {
    const place = { latitude, longitude };
    return drawParkMap({ park, place, parks, width: WIDTH, height: HEIGHT, theme });
  }, [park, parks, latitude, longitude, theme]);
  const degrees = formatPlace(language, { latitude, longitude });
  const words =
    park.region === null ? degrees : `${nameOfRegion(language, park.region)}, ${degrees}`;
  const around = say('park.others-on-map', { count: others });
  return (
    <figure>
      <svg
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        role="img"
        aria-label={say('park.map', { park: park.name[language], place: words, around })}
      >
        <Shapes shapes={shapes} />
      </svg>
      <figcaption>
        <p>{words}</p>
        <p className={classes['dim']}>{`${around} ${say('park.borders')}`}</p>
      </figcaption>
    </figure>
  );
}
