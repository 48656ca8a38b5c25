import { useMemo } from 'react';
import { keepDraft } from '../../state/notes.ts';
import { useWorkbench } from '../../state/store.ts';
import { type ExportChoice, readExportChoice } from './export-choice.ts';

/** Where the choice is kept with the window's memory. */
const PLACE = 'export-choice';

/** What the user chose last, and how to change parts of it. */
export function useExportChoice(): readonly [ExportChoice, (parts: Partial<ExportChoice>) => void] {
  const kept = useWorkbench((state) => state.drafts[PLACE]);
  const choice = useMemo(() => readExportChoice(kept), [kept]);
  return [choice, (parts) => keepDraft(PLACE, JSON.stringify({ ...choice, ...parts }))];
}
