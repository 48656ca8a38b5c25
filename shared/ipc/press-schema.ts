import { z } from './zod.ts';
import { parseParkId } from '../domain/ids.ts';
import { OBSERVED_METRIC_IDS } from '../domain/metric.ts';
import {
  CURRENCIES,
  PARK_KINDS,
  PHYSICAL_UNITS,
  QUALIFIERS,
  SCOPES,
  SERIES_KINDS,
  STATUSES,
} from '../domain/vocabulary.ts';
import type { Extraction } from '../extract/engine.ts';
import { type Mention, SET_ASIDE_REASONS, type SetAside } from '../extract/mention.ts';
import type { KnownPark } from '../extract/park-index.ts';
import { PRESS_FORMATS, type PressDocument } from '../extract/press-document.ts';
import type { RuleTree } from '../extract/rule-tree.ts';
import { problemSchema } from './envelope.ts';
import { textParsedBy } from './parsed-by.ts';

/** Largest press file, in bytes, and longest text, in characters, that are passed on at all. */
const LARGEST = 32 * 1024 * 1024;

const text = z.string().max(LARGEST);
const textOrNull = text.nullable();
const place = { start: z.int(), end: z.int() };

export const pressFileSchema = z.strictObject({
  doc: z.string().min(1).max(1_000),
  bytes: z.instanceof(Uint8Array).refine((bytes) => bytes.byteLength <= LARGEST),
});

export const pressDocumentSchema: z.ZodType<PressDocument> = z.strictObject({
  doc: z.string(),
  format: z.enum(PRESS_FORMATS),
  text,
  title: textOrNull,
  publisher: textOrNull,
  published: textOrNull,
  url: textOrNull,
});

const knownPark: z.ZodType<KnownPark> = z.strictObject({
  id: textParsedBy(parseParkId),
  name: z.strictObject({ ru: text, en: text }),
  kind: z.enum(PARK_KINDS),
  country: textOrNull,
  region: textOrNull,
  city: textOrNull,
});

export const pressTextSchema = z.strictObject({
  doc: z.string().min(1).max(1_000),
  text,
  published: z.string().max(10).nullable(),
  /** The parks whose names are looked for. */
  parks: z.array(knownPark).max(100_000),
});

const ruleTree: z.ZodType<RuleTree> = z.lazy(() =>
  z.strictObject({ ...place, rule: z.string(), text, parts: z.array(ruleTree) }),
);

const certainty = z.enum(['certain', 'inferred', 'missing']);

const mention: z.ZodType<Mention> = z.strictObject({
  ...place,
  doc: z.string(),
  park: textOrNull,
  parkId: textOrNull,
  candidates: z.array(z.string()),
  proposed: z.strictObject({ name: text, kind: z.enum(PARK_KINDS) }).nullable(),
  metric: z.enum(OBSERVED_METRIC_IDS),
  qualifier: z.enum(QUALIFIERS),
  value: z.number(),
  valueHigh: z.number().nullable(),
  unit: z.enum([...PHYSICAL_UNITS, ...CURRENCIES]).nullable(),
  timePeriod: textOrNull,
  obsStatus: z.enum(STATUSES),
  seriesKind: z.enum(SERIES_KINDS),
  scope: z.enum(SCOPES),
  quote: text,
  sentence: z.strictObject(place),
  certainty: z.strictObject({
    park: certainty,
    metric: certainty,
    qualifier: certainty,
    value: certainty,
    unit: certainty,
    timePeriod: certainty,
    obsStatus: certainty,
    seriesKind: certainty,
    scope: certainty,
  }),
  tree: ruleTree,
  problems: z.array(problemSchema),
  repeats: z.array(z.strictObject(place)),
});

const setAside: z.ZodType<SetAside> = z.strictObject({
  ...place,
  reason: z.enum(SET_ASIDE_REASONS),
  quote: text,
  tree: ruleTree,
});

/** What reading a text gave, as it crosses processes. */
export type PressReading = Pick<Extraction, 'mentions' | 'setAside' | 'problems'>;

export const pressReadingSchema: z.ZodType<PressReading> = z.strictObject({
  mentions: z.array(mention),
  setAside: z.array(setAside),
  problems: z.array(problemSchema),
});
