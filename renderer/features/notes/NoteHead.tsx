import { CircleCheck, CircleHelp, type LucideIcon, SearchCheck, TriangleAlert } from 'lucide-react';
import type { Note, NoteKind } from '../../../shared/domain/annotation.ts';
import { useLanguage, useSay } from '../../state/language.ts';
import { formatInstant } from '../../ui/format-instant.ts';
import classes from './notes.module.css';

const ICONS: Readonly<Record<NoteKind, LucideIcon>> = {
  question: CircleHelp,
  decision: CircleCheck,
  caveat: TriangleAlert,
  check: SearchCheck,
};

interface NoteHeadProps {
  readonly note: Note;
  readonly actions: React.ReactNode;
}

/** Kind, state and time of a note, and what can be done about it. */
export function NoteHead({ note, actions }: NoteHeadProps): React.JSX.Element {
  const say = useSay();
  const language = useLanguage();
  const Icon = ICONS[note.kind];
  const isChanged = note.updatedAt !== note.createdAt;
  const at = formatInstant(language, note.updatedAt);
  return (
    <div className={classes['head']}>
      <span className={classes['kind']} data-kind={note.kind}>
        <Icon size={14} aria-hidden />
        {say(`note-kind.${note.kind}`)}
      </span>
      {note.state === 'closed' && (
        <span className={classes['settled']}>{say('notes.settled')}</span>
      )}
      <time
        className={classes['time']}
        dateTime={note.updatedAt}
        title={say(isChanged ? 'notes.changed' : 'notes.written', { at })}
      >
        {note.author === '' ? at : `${note.author}, ${at}`}
      </time>
      {actions}
    </div>
  );
}
