import { type JsonValue, parseJsonValue } from '../core/json.ts';
import { errorProblem } from '../core/problem.ts';
import { failed, ok, type Result } from '../core/result.ts';
import { addVersion, type Note, type NoteDraft, type NoteFields, versionOf } from './annotation.ts';
import { buildRedo, buildUndo } from './history.ts';
import type { HistoryAct, ViewAct } from './history-step.ts';
import type { NoteId, ObservationId, ParkId } from './ids.ts';
import type { MetricId } from './metric.ts';
import type { Settings } from './settings.ts';
import {
  choiceKey,
  type Patch,
  parseEntity,
  type SavedDocument,
  type Workspace,
} from './workspace.ts';

/** Tables of documents that a name and a body suffice to save. */
export type DocumentTable = 'views' | 'methods' | 'layers';

/** A named change of the user's work; the only way in which a workspace changes. */
export type WorkspaceChange =
  | { readonly kind: 'note.add'; readonly draft: NoteDraft }
  | { readonly kind: 'note.edit'; readonly id: NoteId; readonly fields: NoteFields }
  | { readonly kind: 'note.remove'; readonly id: NoteId }
  /** Puts a removed note back as it was. */
  | { readonly kind: 'note.restore'; readonly note: Note }
  | { readonly kind: 'settings.set'; readonly settings: Partial<Settings> }
  | {
      readonly kind: 'document.save';
      readonly table: DocumentTable;
      /** Null makes a new document. */
      readonly id: string | null;
      readonly name: string;
      /** Plain JSON. */
      readonly body: unknown;
    }
  | { readonly kind: 'document.remove'; readonly table: DocumentTable; readonly id: string }
  /** Keeps something of the press desk under its own id, in the place of what stood there. */
  | {
      readonly kind: 'text.keep';
      readonly id: string;
      readonly name: string;
      /** Plain JSON. */
      readonly body: unknown;
    }
  | { readonly kind: 'text.remove'; readonly id: string }
  | ({ readonly kind: 'choice.set' } & PreferredObservation)
  | { readonly kind: 'choice.clear'; readonly park: ParkId; readonly metric: MetricId }
  /** Keeps a layer with figures that were entered, some of them preferred, as one step. */
  | {
      readonly kind: 'figures.enter';
      /** Null makes a new layer. */
      readonly id: string | null;
      readonly name: string;
      /** Plain JSON. */
      readonly body: unknown;
      readonly preferred: readonly PreferredObservation[];
    }
  /** Keeps the view of a side as it is now; what it was before can be undone. */
  | {
      readonly kind: 'view.set';
      readonly act: ViewAct;
      readonly side: 'left' | 'right';
      /** Null at the right where there is only one view. */
      readonly view: JsonValue;
    }
  | { readonly kind: 'history.undo' }
  | { readonly kind: 'history.redo' };

/** Which observation stands in a cell by the user's word, and why. */
export interface PreferredObservation {
  readonly park: ParkId;
  readonly metric: MetricId;
  readonly observation: ObservationId;
  readonly reason: string;
}

/** What a change needs from outside: the time and a fresh id. */
export interface ChangeContext {
  /** ISO 8601 instant in UTC at which the change is made. */
  readonly at: string;
  /** Returns an id that was never used: lower-case letters, digits and hyphens. */
  readonly newId: () => string;
}

/**
 * Turns a change into the new values of the entities it touches, one group that is applied whole.
 * Every value has passed the parser that reads it from disk. Fails with `note.unknown` or
 * `entry.unknown` when the thing to change is gone, or with what the parser says.
 */
export function buildPatches(
  workspace: Workspace,
  change: WorkspaceChange,
  context: ChangeContext,
): Result<readonly Patch[]> {
  switch (change.kind) {
    case 'note.add':
      return addNote(workspace, change.draft, context);
    case 'note.edit':
      return editNote(workspace, change, context);
    case 'note.remove':
      if (!workspace.notes.has(change.id)) return unknownNote(change.id);
      return ok([['notes', change.id, null]]);
    case 'note.restore':
      return asGroup(parseEntity('notes', change.note.id, change.note));
    case 'settings.set':
      return setSettings(change.settings);
    case 'document.save':
      return saveDocument(workspace, change, context);
    case 'document.remove':
      if (!workspace[change.table].has(change.id)) return unknownEntry(change.id);
      return ok([[change.table, change.id, null]]);
    case 'text.keep':
      return keepText(workspace, change, context);
    case 'text.remove':
      return ok([['texts', change.id, null]]);
    case 'choice.set':
      return setChoice(change, context.at);
    case 'choice.clear':
      return ok([['choices', choiceKey(change.park, change.metric), null]]);
    case 'figures.enter':
      return enterFigures(workspace, change, context);
    case 'view.set':
      return setSettings(
        change.side === 'left' ? { lastView: change.view } : { sideView: change.view },
      );
    case 'history.undo':
      return buildUndo(workspace);
    case 'history.redo':
      return buildRedo(workspace);
  }
}

/** What the history calls a change; null for what cannot be undone, such as the language. */
export function actOfChange(workspace: Workspace, change: WorkspaceChange): HistoryAct | null {
  switch (change.kind) {
    case 'settings.set':
    case 'text.keep':
    case 'text.remove':
    case 'history.undo':
    case 'history.redo':
      return null;
    case 'view.set':
      return change.act;
    case 'document.save':
      return change.id !== null && workspace[change.table].has(change.id)
        ? `${change.table}.edit`
        : `${change.table}.add`;
    case 'document.remove':
      return `${change.table}.remove`;
    default:
      return change.kind;
  }
}

type Change<Kind extends WorkspaceChange['kind']> = Extract<WorkspaceChange, { kind: Kind }>;

function addNote(
  workspace: Workspace,
  draft: NoteDraft,
  { at, newId }: ChangeContext,
): Result<readonly Patch[]> {
  const { initials } = workspace.settings;
  const note = {
    seen: null,
    ...draft,
    id: newId(),
    state: 'open',
    author: initials,
    editor: initials,
    history: [],
    createdAt: at,
    updatedAt: at,
  };
  return asGroup(parseEntity('notes', note.id, note));
}

function editNote(
  workspace: Workspace,
  { id, fields }: Change<'note.edit'>,
  { at }: ChangeContext,
): Result<readonly Patch[]> {
  const note = workspace.notes.get(id);
  if (note === undefined) return unknownNote(id);
  const edited = { ...note, ...fields, id, updatedAt: at, editor: workspace.settings.initials };
  const isSaidSo = ['kind', 'state', 'text'] as const;
  const isOther = isSaidSo.some((field) => edited[field] !== note[field]);
  const history = isOther ? addVersion(note.history, versionOf(note)) : note.history;
  return asGroup(parseEntity('notes', id, { ...edited, history }));
}

function setSettings(settings: Partial<Settings>): Result<readonly Patch[]> {
  const patches: Patch[] = [];
  for (const [name, value] of Object.entries(settings)) {
    const patch = parseEntity('settings', name, value);
    if (patch.kind === 'failed') return patch;
    patches.push(patch.value);
  }
  return ok(patches);
}

function saveDocument(
  workspace: Workspace,
  { table, id, name, body }: Change<'document.save'>,
  { at, newId }: ChangeContext,
): Result<readonly Patch[]> {
  const json = parseJsonValue(body);
  if (json.kind === 'failed') return json;
  const before = id === null ? undefined : workspace[table].get(id);
  if (id !== null && before === undefined) return unknownEntry(id);
  const document: SavedDocument = {
    id: id ?? newId(),
    name,
    body: json.value,
    createdAt: before?.createdAt ?? at,
    updatedAt: at,
  };
  return asGroup(parseEntity(table, document.id, document));
}

function keepText(
  { texts }: Workspace,
  { id, name, body }: Change<'text.keep'>,
  { at }: ChangeContext,
): Result<readonly Patch[]> {
  const createdAt = texts.get(id)?.createdAt ?? at;
  return asGroup(parseEntity('texts', id, { id, name, body, createdAt, updatedAt: at }));
}

function enterFigures(
  workspace: Workspace,
  { preferred, id, name, body }: Change<'figures.enter'>,
  context: ChangeContext,
): Result<readonly Patch[]> {
  const saved = saveDocument(
    workspace,
    { kind: 'document.save', table: 'layers', id, name, body },
    context,
  );
  if (saved.kind === 'failed') return saved;
  const patches = [...saved.value];
  for (const each of preferred) {
    const choice = setChoice(each, context.at);
    if (choice.kind === 'failed') return choice;
    patches.push(...choice.value);
  }
  return ok(patches);
}

function setChoice(
  { park, metric, observation, reason }: PreferredObservation,
  updatedAt: string,
): Result<readonly Patch[]> {
  const id = choiceKey(park, metric);
  return asGroup(parseEntity('choices', id, { id, park, metric, observation, reason, updatedAt }));
}

function asGroup(patch: Result<Patch>): Result<readonly Patch[]> {
  return patch.kind === 'failed' ? patch : ok([patch.value]);
}

function unknownNote(id: string): Result<never> {
  return failed(errorProblem('note.unknown', { id }));
}

function unknownEntry(id: string): Result<never> {
  return failed(errorProblem('entry.unknown', { id }));
}
