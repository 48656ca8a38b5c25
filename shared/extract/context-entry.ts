import type { Scope } from '../domain/vocabulary.ts';
import type { Sense, VocabularyEntry } from './sense.ts';

/** What words around a figure may mean, in any language. */
const SENSES = {
  'series/running-total': { kind: 'series', series: 'cumulative' },
  'series/each-year': { kind: 'series', series: 'flow' },
  'scope/part': { kind: 'part' },
  'scope/newcomers': { kind: 'newness' },
  'growth/level': { kind: 'growth', form: 'level' },
  'growth/amount': { kind: 'growth', form: 'noun' },
  'growth/compared': { kind: 'growth', form: 'compare' },
  'denial/not': { kind: 'denial', form: 'not' },
  'denial/instead': { kind: 'denial', form: 'instead' },
  'denial/earlier': { kind: 'denial', form: 'earlier' },
  'denial/but': { kind: 'denial', form: 'but' },
  'denial/never': { kind: 'denial', form: 'never' },
  'denial/if': { kind: 'denial', form: 'if' },
  'residents/placement': { kind: 'placement' },
  'residents/joining': { kind: 'joining' },
  'residents/candidacy': { kind: 'candidacy' },
  'jobs/work': { kind: 'work' },
  'period/founding': { kind: 'founding' },
} as const satisfies Readonly<Record<string, Sense>>;

/** Name of a meaning; each language has words for all of them. */
export type ContextName = keyof typeof SENSES;

/** The words of one language for the meanings, as entries of the vocabulary. */
export function contextEntries(
  language: 'ru' | 'en',
  phrases: Readonly<Record<ContextName, string>>,
): readonly VocabularyEntry[] {
  return CONTEXT_NAMES.map((name) => ({
    rule: `${language}/${name}`,
    sense: SENSES[name],
    phrases: phrases[name],
  }));
}

const CONTEXT_NAMES = Object.keys(SENSES).filter(isContextName);

function isContextName(name: string): name is ContextName {
  return Object.hasOwn(SENSES, name);
}

/** The words of one language for slices of a figure, as entries of the vocabulary. */
export function scopeEntries(
  language: 'ru' | 'en',
  scopes: readonly (readonly [scope: Scope, phrases: string])[],
): readonly VocabularyEntry[] {
  return scopes.map(([scope, phrases]) => ({
    rule: `${language}/scope/${scope.replaceAll('_', '-')}`,
    sense: { kind: 'scope', scope },
    phrases,
  }));
}
