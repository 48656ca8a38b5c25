import type { Result } from '../core/result.ts';
import type { Note } from './annotation.ts';
import { type Patch, parseEntity, type Workspace } from './workspace.ts';

/** Tables whose entities are handed over between people; settings and the press desk stay here. */
export const SHARED_TABLES = ['notes', 'views', 'methods', 'choices', 'layers'] as const;
/** Table whose entities are handed over. */
export type SharedTable = (typeof SHARED_TABLES)[number];

/** The work of somebody, without settings. */
export type SharedWork = Pick<Workspace, SharedTable>;

type Entity = NonNullable<SharedWork[SharedTable] extends ReadonlyMap<string, infer E> ? E : never>;

/** An entity that two people have changed apart from each other. */
export interface Conflict {
  readonly table: SharedTable;
  readonly id: string;
  readonly mine: Entity;
  readonly theirs: Entity;
}

/** What taking over somebody's work would do. */
export interface MergePlan {
  /** New here, or a later version of what is here. */
  readonly patches: readonly Patch[];
  readonly added: number;
  readonly updated: number;
  /** The same here, or a later version here. */
  readonly kept: number;
  /** For the user to decide. */
  readonly conflicts: readonly Conflict[];
}

/** What the user decided about a conflict; `both` keeps theirs beside mine as a copy. */
export type MergeDecision = 'mine' | 'theirs' | 'both';

/**
 * Compares somebody's work with mine, entity by entity: by id, and by time and history where both
 * have it. Nothing of mine is removed. A note of which one version grew out of the other is no
 * conflict; everything else that differs is.
 */
export function planMerge(mine: SharedWork, theirs: SharedWork): MergePlan {
  const patches: Patch[] = [];
  const conflicts: Conflict[] = [];
  const counts = { added: 0, updated: 0, kept: 0 };
  for (const table of SHARED_TABLES) {
    for (const [id, other] of theirs[table]) {
      const own = mine[table].get(id);
      const relation = own === undefined ? 'added' : relate(own, other);
      if (relation !== 'conflict') counts[relation] += 1;
      else if (own !== undefined) conflicts.push({ table, id, mine: own, theirs: other });
      const isTaken = relation === 'added' || relation === 'updated';
      if (isTaken) patches.push(...patchOf(table, id, other));
    }
  }
  return { ...counts, patches, conflicts };
}

/** The patches of a plan after the user's decisions; a conflict without one keeps mine. */
export function decideMerge(
  { patches, conflicts }: MergePlan,
  decisionOf: (conflict: Conflict) => MergeDecision,
  newId: () => string,
): readonly Patch[] {
  const decided = conflicts.flatMap((conflict): readonly Patch[] => {
    const { table, id, theirs } = conflict;
    const decision = decisionOf(conflict);
    if (decision === 'theirs') return patchOf(table, id, theirs);
    if (decision === 'mine' || table === 'choices') return [];
    const copy = newId();
    return patchOf(table, copy, { ...theirs, id: copy });
  });
  return [...patches, ...decided];
}

/** The patches that make mine what it was in an earlier copy; settings stay as they are. */
export function planRestore(mine: SharedWork, copy: SharedWork): readonly Patch[] {
  const patches: Patch[] = [];
  for (const table of SHARED_TABLES) {
    for (const [id, before] of copy[table]) {
      const own = mine[table].get(id);
      if (own === undefined || !isSame(own, before)) patches.push(...patchOf(table, id, before));
    }
    for (const id of mine[table].keys()) {
      if (!copy[table].has(id)) patches.push([table, id, null]);
    }
  }
  return patches;
}

function relate(mine: Entity, theirs: Entity): 'kept' | 'updated' | 'conflict' {
  if (isSame(mine, theirs)) return 'kept';
  if (!isNote(mine) || !isNote(theirs)) return 'conflict';
  if (grewOutOf(theirs, mine)) return 'updated';
  return grewOutOf(mine, theirs) ? 'kept' : 'conflict';
}

function grewOutOf(later: Note, earlier: Note): boolean {
  return later.history.some(({ at, text }) => at === earlier.updatedAt && text === earlier.text);
}

function isNote(entity: Entity): entity is Note {
  return 'history' in entity;
}

function isSame(a: Entity, b: Entity): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

// Goes through the parser of the table, which knows what belongs to what.
function patchOf(table: SharedTable, id: string, entity: unknown): readonly Patch[] {
  const patch: Result<Patch> = parseEntity(table, id, entity);
  return patch.kind === 'ok' ? [patch.value] : [];
}

/** What a patch would change, for people. */
export interface ChangeLine {
  readonly table: SharedTable;
  readonly change: 'added' | 'removed' | 'changed';
  /** First line of a note, name of a document, cell of a choice. */
  readonly title: string;
}

/** Says what patches would change in somebody's work. */
export function describePatches(
  mine: SharedWork,
  patches: readonly Patch[],
): readonly ChangeLine[] {
  return patches.flatMap(([table, id, value]): readonly ChangeLine[] => {
    if (table === 'settings' || table === 'history' || table === 'texts') return [];
    const own = mine[table].get(id);
    const title = titleOf(id, value ?? own ?? null);
    if (value === null) return [{ table, change: 'removed', title }];
    return [{ table, change: own === undefined ? 'added' : 'changed', title }];
  });
}

const TITLE_LIMIT = 120;

/** How an entity is called in a list. */
export function titleOf(id: string, entity: Entity | null): string {
  if (entity === null) return id;
  if ('text' in entity) return entity.text.trim().split('\n', 1)[0]?.slice(0, TITLE_LIMIT) ?? id;
  return 'name' in entity ? entity.name : id;
}
