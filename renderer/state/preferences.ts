import { useMemo } from 'react';
import type { Preferences } from '../../shared/domain/question.ts';
import { buildPreferences } from '../../shared/table/preferences.ts';
import { useWorkbench } from './store.ts';

/** The user's own preferences among rivals, as figures are asked with. */
export function usePreferences(): Preferences {
  const choices = useWorkbench((state) => state.choices);
  return useMemo(() => buildPreferences(choices.values()), [choices]);
}
