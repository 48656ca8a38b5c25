import type { Currency, RateKind } from './vocabulary.ts';

/** Roubles for one unit of a currency, average of a calendar year. */
export interface AnnualRate {
  readonly currency: Currency;
  readonly year: number;
  /** Null states that no average is known for the year. */
  readonly rubPerUnit: number | null;
  readonly rateKind: RateKind;
  readonly sourceNote: string;
}

/** Consumer price level of a country, average of a calendar year. */
export interface PriceIndex {
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  readonly year: number;
  /** Null states that no index is known for the year. */
  readonly index: number | null;
  /** Year in which the index is 100. */
  readonly baseYear: number;
  readonly sourceNote: string;
}
