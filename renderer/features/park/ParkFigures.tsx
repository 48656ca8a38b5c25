import { type Figure, evidenceOf } from '../../../shared/domain/figure.ts';
import { METRIC_IDS, metricOf } from '../../../shared/domain/metric.ts';
import type { Park } from '../../../shared/domain/park.ts';
import { nameOfPublisher } from '../../../shared/text/publisher-name.ts';
import { wordOf } from '../../../shared/text/word-of.ts';
import { FigureText } from '../../parts/figure/FigureText.tsx';
import { useFigures } from '../../state/figures.ts';
import { useLanguage, useSay } from '../../state/language.ts';
import { goTo } from '../../state/place.ts';
import { useDataset } from '../../state/store.ts';
import { ParkSeries } from './ParkSeries.tsx';
import { ParkSection } from './ParkSection.tsx';
import classes from './park.module.css';
import { LinkButton } from '../../ui/LinkButton.tsx';

/** Every metric of the park that anything is known of, with who says so. */
export function ParkFigures({ park }: { readonly park: Park }): React.JSX.Element {
  const say = useSay();
  const language = useLanguage();
  const figureOf = useFigures();
  const figures = METRIC_IDS.map((metric) => figureOf(park.id, metric)).filter(isWorthALine);
  return (
    <ParkSection title={say('park.figures')} count={figures.length} none={say('park.no-figures')}>
      <table className={classes['table']}>
        <thead>
          <tr>
            <th scope="col">{say('park.metric')}</th>
            <th scope="col" className={classes['number']}>
              {say('park.figure')}
            </th>
            <th scope="col">{say('park.series')}</th>
            <th scope="col">{say('park.says')}</th>
            <th scope="col" className={classes['number']}>
              {say('park.statements')}
            </th>
          </tr>
        </thead>
        <tbody>
          {figures.map((figure) => (
            <tr key={figure.metric} data-park={park.id}>
              <th scope="row">
                <LinkButton
                  col-id={figure.metric}
                  onClick={() => goTo({ park: park.id, metric: figure.metric }, 'evidence')}
                >
                  {wordOf(language, 'metric', figure.metric)}
                </LinkButton>
              </th>
              <td className={classes['number']}>
                <FigureText figure={figure} language={language} />
              </td>
              <td>
                <ParkSeries figure={figure} />
              </td>
              <Backing figure={figure} />
            </tr>
          ))}
        </tbody>
      </table>
    </ParkSection>
  );
}

function Backing({ figure }: { readonly figure: Figure }): React.JSX.Element {
  const language = useLanguage();
  const dataset = useDataset();
  const publishers = evidenceOf(figure).flatMap((id) => {
    const source = dataset.observationById.get(id)?.source;
    const publisher = source === undefined ? undefined : dataset.sourceById.get(source)?.publisher;
    return publisher === undefined ? [] : nameOfPublisher(language, publisher);
  });
  const metric = metricOf(figure.metric);
  const statements =
    metric.kind === 'observed' ? dataset.observationsOf(figure.park, metric.id).length : 0;
  return (
    <>
      <td className={classes['dim']}>{[...new Set(publishers)].join(', ')}</td>
      <td className={classes['number']}>{statements === 0 ? '' : statements}</td>
    </>
  );
}

function isWorthALine(figure: Figure): boolean {
  return figure.kind === 'value' || (figure.hole !== 'none' && figure.parts.length === 0);
}
