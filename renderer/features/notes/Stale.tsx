import { Button } from '@mantine/core';
import { RefreshCw } from 'lucide-react';
import type { Note } from '../../../shared/domain/annotation.ts';
import { useSay } from '../../state/language.ts';
import { editNote } from '../../state/notes.ts';
import classes from './notes.module.css';
import { findStaleness } from './see-figure.ts';
import { useSight } from './use-sight.ts';

/** Says what has changed under a note since it was written; nothing where nothing has. */
export function Stale({ note }: { readonly note: Note }): React.JSX.Element | null {
  const say = useSay();
  const found = findStaleness(note, useSight());
  if (found === null || note.seen === null) return null;
  const parts = found.parts.map((part) => say(`notes.changed-${part}`)).join(', ');
  return (
    <div className={classes['stale']} role="note">
      <p>
        <RefreshCw size={12} aria-hidden /> {say('notes.stale', { parts })}
      </p>
      <dl>
        <dt>{say('notes.then')}</dt>
        <dd>{note.seen.text}</dd>
        <dt>{say('notes.now')}</dt>
        <dd>{found.now.text}</dd>
      </dl>
      <Button
        variant="default"
        size="compact-xs"
        onClick={() => void editNote(note, { seen: found.now })}
      >
        {say('notes.still-holds')}
      </Button>
    </div>
  );
}
