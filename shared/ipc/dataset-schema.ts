import type { Reported, Result } from '../core/result.ts';
import type { DatasetTables } from '../domain/dataset.ts';
import type { AnnualRate, PriceIndex } from '../domain/economy.ts';
import { parseMeasureId, parseObservationId, parseParkId, parseSourceId } from '../domain/ids.ts';
import type { Measure } from '../domain/measure.ts';
import { OBSERVED_METRIC_IDS } from '../domain/metric.ts';
import type { Observation } from '../domain/observation.ts';
import type { Names, Park, Relation } from '../domain/park.ts';
import type { Period } from '../domain/period.ts';
import type { Wording } from '../domain/quantity.ts';
import type { Source } from '../domain/source.ts';
import {
  BASES,
  CURRENCIES,
  MEASURE_KINDS,
  MEASURE_STATUSES,
  PARK_KINDS,
  PHYSICAL_UNITS,
  QUALIFIERS,
  RATE_KINDS,
  RELATION_KINDS,
  RELIABILITIES,
  SCOPES,
  SECTORS,
  SERIES_KINDS,
  STAGES,
  STATUSES,
} from '../domain/vocabulary.ts';
import { type Check, isNumber, listOf, orNull, recordOf, textUpTo, wordOf } from './check.ts';
import { problemSchema } from './envelope.ts';
import { z } from './zod.ts';

const text = textUpTo(20_000);

function idOf<Id extends string>(parse: (text: string) => Result<Id>): Check<Id> {
  return (value): value is Id => typeof value === 'string' && parse(value).kind === 'ok';
}

const parkId = idOf(parseParkId);
const sourceId = idOf(parseSourceId);
const names = recordOf<Names>({ ru: text, en: text });

const day: Check<string> = (value): value is string =>
  typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value);

const period = recordOf<Period>({
  kind: wordOf(['year', 'quarter', 'month', 'day', 'interval']),
  text,
  start: day,
  end: day,
});

const park = recordOf<Park>({
  id: parkId,
  name: names,
  kind: wordOf(PARK_KINDS),
  stage: wordOf(STAGES),
  country: orNull(text),
  regionCode: orNull(text),
  region: orNull(text),
  city: orNull(text),
  latitude: orNull(isNumber),
  longitude: orNull(isNumber),
  opened: orNull(period),
  operator: orNull(text),
  sectors: listOf(wordOf(SECTORS)),
  website: orNull(text),
});

const observation = recordOf<Observation>({
  id: idOf(parseObservationId),
  park: parkId,
  metric: wordOf(OBSERVED_METRIC_IDS),
  scope: wordOf(SCOPES),
  period,
  periodBasis: wordOf(BASES),
  seriesKind: wordOf(SERIES_KINDS),
  status: wordOf(STATUSES),
  wording: recordOf<Wording>({
    qualifier: wordOf(QUALIFIERS),
    value: isNumber,
    valueHigh: orNull(isNumber),
    digits: recordOf<Wording['digits']>({ significant: isNumber, printed: isNumber }),
  }),
  unit: wordOf([...PHYSICAL_UNITS, ...CURRENCIES]),
  source: sourceId,
  note: orNull(text),
});

const source = recordOf<Source>({
  id: sourceId,
  publisher: text,
  published: orNull(period),
  publishedBasis: orNull(wordOf(BASES)),
  reliability: wordOf(RELIABILITIES),
  url: orNull(text),
  language: text,
  label: text,
});

const relation = recordOf<Relation>({
  from: parkId,
  kind: wordOf(RELATION_KINDS),
  to: parkId,
  source: sourceId,
});

const measure = recordOf<Measure>({
  id: idOf(parseMeasureId),
  kind: wordOf(MEASURE_KINDS),
  jurisdiction: text,
  park: orNull(parkId),
  effectiveFrom: orNull(period),
  due: orNull(period),
  status: wordOf(MEASURE_STATUSES),
  amount: orNull(isNumber),
  unit: orNull(text),
  summary: names,
  source: sourceId,
});

const rate = recordOf<AnnualRate>({
  currency: wordOf(CURRENCIES),
  year: isNumber,
  rubPerUnit: orNull(isNumber),
  rateKind: wordOf(RATE_KINDS),
  sourceNote: text,
});

const price = recordOf<PriceIndex>({
  country: text,
  year: isNumber,
  index: orNull(isNumber),
  baseYear: isNumber,
  sourceNote: text,
});

const tables = recordOf<DatasetTables>({
  parks: listOf(park),
  observations: listOf(observation),
  sources: listOf(source),
  relations: listOf(relation),
  measures: listOf(measure),
  rates: listOf(rate),
  prices: listOf(price),
});

/** The tables of a data package with what was wrong in them, as they cross processes. */
export const datasetSchema: z.ZodType<Reported<DatasetTables>> = z.strictObject({
  value: z.custom<DatasetTables>(tables),
  problems: z.array(problemSchema),
});
