import type { Dataset } from '../../domain/dataset.ts';
import { firstYearOfPeriod, yearOfPeriod } from '../../domain/period.ts';
import { CURRENCIES } from '../../domain/vocabulary.ts';
import { roublesPerUnit } from '../convert.ts';
import { type EconomyColumns, NO_COUNTRY } from './layout.ts';

/** Lays rates and price levels out by year, from the first year that anything speaks of. */
export function buildEconomy(dataset: Dataset): EconomyColumns {
  const { first, last } = spanOfYears(dataset);
  const yearCount = last - first + 1;
  const countries = [...new Set(dataset.prices.map(({ country }) => country))];
  const numbers = new Map(countries.map((country, place) => [country, place]));
  const years = Array.from({ length: yearCount }, (_, index) => first + index);
  return {
    firstYear: first,
    yearCount,
    rates: Float64Array.from(
      CURRENCIES.flatMap((currency) =>
        years.map((year) => usable(roublesPerUnit(dataset, currency, year))),
      ),
    ),
    prices: Float64Array.from(
      countries.flatMap((country) =>
        years.map((year) => usable(dataset.priceIndexOf(country, year)?.index)),
      ),
    ),
    countryOfPark: Uint16Array.from(dataset.parks, ({ country }) =>
      country === null ? NO_COUNTRY : (numbers.get(country) ?? NO_COUNTRY),
    ),
  };
}

function spanOfYears(dataset: Dataset): { readonly first: number; readonly last: number } {
  let first = Infinity;
  let last = -Infinity;
  const take = (from: number, to: number) => {
    first = Math.min(first, from);
    last = Math.max(last, to);
  };
  for (const { period } of dataset.observations) {
    take(firstYearOfPeriod(period), yearOfPeriod(period));
  }
  for (const { year } of [...dataset.rates, ...dataset.prices]) take(year, year);
  return first <= last ? { first, last } : { first: 0, last: 0 };
}

function usable(level: number | null | undefined): number {
  const isKnown = level !== null && level !== undefined && Number.isFinite(level) && level > 0;
  return isKnown ? level : Number.NaN;
}
