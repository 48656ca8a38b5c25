import { useActionHandler } from '../../state/actions.ts';
import { handOver, openWork, saveElsewhere } from '../../state/hand-over.ts';
import { showDialog } from '../../state/place.ts';
import { useWorkbench } from '../../state/store.ts';
import { CopiesDialog } from './CopiesDialog.tsx';
import { MergeDialog } from './MergeDialog.tsx';

/** What can be done with the workspace as a whole. */
export function WorkspaceDialogs(): React.JSX.Element {
  const isOpen = useWorkbench((state) => state.workspace.kind === 'open');
  useActionHandler('workspace.copies', () => showDialog('copies'), isOpen);
  useActionHandler('workspace.hand-over', () => void handOver(), isOpen);
  useActionHandler('workspace.take-over', () => void openWork(), isOpen);
  useActionHandler('workspace.save-elsewhere', () => void saveElsewhere(), isOpen);
  return (
    <>
      <CopiesDialog />
      <MergeDialog />
    </>
  );
}
