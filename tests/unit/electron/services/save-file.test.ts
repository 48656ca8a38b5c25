import { chmod, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { saveFile } from '../../../../electron/services/save-file.ts';
import { sayProblem } from '../../../../shared/text/say.ts';

const request = {
  name: 'Рабочие места',
  format: 'svg',
  language: 'ru',
  content: '<svg/>',
} as const;
let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'parkbench-save-'));
});
afterEach(async () => {
  await chmod(folder, 0o700);
  await rm(folder, { recursive: true, force: true });
});

const answering = (path: string | null): { askWhereToSave: () => Promise<string | null> } => ({
  askWhereToSave: async () => path,
});

describe('saving a file', () => {
  it('writes what was handed over where the user said', async () => {
    const path = join(folder, 'chart.svg');
    expect(await saveFile(request, answering(path))).toEqual({
      kind: 'ok',
      value: { kind: 'saved', path },
    });
    expect(await readFile(path, 'utf8')).toBe('<svg/>');
    expect(await readdir(folder)).toEqual(['chart.svg']);
  });

  it('adds the ending that the user left out', async () => {
    await saveFile({ ...request, content: new Uint8Array([1]) }, answering(join(folder, 'chart')));
    expect(await readdir(folder)).toEqual(['chart.svg']);
  });

  it('writes nothing when the user thinks better of it', async () => {
    expect(await saveFile(request, answering(null))).toEqual({
      kind: 'ok',
      value: { kind: 'cancelled' },
    });
  });

  it('proposes a name that every file system takes', async () => {
    const asked: string[] = [];
    const desktop = {
      askWhereToSave: async ({ name }: { readonly name: string }) => {
        asked.push(name);
        return null;
      },
    };
    await saveFile({ ...request, name: 'a/b: c' }, desktop);
    expect(asked).toEqual(['a b c.svg']);
  });

  it('says which folder is missing, in the language of the window', async () => {
    const path = join(folder, 'none', 'chart.svg');
    const saved = await saveFile(request, answering(path));
    if (saved.kind === 'ok') throw new Error('the folder does not exist');
    expect(saved.problem.code).toBe('export.write-failed');
    expect(sayProblem('ru', saved.problem)).toContain('папки или файла больше нет');
    expect(sayProblem('ru', saved.problem)).toContain(path);
  });

  it('leaves a file of that name as it was when the new one cannot be put there', async () => {
    const path = join(folder, 'chart.svg');
    await writeFile(path, 'before');
    const taken = join(folder, 'taken');
    await saveFile({ ...request, name: 'x' }, answering(join(path, 'below.svg')));
    expect(await readFile(path, 'utf8')).toBe('before');
    expect(await readdir(folder)).not.toContain(taken);
  });
});
