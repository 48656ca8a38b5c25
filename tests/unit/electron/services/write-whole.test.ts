import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fileProblem } from '../../../../electron/services/store/save-problem.ts';
import { writeWhole } from '../../../../electron/services/write-whole.ts';
import { sayProblem } from '../../../../shared/text/say.ts';

const fault = vi.hoisted(() => ({ code: '' }));

// What a system answers whose file is held elsewhere: the name cannot be taken over.
vi.mock('node:fs/promises', async (load) => {
  const files = await load<typeof import('node:fs/promises')>();
  const rename: typeof files.rename = (from, to) =>
    fault.code === ''
      ? files.rename(from, to)
      : Promise.reject(Object.assign(new Error(fault.code), { code: fault.code }));
  return { ...files, rename };
});

let folder = '';
beforeEach(async () => {
  fault.code = '';
  folder = await mkdtemp(join(tmpdir(), 'parkbench-whole-'));
});
afterEach(() => rm(folder, { recursive: true }));

describe('a file written whole', () => {
  it.each([
    ['EBUSY', /another program holds the file/],
    ['EPERM', /no permission, or another program holds the file/],
    ['EACCES', /no permission/],
    ['ETXTBSY', /another program is running or holding the file/],
    ['ENOSPC', /the disk is full/],
  ])('leaves the old one as it was and nothing beside it after %s', async (code, sentence) => {
    const path = join(folder, 'table.xlsx');
    await writeFile(path, 'the old one');
    fault.code = code;
    const cause: unknown = await writeWhole(path, 'a new one').catch((thrown: unknown) => thrown);
    expect(sayProblem('en', fileProblem('export.write-failed', path, cause))).toMatch(sentence);
    expect(await readdir(folder)).toEqual(['table.xlsx']);
    expect(await readFile(path, 'utf8')).toBe('the old one');
  });

  it('takes the place of the old one', async () => {
    const path = join(folder, 'table.xlsx');
    await writeFile(path, 'the old one');
    await writeWhole(path, 'a new one');
    expect(await readdir(folder)).toEqual(['table.xlsx']);
    expect(await readFile(path, 'utf8')).toBe('a new one');
  });
});
