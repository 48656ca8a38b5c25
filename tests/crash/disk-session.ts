import type { FileSystem, WritableFile } from '../../electron/services/store/file-system.ts';
import type { SimulatedDisk } from './simulated-disk.ts';

/** What happens to an operation: nothing, an error with a code, or a write that is cut short. */
export type Fault =
  | { readonly kind: 'none' }
  | { readonly kind: 'error'; readonly code: string }
  | { readonly kind: 'short' };

/** Watches and disturbs the operations of one process. */
export interface SessionOptions {
  /** Called before each operation with its number from 1; says what happens to it. */
  readonly fault?: (operation: number, name: string) => Fault;
  /** Called when the operation has changed the disk, before the program learns of it. */
  readonly after?: (operation: number) => void;
}

const NO_FAULT: Fault = { kind: 'none' };

/** One process's view of a simulated disk. Once killed, none of its operations ever ends. */
export class DiskSession implements FileSystem {
  readonly #disk: SimulatedDisk;
  readonly #options: SessionOptions;
  #operations = 0;
  #isKilled = false;

  constructor(disk: SimulatedDisk, options: SessionOptions = {}) {
    this.#disk = disk;
    this.#options = options;
  }

  /** How many operations were begun. */
  get operations(): number {
    return this.#operations;
  }

  /** Stops the process at once; what it wrote stays in the cache. */
  kill(): void {
    this.#isKilled = true;
  }

  list(folder: string): Promise<readonly string[]> {
    return this.#run('list', () => this.#disk.list(folder) ?? missing(folder));
  }

  makeFolder(path: string): Promise<void> {
    return this.#run('makeFolder', () => this.#disk.makeFolder(path));
  }

  size(path: string): Promise<number> {
    return this.#run('size', () => (this.#disk.read(path) ?? missing(path)).length);
  }

  read(path: string): Promise<Uint8Array> {
    return this.#run('read', () => this.#disk.read(path) ?? missing(path));
  }

  async create(path: string): Promise<WritableFile> {
    const node = await this.#run('create', () => {
      if (this.#disk.nodeAt(path) !== null) throw failure('EEXIST', path);
      if (this.#disk.list(folderOf(path)) === null) missing(path);
      return this.#disk.create(path);
    });
    return this.#openFile(path, node);
  }

  /** Opens a file for writing from its start, as bare writers do. */
  async overwrite(path: string): Promise<WritableFile> {
    const node = await this.#run('overwrite', () => this.#disk.truncate(path));
    return this.#openFile(path, node);
  }

  rename(from: string, to: string): Promise<void> {
    return this.#run('rename', () => {
      if (this.#disk.nodeAt(from) === null) missing(from);
      this.#disk.rename(from, to);
    });
  }

  remove(path: string): Promise<void> {
    return this.#run('remove', () => {
      if (this.#disk.nodeAt(path) === null) missing(path);
      this.#disk.unlink(path);
    });
  }

  syncFile(path: string): Promise<void> {
    return this.#run('syncFile', () =>
      this.#disk.syncNode(this.#disk.nodeAt(path) ?? missing(path)),
    );
  }

  syncFolder(path: string): Promise<void> {
    return this.#run('syncFolder', () => {
      if (this.#disk.list(path) === null) missing(path);
      this.#disk.syncFolder(path);
    });
  }

  #openFile(path: string, node: number): WritableFile {
    return {
      write: (bytes, position) => this.#write(node, bytes, position),
      sync: () => this.#run('sync', () => this.#disk.syncNode(node)),
      isInPlace: () => this.#run('isInPlace', () => this.#disk.nodeAt(path) === node),
      close: () => this.#run('close', () => undefined),
    };
  }

  async #write(node: number, bytes: Uint8Array, position: number): Promise<number> {
    let taken = bytes.length;
    await this.#run('write', (fault) => {
      if (fault.kind === 'short') taken = Math.ceil(bytes.length / 2);
      this.#disk.write(node, { offset: position, bytes: bytes.slice(0, taken) });
    });
    return taken;
  }

  async #run<Value>(name: string, change: (fault: Fault) => Value): Promise<Value> {
    await this.#stayIfKilled();
    this.#operations += 1;
    const operation = this.#operations;
    const fault = this.#options.fault?.(operation, name) ?? NO_FAULT;
    if (fault.kind === 'error') throw failure(fault.code, name);
    const value = change(fault);
    this.#options.after?.(operation);
    await this.#stayIfKilled();
    return value;
  }

  async #stayIfKilled(): Promise<void> {
    if (this.#isKilled) await new Promise(() => undefined);
  }
}

function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/'));
}

function missing(path: string): never {
  throw failure('ENOENT', path);
}

function failure(code: string, what: string): Error {
  return Object.assign(new Error(`${code}: ${what}`), { code });
}
