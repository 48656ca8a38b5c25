import { errorProblem, noteProblem, type Problem } from '../core/problem.ts';
import type { Dataset } from '../domain/dataset.ts';
import type { AnnualRate, PriceIndex } from '../domain/economy.ts';
import type { Conversion, Hole } from '../domain/figure.ts';
import { firstYearOfPeriod, type Period, yearOfPeriod } from '../domain/period.ts';
import { type Quantity, scaleQuantity } from '../domain/quantity.ts';
import type { Question } from '../domain/question.ts';
import { currencyOf, withCurrency } from '../domain/unit.ts';
import type { Currency } from '../domain/vocabulary.ts';

/** A quantity with what the conversion of money needs to know of it. */
export interface Convertible {
  readonly quantity: Quantity;
  /** Its years set the exchange rate and the price level. */
  readonly period: Period;
  /** ISO 3166-1 alpha-2 of the park; null for a bloc. */
  readonly country: string | null;
}

/** The quantity as asked for with the conversions made, or the hole where a rate is missing. */
export type Converted =
  | {
      readonly kind: 'value';
      readonly quantity: Quantity;
      readonly conversions: readonly Conversion[];
      readonly problems: readonly Problem[];
    }
  | { readonly kind: 'hole'; readonly hole: Hole; readonly problems: readonly Problem[] };

/** Roubles of Belarus before July 2016 for one of today's. */
const BYR_PER_BYN = 10_000;

/** Official currency of each country with a price index. */
const CURRENCY_OF_COUNTRY: Readonly<Record<string, Currency>> = {
  RU: 'RUB',
  UZ: 'UZS',
  KZ: 'KZT',
  BY: 'BYN',
  CN: 'CNY',
  US: 'USD',
};

/**
 * Brings money into the currency and the prices asked for: the currency by the annual average of
 * the period's years, then the prices by the consumer price index of the park's country. What is
 * not money passes unchanged. A rate or index that is not known makes the hole `no_rate` or
 * `no_index`; nothing is guessed. A conversion adds no digits.
 */
export function convertMoney(dataset: Dataset, money: Convertible, question: Question): Converted {
  const inCurrency = convertCurrency(dataset, money, question.currency);
  if (inCurrency.kind === 'hole' || question.prices.kind === 'nominal') return inCurrency;
  const inPrices = convertPrices(
    dataset,
    { ...money, quantity: inCurrency.quantity },
    question.prices.year,
  );
  if (inPrices.kind === 'hole') return inPrices;
  const printedIn = currencyOf(money.quantity.unit);
  return {
    ...inPrices,
    conversions: [...inCurrency.conversions, ...inPrices.conversions],
    problems: [...inPrices.problems, ...foreignIndex(printedIn, money.country)],
  };
}

/** The calendar years that a period touches, ascending. */
export function yearsOfPeriod(period: Period): readonly number[] {
  const first = firstYearOfPeriod(period);
  const count = yearOfPeriod(period) - first + 1;
  return Array.from({ length: count }, (_, index) => first + index);
}

/** Roubles for one unit of a currency in a year; null where no average is known. */
export function roublesPerUnit(dataset: Dataset, currency: Currency, year: number): number | null {
  if (currency === 'RUB') return 1;
  const stated = dataset.rateOf(currency, year)?.rubPerUnit ?? null;
  if (stated !== null || currency !== 'BYR') return stated;
  const ofToday = dataset.rateOf('BYN', year)?.rubPerUnit ?? null;
  return ofToday === null ? null : ofToday / BYR_PER_BYN;
}

function convertCurrency(
  dataset: Dataset,
  { quantity, period }: Convertible,
  to: Currency | null,
): Converted {
  const from = currencyOf(quantity.unit);
  if (from === null || to === null || from === to) return unchanged(quantity);
  const years = yearsOfPeriod(period);
  const over = years.map((year) => roublesPerUnit(dataset, from, year));
  const under = years.map((year) => roublesPerUnit(dataset, to, year));
  const missing = firstMissing(years, [
    [from, over],
    [to, under],
  ]);
  if (missing !== null) return missing;
  const rates = over.map((each, index) => (each ?? 0) / (under[index] ?? 1));
  const rate = mean(rates);
  const rows = [from, to].flatMap((currency) => rateRows(dataset, currency, years));
  return {
    kind: 'value',
    quantity: scaleQuantity(quantity, rate, withCurrency(quantity.unit, to)),
    conversions: [{ kind: 'currency', from, to, rate, years, sourceNotes: notesOf(rows) }],
    problems: [],
  };
}

function convertPrices(
  dataset: Dataset,
  { quantity, period, country }: Convertible,
  toYear: number,
): Converted {
  if (currencyOf(quantity.unit) === null) return unchanged(quantity);
  const fromYears = yearsOfPeriod(period);
  const asked = [...fromYears, toYear];
  const rows = asked.map((year) =>
    country === null ? undefined : dataset.priceIndexOf(country, year),
  );
  const levels = rows.map((row) => row?.index ?? null);
  const gaps = asked.filter((_, index) => !isUsable(levels[index]));
  if (country === null || gaps.length > 0) return noIndex(country, gaps);
  const known = levels.filter((level) => level !== null);
  const factor = (known.at(-1) ?? 1) / mean(known.slice(0, -1));
  return {
    kind: 'value',
    quantity: scaleQuantity(quantity, factor, quantity.unit),
    conversions: [
      {
        kind: 'prices',
        country,
        fromYears,
        toYear,
        factor,
        sourceNotes: notesOf(rows.filter((row) => row !== undefined)),
      },
    ],
    problems: [],
  };
}

function unchanged(quantity: Quantity): Converted {
  return { kind: 'value', quantity, conversions: [], problems: [] };
}

function firstMissing(
  years: readonly number[],
  sides: readonly (readonly [Currency, readonly (number | null)[]])[],
): Converted | null {
  for (const [currency, rates] of sides) {
    const gaps = years.filter((_, index) => !isUsable(rates[index]));
    if (gaps.length > 0) {
      const problem = errorProblem('convert.no-rate', { currency, years: gaps.join(', ') });
      return { kind: 'hole', hole: 'no_rate', problems: [problem] };
    }
  }
  return null;
}

function noIndex(country: string | null, gaps: readonly number[]): Converted {
  const problem = errorProblem('convert.no-index', {
    country: country === null ? '—' : `@country.${country}`,
    years: gaps.join(', '),
  });
  return { kind: 'hole', hole: 'no_index', problems: [problem] };
}

// The index follows the prices of its country; money printed in another currency need not.
function foreignIndex(printedIn: Currency | null, country: string | null): readonly Problem[] {
  const own = country === null ? undefined : CURRENCY_OF_COUNTRY[country];
  const isOwn = printedIn === own || (printedIn === 'BYR' && own === 'BYN');
  if (printedIn === null || country === null || isOwn) return [];
  return [
    noteProblem('convert.index-of-other-currency', {
      currency: printedIn,
      country: `@country.${country}`,
    }),
  ];
}

function rateRows(
  dataset: Dataset,
  currency: Currency,
  years: readonly number[],
): readonly AnnualRate[] {
  const listed = currency === 'BYR' ? 'BYN' : currency;
  return years
    .map((year) => dataset.rateOf(currency, year) ?? dataset.rateOf(listed, year))
    .filter((row) => row !== undefined);
}

function notesOf(rows: readonly (AnnualRate | PriceIndex)[]): readonly string[] {
  return [...new Set(rows.map((row) => row.sourceNote))];
}

function isUsable(level: number | null | undefined): boolean {
  return level !== null && level !== undefined && Number.isFinite(level) && level > 0;
}

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, each) => sum + each, 0) / numbers.length;
}
