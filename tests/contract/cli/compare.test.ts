import { describe, expect, it } from 'vitest';
import { askCli, type PrintedFigure, refusal, runCli, SPAWNING } from './run-cli.ts';

interface PrintedContrast extends Omit<PrintedFigure, 'period' | 'status' | 'evidence'> {
  readonly base: string;
}
interface PrintedCheck {
  readonly metric: string;
  readonly check: string;
  readonly verdict: string;
  readonly overruled: string | null;
  readonly problems: readonly string[];
}
interface PrintedComparison {
  readonly base: string;
  readonly figures: readonly PrintedFigure[];
  readonly differences: readonly PrintedContrast[];
  readonly ratios: readonly PrintedContrast[];
  readonly passport: {
    readonly question: Readonly<Record<string, unknown>>;
    readonly checks: readonly PrintedCheck[];
    readonly choices: readonly { park: string; metric: string; chosen: string }[];
    readonly exclusions: readonly { park: string; metric: string; hole: string }[];
  };
}

function compare(...options: readonly string[]): Promise<PrintedComparison> {
  return askCli('compare', ...options);
}

describe('parkbench compare', SPAWNING, () => {
  it('gives figures, differences, ratios and the passport', async () => {
    const found = await compare('--parks', 'kip-master,alabuga-sez', '--metrics', 'residents,jobs');
    expect(Object.keys(found)).toEqual(['base', 'figures', 'differences', 'ratios', 'passport']);
    expect(found.base).toBe('kip-master');
    expect(found.figures).toHaveLength(4);
    expect(found.differences.map(({ park, metric }) => `${park} ${metric}`)).toEqual([
      'alabuga-sez residents',
      'alabuga-sez jobs',
    ]);
    expect(found.ratios[0]).toMatchObject({ base: 'kip-master', unit: 'ratio' });
    expect(found.passport.question).toMatchObject({ reading: 'strict', statuses: 'any' });
  });

  it('measures against the base that is named', async () => {
    const parks = ['--parks', 'kip-master,alabuga-sez', '--base', 'alabuga-sez'];
    const { base, differences } = await compare(...parks, '--metrics', 'residents');
    expect(base).toBe('alabuga-sez');
    expect(differences[0]).toMatchObject({ park: 'kip-master', value: 247, unit: 'count' });
  });

  it('gives no difference between two open bounds', async () => {
    const parks = ['--parks', 'kip-master,technopolis-moscow-sez'];
    const { differences, ratios } = await compare(...parks, '--metrics', 'jobs');
    expect(differences[0]).toMatchObject({ hole: 'not_determinable', value: null });
    expect(ratios[0]).toMatchObject({ hole: 'not_determinable', value: null });
  });

  it('refuses to set a bloc against a park', async () => {
    const parks = ['--parks', 'kip-master,sco-parks'];
    const { differences, passport } = await compare(...parks, '--metrics', 'jobs');
    expect(differences[0]).toMatchObject({ hole: 'not_comparable', value: null });
    expect(passport.checks).toContainEqual(
      expect.objectContaining({ check: 'level', verdict: 'block' }),
    );
  });

  it('warns when the years differ', async () => {
    const parks = ['--parks', 'kip-master,alabuga-sez'];
    const { passport } = await compare(...parks, '--metrics', 'residents');
    expect(passport.checks).toContainEqual(
      expect.objectContaining({
        check: 'period',
        verdict: 'warn',
        problems: ['guard.period-differs'],
      }),
    );
  });

  it('compares formulas under the names that the call gives them', async () => {
    const { figures, ratios, passport } = await compare(
      ...['--parks', 'kip-master,alabuga-sez,sco-parks', '--metrics', 'residents,output,share'],
      ...['--define', 'output=revenue / jobs', '--define', 'share=exports / revenue'],
    );
    expect(figures.map(({ park, metric }) => `${park} ${metric}`).slice(3, 6)).toEqual([
      'kip-master output',
      'alabuga-sez output',
      'sco-parks output',
    ]);
    expect(figures[3]?.text.replaceAll('\u00A0', ' ')).toBe('less than RUB 15.54 mln');
    expect(ratios.filter(({ metric }) => metric === 'output')).toHaveLength(2);
    expect(passport.checks.map(({ metric }) => metric)).toContain('output');
    // What a formula rests on is listed too.
    expect(passport.choices).toContainEqual(
      expect.objectContaining({ park: 'kip-master', metric: 'revenue' }),
    );
    expect(passport.exclusions).toContainEqual(
      expect.objectContaining({ park: 'kip-master', metric: 'share', hole: 'none' }),
    );
  });

  it('compares what is set against the size of a park', async () => {
    const parks = ['--parks', 'kip-master,alabuga-sez'];
    const { figures } = await compare(...parks, '--metrics', 'revenue', '--per', 'resident');
    expect(figures[0]).toMatchObject({ unit: 'RUB/resident', form: 'per resident' });
  });

  it('refuses a formula of roubles and people, a circle, and an unknown name', async () => {
    const shape = ['--parks', 'kip-master,alabuga-sez', '--metrics'];
    const refused = [
      await refusal('compare', ...shape, 'revenue + jobs'),
      await refusal('compare', ...shape, 'a', '--define', 'a=b + 1', '--define', 'b=a + 1'),
      await refusal('compare', ...shape, 'jobs / nothing'),
    ];
    expect(refused).toEqual([
      expect.stringContaining('their units differ'),
      expect.stringContaining('in a circle: b → a → b'),
      expect.stringContaining('"nothing"'),
    ]);
  });

  it('prints why a warning was set aside, and lets no block be set aside', async () => {
    const asked = ['--parks', 'kip-master,alabuga-sez,sco-parks', '--metrics', 'residents,jobs'];
    const { differences, passport } = await compare(
      ...asked,
      ...['--overrule', 'residents:period=the sites did not change'],
      ...['--overrule', 'jobs:level=they are all parks to me'],
    );
    const found = (check: string, metric: string) =>
      passport.checks.find((each) => each.check === check && each.metric === metric);
    expect(found('period', 'residents')).toMatchObject({
      verdict: 'warn',
      overruled: 'the sites did not change',
    });
    expect(found('level', 'jobs')).toMatchObject({ verdict: 'block', overruled: null });
    const bloc = differences.find(({ park, metric }) => park === 'sco-parks' && metric === 'jobs');
    expect(bloc?.hole).toBe('not_comparable');
  });

  it.each([
    ['jobs:period', 'sets nothing aside'],
    ['revenue:period=not compared', 'sets nothing aside'],
    ['jobs:weather=it rained', 'allowed are: period, level'],
  ])('refuses to set aside "%s"', async (text, sentence) => {
    const shape = ['--parks', 'kip-master,alabuga-sez', '--metrics', 'jobs'];
    expect(await refusal('compare', ...shape, '--overrule', text)).toContain(sentence);
  });

  it('prints lines of four kinds as jsonl', async () => {
    const shape = ['--parks', 'kip-master,alabuga-sez', '--metrics', 'jobs'];
    const { out } = await runCli(['compare', ...shape, '--format', 'jsonl']);
    const kinds = out
      .trim()
      .split('\n')
      .map((line): string => JSON.parse(line).kind);
    expect(kinds.slice(0, 4)).toEqual(['figure', 'figure', 'difference', 'ratio']);
    expect(new Set(kinds.slice(4))).toEqual(new Set(['check']));
  });

  it('asks for two parks at least', async () => {
    const ended = await runCli(['compare', '--parks', 'kip-master', '--metrics', 'jobs']);
    expect(ended).toEqual({
      code: 2,
      out: '',
      err: 'Option --parks needs at least 2 names, separated by commas.\n',
    });
  });

  it('takes only one of the parks as the base', async () => {
    const shape = ['--parks', 'kip-master,alabuga-sez', '--metrics', 'jobs'];
    const ended = await runCli(['compare', ...shape, '--base', 'alga-sez']);
    expect(ended.code).toBe(2);
    expect(ended.err).toContain('allowed are: kip-master, alabuga-sez');
  });
});
