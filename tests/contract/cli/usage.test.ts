import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runCli, SPAWNING } from './run-cli.ts';

const FIGURE = ['figure', '--park', 'kip-master', '--metric', 'jobs'];

/** What was asked, the locale, the exit code and how the sentence begins. */
const REFUSED: readonly (readonly [readonly string[], string, 1 | 2, string])[] = [
  [
    ['figure', '--park', 'kip-mastr', '--metric', 'jobs'],
    'en_US.UTF-8',
    1,
    'There is no park "kip-mastr"; the nearest are: kip-master',
  ],
  [
    ['figure', '--park', 'kip-master', '--metric', 'выручка'],
    'ru_RU.UTF-8',
    1,
    'Показателя «выручка» нет; ближе всего: revenue',
  ],
  [[...FIGURE, '--as-of', '1950'], 'ru_RU.UTF-8', 1, 'За 1950 год цифр нет; данные охватывают'],
  [[...FIGURE, '--data', '/no/such/folder'], 'C', 1, 'There is no datapackage.json in "/no'],
  [[...FIGURE, '--colour', 'red'], 'C', 2, 'There is no option "--colour"; known are: --park'],
  [['figure', '--metric', 'jobs'], 'ru_RU.UTF-8', 2, 'Параметр --park обязателен.'],
  [['guess'], 'C', 2, 'There is no command "guess"; known are: validate, figure'],
];

describe('a question that cannot be answered', SPAWNING, () => {
  it.each(REFUSED)('%j under %s ends with code %i and: %s', async (args, locale, code, start) => {
    const ended = await runCli(args, locale);
    expect(ended).toMatchObject({ code, out: '' });
    expect(ended.err).toMatch(/^[^\n]+\n$/);
    expect(ended.err.slice(0, start.length)).toBe(start);
  });
});

describe('the forms of output', SPAWNING, () => {
  it('jsonl has one figure a line', async () => {
    const shape = ['--parks', 'kip-master,alabuga-sez', '--metrics', 'jobs,residents'];
    const { out } = await runCli(['matrix', ...shape, '--format', 'jsonl']);
    const lines = out.trimEnd().split('\n');
    expect(lines.map((line): string => JSON.parse(line).metric)).toEqual([
      'jobs',
      'residents',
      'jobs',
      'residents',
    ]);
  });

  it('csv has a header and quotes what holds a comma', async () => {
    const { out } = await runCli([...FIGURE, '--format', 'csv']);
    expect(out).toBe(
      'park,metric,hole,value,lo,hi,loOpen,hiOpen,unit,text,period,status,evidence,problems\n' +
        'kip-master,jobs,,13000,13000,,true,true,count,"more than 13,000",2025-07,actual,o-a9e889d49c,\n',
    );
  });

  it('text names park, metric, wording, period and source', async () => {
    const { out } = await runCli([...FIGURE, '--format', 'text'], 'ru_RU.UTF-8');
    expect(out).toContain('Камский индустриальный парк «Мастер»');
    expect(out).toContain('более 13\u00a0000 (июль 2025)');
    expect(out).toContain('o-a9e889d49c: ');
  });
});

describe('questions about the program itself', SPAWNING, () => {
  it('tells its version', async () => {
    const path = resolve(import.meta.dirname, '../../../package.json');
    const { version } = JSON.parse(readFileSync(path, 'utf8')) as { version: string };
    expect(await runCli(['--version'])).toEqual({ code: 0, out: `${version}\n`, err: '' });
  });

  it.each([
    ['en_US.UTF-8', /^Usage: /m],
    ['ru_RU.UTF-8', /^Запуск: /m],
    ['C', /^Usage: /m],
  ])('explains itself under %s', async (locale, usage) => {
    const { code, out } = await runCli(['--help'], locale);
    expect(code).toBe(0);
    expect(out).toMatch(usage);
    for (const command of ['validate', 'figure', 'matrix', 'compare', 'parks', 'metrics']) {
      expect(out).toContain(`\n  ${command} `);
    }
  });

  it('lists the parks and metrics that other commands take', async () => {
    const parks = await runCli(['parks', '--format', 'csv']);
    expect(parks.out.split('\n')).toContain(
      'kip-master,Kama Industrial Park Master,industrial_park,operating,RU,Республика Татарстан',
    );
    const metrics = await runCli(['metrics', '--format', 'jsonl'], 'ru_RU.UTF-8');
    expect(metrics.out).toContain('"metric":"revenue_per_job"');
  });
});
