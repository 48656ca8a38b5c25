import type { Facet } from '../../../shared/table/facets.ts';
import { useSay } from '../../state/language.ts';
import { useWorkbench } from '../../state/store.ts';
import { COLUMN_OF_FACET } from '../../../shared/table/filter-text.ts';
import { valuesOfFacet } from './filters.ts';
import type { ParkAttribute } from '../../../shared/table/table-choice.ts';
import { FilteredMark } from './FilteredMark.tsx';
import classes from './headers.module.css';
import { MenuButton } from './MenuButton.tsx';

interface AttributeHeaderProps {
  readonly facet: Facet;
  readonly attribute: ParkAttribute;
}

/** Heading of an attribute, and whether it is filtered. */
export function AttributeHeader({ facet, attribute }: AttributeHeaderProps): React.JSX.Element {
  const say = useSay();
  const isFiltered = useWorkbench((state) => valuesOfFacet(state.view.filters, facet) !== null);
  return (
    <span className={classes['name']}>
      {isFiltered && <FilteredMark />}
      {say(COLUMN_OF_FACET[facet])}
      <MenuButton column={attribute} />
    </span>
  );
}
