import type { ParkId } from '../../../shared/domain/ids.ts';
import type { Park } from '../../../shared/domain/park.ts';
import { wordOf } from '../../../shared/text/word-of.ts';
import { useLanguage, useSay } from '../../state/language.ts';
import { openPark } from '../../state/place.ts';
import { useDataset } from '../../state/store.ts';
import { ParkSection } from './ParkSection.tsx';
import classes from './park.module.css';
import { LinkButton } from '../../ui/LinkButton.tsx';

/** Parks, networks and programmes that the park hangs together with. */
export function ParkRelations({ park }: { readonly park: Park }): React.JSX.Element {
  const say = useSay();
  const language = useLanguage();
  const { relations } = useDataset();
  const own = relations.filter(({ from, to }) => from === park.id || to === park.id);
  return (
    <ParkSection title={say('park.relations')} count={own.length} none={say('park.no-relations')}>
      <ul className={classes['list']}>
        {own.map(({ from, kind, to }) => (
          <li key={`${from}:${kind}:${to}`}>
            <ParkName id={from} shown={park.id} />
            {` — ${wordOf(language, 'relation', kind)} — `}
            <ParkName id={to} shown={park.id} />
          </li>
        ))}
      </ul>
    </ParkSection>
  );
}

interface ParkNameProps {
  readonly id: ParkId;
  /** The park of the page, which needs no way to itself. */
  readonly shown: ParkId;
}

function ParkName({ id, shown }: ParkNameProps): React.JSX.Element {
  const language = useLanguage();
  const { parkById } = useDataset();
  const name = parkById.get(id)?.name[language] ?? id;
  if (id === shown) return <span>{name}</span>;
  return (
    <LinkButton data-park={id} onClick={() => openPark(id)}>
      {name}
    </LinkButton>
  );
}
