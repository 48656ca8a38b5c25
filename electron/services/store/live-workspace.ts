import type { Note } from '../../../shared/domain/annotation.ts';
import type { HistoryStep } from '../../../shared/domain/history-step.ts';
import { FIRST_SETTINGS, type Settings } from '../../../shared/domain/settings.ts';
import type { Choice, Patch, SavedDocument, Workspace } from '../../../shared/domain/workspace.ts';

/** The workspace as the store holds it: the same maps, open to patches. */
export interface LiveWorkspace extends Workspace {
  readonly notes: Map<string, Note>;
  readonly views: Map<string, SavedDocument>;
  readonly methods: Map<string, SavedDocument>;
  readonly choices: Map<string, Choice>;
  readonly layers: Map<string, SavedDocument>;
  readonly texts: Map<string, SavedDocument>;
  readonly history: Map<string, HistoryStep>;
  settings: Settings;
}

/** A workspace without any work in it. */
export function buildEmptyWorkspace(): LiveWorkspace {
  return {
    notes: new Map(),
    views: new Map(),
    methods: new Map(),
    choices: new Map(),
    layers: new Map(),
    texts: new Map(),
    history: new Map(),
    settings: FIRST_SETTINGS,
  };
}

/** Puts the new value of an entity in its place, or takes the entity out. */
export function applyPatch(workspace: LiveWorkspace, patch: Patch): void {
  if (patch[0] === 'notes') putEntity(workspace.notes, patch[1], patch[2]);
  else if (patch[0] === 'choices') putEntity(workspace.choices, patch[1], patch[2]);
  else if (patch[0] === 'history') putEntity(workspace.history, patch[1], patch[2]);
  else if (patch[0] !== 'settings') putEntity(workspace[patch[0]], patch[1], patch[2]);
  else workspace.settings = { ...workspace.settings, [patch[1]]: patch[2] };
}

function putEntity<Entity>(table: Map<string, Entity>, id: string, value: Entity | null): void {
  if (value === null) table.delete(id);
  else table.set(id, value);
}
