import { Select } from '@mantine/core';
import { Plus } from 'lucide-react';
import { useMemo, useState } from 'react';
import { buildSearchIndex, matchesSearch, parseSearch } from '../../../shared/table/search.ts';
import { MOST_COMPARED, toggleCompared } from '../../state/comparison.ts';
import { useLanguage, useSay } from '../../state/language.ts';
import { useDataset, useWorkbench } from '../../state/store.ts';

const MOST_OFFERED = 60;

/** Adds a park to the comparison by a part of its name in any spelling. */
export function AddPark(): React.JSX.Element {
  const say = useSay();
  const chosen = useWorkbench((state) => state.view.comparison.parks);
  const { parks } = useDataset();
  const offered = useOfferedParks();
  const index = useMemo(() => buildSearchIndex(parks), [parks]);
  const [search, setSearch] = useState('');
  const isFull = chosen.length >= MOST_COMPARED;
  return (
    <Select
      size="xs"
      w={260}
      searchable
      aria-label={say('compare.add')}
      placeholder={say(isFull ? 'compare.full' : 'compare.add')}
      disabled={isFull}
      leftSection={<Plus size={14} aria-hidden />}
      data={offered}
      searchValue={search}
      onSearchChange={setSearch}
      filter={({ search: typed, limit }) => {
        const query = parseSearch(typed);
        const found = parks.filter((park) => matchesSearch(index.get(park.id) ?? '', query));
        const ids = new Set<string>(found.map((park) => park.id));
        return offered.filter(({ value }) => ids.has(value)).slice(0, limit);
      }}
      limit={MOST_OFFERED}
      value={null}
      nothingFoundMessage={say('compare.add-none')}
      comboboxProps={{ transitionProps: { duration: 0 } }}
      onChange={(value) => {
        const park = parks.find((each) => each.id === value);
        if (park !== undefined) toggleCompared(park.id);
        setSearch('');
      }}
    />
  );
}

function useOfferedParks(): { readonly value: string; readonly label: string }[] {
  const language = useLanguage();
  const { parks } = useDataset();
  const chosen = useWorkbench((state) => state.view.comparison.parks);
  return useMemo(
    () =>
      parks
        .filter((park) => !chosen.includes(park.id))
        .map((park) => ({ value: park.id, label: park.name[language] }))
        .toSorted((a, b) => a.label.localeCompare(b.label, language)),
    [parks, chosen, language],
  );
}
