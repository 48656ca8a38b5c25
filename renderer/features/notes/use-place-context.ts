import { useMemo } from 'react';
import { useLanguage } from '../../state/language.ts';
import { useDataset, useWorkbench } from '../../state/store.ts';
import type { PlaceContext } from './place-name.ts';

/** What places are named with, in the window as it stands. */
export function usePlaceContext(): PlaceContext {
  const dataset = useDataset();
  const language = useLanguage();
  const views = useWorkbench((state) => state.views);
  const layers = useWorkbench((state) => state.layers);
  const texts = useWorkbench((state) => state.texts);
  return useMemo(
    () => ({ dataset, language, documents: new Map([...views, ...layers, ...texts]) }),
    [dataset, language, views, layers, texts],
  );
}
