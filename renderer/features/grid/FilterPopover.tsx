import { NativeSelect, Popover } from '@mantine/core';
import { useState } from 'react';
import { FACETS, type Facet } from '../../../shared/table/facets.ts';
import { useSay } from '../../state/language.ts';
import { useKeyboardGivenBack } from '../../ui/use-keyboard-given-back.ts';
import { COLUMN_OF_FACET } from '../../../shared/table/filter-text.ts';
import classes from './filter-form.module.css';
import { ListFilterForm } from './ListFilterForm.tsx';

interface FilterPopoverProps {
  /** The button that opens it. */
  readonly children: React.ReactElement;
}

/** The filters by list, open from the start. */
export function FilterPopover({ children }: FilterPopoverProps): React.JSX.Element {
  return (
    <Popover defaultOpened position="bottom-start" trapFocus returnFocus shadow="md">
      <Popover.Target>{children}</Popover.Target>
      <Popover.Dropdown p={0}>
        <FacetChoice />
      </Popover.Dropdown>
    </Popover>
  );
}

/** Facets that no heading of the first view offers come first. */
const ORDER: readonly Facet[] = [
  'traits',
  'publishers',
  'statuses',
  'sectors',
  'countries',
  'regions',
  'kinds',
  'stages',
];

function FacetChoice(): React.JSX.Element {
  const say = useSay();
  useKeyboardGivenBack();
  const [facet, setFacet] = useState<Facet>('traits');
  return (
    <div className={classes['chooser']}>
      <NativeSelect
        data-autofocus
        size="xs"
        aria-label={say('filter.by')}
        value={facet}
        data={ORDER.map((value) => ({ value, label: say(COLUMN_OF_FACET[value]) }))}
        onChange={({ currentTarget: { value } }) =>
          setFacet(FACETS.find((each) => each === value) ?? facet)
        }
      />
      <ListFilterForm key={facet} facet={facet} />
    </div>
  );
}
