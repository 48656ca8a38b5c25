import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { askFigure, runCli, SPAWNING } from './run-cli.ts';

const VIEW = {
  format: 'parkbench-view',
  version: 1,
  view: {
    question: { statuses: 'any', currency: 'USD' },
    comparison: {
      parks: ['kip-master', 'alabuga-sez', 'chirchik-chem-technopark'],
      metrics: ['jobs', 'residents', 'revenue', 'revenue_per_job'],
    },
    chart: { metric: 'jobs' },
  },
};

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'parkbench-export-'));
  await writeFile(join(folder, 'view.json'), JSON.stringify(VIEW));
});
afterAll(() => rm(folder, { recursive: true }));

function exportTo(name: string, ...options: readonly string[]) {
  const view = join(folder, 'view.json');
  return runCli(['export', '--view', view, '--to', join(folder, name), ...options]);
}

describe('parkbench export', SPAWNING, () => {
  it('writes the same bytes for the same view and day', async () => {
    for (const name of ['a.xlsx', 'b.xlsx']) {
      expect((await exportTo(name, '--day', '2026-11-22')).code).toBe(0);
    }
    const [a, b] = await Promise.all([
      readFile(join(folder, 'a.xlsx')),
      readFile(join(folder, 'b.xlsx')),
    ]);
    expect(a.equals(b)).toBe(true);
  });

  it('speaks the language asked for, whatever the environment speaks', async () => {
    await exportTo('ru.svg', '--lang', 'ru');
    expect(await readFile(join(folder, 'ru.svg'), 'utf8')).toContain('более 13\u00A0000');
    await exportTo('en.svg');
    expect(await readFile(join(folder, 'en.svg'), 'utf8')).toContain('more than 13,000');
  });

  it('writes a Data Package from which the same figures come out again', async () => {
    expect((await exportTo('data.zip')).code).toBe(0);
    const package_ = join(folder, 'package');
    const parts = unzipSync(await readFile(join(folder, 'data.zip')));
    for (const [path, bytes] of Object.entries(parts)) {
      await mkdir(dirname(join(package_, path)), { recursive: true });
      await writeFile(join(package_, path), strFromU8(bytes));
    }
    expect(await runCli(['validate', package_])).toMatchObject({ code: 0 });
    for (const metric of ['jobs', 'revenue', 'revenue_per_job']) {
      const options = ['--currency', 'USD'];
      const again = await askFigure('kip-master', metric, '--data', package_, ...options);
      expect(again).toEqual(await askFigure('kip-master', metric, ...options));
    }
  });

  it('says what is wrong with view, ending and place, and leaves nothing behind', async () => {
    const before = await readdir(folder);
    expect(await exportTo('file.doc')).toMatchObject({ code: 1 });
    expect((await exportTo('file.doc')).err).toContain('.xlsx');
    expect((await exportTo(join('no', 'where.csv'))).err).toContain('could not be written');
    const missing = await runCli(['export', '--view', join(folder, 'x'), '--to', 'x.csv']);
    expect(missing.err).toContain('cannot be read');
    await writeFile(
      join(folder, 'bad.json'),
      '{"format":"parkbench-view","version":1,"view":{"search":7}}',
    );
    const bad = await runCli(['export', '--view', join(folder, 'bad.json'), '--to', 'x.csv']);
    expect(bad).toMatchObject({ code: 1 });
    expect(bad.err).toContain('search');
    expect((await readdir(folder)).toSorted()).toEqual([...before, 'bad.json'].toSorted());
  });
});
