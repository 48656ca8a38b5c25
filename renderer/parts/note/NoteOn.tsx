import { ActionIcon, Tooltip } from '@mantine/core';
import { MessageSquarePlus } from 'lucide-react';
import type { NoteTarget } from '../../../shared/domain/note-target.ts';
import { notesAbout } from '../../state/notes.ts';
import { wantNoteOn } from '../../state/place.ts';
import { useWorkbench } from '../../state/store.ts';

interface NoteOnProps {
  readonly target: NoteTarget;
  /** What the button does, for people: «Note on this statement». */
  readonly label: string;
}

/** Opens the notes on something, and shows how many there are. */
export function NoteOn({ target, label }: NoteOnProps): React.JSX.Element {
  const count = useWorkbench(({ notes }) => notesAbout(notes, target).length);
  return (
    <Tooltip label={label}>
      <ActionIcon
        size={24}
        w="auto"
        px={4}
        aria-label={count === 0 ? label : `${label} (${count})`}
        onClick={() => wantNoteOn(target)}
      >
        <MessageSquarePlus size={14} aria-hidden />
        {count > 0 && <small>{count}</small>}
      </ActionIcon>
    </Tooltip>
  );
}
