import { useMemo } from 'react';
import type { Comparison } from '../../../shared/table/compare.ts';
import { compareView } from '../../../shared/table/compare-view.ts';
import { MOST_BESIDE } from '../../../shared/table/most-beside.ts';
import { usePreferences } from '../../state/preferences.ts';
import { useDataset, useWorkbench } from '../../state/store.ts';

/** The comparison that the view asks for; null where no park is chosen, or more than can be shown. */
export function useComparison(): Comparison | null {
  const dataset = useDataset();
  const preferences = usePreferences();
  const comparison = useWorkbench((state) => state.view.comparison);
  const table = useWorkbench((state) => state.view.table);
  const levels = useWorkbench((state) => state.view.levels);
  const question = useWorkbench((state) => state.view.question);
  return useMemo(
    () =>
      comparison.parks.length > MOST_BESIDE
        ? null
        : compareView(dataset, { comparison, table, levels }, { ...question, preferences }),
    [dataset, comparison, table, levels, question, preferences],
  );
}
