/** Name of the newest snapshot. */
export const SNAPSHOT_NAME = 'workspace.json';
/** Name of the file that says how the last session ended. */
export const STATE_NAME = 'state.json';
/** Folder of dated copies inside the workspace folder. */
export const BACKUP_FOLDER = 'backup';

/** What a name in the workspace folder stands for. */
export type WorkspaceFile =
  | { readonly kind: 'snapshot'; readonly name: string }
  | { readonly kind: 'older-snapshot'; readonly name: string; readonly generation: number }
  | { readonly kind: 'journal'; readonly name: string; readonly generation: number }
  | { readonly kind: 'state'; readonly name: string }
  /** A file that was being written when the program stopped. */
  | { readonly kind: 'unfinished'; readonly name: string; readonly generation: number }
  /** Put aside as damaged. */
  | { readonly kind: 'aside'; readonly name: string; readonly generation: number }
  | { readonly kind: 'foreign'; readonly name: string };

/** Name of a snapshot that a newer one has replaced. */
export function olderSnapshotName(generation: number): string {
  return `workspace-${generation}.json`;
}

/** Name of a journal. */
export function journalName(generation: number): string {
  return `journal-${generation}.jsonl`;
}

/** Name under which a file is written before it takes its place. */
export function unfinishedName(name: string, generation: number): string {
  return `${name}-${generation}.new`;
}

/** Name under which a damaged file is put aside, e.g. `journal-4.jsonl.damaged-20260718-093000`. */
export function asideName(name: string, at: Date): string {
  const digits = at.toISOString().replaceAll(/[-:]/g, '').slice(0, 15);
  return `${name}.damaged-${digits.replace('T', '-')}`;
}

const OLDER = /^workspace-(\d{1,15})\.json$/;
const JOURNAL = /^journal-(\d{1,15})\.jsonl$/;
const UNFINISHED = /^.*-(\d{1,15})\.new$/;
const ASIDE = /^(?:workspace|journal)(?:-(\d{1,15}))?\.jsonl?\.damaged-/;

/** Tells what a name in the workspace folder stands for. */
export function parseFileName(name: string): WorkspaceFile {
  if (name === SNAPSHOT_NAME) return { kind: 'snapshot', name };
  if (name === STATE_NAME) return { kind: 'state', name };
  const older = OLDER.exec(name);
  if (older) return { kind: 'older-snapshot', name, generation: Number(older[1]) };
  const journal = JOURNAL.exec(name);
  if (journal) return { kind: 'journal', name, generation: Number(journal[1]) };
  const unfinished = UNFINISHED.exec(name);
  if (unfinished) return { kind: 'unfinished', name, generation: Number(unfinished[1]) };
  const aside = ASIDE.exec(name);
  if (aside) return { kind: 'aside', name, generation: Number(aside[1] ?? 0) };
  return { kind: 'foreign', name };
}

/** Highest generation number that any name in the folder carries; 0 when none does. */
export function highestGeneration(files: readonly WorkspaceFile[]): number {
  return files.reduce(
    (top, file) => ('generation' in file ? Math.max(top, file.generation) : top),
    0,
  );
}
