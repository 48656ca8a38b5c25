import { useWorkbench } from '../../state/store.ts';

/** Notes on what is selected. */
export function NotesPanel(): React.JSX.Element {
  const notes = useWorkbench((state) => state.notes);
  return <p>{notes.size}</p>;
}
