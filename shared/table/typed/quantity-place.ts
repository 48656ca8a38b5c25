import { clampInterval, type Interval, scaleInterval } from '../../domain/interval.ts';
import { intervalOfWording, type Reading } from '../../domain/quantity.ts';
import type { Question } from '../../domain/question.ts';
import { CURRENCIES, QUALIFIERS } from '../../domain/vocabulary.ts';
import type { Amount } from './figure-column.ts';
import {
  type EconomyColumns,
  FIRST_CURRENCY,
  NO_COUNTRY,
  type ObservationColumns,
  qualifierIn,
  UNITS,
  unitIn,
  yearOfDay,
} from './layout.ts';

/** The hole in the place of a number that cannot be given. */
export type MissingAmount = 'no_rate' | 'no_index' | 'not_determinable';

/** Everything besides the chosen observation that decides what its number is. */
export interface Measures {
  readonly reading: Reading;
  /** Number of the currency to convert into; -1 leaves money as printed. */
  readonly currency: number;
  /** Year of constant prices; null leaves prices as they were. */
  readonly priceYear: number | null;
  /** Unit of the metric for areas, as a number; -1 for what is no area. */
  readonly areaUnit: number;
}

const PERCENT = UNITS.indexOf('percent');
const SQUARE_METRES = UNITS.indexOf('m2');
const HECTARES = UNITS.indexOf('ha');
const ROUBLE = CURRENCIES.indexOf('RUB');
const SQUARE_METRES_PER_HECTARE = 10_000;

/** Takes from a question what decides the numbers of a metric. */
export function measuresOf(
  question: Question,
  unit: 'count' | 'percent' | 'm2' | 'ha' | 'money',
): Measures {
  const { reading, currency, prices } = question;
  return {
    reading,
    currency: currency === null ? -1 : CURRENCIES.indexOf(currency),
    priceYear: prices.kind === 'constant' ? prices.year : null,
    areaUnit: unit === 'm2' || unit === 'ha' ? UNITS.indexOf(unit) : -1,
  };
}

/** The interval that the wording at a place guarantees. */
export function intervalAt(columns: ObservationColumns, place: number, reading: Reading): Interval {
  const high = columns.high[place] ?? Number.NaN;
  const significant = columns.digits[place] ?? 1;
  return intervalOfWording(
    {
      qualifier: QUALIFIERS[qualifierIn(columns.marks[place] ?? 0)] ?? 'exact',
      value: columns.value[place] ?? Number.NaN,
      valueHigh: Number.isNaN(high) ? null : high,
      digits: { significant, printed: significant },
    },
    reading,
  );
}

/**
 * The number at a place, in the unit of its metric and in the currency and prices asked for. The
 * same number as that of `buildFigure`, without its conversions and caveats.
 */
export function amountAt(
  columns: ObservationColumns,
  { place, park }: { readonly place: number; readonly park: number },
  measures: Measures,
): Amount | MissingAmount {
  const unit = unitIn(columns.marks[place] ?? 0);
  const interval = intervalAt(columns, place, measures.reading);
  const nominal = nominalAt(columns, place);
  if (unit === PERCENT) return finish({ nominal, interval: clampInterval(interval, 0, 100), unit });
  const printed = { nominal, interval, unit };
  if (unit < FIRST_CURRENCY) return finish(toArea(printed, measures.areaUnit));
  const firstYear = yearOfDay(columns.start[place] ?? 0);
  const lastYear = yearOfDay(columns.end[place] ?? 0);
  return convert(columns.economy, { printed, firstYear, lastYear, park }, measures);
}

interface Money {
  readonly printed: Amount;
  readonly firstYear: number;
  readonly lastYear: number;
  readonly park: number;
}

function nominalAt(columns: ObservationColumns, place: number): number {
  const value = columns.value[place] ?? Number.NaN;
  const high = columns.high[place] ?? Number.NaN;
  return Number.isNaN(high) ? value : (value + high) / 2;
}

function toArea(amount: Amount, unit: number): Amount {
  if (unit === -1 || unit === amount.unit) return amount;
  if (amount.unit !== SQUARE_METRES && amount.unit !== HECTARES) return amount;
  const factor =
    amount.unit === HECTARES ? SQUARE_METRES_PER_HECTARE : 1 / SQUARE_METRES_PER_HECTARE;
  return scale(amount, factor, unit);
}

function convert(
  economy: EconomyColumns,
  money: Money,
  { currency, priceYear }: Measures,
): Amount | MissingAmount {
  const from = money.printed.unit - FIRST_CURRENCY;
  let amount = money.printed;
  if (currency !== -1 && currency !== from) {
    const rate = meanRate(economy, money, currency);
    if (Number.isNaN(rate)) return 'no_rate';
    amount = scale(amount, rate, FIRST_CURRENCY + currency);
  }
  if (priceYear !== null) {
    const factor = priceFactor(economy, money, priceYear);
    if (Number.isNaN(factor)) return 'no_index';
    amount = scale(amount, factor, amount.unit);
  }
  return finish(amount);
}

function meanRate(economy: EconomyColumns, money: Money, currency: number): number {
  const from = money.printed.unit - FIRST_CURRENCY;
  let sum = 0;
  for (let year = money.firstYear; year <= money.lastYear; year += 1) {
    sum += rateIn(economy, from, year) / rateIn(economy, currency, year);
  }
  return sum / (money.lastYear - money.firstYear + 1);
}

function priceFactor(economy: EconomyColumns, money: Money, toYear: number): number {
  const country = economy.countryOfPark[money.park] ?? NO_COUNTRY;
  if (country === NO_COUNTRY) return Number.NaN;
  let sum = 0;
  for (let year = money.firstYear; year <= money.lastYear; year += 1) {
    sum += economy.prices[placeOf(economy, country, year)] ?? Number.NaN;
  }
  const to = economy.prices[placeOf(economy, country, toYear)] ?? Number.NaN;
  return to / (sum / (money.lastYear - money.firstYear + 1));
}

function rateIn(economy: EconomyColumns, currency: number, year: number): number {
  return currency === ROUBLE ? 1 : (economy.rates[placeOf(economy, currency, year)] ?? Number.NaN);
}

// A year that nothing speaks of has no place: reading there gives no number.
function placeOf({ firstYear, yearCount }: EconomyColumns, row: number, year: number): number {
  const place = year - firstYear;
  return place < 0 || place >= yearCount ? -1 : row * yearCount + place;
}

function scale(amount: Amount, factor: number, unit: number): Amount {
  return {
    nominal: amount.nominal * factor,
    interval: scaleInterval(amount.interval, factor),
    unit,
  };
}

function finish(amount: Amount): Amount | MissingAmount {
  const isNumber = Number.isFinite(amount.nominal) && !Number.isNaN(amount.interval.lo);
  return isNumber ? amount : 'not_determinable';
}
