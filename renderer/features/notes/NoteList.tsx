import { Button, SegmentedControl, TextInput } from '@mantine/core';
import { Search } from 'lucide-react';
import { useState } from 'react';
import type { Note } from '../../../shared/domain/annotation.ts';
import { useLanguage, useSay } from '../../state/language.ts';
import { useDataset, useWorkbench } from '../../state/store.ts';
import { Empty } from '../../ui/Empty.tsx';
import { findNotes } from './find-notes.ts';
import { NoteCard } from './NoteCard.tsx';
import { NotePlace } from './NotePlace.tsx';
import classes from './notes.module.css';

/** How many notes are shown before the user asks for more. */
const PAGE = 100;

/** All notes, newest first, with a way to the place of each. */
export function NoteList(): React.JSX.Element {
  const say = useSay();
  const notes = useWorkbench((state) => state.notes);
  const dataset = useDataset();
  const language = useLanguage();
  const [search, setSearch] = useState('');
  const [isAll, setAll] = useState(false);
  if (notes.size === 0) {
    return <Empty title={say('notes.empty')} hint={say('notes.empty-hint')} />;
  }
  const found = findNotes([...notes.values()], { search, isAll }, { dataset, language });
  return (
    <div className={classes['area']}>
      <div className={classes['tools']}>
        <TextInput
          w={240}
          type="search"
          aria-label={say('notes.search')}
          placeholder={say('notes.search')}
          leftSection={<Search size={14} aria-hidden />}
          value={search}
          onChange={({ currentTarget }) => setSearch(currentTarget.value)}
        />
        <SegmentedControl
          aria-label={say('notes.which')}
          value={isAll ? 'all' : 'open'}
          onChange={(value) => setAll(value === 'all')}
          data={[
            { value: 'open', label: say('notes.open-only') },
            { value: 'all', label: say('notes.all') },
          ]}
        />
        <span className={classes['time']}>{say('notes.count', { count: found.length })}</span>
      </div>
      {found.length === 0 ? (
        <Empty title={say('notes.none-match')} hint={say('notes.none-match-hint')} />
      ) : (
        <FoundNotes notes={found} />
      )}
    </div>
  );
}

function FoundNotes({ notes }: { readonly notes: readonly Note[] }): React.JSX.Element {
  const say = useSay();
  const [shown, setShown] = useState(PAGE);
  return (
    <>
      <ul className={classes['cards']} aria-label={say('notes.list')}>
        {notes.slice(0, shown).map((note) => (
          <NoteCard key={note.id} note={note} place={<NotePlace target={note.target} />} />
        ))}
      </ul>
      {notes.length > shown && (
        <Button variant="default" onClick={() => setShown(shown + PAGE)}>
          {say('notes.more')}
        </Button>
      )}
    </>
  );
}
