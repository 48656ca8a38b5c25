import { useEffect, useState } from 'react';
import type { NoteKind, NoteTarget } from '../../../shared/domain/annotation.ts';
import { useSay } from '../../state/language.ts';
import { addNote, keepDraft, placeOfDraft } from '../../state/notes.ts';
import { noteWasWanted } from '../../state/place.ts';
import { type Selection, useWorkbench } from '../../state/store.ts';
import { NoteEditor } from './NoteEditor.tsx';

interface NewNoteProps {
  readonly selection: Selection;
  /** Period of the figure in the cell; null where none stands there. */
  readonly period: string | null;
}

/** Writes a note on what is selected; what is half typed stays with its cell. */
export function NewNote({ selection, period }: NewNoteProps): React.JSX.Element {
  const say = useSay();
  const place = placeOfDraft(selection);
  const text = useWorkbench((state) => state.drafts[place] ?? '');
  const isWanted = useWorkbench((state) => state.isNoteWanted);
  const [kind, setKind] = useState<NoteKind>('question');
  useEffect(() => {
    if (isWanted) noteWasWanted();
  }, [isWanted]);
  const submit = async (): Promise<void> => {
    if (text.trim() === '') return;
    const target = targetOf(selection, period);
    if (await addNote({ target, kind, text: text.trim(), tags: [] })) keepDraft(place, null);
  };
  return (
    <NoteEditor
      label={say('notes.new')}
      placeholder={say(
        selection.metric === null ? 'notes.placeholder-park' : 'notes.placeholder-figure',
      )}
      submitLabel={say('notes.add')}
      kind={kind}
      text={text}
      isFocused={isWanted}
      onKind={setKind}
      onText={(next) => keepDraft(place, next === '' ? null : next)}
      onSubmit={() => void submit()}
    />
  );
}

function targetOf({ park, metric }: Selection, period: string | null): NoteTarget {
  return metric === null ? { kind: 'park', park } : { kind: 'cell', park, metric, period };
}
