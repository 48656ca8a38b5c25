import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runCli, SPAWNING } from './run-cli.ts';

const TEXT =
  'В ОЭЗ «Алабуга» на конец сентября 2025 года работали более 36 тысяч человек. Погода стояла ясная.';

describe('parkbench extract', SPAWNING, () => {
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'parkbench-extract-'));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it('prints one mention a line with exactly the promised fields', async () => {
    const file = join(folder, 'news.txt');
    await writeFile(file, TEXT);
    const { code, out } = await runCli(['extract', file, '--published', '2025-10-01']);
    expect(code).toBe(0);
    const lines = out.trimEnd().split('\n');
    expect(lines).toHaveLength(1);
    const mention: Record<string, unknown> = JSON.parse(lines[0] ?? '');
    const start = Number(mention['start']);
    const end = Number(mention['end']);
    expect(TEXT.slice(start, end)).toBe(mention['quote']);
    expect(mention).toEqual({
      doc: 'news.txt',
      park: 'ОЭЗ «Алабуга»',
      park_id: 'alabuga-sez',
      metric: 'jobs',
      qualifier: 'more_than',
      value: 36000,
      value_high: null,
      unit: 'count',
      time_period: '2025-09',
      obs_status: 'actual',
      series_kind: 'stock',
      scope: 'total',
      start,
      end,
      quote: 'более 36 тысяч человек',
    });
  });

  it('finds nothing in a text without figures and is content', async () => {
    const file = join(folder, 'weather.txt');
    await writeFile(file, 'Погода стояла ясная.');
    expect(await runCli(['extract', file])).toEqual({ code: 0, out: '', err: '' });
  });

  it('says in one sentence that a picture is no text', async () => {
    const file = join(folder, 'picture.png');
    await writeFile(file, Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13));
    const { code, err } = await runCli(['extract', file]);
    expect(code).toBe(1);
    expect(err).toBe('"picture.png" is not a text; name a file of plain text.\n');
  });

  it('refuses a day of publication that is none', async () => {
    const { code, err } = await runCli(['extract', '-', '--published', 'soon'], 'ru_RU.UTF-8');
    expect(code).toBe(1);
    expect(err).toBe('«soon» — не день публикации; напишите его так: 2025-10-22.\n');
  });
});
