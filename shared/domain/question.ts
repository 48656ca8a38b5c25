import type { ObservationId } from './ids.ts';
import type { Reading } from './quantity.ts';
import type { Currency } from './vocabulary.ts';

/** At which time figures are asked for. */
export type AsOf =
  | { readonly kind: 'latest' }
  /** Figures filed under this calendar year, give or take the tolerance backwards. */
  | { readonly kind: 'year'; readonly year: number }
  /** The newest figures that end on or before this day, `YYYY-MM-DD`. */
  | { readonly kind: 'day'; readonly day: string };

/** Prices of the year of each figure, or of one year throughout. */
export type PriceBasis =
  | { readonly kind: 'nominal' }
  | { readonly kind: 'constant'; readonly year: number };

/** Which statuses may stand in a cell. `any` takes a plan only where there is no fact, and says so. */
export const STATUS_CHOICES = ['fact', 'plan', 'any'] as const;
/** Which statuses may stand in a cell. */
export type StatusChoice = (typeof STATUS_CHOICES)[number];

/** Everything besides park and metric that decides what a figure is. */
export interface Question {
  readonly asOf: AsOf;
  /** How many years older than the as-of year a figure may be; 0 takes the year itself only. */
  readonly toleranceYears: number;
  /** Currency to convert money into; null leaves each figure in the currency it was printed in. */
  readonly currency: Currency | null;
  readonly prices: PriceBasis;
  readonly reading: Reading;
  readonly statuses: StatusChoice;
}

/** Observations that the user prefers over their rivals, each with the reason given. */
export type Preferences = ReadonlyMap<ObservationId, string>;

/** A question together with the user's own preferences among rivals. */
export interface Inquiry extends Question {
  readonly preferences?: Preferences | undefined;
}

/** The question a fresh window asks: the latest facts, as printed, read strictly. */
export const PLAIN_QUESTION: Question = {
  asOf: { kind: 'latest' },
  toleranceYears: 0,
  currency: null,
  prices: { kind: 'nominal' },
  reading: 'strict',
  statuses: 'fact',
};
