import type { Note } from '../../shared/domain/annotation.ts';
import type { NoteId, ParkId } from '../../shared/domain/ids.ts';
import { FIRST_SETTINGS, type Settings } from '../../shared/domain/settings.ts';
import type { Patch, Workspace } from '../../shared/domain/workspace.ts';
import type { Random } from './random.ts';

const NOTES = 10;

/** What the workspace must hold after each change that was made, in the order of their making. */
export class Model {
  readonly #notes = new Map<string, Note>();
  #settings: Settings = FIRST_SETTINGS;
  readonly #states = new Map<string, number>();
  #made = 0;

  constructor() {
    this.#states.set(this.#text(), 0);
  }

  /** How many changes were made. */
  get made(): number {
    return this.#made;
  }

  /** Makes a change of one to three entities and says what it is. */
  change(random: Random): readonly Patch[] {
    this.#made += 1;
    const count = random.chance(0.2) ? 3 : 1;
    const patches = Array.from({ length: count }, () => this.#drawPatch(random));
    for (const patch of patches) this.#apply(patch);
    this.#states.set(this.#text(), this.#made);
    return patches;
  }

  /**
   * After how many of the changes the workspace stands, the last time if it stood so twice; null
   * when it never stood so.
   */
  place(workspace: Workspace): number | null {
    return this.#states.get(textOf(workspace.notes, workspace.settings)) ?? null;
  }

  #drawPatch(random: Random): Patch {
    const id = `note-${random.below(NOTES)}`;
    if (random.chance(0.1)) return ['settings', 'initials', `A${this.#made}`];
    if (this.#notes.has(id) && random.chance(0.2)) return ['notes', id, null];
    return ['notes', id, buildNote(id, `${this.#made} ${'слово '.repeat(random.below(30))}`)];
  }

  #apply(patch: Patch): void {
    if (patch[0] === 'settings') this.#settings = { ...this.#settings, [patch[1]]: patch[2] };
    else if (patch[2] === null) this.#notes.delete(patch[1]);
    else this.#notes.set(patch[1], patch[2] as Note);
  }

  #text(): string {
    return textOf(this.#notes, this.#settings);
  }
}

/** A note with a text. */
export function buildNote(id: string, text: string): Note {
  return {
    id: id as NoteId,
    target: { kind: 'park', park: 'kip-master' as ParkId },
    kind: 'check',
    state: 'open',
    text,
    tags: [],
    author: 'АК',
    editor: 'АК',
    seen: null,
    history: [],
    createdAt: '2026-07-18T09:30:00.000Z',
    updatedAt: '2026-07-18T09:30:00.000Z',
  };
}

/** Everything that the user would see, as a text to compare. */
export function textOf(notes: ReadonlyMap<string, Note>, settings: Settings): string {
  const texts = [...notes.values()].map(({ id, text }) => `${id}=${text}`).sort();
  return JSON.stringify([texts, settings.initials]);
}
