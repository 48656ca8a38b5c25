import { z } from './zod.ts';
import { parseJsonValue } from '../core/json.ts';
import { errorProblem, type Problem } from '../core/problem.ts';
import { failed, ok, type Result } from '../core/result.ts';
import {
  NOTE_KINDS,
  NOTE_STATES,
  type Note,
  type NoteDraft,
  type NoteFields,
  parseNote,
} from '../domain/annotation.ts';
import { type FigureSeen, parseFigureSeen } from '../domain/figure-seen.ts';
import { parseNoteId, parseObservationId, parseParkId } from '../domain/ids.ts';
import { METRIC_IDS } from '../domain/metric.ts';
import { parseNoteTarget } from '../domain/note-target.ts';
import { HISTORY_ACTS, type HistoryState, VIEW_ACTS } from '../domain/history-step.ts';
import type { SaveState } from '../domain/save-state.ts';
import { FIRST_SETTINGS, parseSetting, type Settings } from '../domain/settings.ts';
import {
  type Choice,
  type Patch,
  parseChoice,
  parsePatch,
  parseSavedDocument,
  type SavedDocument,
} from '../domain/workspace.ts';
import type { WorkspaceChange } from '../domain/workspace-change.ts';
import { problemSchema } from './envelope.ts';
import { parsedBy, textParsedBy } from './parsed-by.ts';

/** The user's work as the window receives it at its start. */
export interface WorkspaceContent {
  /** Folder as the user knows it. */
  readonly folder: string;
  readonly notes: readonly Note[];
  readonly views: readonly SavedDocument[];
  readonly layers: readonly SavedDocument[];
  /** What lies on the press desk. */
  readonly texts: readonly SavedDocument[];
  readonly choices: readonly Choice[];
  readonly settings: Settings;
  readonly history: HistoryState;
  /** What opening found, worst first. */
  readonly problems: readonly Problem[];
  readonly saveState: SaveState;
}

/** What a change became: the new values, and whether they are on disk. */
export interface AppliedPatches {
  readonly patches: readonly Patch[];
  readonly history: HistoryState;
  readonly saveState: SaveState;
}

export const saveStateSchema: z.ZodType<SaveState> = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('saved') }),
  z.strictObject({ kind: z.literal('saving') }),
  z.strictObject({
    kind: z.literal('unsaved'),
    changes: z.number(),
    problem: problemSchema,
  }),
  z.strictObject({ kind: z.literal('read-only'), problem: problemSchema }),
]);

const act = z.enum(HISTORY_ACTS).nullable();
/** What can be undone and done again. */
export const historySchema: z.ZodType<HistoryState> = z.strictObject({ undo: act, redo: act });

export const workspaceSchema: z.ZodType<WorkspaceContent> = z.strictObject({
  folder: z.string(),
  notes: z.array(parsedBy(parseNote)),
  views: z.array(parsedBy(parseSavedDocument)),
  layers: z.array(parsedBy(parseSavedDocument)),
  texts: z.array(parsedBy(parseSavedDocument)),
  choices: z.array(parsedBy(parseChoice)),
  settings: parsedBy(parseSettings),
  history: historySchema,
  problems: z.array(problemSchema),
  saveState: saveStateSchema,
});

export const appliedSchema: z.ZodType<AppliedPatches> = z.strictObject({
  patches: z.array(parsedBy(parsePatch)),
  history: historySchema,
  saveState: saveStateSchema,
});

const id = z.string().max(256);
const name = z.string().max(1_000);
const noteId = textParsedBy(parseNoteId);
const parkId = textParsedBy(parseParkId);
const target = parsedBy(parseNoteTarget);
const noteKind = z.enum(NOTE_KINDS);
// The text's own limit is the parser's to state, with a sentence of its own.
const noteText = z.string().max(20_000_000);
const tags = z.array(z.string().max(1_000)).max(1_000);

const seen = parsedBy(readSeen).nullable();

const draft: z.ZodType<NoteDraft> = z.strictObject({
  target,
  kind: noteKind,
  text: noteText,
  tags,
  seen: seen.exactOptional(),
});

const fields: z.ZodType<NoteFields> = z.strictObject({
  target: target.exactOptional(),
  kind: noteKind.exactOptional(),
  state: z.enum(NOTE_STATES).exactOptional(),
  text: noteText.exactOptional(),
  tags: tags.exactOptional(),
  seen: seen.exactOptional(),
});

const json = parsedBy(parseJsonValue);
const settings: z.ZodType<Partial<Settings>> = z.strictObject({
  language: z.enum(['ru', 'en']).nullable().exactOptional(),
  theme: z.enum(['system', 'light', 'dark']).exactOptional(),
  density: z.enum(['compact', 'comfortable']).exactOptional(),
  zoomPercent: z.number().exactOptional(),
  initials: z.string().max(1_000).exactOptional(),
  layout: json.exactOptional(),
  lastView: json.exactOptional(),
  sideView: json.exactOptional(),
});

const table = z.enum(['views', 'methods', 'layers']);
const metric = z.enum(METRIC_IDS);

/** Most cells that one step prefers figures in. */
const MOST_PREFERRED = 20_000;
const preferred = {
  park: parkId,
  metric,
  observation: textParsedBy(parseObservationId),
  reason: z.string().max(10_000),
};

/** A named change of the user's work, on its way to the store. */
export const changeSchema: z.ZodType<WorkspaceChange> = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('note.add'), draft }),
  z.strictObject({ kind: z.literal('note.edit'), id: noteId, fields }),
  z.strictObject({ kind: z.literal('note.remove'), id: noteId }),
  z.strictObject({ kind: z.literal('note.restore'), note: parsedBy(parseNote) }),
  z.strictObject({ kind: z.literal('settings.set'), settings }),
  z.strictObject({
    kind: z.literal('document.save'),
    table,
    id: id.nullable(),
    name,
    body: z.unknown(),
  }),
  z.strictObject({ kind: z.literal('document.remove'), table, id }),
  z.strictObject({ kind: z.literal('text.keep'), id, name, body: z.unknown() }),
  z.strictObject({ kind: z.literal('text.remove'), id }),
  z.strictObject({ kind: z.literal('choice.set'), ...preferred }),
  z.strictObject({ kind: z.literal('choice.clear'), park: parkId, metric }),
  z.strictObject({
    kind: z.literal('figures.enter'),
    id: id.nullable(),
    name,
    body: z.unknown(),
    preferred: z.array(z.strictObject(preferred)).max(MOST_PREFERRED),
  }),
  z.strictObject({
    kind: z.literal('view.set'),
    act: z.enum(VIEW_ACTS),
    side: z.enum(['left', 'right']),
    view: json,
  }),
  z.strictObject({ kind: z.literal('history.undo') }),
  z.strictObject({ kind: z.literal('history.redo') }),
]);

function readSeen(value: unknown): Result<FigureSeen> {
  const read = parseFigureSeen(value);
  return read === null ? failed(errorProblem('entry.malformed', { field: 'seen' })) : ok(read);
}

function parseSettings(value: unknown): Result<Settings> {
  let read = FIRST_SETTINGS;
  for (const [key, setting] of Object.entries(value ?? {})) {
    const next = parseSetting(read, key, setting);
    if (next.kind === 'failed') return next;
    read = next.value;
  }
  return ok(read);
}
