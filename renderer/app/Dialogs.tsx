import { lazy, Suspense, useEffect } from 'react';
import { useWorkbench } from '../state/store.ts';
import { giveKeyboardBack } from '../ui/keyboard-place.ts';

const DataProblems = lazy(async () => ({
  default: (await import('./DataProblems.tsx')).DataProblems,
}));
const ExportDialog = lazy(async () => ({
  default: (await import('../features/export/ExportDialog.tsx')).ExportDialog,
}));
const Shortcuts = lazy(async () => ({ default: (await import('./Shortcuts.tsx')).Shortcuts }));
const ViewsDialog = lazy(async () => ({
  default: (await import('../features/views/ViewsDialog.tsx')).ViewsDialog,
}));
const ComputedDialog = lazy(async () => ({
  default: (await import('../features/grid/ComputedDialog.tsx')).ComputedDialog,
}));
const PasteDialog = lazy(async () => ({
  default: (await import('../features/paste/PasteDialog.tsx')).PasteDialog,
}));
const OwnFigureDialog = lazy(async () => ({
  default: (await import('../features/evidence/OwnFigureDialog.tsx')).OwnFigureDialog,
}));
const Palette = lazy(async () => ({ default: (await import('./Palette.tsx')).Palette }));

/** The dialog of the frame that is open; its code is loaded when it is asked for. */
export function Dialogs(): React.JSX.Element | null {
  const dialog = useWorkbench((state) => state.dialog);
  const isOpen = dialog !== null;
  useEffect(() => (isOpen ? giveKeyboardBack : undefined), [isOpen]);
  return (
    <Suspense fallback={null}>
      {dialog === 'data-problems' && <DataProblems />}
      {dialog === 'export' && <ExportDialog />}
      {dialog === 'shortcuts' && <Shortcuts />}
      {dialog === 'views' && <ViewsDialog />}
      {dialog === 'palette' && <Palette />}
      {dialog === 'paste' && <PasteDialog />}
      {dialog === 'figure-add' && <OwnFigureDialog corrects={false} />}
      {dialog === 'figure-correct' && <OwnFigureDialog corrects />}
      {dialog === 'column' && <ComputedDialog />}
    </Suspense>
  );
}
