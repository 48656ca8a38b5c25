import { CloseButton, TextInput } from '@mantine/core';
import { Search } from 'lucide-react';
import { useRef } from 'react';
import { useActionHandler } from '../state/actions.ts';
import { useSay } from '../state/language.ts';
import { showArea } from '../state/place.ts';
import { useWorkbench } from '../state/store.ts';
import { searchParks } from '../state/view.ts';
import { focusWorkArea } from '../ui/keyboard-place.ts';

/** Narrows the grid while the user types; Escape clears it, Enter and the arrow down lead to the rows. */
export function ParkSearch(): React.JSX.Element {
  const say = useSay();
  const search = useWorkbench((state) => state.view.search);
  const field = useRef<HTMLInputElement>(null);
  useActionHandler('search.focus', () => {
    showArea('grid');
    field.current?.select();
  });
  const clear = search !== '' && (
    <CloseButton size="xs" aria-label={say('bar.search-clear')} onClick={() => searchParks('')} />
  );
  return (
    <TextInput
      ref={field}
      w={190}
      type="search"
      aria-label={say('bar.search')}
      placeholder={say('bar.search')}
      leftSection={<Search size={14} aria-hidden />}
      rightSection={clear}
      value={search}
      onChange={({ currentTarget }) => searchParks(currentTarget.value)}
      onKeyDown={(event) => {
        if (event.key === 'Escape') searchParks('');
        if (event.key !== 'Enter' && event.key !== 'ArrowDown') return;
        event.preventDefault();
        focusWorkArea();
      }}
    />
  );
}
