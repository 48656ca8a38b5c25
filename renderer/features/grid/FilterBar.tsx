import { CloseButton } from '@mantine/core';
import { useLanguage, useSay } from '../../state/language.ts';
import { useWorkbench } from '../../state/store.ts';
import { changeView } from '../../state/view.ts';
import classes from './bars.module.css';
import { describeFilter } from '../../../shared/table/filter-text.ts';
import { withoutFilter } from './filters.ts';

/** The filters in force, each readable and removable. */
export function FilterBar(): React.JSX.Element | null {
  const say = useSay();
  const language = useLanguage();
  const search = useWorkbench((state) => state.view.search);
  const filters = useWorkbench((state) => state.view.filters);
  const computed = useWorkbench((state) => state.view.table.computed);
  if (search === '' && filters.length === 0) return null;
  return (
    <ul className={classes['chips']} aria-label={say('filter.list')}>
      {search !== '' && (
        <Chip
          text={say('chip.search', { text: search })}
          onRemove={() => changeView({ search: '' })}
        />
      )}
      {filters.map((filter) => (
        <Chip
          key={filter.kind === 'number' ? filter.metric : filter.kind}
          text={describeFilter(language, filter, computed)}
          onRemove={() => changeView({ filters: withoutFilter(filters, filter) })}
        />
      ))}
      {filters.length + Number(search !== '') > 1 && (
        <li>
          <button
            type="button"
            className={classes['link']}
            onClick={() => changeView({ filters: [], search: '' })}
          >
            {say('filter.remove-all')}
          </button>
        </li>
      )}
    </ul>
  );
}

interface ChipProps {
  readonly text: string;
  readonly onRemove: () => void;
}

function Chip({ text, onRemove }: ChipProps): React.JSX.Element {
  const say = useSay();
  return (
    <li className={classes['chip']}>
      <span>{text}</span>
      <CloseButton
        size={16}
        aria-label={say('filter.remove', { filter: text })}
        onClick={onRemove}
      />
    </li>
  );
}
