import { appendFile, cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readDataset } from '../../../electron/services/dataset/read-dataset.ts';
import { buildDataset } from '../../../shared/domain/dataset.ts';
import { HOLES } from '../../../shared/domain/figure.ts';
import { METRIC_IDS } from '../../../shared/domain/metric.ts';
import { PLAIN_QUESTION, type Question } from '../../../shared/domain/question.ts';
import { buildColumns } from '../../../shared/table/typed/build-columns.ts';
import { buildFigureTable } from '../../../shared/table/typed/figure-table.ts';
import { askCli, type PrintedFigure, refusal, runCli, SPAWNING } from './run-cli.ts';

const BUNDLED = resolve(import.meta.dirname, '../../../data');
const BAD = 'bad-park';
const OTHER = 'other-bad-park';
const HUGE = `1${'0'.repeat(308)}`;
const TINY = `0.${'0'.repeat(322)}5`;

/** What is wrong with a row, from its metric to its unit, and the code of what the loader says. */
const REFUSED: readonly (readonly [string, string])[] = [
  ['jobs,total,2024,printed,stock,actual,exact,-5,,count', 'number.negative'],
  ['jobs,total,2024,printed,stock,actual,exact,1e308,,count', 'number.unreadable'],
  ['jobs,total,2024,printed,stock,actual,exact,NaN,,count', 'number.unreadable'],
  ['jobs,total,2024,printed,stock,actual,exact,Infinity,,count', 'number.unreadable'],
  [`jobs,total,2024,printed,stock,actual,exact,${HUGE}0,,count`, 'number.not-finite'],
  ['occupancy,total,2024,printed,stock,actual,exact,101,,percent', 'number.percent-over-100'],
  ['revenue,total,2024/2022,printed,flow,actual,exact,5,,RUB', 'period.ends-before-start'],
  ['revenue,total,2024-13,printed,flow,actual,exact,5,,RUB', 'period.month-out-of-range'],
  ['jobs,total,2024,printed,stock,actual,range,40,35,count', 'range.high-below-low'],
  ['happiness,total,2024,printed,stock,actual,exact,5,,count', 'word.unknown'],
  ['revenue,total,2024,printed,flow,actual,exact,5,,XXX', 'word.unknown'],
];

/** Rows that say something, and of which nothing sound follows. */
const ODD: readonly (readonly [string, string])[] = [
  [BAD, `revenue,total,2024,printed,flow,actual,exact,${HUGE},,USD`],
  [BAD, 'jobs,total,2024,printed,stock,actual,up_to,5,,count'],
  [BAD, 'residents,total,2024,printed,stock,actual,exact,0,,count'],
  [BAD, `land_area,total,2024,printed,stock,actual,exact,${TINY},,ha`],
  [BAD, `investment,total,2024,printed,cumulative,actual,more_than,${HUGE},,RUB`],
  [BAD, 'exports,total,1901,printed,flow,actual,exact,7,,VND'],
  [BAD, 'occupancy,total,2024,printed,stock,actual,more_than,100,,percent'],
  [OTHER, `revenue,total,2022,printed,flow,actual,exact,${TINY},,USD`],
  [OTHER, 'revenue,total,2024,printed,flow,actual,less_than,0,,USD'],
  [OTHER, `jobs,total,2024,printed,stock,actual,exact,${HUGE},,count`],
  [OTHER, 'residents,total,2024,printed,stock,actual,range,0,0,count'],
  [OTHER, `investment,total,2024,printed,flow,actual,exact,${HUGE},,RUB`],
  [OTHER, 'floor_area,total,2024,printed,stock,actual,about,0,,m2'],
];

const ASKED: readonly (readonly string[])[] = [
  [],
  ['--currency', 'RUB', '--prices', '2024'],
  ['--currency', 'USD', '--reading', 'conventional', '--tolerance', '100'],
  ['--as-of', '1901', '--currency', 'RUB'],
  ['--per', 'job'],
  ['--per', 'ha', '--currency', 'RUB'],
  ['--share-of', 'total', '--currency', 'RUB'],
  ['--index-to', '2022', '--currency', 'RUB'],
];
const ONLY_MATRIX: readonly (readonly string[])[] = [
  ['--percent-since', '2022', '--currency', 'RUB'],
  ['--change-since', '2022'],
  ['--growth-since', '2022', '--currency', 'RUB'],
  ['--group-by', 'country'],
];

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'parkbench-bad-'));
  await cp(BUNDLED, folder, { recursive: true });
  for (const id of [BAD, OTHER]) {
    await appendFile(
      join(folder, 'parks.csv'),
      `${id},Парк,Park,technopark,operating,RU,,,,,,,,,\n`,
    );
  }
  const refused = REFUSED.map(([row]) => [BAD, row] as const);
  const lines = [...refused, ...ODD].map(
    ([park, row], place) => `o-bad-${place},${park},${row},2024-07-01-khabarovsk-charter,`,
  );
  await appendFile(join(folder, 'observations.csv'), `${lines.join('\n')}\n`);
});

afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

function expectSound(figures: readonly PrintedFigure[]): void {
  for (const { park, metric, hole, value, lo, hi, text } of figures) {
    const isNamed = hole !== null && HOLES.some((each) => each === hole) && value === null;
    const isNumber =
      hole === null && Number.isFinite(value) && (lo === null || hi === null || lo <= hi);
    if (!isNamed && !isNumber) expect.fail(`${park} ${metric}: ${hole} ${value} ${lo} ${hi}`);
    expect(text).not.toMatch(/NaN|Infinity|∞|undefined|null/);
  }
}

describe('figures that cannot be', SPAWNING, () => {
  it('are told of by the loader, each with its row and column', async () => {
    const { code, out } = await runCli(['validate', folder, '--format', 'jsonl']);
    expect(code).toBe(1);
    const told: readonly Record<string, unknown>[] = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    const errors = told.filter(({ severity }) => severity === 'error');
    expect(errors.map((each) => each['code'])).toEqual(REFUSED.map(([, code_]) => code_));
    for (const { file, row, column } of errors) {
      expect(file).toBe('observations.csv');
      expect(row).toBeGreaterThan(2000);
      expect(column).toEqual(expect.any(String));
    }
  });

  it.each([...ASKED, ...ONLY_MATRIX])('are named holes in a matrix: %j %j', async (...options) => {
    const metrics = options[0] === '--group-by' ? 'revenue,jobs,revenue_per_job' : EVERY;
    const shape = ['--parks', `${BAD},${OTHER},kip-master`, '--metrics', metrics];
    const rows = await askCli<PrintedFigure[]>('matrix', ...shape, ...options, '--data', folder);
    expect(rows.length).toBeGreaterThan(2);
    expectSound(rows);
  });

  it.each(ASKED.slice(0, 5))('are named holes in a comparison: %j %j', async (...options) => {
    const shape = ['--parks', `${BAD},${OTHER},kip-master`, '--metrics', EVERY];
    const found = await askCli<Record<'figures' | 'differences' | 'ratios', PrintedFigure[]>>(
      'compare',
      ...[...shape, ...options, '--data', folder],
    );
    for (const figures of [found.figures, found.differences, found.ratios]) expectSound(figures);
    expect(JSON.stringify(found)).not.toMatch(/NaN|Infinity/);
  });

  it.each([
    ['jobs / (jobs - jobs)', 'not_determinable'],
    ['revenue / jobs', 'not_determinable'],
    ['revenue / residents', 'not_determinable'],
    ['revenue * revenue / revenue', 'not_determinable'],
    ['exports / jobs', 'no_rate'],
    ['share(residents; residents - residents)', 'not_determinable'],
  ])('are named holes in the formula %s', async (formula, hole) => {
    const asked = ['--park', BAD, '--metric', formula, '--currency', 'RUB', '--data', folder];
    const figure = await askCli<PrintedFigure>('figure', ...asked);
    expect(figure).toMatchObject({ hole, value: null });
  });

  it.each([
    [['a', '--define', 'a=b', '--define', 'b=a'], 'in a circle'],
    [['jobs / workers'], 'There is no metric or formula "workers"'],
    [['revenue + jobs'], 'their units differ'],
    [['jobs +'], 'character'],
  ])('stop a formula that cannot be read: %j', async (metric, sentence) => {
    expect(await refusal('figure', '--park', 'kip-master', '--metric', ...metric)).toContain(
      sentence,
    );
  });

  it('are named holes in the table of columns', async () => {
    const read = await readDataset(folder);
    if (read.kind === 'failed') throw new Error('the package must be read');
    const dataset = buildDataset(read.value.value);
    const table = buildFigureTable(buildColumns(dataset));
    const questions: readonly Question[] = [
      PLAIN_QUESTION,
      { ...PLAIN_QUESTION, currency: 'RUB', prices: { kind: 'constant', year: 2024 } },
      { ...PLAIN_QUESTION, currency: 'USD', reading: 'conventional', statuses: 'any' },
    ];
    for (const question of questions) {
      table.ask({ question, preferredRows: [] }, METRIC_IDS);
      for (const metric of METRIC_IDS) {
        const { hole, nominal, lo, hi } = table.columnOf(metric);
        const isSound = dataset.parks.every(
          (_, place) =>
            hole[place] !== 0 ||
            (Number.isFinite(nominal[place]) && (lo[place] ?? 1) <= (hi[place] ?? 0)),
        );
        expect([metric, isSound]).toEqual([metric, true]);
      }
    }
  });
});

const EVERY = METRIC_IDS.join(',');
