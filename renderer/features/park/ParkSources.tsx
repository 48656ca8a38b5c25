import type { Park } from '../../../shared/domain/park.ts';
import { formatPeriodShort } from '../../../shared/text/format-period.ts';
import { nameOfPublisher } from '../../../shared/text/publisher-name.ts';
import { openSource } from '../../state/files.ts';
import { useLanguage, useSay } from '../../state/language.ts';
import { useDataset } from '../../state/store.ts';
import { ParkSection } from './ParkSection.tsx';
import classes from './park.module.css';
import { LinkButton } from '../../ui/LinkButton.tsx';

/** The sources that speak of the park, those with most figures first. */
export function ParkSources({ park }: { readonly park: Park }): React.JSX.Element {
  const say = useSay();
  const language = useLanguage();
  const { observations, sourceById } = useDataset();
  const counts = new Map<string, number>();
  for (const { park: of, source } of observations) {
    if (of === park.id) counts.set(source, (counts.get(source) ?? 0) + 1);
  }
  const sources = [...sourceById.values()]
    .filter(({ id }) => counts.has(id))
    .sort((a, b) => (counts.get(b.id) ?? 0) - (counts.get(a.id) ?? 0));
  return (
    <ParkSection title={say('park.sources')} count={sources.length} none={say('park.no-sources')}>
      <ul className={classes['list']}>
        {sources.map(({ id, publisher, published, url, label }) => (
          <li key={id}>
            <b>{nameOfPublisher(language, publisher)}</b>
            {published !== null && `, ${formatPeriodShort(language, published)}`}
            <span className={classes['dim']}>
              {` · ${say('sources.figures', { count: counts.get(id) ?? 0 })}`}
            </span>
            <p lang="en" className={classes['dim']}>
              {label}
            </p>
            {url !== null && (
              <LinkButton onClick={() => void openSource(url)}>
                {say('sources.open-page')}
              </LinkButton>
            )}
          </li>
        ))}
      </ul>
    </ParkSection>
  );
}
