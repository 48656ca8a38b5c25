import type { Finding } from './finding.ts';
import { type ChangeGroup, type Journal, type JournalHeader, lastOf } from './journal-file.ts';
import { journalName } from './layout.ts';
import { type Migration, migrateTables, type VersionedTables } from './migration.ts';
import { applyRawPatch, type RawTables } from './raw-tables.ts';
import type { SessionState } from './state-file.ts';

/** A journal with the file it came from. */
export interface NamedJournal {
  readonly name: string;
  readonly generation: number;
  readonly journal: Journal;
}

/** Where replay starts. */
export interface ReplayBase {
  readonly tables: RawTables;
  readonly schemaVersion: number;
  readonly lastSequence: number;
  readonly savedAt: string | null;
}

/** What came of replaying the journals on a base. */
export interface Replayed {
  readonly state: VersionedTables;
  /** Number of the last change in the state. */
  readonly reached: number;
  /** Highest number that was ever seen. */
  readonly highest: number;
  /** ISO 8601 instant of the last change, or of the base; null for an empty workspace. */
  readonly from: string | null;
  /** How many changes were added to the base. */
  readonly applied: number;
  readonly findings: readonly Finding[];
  /** Newest schema version met, which may be beyond what this program knows. */
  readonly newestSchema: number;
}

/**
 * Applies the journals, oldest first, to the base. Every whole change counts, in the order of the
 * numbers; numbers that are missing are counted as lost. A change that was written and never
 * confirmed does no harm: whoever wrote it either wrote it again later or never went on.
 */
export function replayJournals(
  base: ReplayBase,
  journals: readonly NamedJournal[],
  { session, migrations }: ReplayGuide,
): Replayed {
  const replay = new Replay(base, migrations);
  journals.forEach((each, index) => {
    const later = journals.slice(index + 1).find(({ journal }) => journal.header !== null);
    replay.addJournal(each, { next: later?.journal.header ?? null, session });
  });
  replay.checkSession(journals, session);
  return replay.result();
}

/** What replay needs besides the data. */
export interface ReplayGuide {
  readonly session: SessionState | null;
  readonly migrations: readonly Migration[];
}

interface Surroundings {
  /** Header of the next journal that has one; null for the last journal. */
  readonly next: JournalHeader | null;
  readonly session: SessionState | null;
}

class Replay {
  #state: VersionedTables;
  #reached: number;
  #highest: number;
  #from: string | null;
  #applied = 0;
  #lost = 0;
  #newestSchema: number;
  readonly #findings: Finding[] = [];
  readonly #migrations: readonly Migration[];

  constructor(base: ReplayBase, migrations: readonly Migration[]) {
    this.#state = { version: base.schemaVersion, tables: base.tables };
    this.#reached = base.lastSequence;
    this.#highest = base.lastSequence;
    this.#from = base.savedAt;
    this.#newestSchema = base.schemaVersion;
    this.#migrations = migrations;
  }

  addJournal({ name, generation, journal }: NamedJournal, { next, session }: Surroundings): void {
    const lostBefore = this.#lost;
    if (journal.header) this.#startFrom(journal.header);
    for (const group of journal.groups) this.#applyGroup(group);
    const isNamed = session?.generation === generation;
    const isShort = this.#lost > lostBefore || (next !== null && next.after > this.#reached);
    if (isDamaged(journal, { isNamed, isShort })) this.#findings.push({ kind: 'damaged', name });
    else if (next === null) this.#checkTail({ name, generation, journal }, session);
  }

  checkSession(journals: readonly NamedJournal[], session: SessionState | null): void {
    if (session === null) return;
    if (session.kind === 'closed') {
      this.#skipTo(session.lastSequence);
      return;
    }
    const isThere = journals.some(({ generation }) => generation === session.generation);
    if (!isThere) this.#findings.push({ kind: 'missing', name: journalName(session.generation) });
  }

  result(): Replayed {
    const findings = [...this.#findings];
    if (this.#lost > 0) findings.push({ kind: 'lost', count: this.#lost });
    return {
      state: this.#state,
      reached: this.#reached,
      highest: this.#highest,
      from: this.#from,
      applied: this.#applied,
      findings,
      newestSchema: this.#newestSchema,
    };
  }

  // A journal that the session closed in order was whole; a later one was only being begun.
  #checkTail(named: NamedJournal, session: SessionState | null): void {
    const { name, generation, journal } = named;
    if (!journal.hasBadTail || journal.header === null) return;
    const wasClosed = session?.kind === 'closed' && generation <= session.generation;
    this.#findings.push({ kind: wasClosed ? 'damaged' : 'unfinished', name });
  }

  #startFrom({ after, next, schemaVersion }: JournalHeader): void {
    this.#skipTo(after);
    this.#reached = Math.max(this.#reached, next - 1);
    this.#highest = Math.max(this.#highest, next - 1);
    this.#newestSchema = Math.max(this.#newestSchema, schemaVersion);
    const isKnown = this.#migrations.some((each) => each.from === schemaVersion - 1);
    if (isKnown) this.#state = migrateTables(this.#state, schemaVersion, this.#migrations);
  }

  #applyGroup(group: ChangeGroup): void {
    this.#highest = Math.max(this.#highest, lastOf(group));
    group.changes.forEach((patches, index) => {
      const number = group.first + index;
      if (number <= this.#reached) return;
      this.#skipTo(number - 1);
      for (const patch of patches) applyRawPatch(this.#state.tables, patch);
      this.#reached = number;
      this.#from = group.at;
      this.#applied += 1;
    });
  }

  #skipTo(number: number): void {
    if (number <= this.#reached) return;
    this.#lost += number - this.#reached;
    this.#reached = number;
    this.#highest = Math.max(this.#highest, number);
  }
}

// A first frame that was never finished means nothing, unless the session went on to use the file;
// a bad tail was never confirmed, unless numbers are missing.
function isDamaged(
  { header, groups, isBroken, hasBadTail }: Journal,
  { isNamed, isShort }: { readonly isNamed: boolean; readonly isShort: boolean },
): boolean {
  const isHeadless = header === null && (groups.length > 0 || isNamed);
  return isBroken || isHeadless || (isShort && hasBadTail);
}
