import type { ObservedMetricId } from '../domain/metric.ts';
import type { Scope } from '../domain/vocabulary.ts';
import type { Tone, VocabularyEntry } from './sense.ts';

/** Words that name a metric or the doing that it measures. */
export interface Head {
  readonly metric: ObservedMetricId;
  readonly name: string;
  readonly phrases: string;
  readonly verb?: boolean;
  /** What the words themselves say of status and slice. */
  readonly tone?: Tone;
  readonly scope?: Scope;
}

/** The heads of one language, and the words for "the same metric again", as entries. */
export function headEntries(
  language: 'ru' | 'en',
  heads: readonly Head[],
  same: string,
): readonly VocabularyEntry[] {
  return [
    ...heads.map(({ metric, name, phrases, ...rest }) => ({
      rule: `${language}/metric/${name}`,
      sense: { kind: 'head', metric, ...rest } as const,
      phrases,
    })),
    { rule: `${language}/metric/same`, sense: { kind: 'same-metric' }, phrases: same },
  ];
}
