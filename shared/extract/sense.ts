import type { ObservedMetricId } from '../domain/metric.ts';
import type { Currency, ParkKind, Qualifier, Scope, SeriesKind } from '../domain/vocabulary.ts';

/** What a unit measures; `times` and `points` are growth, `other` is no unit of the data set. */
export type Measure = 'money' | 'ha' | 'm2' | 'percent' | 'times' | 'points' | 'other';

/** What a counted noun counts. `firms`, `people` and `places`
 * mean a metric only in the right company. */
export type Counted =
  | 'residents'
  | 'firms'
  | 'jobs'
  | 'people'
  | 'startups'
  | 'patents'
  | 'services'
  | 'agreements'
  | 'parks'
  | 'places'
  | 'other';

/**
 * What the words around a figure say about its being done.
 * `passive`: a short participle, done unless "will be" stands before it. `frame`: «по оценке», which
 * makes an estimate of all that follows. Infinitives take the tone of what governs them.
 */
export type Tone =
  | 'done'
  | 'passive'
  | 'future'
  | 'plan'
  | 'goal'
  | 'promise'
  | 'estimate'
  | 'frame';

/** Whose figure a sentence speaks of, as far as a word tells. */
export type Actor = 'residents' | 'company' | 'operator' | 'region' | 'speaker';

/** Point or stretch of time that words name; years are added from the neighbourhood. */
export type TimeWord =
  | { readonly what: 'month'; readonly month: number }
  | { readonly what: 'months'; readonly from: number; readonly to: number }
  | { readonly what: 'quarter'; readonly quarter: number }
  | { readonly what: 'year-noun' }
  | { readonly what: 'month-noun' }
  | { readonly what: 'quarter-noun' }
  | { readonly what: 'fiscal' }
  | { readonly what: 'year'; readonly shift: number }
  | { readonly what: 'year-to-date' }
  | { readonly what: 'past-year' }
  | { readonly what: 'year-earlier' }
  | { readonly what: 'month-shift'; readonly shift: number }
  | { readonly what: 'now' }
  | { readonly what: 'since-start' }
  /** The stretch of time told of before; without one, the time since the start. */
  | { readonly what: 'that-span' }
  | { readonly what: 'weekday'; readonly day: number };

/** Part that a preposition or set phrase gives to the time after it. */
export type TimeRole =
  | 'at'
  | 'start'
  | 'end'
  | 'by'
  | 'by-end'
  | 'during'
  | 'since'
  | 'compare'
  | 'within';

/** One meaning of a word or phrase. */
export type Sense =
  | { readonly kind: 'scale'; readonly factor: number; readonly alone: 'yes' | 'bounded' | 'no' }
  | { readonly kind: 'numeral'; readonly value: number }
  | { readonly kind: 'half' }
  | {
      readonly kind: 'qualifier';
      readonly qualifier: Qualifier;
      readonly place: 'before' | 'after' | 'verb';
    }
  | {
      readonly kind: 'unit';
      readonly measure: Measure;
      readonly currency?: Currency;
      /** Base units in one unit: 100 ha in a square kilometre. */
      readonly factor?: number;
    }
  | { readonly kind: 'noun'; readonly counted: Counted }
  | {
      readonly kind: 'head';
      readonly metric: ObservedMetricId;
      readonly verb?: boolean;
      /** What the head itself says, where no verb says otherwise. */
      readonly tone?: Tone;
      readonly scope?: Scope;
    }
  | { readonly kind: 'same-metric' }
  | {
      readonly kind: 'foreign';
      readonly matter: string;
      /** `ground`: areas in its clause are not a park's. */
      readonly reach: 'head' | 'sentence' | 'people' | 'ground';
    }
  | { readonly kind: 'growth'; readonly form: 'level' | 'noun' | 'compare' }
  | { readonly kind: 'scope'; readonly scope: Scope }
  | { readonly kind: 'budget'; readonly scope: Scope }
  | { readonly kind: 'series'; readonly series: SeriesKind }
  | { readonly kind: 'part' }
  | { readonly kind: 'newness' }
  | { readonly kind: 'tone'; readonly tone: Tone }
  | { readonly kind: 'time'; readonly time: TimeWord }
  | { readonly kind: 'time-role'; readonly role: TimeRole }
  | {
      readonly kind: 'denial';
      readonly form: 'not' | 'instead' | 'earlier' | 'never' | 'but' | 'if';
    }
  | { readonly kind: 'placement' }
  | { readonly kind: 'joining' }
  | { readonly kind: 'candidacy' }
  | { readonly kind: 'work' }
  | { readonly kind: 'founding' }
  | {
      readonly kind: 'park-kind';
      readonly park: ParkKind;
      /** Name of the kind as a proposal prints it. */
      readonly label: string;
      readonly many: boolean;
    }
  | { readonly kind: 'anaphor'; readonly park: ParkKind | null }
  | { readonly kind: 'likeness' }
  | { readonly kind: 'actor'; readonly actor: Actor }
  | { readonly kind: 'place'; readonly place: string }
  | { readonly kind: 'function' }
  | { readonly kind: 'modifier' };

/** Name of a family of meanings. */
export type SenseKind = Sense['kind'];

/** The meaning of one family. */
export type SenseOf<K extends SenseKind> = Extract<Sense, { kind: K }>;

/**
 * Words of one rule: phrases separated by `|`, words by spaces. `слов~` takes Russian endings,
 * `слов*` any continuation, `а/б` is a choice, `слово?` may be missing.
 */
export interface VocabularyEntry {
  /** Name of the rule, by path: `ru/qualifier/more-than`. */
  readonly rule: string;
  readonly sense: Sense;
  readonly phrases: string;
}
