import type { Note } from '../../../shared/domain/annotation.ts';
import { useLanguage, useSay } from '../../state/language.ts';
import { formatInstant } from '../../ui/format-instant.ts';
import classes from './notes.module.css';

/** Earlier versions of a note, newest first, behind a line that opens. */
export function NoteHistory({ note }: { readonly note: Note }): React.JSX.Element | null {
  const say = useSay();
  const language = useLanguage();
  if (note.history.length === 0) return null;
  return (
    <details className={classes['history']}>
      <summary>{say('notes.versions', { count: note.history.length })}</summary>
      {note.history.toReversed().map(({ at, by, kind, state, text }) => (
        <div key={at}>
          <span className={classes['time']}>
            {[by, formatInstant(language, at), say(`note-kind.${kind}`)]
              .filter((part) => part !== '')
              .join(', ')}
            {state === 'closed' && `, ${say('notes.settled')}`}
          </span>
          <p>{text}</p>
        </div>
      ))}
    </details>
  );
}
