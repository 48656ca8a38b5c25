import { useCallback } from 'react';
import type { Problem } from '../../shared/core/problem.ts';
import type { Language } from '../../shared/text/language.ts';
import { say, sayProblem, type TextKey, type TextParams } from '../../shared/text/say.ts';
import { useWorkbench, type Workbench } from './store.ts';

/** Language of the window: the user's choice, else the system's. */
export function languageOf({ settings, start }: Workbench): Language {
  return settings.language ?? start.systemLanguage;
}

/** Language of the window. */
export function useLanguage(): Language {
  return useWorkbench(languageOf);
}

/** Says a sentence or label in the language of the window. */
export type Say = (key: TextKey, params?: TextParams) => string;

/** The function that says sentences and labels in the language of the window. */
export function useSay(): Say {
  const language = useLanguage();
  return useCallback((key, params) => say(language, key, params), [language]);
}

/** The function that says problems in the language of the window. */
export function useSayProblem(): (problem: Problem) => string {
  const language = useLanguage();
  return useCallback((problem) => sayProblem(language, problem), [language]);
}
