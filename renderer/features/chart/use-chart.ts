import { useMemo } from 'react';
import { buildChart, type ChartOutcome } from '../../../shared/chart/build.ts';
import { type ChartSpec, chartOfView } from '../../../shared/chart/spec.ts';
import { useLanguage } from '../../state/language.ts';
import { useDataset, useWorkbench } from '../../state/store.ts';
import { usePreferences } from '../../state/preferences.ts';

/** The chart that the view asks for, and what came of it; null where nothing is compared. */
export function useChart(): { readonly spec: ChartSpec; readonly outcome: ChartOutcome } | null {
  const language = useLanguage();
  const dataset = useDataset();
  const preferences = usePreferences();
  const { comparison, question, chart } = useWorkbench((state) => state.view);
  return useMemo(() => {
    const spec = chartOfView({ comparison, question, chart }, language);
    if (spec === null) return null;
    return { spec, outcome: buildChart(dataset, spec, { preferences }) };
  }, [dataset, comparison, question, chart, language, preferences]);
}
