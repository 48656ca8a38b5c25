import { Button } from '@mantine/core';
import { useState } from 'react';
import type { Note } from '../../../shared/domain/annotation.ts';
import { useSay } from '../../state/language.ts';
import { useWorkbench } from '../../state/store.ts';
import { Empty } from '../../ui/Empty.tsx';
import { FIRST_QUERY, findNotes, type NoteQuery } from './find-notes.ts';
import { NoteCard } from './NoteCard.tsx';
import { NoteFiles } from './NoteFiles.tsx';
import { NoteFilters } from './NoteFilters.tsx';
import { NotePlace } from './NotePlace.tsx';
import classes from './notes.module.css';
import { findStaleness } from './see-figure.ts';
import { usePlaceContext } from './use-place-context.ts';
import { useSight } from './use-sight.ts';

/** How many notes are shown before the user asks for more. */
const PAGE = 100;

/** All notes, newest first, with a way to the place of each. */
export function NoteList(): React.JSX.Element {
  const say = useSay();
  const notes = useWorkbench((state) => state.notes);
  const place = usePlaceContext();
  const sight = useSight();
  const [query, setQuery] = useState<NoteQuery>(FIRST_QUERY);
  const hasChanged = (note: Note): boolean => findStaleness(note, sight) !== null;
  const found = findNotes([...notes.values()], query, { ...place, hasChanged });
  return (
    <div className={classes['area']}>
      <div className={classes['tools']}>
        {notes.size > 0 && (
          <NoteFilters query={query} onQuery={(parts) => setQuery({ ...query, ...parts })} />
        )}
        <NoteFiles notes={found} />
        {notes.size > 0 && (
          <span className={classes['time']}>{say('notes.count', { count: found.length })}</span>
        )}
      </div>
      {notes.size === 0 && <Empty title={say('notes.empty')} hint={say('notes.empty-hint')} />}
      {notes.size > 0 && found.length === 0 && (
        <Empty title={say('notes.none-match')} hint={say('notes.none-match-hint')} />
      )}
      {found.length > 0 && <FoundNotes notes={found} />}
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
