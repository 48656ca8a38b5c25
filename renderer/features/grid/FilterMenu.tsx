import { lazy } from 'react';
import { useSay } from '../../state/language.ts';
import { LazyMenu } from './LazyMenu.tsx';

const FilterPopover = lazy(async () => ({
  default: (await import('./FilterPopover.tsx')).FilterPopover,
}));

/** The button that opens the filters by list: those of headings and those that no heading has. */
export function FilterMenu(): React.JSX.Element {
  const say = useSay();
  return <LazyMenu label={say('filter.button')} Menu={FilterPopover} />;
}
