import type { Observation } from '../../../shared/domain/observation.ts';
import { formatPeriodShort } from '../../../shared/text/format-period.ts';
import { nameOfPublisher } from '../../../shared/text/publisher-name.ts';
import { wordOf } from '../../../shared/text/word-of.ts';
import { openSource } from '../../state/files.ts';
import { useLanguage, useSay } from '../../state/language.ts';
import { goTo } from '../../state/place.ts';
import { useDataset } from '../../state/store.ts';
import type { CountedSource } from './find-sources.ts';
import classes from './sources.module.css';
import { LinkButton } from '../../ui/LinkButton.tsx';

/** One source: who, when, how reliable, what it says, and the cells that rest on it. */
export function SourceCard({ counted }: { readonly counted: CountedSource }): React.JSX.Element {
  const say = useSay();
  const language = useLanguage();
  const { source, observations } = counted;
  const { publisher, published, reliability, url, label } = source;
  const date = published === null ? say('sources.no-date') : formatPeriodShort(language, published);
  return (
    <li className={classes['card']}>
      <div className={classes['line']}>
        <b>{nameOfPublisher(language, publisher)}</b>
        <span className={classes['dim']}>
          {` · ${date} · ${wordOf(language, 'reliability', reliability)}`}
        </span>
        {url !== null && (
          <LinkButton title={url} onClick={() => void openSource(url)}>
            {say('sources.open-page')}
          </LinkButton>
        )}
      </div>
      <p lang="en">{label}</p>
      <details>
        <summary>{say('sources.figures', { count: observations.length })}</summary>
        <ul className={classes['cells']}>
          {cellsOf(observations).map((observation) => (
            <li key={observation.id}>
              <CellLink observation={observation} />
            </li>
          ))}
        </ul>
      </details>
    </li>
  );
}

function CellLink({ observation }: { readonly observation: Observation }): React.JSX.Element {
  const language = useLanguage();
  const { parkById } = useDataset();
  const { park, metric } = observation;
  return (
    <LinkButton data-park={park} col-id={metric} onClick={() => goTo({ park, metric }, 'evidence')}>
      {`${parkById.get(park)?.name[language] ?? park}: ${wordOf(language, 'metric', metric)}`}
    </LinkButton>
  );
}

/** One observation for each cell: several figures of one cell lead to the same place. */
function cellsOf(observations: readonly Observation[]): readonly Observation[] {
  const cells = new Map(observations.map((each) => [`${each.park}:${each.metric}`, each]));
  return [...cells.values()];
}
