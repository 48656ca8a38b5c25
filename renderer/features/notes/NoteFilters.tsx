import { Checkbox, NativeSelect, SegmentedControl, TextInput } from '@mantine/core';
import { Search } from 'lucide-react';
import { NOTE_KINDS } from '../../../shared/domain/annotation.ts';
import { useSay } from '../../state/language.ts';
import { useWorkbench } from '../../state/store.ts';
import { type NoteQuery, tagsInUse } from './find-notes.ts';

interface NoteFiltersProps {
  readonly query: NoteQuery;
  readonly onQuery: (parts: Partial<NoteQuery>) => void;
}

/** Chooses which notes are listed. */
export function NoteFilters({ query, onQuery }: NoteFiltersProps): React.JSX.Element {
  const say = useSay();
  const kinds = NOTE_KINDS.map((value) => ({
    value: String(value),
    label: say(`note-kind.${value}`),
  }));
  return (
    <>
      <TextInput
        w={200}
        type="search"
        aria-label={say('notes.search')}
        placeholder={say('notes.search')}
        leftSection={<Search size={14} aria-hidden />}
        value={query.search}
        onChange={({ currentTarget }) => onQuery({ search: currentTarget.value })}
      />
      <SegmentedControl
        aria-label={say('notes.which')}
        value={query.isAll ? 'all' : 'open'}
        onChange={(value) => onQuery({ isAll: value === 'all' })}
        data={[
          { value: 'open', label: say('notes.open-only') },
          { value: 'all', label: say('notes.all') },
        ]}
      />
      <NativeSelect
        aria-label={say('notes.kind')}
        value={query.kind ?? ''}
        onChange={({ currentTarget: { value } }) =>
          onQuery({ kind: NOTE_KINDS.find((kind) => kind === value) ?? null })
        }
        data={[{ value: '', label: say('notes.any-kind') }, ...kinds]}
      />
      <TagChoice query={query} onQuery={onQuery} />
      <Checkbox
        label={say('notes.stale-only')}
        checked={query.isStale}
        onChange={({ currentTarget }) => onQuery({ isStale: currentTarget.checked })}
      />
    </>
  );
}

function TagChoice({ query, onQuery }: NoteFiltersProps): React.JSX.Element | null {
  const say = useSay();
  const notes = useWorkbench((state) => state.notes);
  const tags = tagsInUse(notes.values());
  if (tags.length === 0) return null;
  return (
    <NativeSelect
      aria-label={say('notes.tag')}
      value={query.tag ?? ''}
      onChange={({ currentTarget: { value } }) => onQuery({ tag: value || null })}
      data={[
        { value: '', label: say('notes.any-tag') },
        ...tags.map((tag) => ({ value: tag, label: tag })),
      ]}
    />
  );
}
