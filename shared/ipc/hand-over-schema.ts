import { z } from './zod.ts';
import { SHARED_TABLES } from '../domain/merge.ts';
import { LANGUAGES } from '../text/language.ts';
import { appliedSchema } from './workspace-schema.ts';

const nothing = z.strictObject({});
const language = z.enum(LANGUAGES);
const text = z.string().max(10_000);
const name = z.string().min(1).max(300);
const cancelled = z.strictObject({ kind: z.literal('cancelled') });
const table = z.enum(SHARED_TABLES);

const copy = z.strictObject({
  name,
  reason: z.enum(['daily', 'migration', 'kept', 'before-change', 'generation']),
  savedAt: text,
});

const changeLine = z.strictObject({
  table,
  change: z.enum(['added', 'removed', 'changed']),
  title: text,
});

/** One person's version of something that two have changed. */
const side = z.strictObject({ text: z.string().max(20_000), by: text, at: text });

const conflict = z.strictObject({ key: text, table, title: text, mine: side, theirs: side });

const plan = z.strictObject({
  kind: z.literal('opened'),
  plan: name,
  file: text,
  /** Initials of who handed it over; empty when unknown. */
  by: text,
  added: z.number(),
  updated: z.number(),
  kept: z.number(),
  conflicts: z.array(conflict),
  /** Entries of the file that could not be read. */
  rejected: z.number(),
});

const count = z.strictObject({ change: changeLine.shape.change, count: z.number() });

/** What is asked and answered about copies of the workspace and about handing it over. */
export const HAND_OVER_CONTRACT = {
  /** Copies that can be gone back to, newest first. */
  'copy.list': { request: nothing, response: z.strictObject({ copies: z.array(copy) }) },
  /** Keeps a copy of the workspace as it is now. */
  'copy.keep': { request: nothing, response: z.strictObject({ name }) },
  /** What going back to a copy would change; the first lines and how many there are. */
  'copy.preview': {
    request: z.strictObject({ name }),
    response: z.strictObject({ counts: z.array(count), lines: z.array(changeLine) }),
  },
  /** Goes back to a copy, after keeping one of the present. */
  'copy.restore': { request: z.strictObject({ name }), response: appliedSchema },
  /** Asks for a folder and writes the whole workspace there. */
  'workspace.save-elsewhere': {
    request: z.strictObject({ language }),
    response: z.discriminatedUnion('kind', [
      cancelled,
      z.strictObject({ kind: z.literal('saved'), path: text }),
    ]),
  },
  /** Asks where to and writes the work into one file. */
  'hand-over.save': {
    request: z.strictObject({ language }),
    response: z.discriminatedUnion('kind', [
      cancelled,
      z.strictObject({ kind: z.literal('saved'), path: text }),
    ]),
  },
  /** Asks for a file of a colleague's work and compares it with what is here. */
  'hand-over.open': {
    request: z.strictObject({ language }),
    response: z.discriminatedUnion('kind', [cancelled, plan]),
  },
  /** Takes over what was opened; conflicts that are not named keep mine. */
  'hand-over.merge': {
    request: z.strictObject({
      plan: name,
      decisions: z.array(z.strictObject({ key: text, take: z.enum(['mine', 'theirs', 'both']) })),
    }),
    response: appliedSchema,
  },
} as const;
