import type { Dataset, DatasetTables } from '../domain/dataset.ts';
import { type Conversion, evidenceOf, type Figure } from '../domain/figure.ts';

/**
 * Exactly the observations behind some figures, with their parks and sources, and the rates and
 * price indices that conversions made of them rest on; in the order of the data.
 */
export function collectUsed(dataset: Dataset, figures: readonly Figure[]): DatasetTables {
  const ids = new Set(figures.flatMap(evidenceOf));
  const observations = dataset.observations.filter(({ id }) => ids.has(id));
  const parks = new Set([...figures, ...observations].map(({ park }) => park));
  const sources = new Set(observations.map(({ source }) => source));
  const keys = new Set(figures.flatMap(({ conversions }) => conversions.flatMap(keysOf)));
  return {
    parks: dataset.parks.filter(({ id }) => parks.has(id)),
    observations,
    sources: dataset.sources.filter(({ id }) => sources.has(id)),
    relations: [],
    measures: [],
    rates: dataset.rates.filter(({ currency, year }) => keys.has(`${currency}:${year}`)),
    prices: dataset.prices.filter(({ country, year }) => keys.has(`${country}:${year}`)),
  };
}

// Countries have two letters and currencies three, so that they cannot be mistaken.
function keysOf(conversion: Conversion): readonly string[] {
  switch (conversion.kind) {
    case 'currency':
      // The rate of the old Belarusian rouble may stand under the new one.
      return [
        conversion.from,
        conversion.to,
        ...(conversion.from === 'BYR' || conversion.to === 'BYR' ? ['BYN'] : []),
      ].flatMap((currency) => conversion.years.map((year) => `${currency}:${year}`));
    case 'prices':
      return [...conversion.fromYears, conversion.toYear].map(
        (year) => `${conversion.country}:${year}`,
      );
    case 'area':
      return [];
  }
}
