import { z } from './zod.ts';
import { LANGUAGES } from '../text/language.ts';
import { ACTION_IDS } from './action-table.ts';
import type { Channel, EventName } from './channels.ts';
import { datasetSchema } from './dataset-schema.ts';
import { problemSchema } from './envelope.ts';
import { EXPORT_CONTRACT } from './export-schema.ts';
import { HAND_OVER_CONTRACT } from './hand-over-schema.ts';
import {
  pressDocumentSchema,
  pressFileSchema,
  pressReadingSchema,
  pressTextSchema,
} from './press-schema.ts';
import {
  appliedSchema,
  changeSchema,
  historySchema,
  saveStateSchema,
  workspaceSchema,
} from './workspace-schema.ts';

/** Largest file that the window may hand over to be written, in bytes or characters. */
const LARGEST_FILE = 256 * 1024 * 1024;

const nothing = z.strictObject({});
const language = z.enum(LANGUAGES);

/** Kinds of file that the window makes. */
const FILE_FORMATS = [
  'png',
  'svg',
  'csv',
  'md',
  'jsonld',
  'parkbench',
  'parkview',
  'pdf',
  'docx',
  'pptx',
  'xlsx',
  'zip',
] as const;

/**
 * The one table of what passes between the window and the main process: for each request what is
 * asked and what is answered. Both sides check both.
 */
const CONTRACT = {
  /** What the window must know before it draws anything. */
  'app.start': {
    request: nothing,
    response: z.strictObject({
      /** Language for the system's locale. */
      systemLanguage: language,
      isMac: z.boolean(),
      version: z.string(),
    }),
  },
  'dataset.load': { request: nothing, response: datasetSchema },
  'workspace.open': { request: nothing, response: workspaceSchema },
  'workspace.change': {
    request: z.strictObject({ change: changeSchema }),
    response: appliedSchema,
  },
  'workspace.retry-save': { request: nothing, response: saveStateSchema },
  /** Takes the text out of a file of unknown origin. */
  'press.read': { request: pressFileSchema, response: pressDocumentSchema },
  /** Takes figures out of a press text; nothing is kept. */
  'press.extract': { request: pressTextSchema, response: pressReadingSchema },
  /** Asks the user where to, then writes. */
  'file.save': {
    request: z.strictObject({
      /** Without folder and ending. */
      name: z.string().min(1).max(500),
      format: z.enum(FILE_FORMATS),
      language,
      content: z.union([
        z.string().max(LARGEST_FILE),
        z.instanceof(Uint8Array).refine((bytes) => bytes.byteLength <= LARGEST_FILE),
      ]),
    }),
    response: z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('saved'), path: z.string() }),
      z.strictObject({ kind: z.literal('cancelled') }),
    ]),
  },
  /** Asks the user, then opens the address of a source in the system's browser. */
  'link.open': {
    request: z.strictObject({ url: z.string().max(10_000), language }),
    response: z.strictObject({ kind: z.enum(['opened', 'cancelled']) }),
  },
  'clipboard.write': {
    request: z.strictObject({
      text: z.string().max(LARGEST_FILE),
      /** A picture that stands beside the text. */
      png: z
        .instanceof(Uint8Array)
        .refine((bytes) => bytes.byteLength <= LARGEST_FILE)
        .exactOptional(),
    }),
    response: nothing,
  },
  /** Lets the field of text that has the focus take back its latest change, or do it again. */
  'text.edit': {
    request: z.strictObject({ command: z.enum(['undo', 'redo']) }),
    response: nothing,
  },
  /** What the frame of the window, its menu and its theme follow. */
  'window.update': {
    request: z.strictObject({
      language,
      theme: z.enum(['system', 'light', 'dark']),
      zoomPercent: z.number().min(80).max(200),
      disabledActions: z.array(z.enum(ACTION_IDS)),
      /** What the menu offers to undo and to do again. */
      history: historySchema,
    }),
    response: nothing,
  },
  ...EXPORT_CONTRACT,
  ...HAND_OVER_CONTRACT,
} as const satisfies Readonly<Record<Channel, Exchange>>;

/** What a message to the window carries. */
const EVENT_CONTRACT = {
  /** The user chose an action from the menu. */
  'action.run': z.strictObject({ id: z.enum(ACTION_IDS) }),
  /** How far the file has come that is being made. */
  'export.stage': z.strictObject({ stage: z.enum(['gathering', 'writing']) }),
  'workspace.save-state': saveStateSchema,
  /** Something went wrong that loses nothing and needs a look. */
  'workspace.problem': problemSchema,
} as const satisfies Readonly<Record<EventName, z.ZodType>>;

interface Exchange {
  readonly request: z.ZodType;
  readonly response: z.ZodType;
}

/** What is asked on a channel. */
export type RequestOf<Name extends Channel> = z.infer<(typeof CONTRACT)[Name]['request']>;
/** What is answered on a channel. */
export type ResponseOf<Name extends Channel> = z.infer<(typeof CONTRACT)[Name]['response']>;
/** What a message carries. */
export type EventOf<Name extends EventName> = z.infer<(typeof EVENT_CONTRACT)[Name]>;

/** The schemas of one channel. */
export interface ExchangeOf<Name extends Channel> {
  readonly request: z.ZodType<RequestOf<Name>>;
  readonly response: z.ZodType<ResponseOf<Name>>;
}

const exchanges: { readonly [Name in Channel]: ExchangeOf<Name> } = CONTRACT;

/** The schemas of a channel. */
export function exchangeOf<Name extends Channel>(channel: Name): ExchangeOf<Name> {
  return exchanges[channel];
}

const events: { readonly [Name in EventName]: z.ZodType<EventOf<Name>> } = EVENT_CONTRACT;

/** The schema of what a message carries. */
export function eventSchemaOf<Name extends EventName>(name: Name): z.ZodType<EventOf<Name>> {
  return events[name];
}
