import { buildDataset, type Dataset } from '../../../../shared/domain/dataset.ts';
import { digitsOfText } from '../../../../shared/domain/digits.ts';
import type { AnnualRate, PriceIndex } from '../../../../shared/domain/economy.ts';
import { parseObservationId, parseSourceId } from '../../../../shared/domain/ids.ts';
import type { ObservedMetricId } from '../../../../shared/domain/metric.ts';
import type { Observation } from '../../../../shared/domain/observation.ts';
import type { Park } from '../../../../shared/domain/park.ts';
import { type Period, parsePeriod } from '../../../../shared/domain/period.ts';
import type { Source } from '../../../../shared/domain/source.ts';
import type { Currency, Qualifier } from '../../../../shared/domain/vocabulary.ts';
import { park, parkId } from './park-samples.ts';

/** What a sample observation differs in from an exact total stock of the year 2024. */
export interface Told extends Partial<Omit<Observation, 'id' | 'source' | 'period' | 'wording'>> {
  readonly id?: string;
  readonly source?: string;
  readonly period?: string;
  readonly qualifier?: Qualifier;
  readonly high?: number;
}

let count = 0;

/** The period, which must be well formed. */
export function period(text: string): Period {
  const parsed = parsePeriod(text);
  if (parsed.kind === 'failed') throw new Error(`sample period must be well formed, found ${text}`);
  return parsed.value;
}

/** An observation of `a-park`: an exact total as printed, of 2024, from `a-source`. */
export function told(
  metric: ObservedMetricId,
  value: number | string,
  how: Told = {},
): Observation {
  const { id, source, period: time, qualifier, high, ...rest } = how;
  count += 1;
  return {
    id: valueIn(parseObservationId(id ?? `o-${String(count).padStart(6, '0')}`)),
    park: parkId('a-park'),
    metric,
    scope: 'total',
    period: period(time ?? '2024'),
    periodBasis: 'printed',
    seriesKind: 'stock',
    status: 'actual',
    wording: {
      qualifier: qualifier ?? 'exact',
      value: Number(value),
      valueHigh: high ?? null,
      digits: digitsOfText(String(value)),
    },
    unit: 'count',
    source: valueIn(parseSourceId(source ?? 'a-source')),
    note: null,
    ...rest,
  };
}

/** A flow of roubles. */
export function earned(value: number | string, how: Told = {}): Observation {
  return told('revenue', value, { seriesKind: 'flow', unit: 'RUB', ...how });
}

/** A press source without a date but for what is given. */
export function source(id: string, differing: Partial<Source> = {}): Source {
  return {
    id: valueIn(parseSourceId(id)),
    publisher: id,
    published: null,
    publishedBasis: null,
    reliability: 'press',
    url: null,
    language: 'ru',
    label: id,
    ...differing,
  };
}

/** A rate of a year. */
export function rate(currency: Currency, year: number, rubPerUnit: number | null): AnnualRate {
  return {
    currency,
    year,
    rubPerUnit,
    rateKind: 'official_average',
    sourceNote: `${currency} ${year}`,
  };
}

/** A price level of a year. */
export function prices(country: string, year: number, index: number | null): PriceIndex {
  return { country, year, index, baseYear: 2010, sourceNote: `${country} ${year}` };
}

/** The tables that a sample needs; parks `a-park` and `b-park` exist. */
export interface Sample {
  readonly observations: readonly Observation[];
  readonly sources?: readonly Source[];
  readonly parks?: readonly Park[];
  readonly rates?: readonly AnnualRate[];
  readonly prices?: readonly PriceIndex[];
}

/** A dataset of the given tables. */
export function datasetOf(sample: Sample): Dataset {
  return buildDataset({
    parks: sample.parks ?? [park('a-park'), park('b-park')],
    observations: sample.observations,
    sources: sample.sources ?? [source('a-source')],
    relations: [],
    measures: [],
    rates: sample.rates ?? [],
    prices: sample.prices ?? [],
  });
}

function valueIn<T>(result: { kind: 'ok'; value: T } | { kind: 'failed' }): T {
  if (result.kind === 'failed') throw new Error('a sample id must be well formed');
  return result.value;
}
