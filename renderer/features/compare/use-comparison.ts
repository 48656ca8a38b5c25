import { useMemo } from 'react';
import { buildComparison, type Comparison } from '../../../shared/table/compare.ts';
import { usePreferences } from '../../state/preferences.ts';
import { useDataset, useWorkbench } from '../../state/store.ts';

/** The comparison that the view asks for; null where no park is chosen. */
export function useComparison(): Comparison | null {
  const dataset = useDataset();
  const preferences = usePreferences();
  const shape = useWorkbench((state) => state.view.comparison);
  const question = useWorkbench((state) => state.view.question);
  return useMemo(
    () => buildComparison(dataset, shape, { ...question, preferences }),
    [dataset, shape, question, preferences],
  );
}
