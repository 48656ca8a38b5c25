import { z } from './zod.ts';
import type { Reported, Result } from '../core/result.ts';
import type { DatasetTables } from '../domain/dataset.ts';
import type { AnnualRate, PriceIndex } from '../domain/economy.ts';
import {
  type MeasureId,
  type ObservationId,
  type ParkId,
  parseMeasureId,
  parseObservationId,
  parseParkId,
  parseSourceId,
  type SourceId,
} from '../domain/ids.ts';
import type { Measure } from '../domain/measure.ts';
import { OBSERVED_METRIC_IDS } from '../domain/metric.ts';
import type { Observation } from '../domain/observation.ts';
import type { Park, Relation } from '../domain/park.ts';
import { type Period, parsePeriod } from '../domain/period.ts';
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
import { problemSchema } from './envelope.ts';

const text = z.string().max(20_000);
const textOrNull = text.nullable();

function idSchema<Id extends string>(parse: (text: string) => Result<Id>): z.ZodType<Id> {
  return z.custom<Id>((value) => typeof value === 'string' && parse(value).kind === 'ok');
}

const parkId = idSchema<ParkId>(parseParkId);
const observationId = idSchema<ObservationId>(parseObservationId);
const sourceId = idSchema<SourceId>(parseSourceId);
const measureId = idSchema<MeasureId>(parseMeasureId);
const names = z.strictObject({ ru: text, en: text });

const period: z.ZodType<Period> = z
  .strictObject({
    kind: z.enum(['year', 'quarter', 'month', 'day', 'interval']),
    text: z.string(),
    start: z.string(),
    end: z.string(),
  })
  .refine((value) => parsePeriod(value.text).kind === 'ok');

const park: z.ZodType<Park> = z.strictObject({
  id: parkId,
  name: names,
  kind: z.enum(PARK_KINDS),
  stage: z.enum(STAGES),
  country: textOrNull,
  regionCode: textOrNull,
  region: textOrNull,
  city: textOrNull,
  latitude: z.number().nullable(),
  longitude: z.number().nullable(),
  opened: period.nullable(),
  operator: textOrNull,
  sectors: z.array(z.enum(SECTORS)),
  website: textOrNull,
});

const observation: z.ZodType<Observation> = z.strictObject({
  id: observationId,
  park: parkId,
  metric: z.enum(OBSERVED_METRIC_IDS),
  scope: z.enum(SCOPES),
  period,
  periodBasis: z.enum(BASES),
  seriesKind: z.enum(SERIES_KINDS),
  status: z.enum(STATUSES),
  wording: z.strictObject({
    qualifier: z.enum(QUALIFIERS),
    value: z.number(),
    valueHigh: z.number().nullable(),
    digits: z.strictObject({ significant: z.number(), printed: z.number() }),
  }),
  unit: z.enum([...PHYSICAL_UNITS, ...CURRENCIES]),
  source: sourceId,
  note: textOrNull,
});

const source: z.ZodType<Source> = z.strictObject({
  id: sourceId,
  publisher: text,
  published: period.nullable(),
  publishedBasis: z.enum(BASES).nullable(),
  reliability: z.enum(RELIABILITIES),
  url: textOrNull,
  language: text,
  label: text,
});

const relation: z.ZodType<Relation> = z.strictObject({
  from: parkId,
  kind: z.enum(RELATION_KINDS),
  to: parkId,
  source: sourceId,
});

const measure: z.ZodType<Measure> = z.strictObject({
  id: measureId,
  kind: z.enum(MEASURE_KINDS),
  jurisdiction: text,
  park: parkId.nullable(),
  effectiveFrom: period.nullable(),
  due: period.nullable(),
  status: z.enum(MEASURE_STATUSES),
  amount: z.number().nullable(),
  unit: textOrNull,
  summary: names,
  source: sourceId,
});

const rate: z.ZodType<AnnualRate> = z.strictObject({
  currency: z.enum(CURRENCIES),
  year: z.number(),
  rubPerUnit: z.number().nullable(),
  rateKind: z.enum(RATE_KINDS),
  sourceNote: text,
});

const price: z.ZodType<PriceIndex> = z.strictObject({
  country: text,
  year: z.number(),
  index: z.number().nullable(),
  baseYear: z.number(),
  sourceNote: text,
});

/** The tables of a data package with what was wrong in them, as they cross processes. */
export const datasetSchema: z.ZodType<Reported<DatasetTables>> = z.strictObject({
  value: z.strictObject({
    parks: z.array(park),
    observations: z.array(observation),
    sources: z.array(source),
    relations: z.array(relation),
    measures: z.array(measure),
    rates: z.array(rate),
    prices: z.array(price),
  }),
  problems: z.array(problemSchema),
});
