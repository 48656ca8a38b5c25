import type { AnnualRate, PriceIndex } from './economy.ts';
import type { ObservationId, ParkId, SourceId } from './ids.ts';
import type { Measure } from './measure.ts';
import type { ObservedMetricId } from './metric.ts';
import type { Observation } from './observation.ts';
import type { Park, Relation } from './park.ts';
import { firstYearOfPeriod, yearOfPeriod } from './period.ts';
import type { Source } from './source.ts';
import type { Currency } from './vocabulary.ts';

/** The tables of a data package, read and checked, in the package's order. Crosses processes. */
export interface DatasetTables {
  readonly parks: readonly Park[];
  readonly observations: readonly Observation[];
  readonly sources: readonly Source[];
  readonly relations: readonly Relation[];
  readonly measures: readonly Measure[];
  readonly rates: readonly AnnualRate[];
  readonly prices: readonly PriceIndex[];
}

/** The tables with the look-ups that every question needs. */
export interface Dataset extends DatasetTables {
  readonly parkById: ReadonlyMap<ParkId, Park>;
  readonly sourceById: ReadonlyMap<SourceId, Source>;
  readonly observationById: ReadonlyMap<ObservationId, Observation>;
  /** Observations of a park and metric; empty where nothing was reported. */
  readonly observationsOf: (park: ParkId, metric: ObservedMetricId) => readonly Observation[];
  /** The stated annual rate of a currency; undefined where no row speaks of the year. */
  readonly rateOf: (currency: Currency, year: number) => AnnualRate | undefined;
  /** The stated price level of a country; undefined where no row speaks of the year. */
  readonly priceIndexOf: (country: string, year: number) => PriceIndex | undefined;
  /** First and last calendar year with an observation; null in an empty dataset. */
  readonly years: { readonly first: number; readonly last: number } | null;
}

/** Builds the look-ups over the tables. */
export function buildDataset(tables: DatasetTables): Dataset {
  const cells = groupByCell(tables.observations);
  const rates = new Map(tables.rates.map((rate) => [`${rate.currency}:${rate.year}`, rate]));
  const prices = new Map(tables.prices.map((price) => [`${price.country}:${price.year}`, price]));
  return {
    ...tables,
    parkById: new Map(tables.parks.map((park) => [park.id, park])),
    sourceById: new Map(tables.sources.map((source) => [source.id, source])),
    observationById: new Map(tables.observations.map((each) => [each.id, each])),
    observationsOf: (park, metric) => cells.get(cellKey(park, metric)) ?? [],
    rateOf: (currency, year) => rates.get(`${currency}:${year}`),
    priceIndexOf: (country, year) => prices.get(`${country}:${year}`),
    years: spanOfYears(tables.observations),
  };
}

function groupByCell(observations: readonly Observation[]): Map<string, Observation[]> {
  const cells = new Map<string, Observation[]>();
  for (const observation of observations) {
    const key = cellKey(observation.park, observation.metric);
    const cell = cells.get(key);
    if (cell) cell.push(observation);
    else cells.set(key, [observation]);
  }
  return cells;
}

// Ids hold no colon, so the key is unambiguous.
function cellKey(park: ParkId, metric: ObservedMetricId): string {
  return `${park}:${metric}`;
}

function spanOfYears(observations: readonly Observation[]): Dataset['years'] {
  let first = Infinity;
  let last = -Infinity;
  for (const { period } of observations) {
    first = Math.min(first, firstYearOfPeriod(period));
    last = Math.max(last, yearOfPeriod(period));
  }
  return first <= last ? { first, last } : null;
}
