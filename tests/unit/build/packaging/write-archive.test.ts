import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { writeArchive } from '../../../../build/packaging/write-archive.mjs';

const folder = mkdtempSync(join(tmpdir(), 'parkbench-archive-'));
afterAll(() => rmSync(folder, { recursive: true }));

interface Node {
  readonly files: Readonly<Record<string, Node>>;
  readonly size: number;
  readonly offset: string;
  readonly integrity: { readonly hash: string; readonly blocks: readonly string[] };
}

/** Reads an archive by the description of its format, without what has written it. */
function openArchive(path: string) {
  const bytes = readFileSync(path);
  const headerLength = bytes.readUInt32LE(4);
  const text = bytes.subarray(16, 16 + bytes.readUInt32LE(12));
  const root = JSON.parse(text.toString('utf8')) as Node;
  const find = (name: string): Node =>
    name.split('/').reduce((node, part) => node.files[part] as Node, root);
  const read = (name: string): Buffer => {
    const { offset, size } = find(name);
    const start = 8 + headerLength + Number(offset);
    return bytes.subarray(start, start + size);
  };
  return { text, find, read };
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

describe('an archive of the application', () => {
  const source = join(folder, 'source');
  mkdirSync(join(source, 'данные'), { recursive: true });
  writeFileSync(join(source, 'main.js'), 'run();');
  writeFileSync(join(source, 'данные', 'большой.bin'), Buffer.alloc(5_000_000, 'парк'));
  writeFileSync(join(source, 'empty'), '');
  const path = join(folder, 'app.asar');
  const { headerHash } = writeArchive(path, [
    { path: 'package.json', bytes: Buffer.from('{"main":"out/main.js"}') },
    { path: 'out', from: source },
    { path: 'LICENSE', from: join(source, 'main.js') },
  ]);
  const archive = openArchive(path);

  it('gives back every file as it was, also an empty one and one with a Russian name', () => {
    expect(archive.read('package.json').toString()).toBe('{"main":"out/main.js"}');
    expect(archive.read('out/main.js').toString()).toBe('run();');
    expect(archive.read('out/empty')).toHaveLength(0);
    expect(archive.read('LICENSE').toString()).toBe('run();');
    const large = archive.read('out/данные/большой.bin');
    expect(large.equals(Buffer.alloc(5_000_000, 'парк'))).toBe(true);
  });

  it('carries the checksum of each file and of each four megabytes of it', () => {
    const bytes = archive.read('out/данные/большой.bin');
    const { hash, blocks } = archive.find('out/данные/большой.bin').integrity;
    expect(hash).toBe(sha256(bytes));
    expect(blocks).toEqual([sha256(bytes.subarray(0, 2 ** 22)), sha256(bytes.subarray(2 ** 22))]);
  });

  it('is vouched for by the checksum of its header', () => {
    expect(headerHash).toBe(sha256(archive.text));
  });
});
