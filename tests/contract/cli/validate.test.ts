import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { askFigure, runCli, SPAWNING } from './run-cli.ts';

const BUNDLED = resolve(import.meta.dirname, '../../../data');

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'parkbench-cli-'));
  await cp(BUNDLED, folder, { recursive: true });
});

afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

async function plant(file: string, edit: (text: string) => string): Promise<void> {
  const path = join(folder, file);
  const text = await readFile(path, 'utf8');
  const changed = edit(text);
  if (changed === text) throw new Error(`a fault must be planted into ${file}`);
  await writeFile(path, changed);
}

describe('parkbench validate', SPAWNING, () => {
  it('finds nothing wrong with the bundled package', async () => {
    const { code, out, err } = await runCli(['validate']);
    expect({ code, out }).toEqual({ code: 0, out: '' });
    expect(err).toContain('parks 315, observations 2359, sources 706');
  });

  it('names each planted fault on a line of its own, with file, row and column', async () => {
    await plant('observations.csv', (text) =>
      text.replace(/^(o-a9e889d49c,.*?),13000,/m, '$1,13 тысяч,'),
    );
    await plant('parks.csv', (text) => text.replace('\nalabuga-sez,', '\nALABUGA,'));
    const { code, out, err } = await runCli(['validate', folder]);
    expect(code).toBe(1);
    expect(err).toContain('has faults');
    const lines = out.trimEnd().split('\n');
    expect(lines[0]).toMatch(/^parks\.csv, row \d+, column park_id: Identifier "ALABUGA"/);
    expect(lines).toContainEqual(
      expect.stringMatching(/^observations\.csv, row \d+, column value: Number "13 тысяч"/),
    );
  });

  it('says the same in Russian', async () => {
    await plant('observations.csv', (text) => text.replace(',kip-master,jobs,', ',nowhere,jobs,'));
    const { out } = await runCli(['validate', folder], 'ru_RU.UTF-8');
    expect(out).toMatch(/^observations\.csv, строка \d+, столбец park_id: «nowhere»/);
  });

  it('gives the code and the place of each problem as jsonl', async () => {
    await plant('sources.csv', (text) => text.replace(',https://', ',javascript://'));
    const { code, out } = await runCli(['validate', folder, '--format', 'jsonl']);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      severity: 'warning',
      code: 'url.malformed',
      file: 'sources.csv',
      column: 'url',
    });
  });

  it('cannot judge what is not a package', async () => {
    const nothing = join(folder, 'nothing');
    const { code, out, err } = await runCli(['validate', nothing]);
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toContain(nothing);
  });

  it('says that a description is not readable', async () => {
    await writeFile(join(folder, 'datapackage.json'), 'PK');
    const { code, err } = await runCli(['validate', folder]);
    expect(code).toBe(1);
    expect(err).toContain('datapackage.json');
    expect(err.trimEnd().split('\n')).toHaveLength(1);
  });
});

describe('a figure from a package with faults', SPAWNING, () => {
  it('comes from the rows that are sound, and the faults are told of', async () => {
    await plant('observations.csv', (text) => `${text}"o-broken,kip-master\n`);
    const args = ['figure', '--park', 'kip-master', '--metric', 'jobs', '--data', folder];
    const { code, out, err } = await runCli(args);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toEqual(await askFigure('kip-master', 'jobs'));
    expect(err).toMatch(/^The data package has 1 error/);
  });

  it('is written to CSV as text even where a source begins like a formula', async () => {
    await plant('parks.csv', (text) => text.replace('Kama Industrial Park Master', '=1+1'));
    const { out } = await runCli(['parks', '--data', folder, '--format', 'csv']);
    expect(out).toContain("kip-master,'=1+1,");
  });
});
