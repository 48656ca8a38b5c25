import {
  clampInterval,
  type Interval,
  type MutableInterval,
  scaleInterval,
} from '../../domain/interval.ts';
import { intervalOfWording, type Reading } from '../../domain/quantity.ts';
import type { Question } from '../../domain/question.ts';
import { CURRENCIES, QUALIFIERS } from '../../domain/vocabulary.ts';
import { type Amount, blankAmount } from './figure-column.ts';
import {
  type EconomyColumns,
  FIRST_CURRENCY,
  isHiOpenIn,
  isLoOpenIn,
  NO_COUNTRY,
  type ObservationColumns,
  qualifierIn,
  seriesKindIn,
  statusIn,
  UNITS,
  unitIn,
  yearOfDay,
} from './layout.ts';

/** The hole in the place of a number that cannot be given. */
export type MissingAmount = 'no_rate' | 'no_index' | 'not_determinable';

/** Everything besides the chosen observation that decides what the numbers of a metric are. */
export interface Measures {
  readonly columns: ObservationColumns;
  readonly reading: Reading;
  /** Number of the currency to convert into; -1 leaves money as printed. */
  readonly currency: number;
  /** Year of constant prices; null leaves prices as they were. */
  readonly priceYear: number | null;
  /** Unit of the metric for areas, as a number; -1 for what is no area. */
  readonly areaUnit: number;
  /** What was measured last: written over at each place, and read before the next. */
  readonly amount: Amount;
}

const PERCENT = UNITS.indexOf('percent');
const SQUARE_METRES = UNITS.indexOf('m2');
const HECTARES = UNITS.indexOf('ha');
const ROUBLE = CURRENCIES.indexOf('RUB');
const SQUARE_METRES_PER_HECTARE = 10_000;

/** Whether the conventional reading of each qualifier differs from the strict one. */
const READ_OTHERWISE: readonly boolean[] = QUALIFIERS.map((qualifier) =>
  ['more_than', 'at_least', 'less_than'].includes(qualifier),
);

/** Takes from a question what decides the numbers of a metric. */
export function measuresOf(
  columns: ObservationColumns,
  question: Question,
  unit: 'count' | 'percent' | 'm2' | 'ha' | 'money',
): Measures {
  const { reading, currency, prices } = question;
  return {
    columns,
    reading,
    currency: currency === null ? -1 : CURRENCIES.indexOf(currency),
    priceYear: prices.kind === 'constant' ? prices.year : null,
    areaUnit: unit === 'm2' || unit === 'ha' ? UNITS.indexOf(unit) : -1,
    amount: blankAmount(),
  };
}

/** Reads what the wording at a place guarantees under the strict reading. */
export function readStrict(
  columns: ObservationColumns,
  place: number,
  into: MutableInterval,
): MutableInterval {
  const marks = columns.marks[place] ?? 0;
  into.lo = columns.lo[place] ?? Number.NaN;
  into.hi = columns.hi[place] ?? Number.NaN;
  into.loOpen = isLoOpenIn(marks);
  into.hiOpen = isHiOpenIn(marks);
  return into;
}

/**
 * Measures the observation at a place for a park: leaves the number in `amount`, in the unit of its
 * metric and in the currency and prices asked for, and gives null, or names the hole. The same
 * number as that of `buildFigure`, without its conversions and caveats.
 */
export function measurePlace(
  measures: Measures,
  place: number,
  park: number,
): MissingAmount | null {
  const { amount, columns } = measures;
  const marks = columns.marks[place] ?? 0;
  amount.nominal = columns.nominal[place] ?? Number.NaN;
  amount.unit = unitIn(marks);
  amount.status = statusIn(marks);
  amount.seriesKind = seriesKindIn(marks);
  readStrict(columns, place, amount.interval);
  if (measures.reading === 'conventional' && READ_OTHERWISE[qualifierIn(marks)]) {
    Object.assign(amount.interval, conventionalAt(columns, place));
  }
  if (amount.unit === PERCENT)
    Object.assign(amount.interval, clampInterval(amount.interval, 0, 100));
  else if (amount.unit < FIRST_CURRENCY) toArea(amount, measures.areaUnit);
  else return convertPlace(measures, place, park);
  return holeOf(amount);
}

// Of these wordings the nominal number is the one printed, from which the ends follow.
function conventionalAt(columns: ObservationColumns, place: number): Interval {
  const significant = columns.digits[place] ?? 1;
  const wording = {
    qualifier: QUALIFIERS[qualifierIn(columns.marks[place] ?? 0)] ?? 'exact',
    value: columns.nominal[place] ?? Number.NaN,
    valueHigh: null,
    digits: { significant, printed: significant },
  };
  return intervalOfWording(wording, 'conventional');
}

function toArea(amount: Amount, unit: number): void {
  if (unit === -1 || unit === amount.unit) return;
  if (amount.unit !== SQUARE_METRES && amount.unit !== HECTARES) return;
  const isFromHectares = amount.unit === HECTARES;
  scale(amount, isFromHectares ? SQUARE_METRES_PER_HECTARE : 1 / SQUARE_METRES_PER_HECTARE);
  amount.unit = unit;
}

function convertPlace(measures: Measures, place: number, park: number): MissingAmount | null {
  const { amount, currency, priceYear } = measures;
  if (currency !== -1 && currency !== amount.unit - FIRST_CURRENCY) {
    const rate = meanRate(measures, place);
    if (Number.isNaN(rate)) return 'no_rate';
    scale(amount, rate);
    amount.unit = FIRST_CURRENCY + currency;
  }
  if (priceYear !== null) {
    const country = measures.columns.economy.countryOfPark[park] ?? NO_COUNTRY;
    const factor = country === NO_COUNTRY ? Number.NaN : priceFactor(measures, place, country);
    if (Number.isNaN(factor)) return 'no_index';
    scale(amount, factor);
  }
  return holeOf(amount);
}

function meanRate({ amount, columns, currency }: Measures, place: number): number {
  const { economy } = columns;
  const from = amount.unit - FIRST_CURRENCY;
  const first = yearOfDay(columns.start[place] ?? 0);
  const last = yearOfDay(columns.end[place] ?? 0);
  let sum = 0;
  for (let year = first; year <= last; year += 1) {
    sum += rateIn(economy, from, year) / rateIn(economy, currency, year);
  }
  return sum / (last - first + 1);
}

function priceFactor({ columns, priceYear }: Measures, place: number, country: number): number {
  const { economy } = columns;
  const first = yearOfDay(columns.start[place] ?? 0);
  const last = yearOfDay(columns.end[place] ?? 0);
  let sum = 0;
  for (let year = first; year <= last; year += 1) sum += priceIn(economy, country, year);
  return priceIn(economy, country, priceYear ?? 0) / (sum / (last - first + 1));
}

function priceIn(economy: EconomyColumns, country: number, year: number): number {
  return economy.prices[placeOf(economy, country, year)] ?? Number.NaN;
}

function rateIn(economy: EconomyColumns, currency: number, year: number): number {
  return currency === ROUBLE ? 1 : (economy.rates[placeOf(economy, currency, year)] ?? Number.NaN);
}

// A year that nothing speaks of has no place: reading there gives no number.
function placeOf({ firstYear, yearCount }: EconomyColumns, row: number, year: number): number {
  const place = year - firstYear;
  return place < 0 || place >= yearCount ? -1 : row * yearCount + place;
}

function scale(amount: Amount, factor: number): void {
  amount.nominal *= factor;
  scaleInterval(amount.interval, factor, amount.interval);
}

function holeOf({ nominal, interval }: Amount): MissingAmount | null {
  return Number.isFinite(nominal) && !Number.isNaN(interval.lo) ? null : 'not_determinable';
}
