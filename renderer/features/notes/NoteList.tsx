import { useWorkbench } from '../../state/store.ts';

/** All notes, with a way to the place of each. */
export function NoteList(): React.JSX.Element {
  const notes = useWorkbench((state) => state.notes);
  return <p>{notes.size}</p>;
}
