import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useMemo, useState } from 'react';
import { RELIABILITIES } from '../../../shared/domain/vocabulary.ts';
import { wordOf } from '../../../shared/text/word-of.ts';
import { useLanguage, useSay } from '../../state/language.ts';
import { useDataset } from '../../state/store.ts';
import { Empty } from '../../ui/Empty.tsx';
import { countSources, findSources, FIRST_SOURCE_QUERY, yearsOfSources } from './find-sources.ts';
import { SourceCard } from './SourceCard.tsx';
import classes from './sources.module.css';

/** How many sources are shown before the user asks for more. */
const PAGE = 60;

/** Every source with what rests on it, those that most figures rest on first. */
export function SourceList(): React.JSX.Element {
  const say = useSay();
  const dataset = useDataset();
  const [query, setQuery] = useState(FIRST_SOURCE_QUERY);
  const [shown, setShown] = useState(PAGE);
  const counted = useMemo(() => countSources(dataset), [dataset]);
  const found = findSources(counted, query);
  const figures = found.reduce((sum, { observations }) => sum + observations.length, 0);
  return (
    <div className={classes['area']}>
      <div className={classes['tools']}>
        <SourceFilters query={query} onQuery={(parts) => setQuery({ ...query, ...parts })} />
        <output className={classes['dim']}>
          {say('sources.count', { count: found.length })}
          {' · '}
          {say('sources.figures', { count: figures })}
        </output>
      </div>
      {found.length === 0 && <Empty title={say('sources.none')} hint={say('sources.none-hint')} />}
      <ul className={classes['list']} aria-label={say('area.sources')}>
        {found.slice(0, shown).map((each) => (
          <SourceCard key={each.source.id} counted={each} />
        ))}
      </ul>
      {found.length > shown && (
        <Button variant="default" onClick={() => setShown(shown + PAGE)}>
          {say('sources.more')}
        </Button>
      )}
    </div>
  );
}

interface SourceFiltersProps {
  readonly query: typeof FIRST_SOURCE_QUERY;
  readonly onQuery: (parts: Partial<typeof FIRST_SOURCE_QUERY>) => void;
}

function SourceFilters({ query, onQuery }: SourceFiltersProps): React.JSX.Element {
  const say = useSay();
  const language = useLanguage();
  const dataset = useDataset();
  const years = useMemo(() => yearsOfSources(dataset), [dataset]);
  return (
    <>
      <TextInput
        type="search"
        w={260}
        aria-label={say('sources.search')}
        placeholder={say('sources.search')}
        value={query.text}
        onChange={({ currentTarget }) => onQuery({ text: currentTarget.value })}
      />
      <NativeSelect
        aria-label={say('sources.year')}
        value={query.year}
        onChange={({ currentTarget }) => onQuery({ year: currentTarget.value })}
        data={[{ value: '', label: say('sources.any-year') }, ...years]}
      />
      <NativeSelect
        aria-label={say('sources.reliability')}
        value={query.reliability}
        onChange={({ currentTarget }) => onQuery({ reliability: currentTarget.value })}
        data={[
          { value: '', label: say('sources.any-reliability') },
          ...RELIABILITIES.map((value) => ({
            value,
            label: wordOf(language, 'reliability', value),
          })),
        ]}
      />
    </>
  );
}
