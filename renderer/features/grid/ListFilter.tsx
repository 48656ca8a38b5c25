import type { CustomFilterProps } from 'ag-grid-react';
import type { Facet } from '../../../shared/table/facets.ts';
import { ListFilterForm } from './ListFilterForm.tsx';
import { useFilterPopup } from './use-filter-popup.ts';

interface ListFilterProps extends CustomFilterProps {
  readonly facet: Facet;
}

/** The filter that opens from the heading of an attribute. */
export function ListFilter({ facet }: ListFilterProps): React.JSX.Element {
  const { count } = useFilterPopup();
  return <ListFilterForm key={count} facet={facet} />;
}
