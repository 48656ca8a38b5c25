import { dirname } from 'node:path';
import type { Random } from './random.ts';

const SECTOR = 512;

/** Bytes written and not yet flushed. */
export interface PendingWrite {
  readonly offset: number;
  readonly bytes: Uint8Array;
}

/** A file: what is on the device, what a program sees, and the writes between the two. */
interface FileNode {
  readonly durable: Uint8Array;
  readonly seen: Uint8Array;
  readonly pending: readonly PendingWrite[];
}

type FolderChange =
  | { readonly kind: 'link'; readonly path: string; readonly node: number }
  | { readonly kind: 'rename'; readonly from: string; readonly to: string }
  | { readonly kind: 'unlink'; readonly path: string };

const EMPTY = new Uint8Array();

/**
 * A disk whose every change stays in a cache until it is flushed: file data by file, names by
 * folder. `crash` draws one of the states that a power cut may leave. Nodes are never changed in
 * place, so a copy of the disk costs no more than its maps.
 */
export class SimulatedDisk {
  #nodes = new Map<number, FileNode>();
  #names = new Map<string, number>();
  #durableNames = new Map<string, number>();
  #folderChanges: FolderChange[] = [];
  #folders = new Set<string>();
  #lastNode = 0;

  /** The same disk, going its own way from here. */
  copy(): SimulatedDisk {
    const copy = new SimulatedDisk();
    copy.#nodes = new Map(this.#nodes);
    copy.#names = new Map(this.#names);
    copy.#durableNames = new Map(this.#durableNames);
    copy.#folderChanges = [...this.#folderChanges];
    copy.#folders = new Set(this.#folders);
    copy.#lastNode = this.#lastNode;
    return copy;
  }

  /** Makes folders; they are on the device at once, as `makeFolder` promises. */
  makeFolder(path: string): void {
    for (let each = path; !this.#folders.has(each) && each !== '/'; each = dirname(each)) {
      this.#folders.add(each);
    }
  }

  /** Names in a folder; null when there is no such folder. */
  list(folder: string): readonly string[] | null {
    if (!this.#folders.has(folder)) return null;
    const inside = [...this.#names.keys(), ...this.#folders].filter(
      (path) => dirname(path) === folder && path !== folder,
    );
    return inside.map((path) => path.slice(folder.length + 1));
  }

  /** Content of a file as a program sees it; null when there is none. */
  read(path: string): Uint8Array | null {
    const node = this.#names.get(path);
    return node === undefined ? null : this.#node(node).seen;
  }

  /** Makes an empty file and returns its node. */
  create(path: string): number {
    this.#lastNode += 1;
    this.#nodes.set(this.#lastNode, { durable: EMPTY, seen: EMPTY, pending: [] });
    this.#changeFolder({ kind: 'link', path, node: this.#lastNode });
    return this.#lastNode;
  }

  /** Empties a file that a name leads to, as opening it for writing does. */
  truncate(path: string): number {
    const node = this.#names.get(path) ?? this.create(path);
    this.#nodes.set(node, { ...this.#node(node), seen: EMPTY, pending: [] });
    return node;
  }

  /** Node that a name leads to; null when there is none. */
  nodeAt(path: string): number | null {
    return this.#names.get(path) ?? null;
  }

  /** Writes bytes into a file. */
  write(node: number, write: PendingWrite): void {
    const { durable, seen, pending } = this.#node(node);
    const next = { durable, seen: overlay(seen, write), pending: [...pending, write] };
    this.#nodes.set(node, next);
  }

  /** Puts other bytes in the place of a file's content, on the device as well. */
  replace(path: string, bytes: Uint8Array): void {
    const node = this.#names.get(path) ?? this.create(path);
    this.#nodes.set(node, { durable: bytes, seen: bytes, pending: [] });
  }

  /** Renames a file. */
  rename(from: string, to: string): void {
    this.#changeFolder({ kind: 'rename', from, to });
  }

  /** Removes a name. */
  unlink(path: string): void {
    this.#changeFolder({ kind: 'unlink', path });
  }

  /** Removes a folder with all that is in it, on the device as well. */
  removeFolder(folder: string): void {
    for (const path of [...this.#names.keys()]) {
      if (path.startsWith(`${folder}/`)) this.unlink(path);
    }
    this.syncFolder(folder);
    for (const each of [...this.#folders]) {
      if (each === folder || each.startsWith(`${folder}/`)) this.#folders.delete(each);
    }
  }

  /** Flushes a file's data. */
  syncNode(node: number): void {
    const { seen } = this.#node(node);
    this.#nodes.set(node, { durable: seen, seen, pending: [] });
  }

  /** Flushes the names of a folder. */
  syncFolder(folder: string): void {
    const rest: FolderChange[] = [];
    for (const change of this.#folderChanges) {
      if (folderOf(change) === folder) applyChange(this.#durableNames, change);
      else rest.push(change);
    }
    this.#folderChanges = rest;
  }

  /** All files as a program sees them. */
  files(): ReadonlyMap<string, Uint8Array> {
    return new Map([...this.#names].map(([path, node]) => [path, this.#node(node).seen]));
  }

  /** One of the states in which a power cut may leave the device. */
  crash(random: Random): SimulatedDisk {
    const after = new SimulatedDisk();
    after.#folders = new Set(this.#folders);
    after.#lastNode = this.#lastNode;
    const names = new Map(this.#durableNames);
    for (const change of drawFolderChanges(this.#folderChanges, random)) applyChange(names, change);
    for (const node of names.values()) {
      const content = drawContent(this.#node(node), random);
      after.#nodes.set(node, { durable: content, seen: content, pending: [] });
    }
    after.#names = names;
    after.#durableNames = new Map(names);
    return after;
  }

  #node(node: number): FileNode {
    const found = this.#nodes.get(node);
    if (found === undefined) throw new Error(`node ${node} must exist`);
    return found;
  }

  #changeFolder(change: FolderChange): void {
    this.#folderChanges.push(change);
    applyChange(this.#names, change);
  }
}

function folderOf(change: FolderChange): string {
  return dirname(change.kind === 'rename' ? change.to : change.path);
}

function applyChange(names: Map<string, number>, change: FolderChange): void {
  if (change.kind === 'link') {
    names.set(change.path, change.node);
  } else if (change.kind === 'unlink') {
    names.delete(change.path);
  } else {
    const node = names.get(change.from);
    if (node === undefined) return;
    names.delete(change.from);
    names.set(change.to, node);
  }
}

// Names are lost from the end, or singly.
function drawFolderChanges(
  changes: readonly FolderChange[],
  random: Random,
): readonly FolderChange[] {
  const fate = random.pick(['all', 'none', 'first', 'some', 'some']);
  if (fate === 'all') return changes;
  if (fate === 'none') return [];
  if (fate === 'first') return changes.slice(0, random.below(changes.length + 1));
  return changes.filter(() => random.chance(0.5));
}

function overlay(content: Uint8Array, { offset, bytes }: PendingWrite): Uint8Array {
  const result = Buffer.alloc(Math.max(content.length, offset + bytes.length));
  result.set(content);
  result.set(bytes, offset);
  return result;
}

function drawContent(file: FileNode, random: Random): Uint8Array {
  const { durable, seen, pending } = file;
  if (pending.length === 0) return durable;
  const fate = random.pick(['all', 'none', 'first', 'torn', 'torn', 'torn']);
  if (fate === 'all') return seen;
  if (fate === 'none') return durable;
  return fate === 'first' ? keepFirst(file, random) : tear(file, random);
}

// The first writes are there, the next one in part.
function keepFirst({ durable, pending }: FileNode, random: Random): Uint8Array {
  const count = random.below(pending.length);
  let content = durable;
  for (const write of pending.slice(0, count)) content = overlay(content, write);
  const next = pending[count];
  if (next === undefined) return content;
  const bytes = next.bytes.subarray(0, random.below(next.bytes.length + 1));
  return overlay(content, { offset: next.offset, bytes });
}

// Each sector that was written is as it was, as it is meant to be, or rubbish; the file may be as
// long as it was, as it is meant to be, or anything between.
function tear({ durable, seen, pending }: FileNode, random: Random): Uint8Array {
  const start = Math.min(...pending.map(({ offset }) => offset));
  const grown = Math.max(0, seen.length - durable.length);
  const length = random.chance(0.5) ? seen.length : durable.length + random.below(grown + 1);
  const torn = Buffer.alloc(Math.max(durable.length, length));
  torn.set(durable);
  for (let sector = start - (start % SECTOR); sector < length; sector += SECTOR) {
    const from = Math.max(start, sector);
    const to = Math.min(length, sector + SECTOR);
    const fate = random.pick(['new', 'new', 'old', 'rubbish']);
    if (fate === 'new') torn.set(seen.subarray(from, to), from);
    if (fate === 'rubbish') {
      for (let index = from; index < to; index += 1) torn[index] = random.below(256);
    }
  }
  return torn;
}
