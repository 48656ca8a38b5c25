import { useEffect, useState } from 'react';
import type { NoteKind } from '../../../shared/domain/annotation.ts';
import { keyOfTarget, type NoteTarget } from '../../../shared/domain/note-target.ts';
import { useSay } from '../../state/language.ts';
import { addNote, keepDraft, useDraft } from '../../state/notes.ts';
import { noteWasWanted } from '../../state/place.ts';
import { useWorkbench } from '../../state/store.ts';
import { NoteEditor, tagsOf } from './NoteEditor.tsx';
import { seeTarget } from './see-figure.ts';
import { useSight } from './use-sight.ts';

/** Writes a note on something; what is half typed stays with it. */
export function NewNote({ target }: { readonly target: NoteTarget }): React.JSX.Element {
  const say = useSay();
  const sight = useSight();
  const question = useWorkbench((state) => state.view.question);
  const place = keyOfTarget(target);
  const text = useDraft(place);
  const tags = useDraft(`${place}#tags`);
  const isWanted = useWorkbench((state) => state.isNoteWanted);
  const [kind, setKind] = useState<NoteKind>('question');
  useEffect(() => {
    if (isWanted) noteWasWanted();
  }, [isWanted]);
  const submit = async (): Promise<void> => {
    if (text.trim() === '') return;
    const seen = seeTarget(target, question, sight);
    if (!(await addNote({ target, kind, text: text.trim(), tags: tagsOf(tags), seen }))) return;
    keepDraft(place, '');
    keepDraft(`${place}#tags`, '');
  };
  return (
    <NoteEditor
      label={say('notes.new')}
      placeholder={say(PLACEHOLDERS[target.kind])}
      submitLabel={say('notes.add')}
      typed={{ kind, text, tags }}
      isFocused={isWanted}
      onTyped={(parts) => {
        if (parts.kind !== undefined) setKind(parts.kind);
        if (parts.text !== undefined) keepDraft(place, parts.text);
        if (parts.tags !== undefined) keepDraft(`${place}#tags`, parts.tags);
      }}
      onSubmit={() => void submit()}
    />
  );
}

const PLACEHOLDERS = {
  park: 'notes.placeholder-park',
  cell: 'notes.placeholder-figure',
  observation: 'notes.placeholder-figure',
  point: 'notes.placeholder-figure',
  comparison: 'notes.placeholder-other',
  view: 'notes.placeholder-other',
  text: 'notes.placeholder-other',
} as const;
