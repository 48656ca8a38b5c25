import { Button, Checkbox, TextInput } from '@mantine/core';
import { useMemo, useState } from 'react';
import { countFacet, type Facet } from '../../../shared/table/facets.ts';
import { foldText, matchesSearch, parseSearch } from '../../../shared/table/search.ts';
import { formatWhole } from '../../../shared/text/format-number.ts';
import { useLanguage, useSay } from '../../state/language.ts';
import { useWorkbench } from '../../state/store.ts';
import { changeView } from '../../state/view.ts';
import { COLUMN_OF_FACET, wordOfFacet } from '../../../shared/table/filter-text.ts';
import { valuesOfFacet, withFilter, withoutFilter } from './filters.ts';
import classes from './filter-form.module.css';
import { buildListFilter } from './list-filter.ts';
import { useFoundParks, useRowSource } from './row-source.ts';

interface ListFilterFormProps {
  readonly facet: Facet;
}

/** The values of an attribute to tick, each with the number of rows it would give. */
export function ListFilterForm({ facet }: ListFilterFormProps): React.JSX.Element {
  const say = useSay();
  const [typed, setTyped] = useState('');
  const filters = useWorkbench((state) => state.view.filters);
  const ticked = valuesOfFacet(filters, facet) ?? [];
  const values = useFacetValues(facet, typed);
  const title = say('filter.title', { column: say(COLUMN_OF_FACET[facet]) });
  const keep = (kept: readonly string[]): void => {
    const filter = buildListFilter(facet, kept);
    const next = kept.length === 0 ? withoutFilter(filters, filter) : withFilter(filters, filter);
    changeView({ filters: next });
  };
  return (
    <fieldset className={classes['form']}>
      <legend className={classes['title']}>{title}</legend>
      <TextInput
        aria-label={say('filter.find')}
        placeholder={say('filter.find')}
        value={typed}
        onChange={({ currentTarget }) => setTyped(currentTarget.value)}
      />
      <div className={classes['list']}>
        {values.length === 0 && (
          <div className={classes['hint']}>{say('filter.nothing-in-list')}</div>
        )}
        {values.map(({ value, label, count }) => (
          <Checkbox
            key={value}
            size="xs"
            label={`${label} (${count})`}
            checked={ticked.includes(value)}
            onChange={({ currentTarget: { checked } }) =>
              keep(checked ? [...ticked, value] : ticked.filter((each) => each !== value))
            }
          />
        ))}
      </div>
      {/* It keeps the keyboard when nothing is left to take off. */}
      <Button
        variant="default"
        data-disabled={ticked.length === 0}
        aria-disabled={ticked.length === 0}
        onClick={() => keep([])}
      >
        {say('filter.clear')}
      </Button>
    </fieldset>
  );
}

interface LabelledValue {
  readonly value: string;
  readonly label: string;
  readonly count: string;
}

function useFacetValues(facet: Facet, typed: string): readonly LabelledValue[] {
  const language = useLanguage();
  const parks = useFoundParks();
  const source = useRowSource();
  const filters = useWorkbench((state) => state.view.filters);
  return useMemo(() => {
    const query = parseSearch(typed);
    return countFacet(facet, { ...source, parks, filters })
      .toSorted((a, b) => b.count - a.count)
      .map(({ value, count }) => ({
        value,
        label: wordOfFacet(language, facet, value),
        count: formatWhole(language, count),
      }))
      .filter(({ label }) => matchesSearch(foldText(label), query));
  }, [facet, parks, filters, source, language, typed]);
}
