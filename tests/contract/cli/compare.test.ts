import { describe, expect, it } from 'vitest';
import { askCli, type PrintedFigure, runCli, SPAWNING } from './run-cli.ts';

interface PrintedContrast extends Omit<PrintedFigure, 'period' | 'status' | 'evidence'> {
  readonly base: string;
}
interface PrintedCheck {
  readonly metric: string;
  readonly check: string;
  readonly verdict: string;
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
