import { useMemo } from 'react';
import { figuresFor } from '../../state/figures.ts';
import { useLanguage } from '../../state/language.ts';
import { useDataset, useWorkbench } from '../../state/store.ts';
import type { Sight } from './see-figure.ts';

/** What the figures under notes are seen with, in the window as it stands. */
export function useSight(): Sight {
  const dataset = useDataset();
  const language = useLanguage();
  const choices = useWorkbench((state) => state.choices);
  return useMemo(
    () => ({ dataset, language, lookUp: (question) => figuresFor(dataset, choices, question) }),
    [dataset, language, choices],
  );
}
