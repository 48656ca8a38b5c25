import { ActionIcon, Tooltip } from '@mantine/core';
import { Check, type LucideIcon, Pencil, RotateCcw, Trash2 } from 'lucide-react';
import { useState } from 'react';
import type { Note } from '../../../shared/domain/annotation.ts';
import { useSay } from '../../state/language.ts';
import { editNote, keepDraft, removeNote } from '../../state/notes.ts';
import { useWorkbench } from '../../state/store.ts';
import { Markdown } from './Markdown.tsx';
import { NoteEditor, tagsOf, type TypedNote } from './NoteEditor.tsx';
import { NoteHead } from './NoteHead.tsx';
import { NoteHistory } from './NoteHistory.tsx';
import classes from './notes.module.css';
import { Stale } from './Stale.tsx';

interface NoteCardProps {
  readonly note: Note;
  /** What the note speaks of, where that is not plain from the place. */
  readonly place?: React.ReactNode;
}

/** One note with what can be done about it. */
export function NoteCard({ note, place }: NoteCardProps): React.JSX.Element {
  const draftPlace = `note:${note.id}`;
  const draft = useWorkbench((state) => state.drafts[draftPlace]);
  return (
    <li className={classes['card']} data-state={note.state}>
      {place}
      {draft === undefined ? (
        <>
          <NoteHead note={note} actions={<NoteActions note={note} />} />
          <Markdown text={note.text} />
          {note.tags.length > 0 && (
            <p className={classes['tags']}>
              {note.tags.map((tag) => (
                <span key={tag}>{tag}</span>
              ))}
            </p>
          )}
          <Stale note={note} />
          <NoteHistory note={note} />
        </>
      ) : (
        <EditedNote note={note} text={draft} onText={(text) => keepDraft(draftPlace, text)} />
      )}
    </li>
  );
}

interface EditedNoteProps {
  readonly note: Note;
  readonly text: string;
  readonly onText: (text: string | null) => void;
}

function EditedNote({ note, text, onText }: EditedNoteProps): React.JSX.Element {
  const say = useSay();
  const [rest, setRest] = useState<Omit<TypedNote, 'text'>>({
    kind: note.kind,
    tags: note.tags.join(', '),
  });
  const submit = async (): Promise<void> => {
    const fields = { kind: rest.kind, text: text.trim(), tags: tagsOf(rest.tags) };
    if (await editNote(note, fields)) onText(null);
  };
  return (
    <NoteEditor
      label={say('notes.edit')}
      placeholder=""
      submitLabel={say('notes.save')}
      typed={{ ...rest, text }}
      isFocused
      onTyped={({ text: next, ...others }) => {
        if (next !== undefined) onText(next);
        setRest({ ...rest, ...others });
      }}
      onSubmit={() => void submit()}
      onCancel={() => onText(null)}
    />
  );
}

function NoteActions({ note }: { readonly note: Note }): React.JSX.Element {
  const say = useSay();
  const isOpen = note.state === 'open';
  return (
    <span className={classes['actions']}>
      <NoteAction
        label={say('notes.edit')}
        Icon={Pencil}
        onClick={() => keepDraft(`note:${note.id}`, note.text)}
      />
      <NoteAction
        label={say(isOpen ? 'notes.close' : 'notes.reopen')}
        Icon={isOpen ? Check : RotateCcw}
        onClick={() => void editNote(note, { state: isOpen ? 'closed' : 'open' })}
      />
      <NoteAction label={say('notes.remove')} Icon={Trash2} onClick={() => void removeNote(note)} />
    </span>
  );
}

interface NoteActionProps {
  readonly label: string;
  readonly Icon: LucideIcon;
  readonly onClick: () => void;
}

function NoteAction({ label, Icon, onClick }: NoteActionProps): React.JSX.Element {
  return (
    <Tooltip label={label}>
      <ActionIcon size={24} aria-label={label} onClick={onClick}>
        <Icon size={14} aria-hidden />
      </ActionIcon>
    </Tooltip>
  );
}
