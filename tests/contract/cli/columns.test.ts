import { describe, expect, it } from 'vitest';
import { askCli, askFigure, type PrintedFigure, runCli, SPAWNING } from './run-cli.ts';

interface FormedFigure extends PrintedFigure {
  readonly form?: string;
}
interface PrintedGroup {
  readonly group: string;
  readonly metric: string;
  readonly hole: string | null;
  readonly lo: number | null;
  readonly included: readonly string[];
  readonly leftOut: readonly string[];
}

function askMatrix<T = FormedFigure>(...options: readonly string[]): Promise<readonly T[]> {
  return askCli('matrix', ...options);
}

describe('columns of the command line', SPAWNING, () => {
  it('computes a formula with the bounds of its parts', async () => {
    expect(await askFigure('kip-master', 'revenue / jobs')).toMatchObject({
      metric: 'revenue / jobs',
      hiOpen: true,
      unit: 'RUB/job',
      text: 'less than RUB\u00A015.54\u00A0mln',
      evidence: ['o-349bbc0f71', 'o-a9e889d49c'],
    });
  });

  it('takes formulas by name, one in another, and lists with commas in brackets', async () => {
    const defined = ['--define', 'half=jobs / 2', '--define', 'quarter=half / 2'];
    const parks = ['--parks', 'kip-master', '--metrics', 'quarter,sum(residents, residents)'];
    const found = await askMatrix(...parks, ...defined);
    expect(found.map(({ metric, lo }) => [metric, lo])).toEqual([
      ['quarter', 3250],
      ['sum(residents, residents)', 560],
    ]);
  });

  it('sets any metric against the size of the park and says so', async () => {
    const found = await askMatrix(
      '--parks',
      'kip-master',
      '--metrics',
      'revenue',
      '--per',
      'resident',
    );
    expect(found).toMatchObject([
      {
        metric: 'revenue',
        form: 'per resident',
        unit: 'RUB/resident',
        text: 'RUB\u00A0721.4\u00A0mln',
      },
    ]);
  });

  it('gives shares of a total that add up to no more than the whole at their lower ends', async () => {
    const all = ['--parks', 'all', '--metrics', 'residents', '--share-of', 'total'];
    const shares = (await askMatrix(...all)).filter(({ hole }) => hole === null);
    expect(shares.length).toBeGreaterThan(50);
    const sum = shares.reduce((total, { lo }) => total + (lo ?? 0), 0);
    expect(sum).toBeLessThanOrEqual(100 + 1e-9);
  });

  it('adds up groups and names who was left out and why', async () => {
    const groups = await askMatrix<PrintedGroup>(
      ...['--parks', 'all', '--metrics', 'residents,occupancy', '--group-by', 'kind'],
    );
    const sez = groups.find(({ group, metric }) => group === 'sez' && metric === 'residents');
    expect(sez).toMatchObject({ hole: null });
    expect(sez?.leftOut).toContain('angren-sez: hole');
    expect(groups.filter(({ metric }) => metric === 'occupancy')).toSatisfy(
      (found: readonly PrintedGroup[]) => found.every(({ hole }) => hole === 'not_comparable'),
    );
  });

  it('takes a ratio of a group between its sums, and adds up nothing that has no sum', async () => {
    const asked = ['matrix', '--parks', 'all', '--group-by', 'kind', '--as-of', 'latest'];
    const [named, formula] = await Promise.all([
      runCli([...asked, '--metrics', 'jobs_per_resident', '--format', 'json']),
      runCli([...asked, '--metrics', 'jobs / residents', '--format', 'json']),
    ]);
    const numbers = (out: string) =>
      JSON.parse(out).map((row: PrintedGroup) => [row.group, row.hole, row.lo, row.included]);
    expect(numbers(formula.out)).toEqual(numbers(named.out));
    const product = await runCli([...asked, '--metrics', 'jobs * residents', '--format', 'json']);
    expect(JSON.parse(product.out)).toSatisfy((rows: readonly PrintedGroup[]) =>
      rows.every(({ hole }) => hole === 'not_comparable'),
    );
  });

  it('says under each sum for people what it left out', async () => {
    const asked = ['matrix', '--parks', 'all', '--metrics', 'residents', '--group-by', 'kind'];
    const { out } = await runCli([...asked, '--format', 'text']);
    expect(out).toMatch(/^sez .*\n {2}no number: .+ and \d+ more/m);
  });

  it.each([
    [['--metric', 'revenue + jobs'], 1, 'cannot be put together by "+"'],
    [['--metric', 'profit / jobs'], 1, 'There is no metric or formula "profit"'],
    [['--metric', 'jobs', '--define', 'half'], 2, '"half" is not a definition'],
    [['--metric', 'jobs', '--per', 'job', '--index-to', '2020'], 2, 'exclude each other'],
    [['--metric', 'jobs', '--index-to', 'soon'], 2, '"soon" is not a year'],
    [['--metric', 'a', '--define', 'a=b + 1', '--define', 'b=a + 1'], 1, 'in a circle: '],
  ])('refuses %j in one sentence', async (options, code, sentence) => {
    const ended = await runCli(['figure', '--park', 'kip-master', ...options]);
    expect(ended).toMatchObject({ code, out: '' });
    expect(ended.err).toContain(sentence);
  });
});
