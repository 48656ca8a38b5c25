import { describe, expect, it } from 'vitest';
import { askCli, askFigure, runCli, SPAWNING } from './run-cli.ts';

const CONVENTIONAL = ['--reading', 'conventional'];

describe('parkbench figure', SPAWNING, () => {
  it('prints exactly the fields that are promised, in their order', async () => {
    expect(Object.keys(await askFigure('kip-master', 'jobs'))).toEqual([
      'park',
      'metric',
      'hole',
      'value',
      'lo',
      'hi',
      'loOpen',
      'hiOpen',
      'unit',
      'text',
      'period',
      'status',
      'evidence',
      'problems',
    ]);
  });

  it('keeps "more than 13,000" a bound: the upper end is unknown and open', async () => {
    expect(await askFigure('kip-master', 'jobs')).toEqual({
      park: 'kip-master',
      metric: 'jobs',
      hole: null,
      value: 13000,
      lo: 13000,
      hi: null,
      loOpen: true,
      hiOpen: true,
      unit: 'count',
      text: 'more than 13,000',
      period: '2025-07',
      status: 'actual',
      evidence: ['o-a9e889d49c'],
      problems: [],
    });
  });

  it('names a hole and gives no number for it', async () => {
    expect(await askFigure('alga-sez', 'patents')).toMatchObject({
      hole: 'none',
      value: null,
      lo: null,
      hi: null,
      loOpen: null,
      hiOpen: null,
      unit: null,
      period: null,
      status: null,
      evidence: [],
    });
  });

  it('takes a plan only where there is no fact, and says that it is one', async () => {
    const plan = await askFigure('jizzakh-chem-technopark', 'investment');
    expect(plan).toMatchObject({ value: 60e6, status: 'announced' });
    expect(plan.problems).toContain('figure.plan-data');
    const fact = await askFigure('jizzakh-chem-technopark', 'investment', '--statuses', 'fact');
    expect(fact).toMatchObject({ hole: 'not_reported', value: null });
  });

  it('says a figure in the language asked for', async () => {
    const { out } = await runCli(['figure', '--park', 'kip-master', '--metric', 'jobs'], 'ru_RU');
    expect(JSON.parse(out)).toMatchObject({ text: 'более 13\u00a0000' });
    const english = await askFigure('kip-master', 'jobs', '--lang', 'en');
    expect(english.text).toBe('more than 13,000');
  });

  it('converts money at the average rate of its year and names the currency', async () => {
    const dollars = await askFigure('kip-master', 'revenue', '--currency', 'usd');
    expect(dollars.unit).toBe('USD');
    expect(dollars.value).toBeGreaterThan(2.1e9);
    expect(dollars.value).toBeLessThan(2.3e9);
  });

  it('leaves a hole where no price index is known, and says so', async () => {
    const real = await askFigure('kip-master', 'revenue', '--prices', '2021');
    expect(real).toMatchObject({ hole: 'no_index', value: null });
    expect(real.problems).toContain('convert.no-index');
  });

  it('looks back as many years as it is allowed to', async () => {
    const none = await askFigure('kip-master', 'jobs', '--as-of', '2027');
    expect(none.hole).toBe('not_reported');
    const earlier = await askFigure('kip-master', 'jobs', '--as-of', '2027', '--tolerance', '2');
    expect(earlier).toMatchObject({ value: 13000, period: '2025-07' });
  });
});

describe('the worked values of the design', SPAWNING, () => {
  it('КИП «Мастер»: revenue per job is less than 15.54 mln roubles', async () => {
    const strict = await askFigure('kip-master', 'revenue_per_job');
    expect(strict).toMatchObject({ text: 'less than RUB\u00a015.54\u00a0mln', hiOpen: true });
    expect(strict.hi).toBeCloseTo(202e9 / 13000, 3);
    expect(strict.lo).toBe(0);
    const usual = await askFigure('kip-master', 'revenue_per_job', ...CONVENTIONAL);
    expect(usual.text).toBe('RUB\u00a014.43–15.54\u00a0mln');
    expect(usual.lo).toBeCloseTo(202e9 / 14000, 3);
  });

  it('КИП «Мастер»: more than 46.4 jobs per resident', async () => {
    const strict = await askFigure('kip-master', 'jobs_per_resident');
    expect(strict).toMatchObject({ text: 'more than 46.4', hi: null, loOpen: true, hiOpen: true });
    expect(strict.lo).toBeCloseTo(13000 / 280, 6);
    const usual = await askFigure('kip-master', 'jobs_per_resident', ...CONVENTIONAL);
    expect(usual.text).toBe('46.4–50.0');
  });

  it('КИП «Мастер»: revenue per resident is 721.4 mln roubles, exactly', async () => {
    const figure = await askFigure('kip-master', 'revenue_per_resident');
    expect(figure.text).toBe('RUB\u00a0721.4\u00a0mln');
    expect(figure.lo).toBe(figure.hi);
    expect([figure.loOpen, figure.hiOpen]).toEqual([false, false]);
  });

  it('SCO bloc: jobs per park cannot be determined, and usually lie at 4,286-6,667', async () => {
    const strict = await askFigure('sco-parks', 'jobs_per_park');
    expect(strict).toMatchObject({ hole: 'not_determinable', value: null });
    const usual = await askFigure('sco-parks', 'jobs_per_park', ...CONVENTIONAL);
    expect(usual.text).toBe('4,286–6,667');
  });

  it('Moscow technoparks in October 2025: more than about 26.7 square metres a worker', async () => {
    const asOf = ['--as-of', '2025-10-22'];
    const figure = await askFigure('moscow-technoparks', 'floor_area_per_job', ...asOf);
    expect(figure).toMatchObject({ text: 'more than about 26.7\u00a0m²', hi: null, hiOpen: true });
    expect(figure.lo).toBeCloseTo(2e6 / 78750, 6);
  });

  it('Jizzakh: less than 2.0 mln dollars a planned resident, marked as a plan', async () => {
    const figure = await askFigure('jizzakh-chem-technopark', 'investment_per_resident');
    expect(figure).toMatchObject({ text: 'less than USD\u00a02.0\u00a0mln (plan)', hi: 2e6 });
    expect(figure.problems).toContain('figure.plan-data');
  });

  it('Chirchik in 2024: cannot be determined, and usually lies at 1.5-4.0 mln dollars', async () => {
    const cell = ['chirchik-chem-technopark', 'investment_per_resident'] as const;
    const strict = await askFigure(...cell, '--as-of', '2024');
    expect(strict.hole).toBe('not_determinable');
    const usual = await askFigure(...cell, '--as-of', '2024', ...CONVENTIONAL);
    expect(usual.text).toMatch(/^USD\u00a01\.5–4\.0\u00a0mln/);
  });
});

describe('parkbench matrix', SPAWNING, () => {
  it('gives one figure for each park and metric, park by park', async () => {
    const shape = ['--parks', 'kip-master,alabuga-sez', '--metrics', 'residents,jobs'];
    const rows = await askCli<{ park: string; metric: string }[]>('matrix', ...shape);
    expect(rows.map(({ park, metric }) => `${park} ${metric}`)).toEqual([
      'kip-master residents',
      'kip-master jobs',
      'alabuga-sez residents',
      'alabuga-sez jobs',
    ]);
  });

  it('gives the very figures that figure gives', async () => {
    const shape = ['--parks', 'kip-master', '--metrics', 'revenue_per_job'];
    const [row] = await askCli<unknown[]>('matrix', ...shape);
    expect(row).toEqual(await askFigure('kip-master', 'revenue_per_job'));
  });
});
