import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { unzip } from '../../../../build/electron/unzip.mjs';
import { buildZip, type ZippedFile } from './zip-file.ts';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'parkbench-unzip-'));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

function unpack(files: readonly ZippedFile[], comment?: string): number {
  const archive = join(folder, 'a.zip');
  writeFileSync(archive, buildZip(files, comment));
  return unzip(archive, join(folder, 'out'), (name: string) =>
    name.includes('skip') ? null : name,
  );
}

describe('unpacking the runtime', () => {
  it('writes packed and stored files with their permissions', () => {
    const count = unpack([
      { name: 'top/', text: '' },
      { name: 'top/program', text: 'run '.repeat(1000), mode: 0o100755 },
      { name: 'top/deep/words.txt', text: 'привет', stored: true, mode: 0o100644 },
    ]);
    expect(count).toBe(2);
    expect(readFileSync(join(folder, 'out/top/program'), 'utf8')).toBe('run '.repeat(1000));
    expect(statSync(join(folder, 'out/top/program')).mode & 0o777).toBe(0o755);
    expect(readFileSync(join(folder, 'out/top/deep/words.txt'), 'utf8')).toBe('привет');
  });

  it('leaves out what is not wanted', () => {
    unpack([
      { name: 'keep', text: 'a' },
      { name: 'skip', text: 'b' },
    ]);
    expect(readdirSync(join(folder, 'out'))).toEqual(['keep']);
  });

  it('finds the index behind a comment', () => {
    expect(unpack([{ name: 'a', text: 'a' }], 'made by hand')).toBe(1);
  });

  it('refuses a file whose checksum is wrong', () => {
    expect(() => unpack([{ name: 'a', text: 'a', lie: true }])).toThrow('a is damaged');
  });

  it('refuses what is no archive', () => {
    const path = join(folder, 'a.zip');
    writeFileSync(path, 'not an archive, though longer than the shortest one');
    expect(() => unzip(path, folder, (name: string) => name)).toThrow('not a zip archive');
  });
});
