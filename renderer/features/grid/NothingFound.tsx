import { Button } from '@mantine/core';
import type { ViewSpec } from '../../../shared/table/view-spec.ts';
import { runAction } from '../../state/actions.ts';
import { useSay } from '../../state/language.ts';
import { useWorkbench } from '../../state/store.ts';
import { changeView } from '../../state/view.ts';
import { Empty } from '../../ui/Empty.tsx';

interface NothingFoundProps {
  readonly ofLevels: number;
}

/** Says why there are no rows, and offers the way back. */
export function NothingFound({ ofLevels }: NothingFoundProps): React.JSX.Element {
  const say = useSay();
  const search = useWorkbench((state) => state.view.search);
  const filters = useWorkbench((state) => state.view.filters);
  if (ofLevels === 0) {
    return (
      <Empty title={say('rows.nothing')} hint={say('rows.nothing-levels')}>
        <Button onClick={() => changeView({ levels: ['park'] })}>{say('rows.show-parks')}</Button>
      </Empty>
    );
  }
  const hint =
    search === '' ? say('rows.nothing-filters') : say('rows.nothing-search', { text: search });
  return (
    <Empty title={say('rows.nothing')} hint={hint}>
      {search !== '' && (
        <Button onClick={() => clear({ search: '' })}>{say('rows.clear-search')}</Button>
      )}
      {filters.length > 0 && (
        <Button variant="default" onClick={() => clear({ filters: [] })}>
          {say('rows.clear-filters')}
        </Button>
      )}
    </Empty>
  );
}

// The button goes with the sentence; something else can be looked for at once.
function clear(parts: Pick<Partial<ViewSpec>, 'search' | 'filters'>): void {
  changeView(parts);
  runAction('search.focus');
}
