import { z } from './zod.ts';
import { FILE_FORMATS } from '../export/format.ts';
import { LANGUAGES } from '../text/language.ts';

const language = z.enum(LANGUAGES);
/** Largest view that is read, in characters. */
const LARGEST_VIEW = 5_000_000;

const wish = z.strictObject({
  /** A view file, as text. */
  view: z.string().max(LARGEST_VIEW),
  /** Of the file. */
  language,
  day: z.string().regex(/^\d{4}-\d\d-\d\d$/),
  size: z.strictObject({
    width: z.int().min(200).max(4_000),
    density: z.number().min(1).max(4),
    lettering: z.enum(['text', 'outlines']),
  }),
  contents: z.strictObject({
    rows: z.enum(['compared', 'listed']),
    comparison: z.boolean(),
    charts: z.enum(['none', 'chosen', 'each_metric']),
    passport: z.boolean(),
    notes: z.boolean(),
  }),
});

const cancelled = z.strictObject({ kind: z.literal('cancelled') });
const nothing = z.strictObject({});

/** What passes between the window and the main process about files that are made of a view. */
export const EXPORT_CONTRACT = {
  /** Asks the user where to, makes the file apart from the window, and writes it. */
  'export.save': {
    request: z.strictObject({
      wish,
      format: z.enum(FILE_FORMATS),
      /** Without folder and ending. */
      name: z.string().min(1).max(500),
      windowLanguage: language,
    }),
    response: z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('saved'), path: z.string() }),
      cancelled,
    ]),
  },
  /** Puts the chart of the view, or its comparison, on the clipboard. */
  'export.copy': {
    request: z.strictObject({ wish, what: z.enum(['picture', 'table']) }),
    response: z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('copied') }),
      cancelled,
    ]),
  },
  /** Ends what is being made. */
  'export.cancel': { request: nothing, response: nothing },
} as const;
