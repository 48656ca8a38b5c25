import { describe, expect, it } from 'vitest';
import { CHECKS } from '../../../shared/domain/guard-check.ts';
import { EXAMPLES } from '../../../shared/table/examples.ts';
import { askCli, type PrintedFigure, SPAWNING } from './run-cli.ts';

/** A comparison as the command line prints it, with its passport. */
interface Told {
  readonly figures: readonly PrintedFigure[];
  readonly differences: readonly PrintedFigure[];
  readonly ratios: readonly PrintedFigure[];
  readonly passport: {
    readonly checks: readonly { metric: string; check: string; verdict: string }[];
    readonly choices: readonly { park: string; metric: string; chosen: string; rivals: number }[];
    readonly conversions: readonly {
      park: string;
      metric: string;
      conversion: { kind: string; from: string; to: string; sourceNotes: readonly string[] };
    }[];
    readonly exclusions: readonly { park: string; metric: string; hole: string }[];
  };
}

function tell(parks: string, metrics: string, ...options: readonly string[]): Promise<Told> {
  return askCli('compare', '--parks', parks, '--metrics', metrics, ...options);
}

function figureOf({ figures }: Told, park: string, metric: string): PrintedFigure {
  const found = figures.find((each) => each.park === park && each.metric === metric);
  if (found === undefined)
    throw new Error(`a figure must be there, found none of ${park} ${metric}`);
  return found;
}

function verdictOf({ passport }: Told, metric: string, check: string): string | undefined {
  return passport.checks.find((each) => each.metric === metric && each.check === check)?.verdict;
}

function plain({ text }: PrintedFigure): string {
  return text.replaceAll('\u00A0', ' ');
}

describe('the passport of each worked example, from the command line', SPAWNING, () => {
  it.each(EXAMPLES)('accounts for every figure of $id', async ({ view }) => {
    const { question } = view;
    const { parks, metrics } = view.comparison;
    const currency = question.currency === null ? [] : ['--currency', question.currency];
    const { figures, passport } = await tell(
      parks.join(','),
      metrics.join(','),
      ...['--statuses', question.statuses, ...currency],
    );
    expect(figures).toHaveLength(parks.length * metrics.length);
    const excluded = passport.exclusions.map(({ park, metric, hole }) => [park, metric, hole]);
    expect(excluded).toEqual(
      figures.flatMap(({ park, metric, hole }) => (hole === null ? [] : [[park, metric, hole]])),
    );
    const chosen = new Set(passport.choices.map((choice) => choice.chosen));
    for (const { evidence, hole } of figures) {
      if (hole !== null) continue;
      expect(evidence.length).toBeGreaterThan(0);
      expect(evidence.some((id) => chosen.has(id))).toBe(true);
    }
    // Every check of every metric is told, those that found nothing too.
    expect(passport.checks).toHaveLength(metrics.length * CHECKS.length);
    for (const { park, metric } of passport.conversions) {
      expect(passport.choices).toContainEqual(expect.objectContaining({ park, metric }));
    }
  });
});

describe('the five questions that the program is for, from the command line', SPAWNING, () => {
  it('1. Far East: agreements are no residents, and the programme is a plan of at least ten', async () => {
    const told = await tell(
      'amur-technopark,big-ussuriysky-industrial-park,far-east-parks-programme',
      'residents,preliminary_agreements,parks_count',
    );
    expect(figureOf(told, 'amur-technopark', 'preliminary_agreements')).toMatchObject({
      value: 11,
    });
    expect(figureOf(told, 'amur-technopark', 'residents')).toMatchObject({ hole: 'none' });
    const planned = figureOf(told, 'far-east-parks-programme', 'parks_count');
    expect(planned).toMatchObject({ lo: 10, hi: null, period: '2030', status: 'target' });
    expect(plain(planned)).toBe('at least 10 (plan)');
    expect(told.passport.exclusions).toContainEqual(
      expect.objectContaining({ park: 'amur-technopark', metric: 'residents', hole: 'none' }),
    );
  });

  it('2. Master beside the SCO: ratios with their bounds, the bloc kept from comparison', async () => {
    const told = await tell(
      'kip-master,sco-parks',
      'revenue_per_job,revenue_per_resident,jobs,jobs_per_park',
    );
    expect(plain(figureOf(told, 'kip-master', 'revenue_per_job'))).toBe('less than RUB 15.54 mln');
    expect(plain(figureOf(told, 'kip-master', 'revenue_per_resident'))).toBe('RUB 721.4 mln');
    expect(figureOf(told, 'sco-parks', 'jobs_per_park')).toMatchObject({
      hole: 'not_determinable',
    });
    expect(verdictOf(told, 'jobs', 'level')).toBe('block');
    const jobs = [...told.differences, ...told.ratios].filter(({ metric }) => metric === 'jobs');
    expect(jobs.map(({ hole }) => hole)).toEqual(['not_comparable', 'not_comparable']);
  });

  it('3. Moscow: the network and the zone are not mixed, and the plan of the zone is one', async () => {
    const parks = 'moscow-technoparks,technopolis-moscow-sez';
    const now = await tell(parks, 'jobs,residents', '--statuses', 'fact');
    expect(verdictOf(now, 'jobs', 'level')).toBe('block');
    expect(now.differences.map(({ hole }) => hole)).toEqual(['not_comparable', 'not_comparable']);
    const plan = await tell(parks, 'jobs,land_area', '--statuses', 'plan');
    const jobs = figureOf(plan, 'technopolis-moscow-sez', 'jobs');
    expect(jobs).toMatchObject({ lo: 90_000, loOpen: true, hi: null, period: '2030' });
    // Three and a half times an area that nobody stated is no area.
    expect(figureOf(plan, 'technopolis-moscow-sez', 'land_area').value).toBeNull();
  });

  it('4. Uzbekistan: dollars as roubles of their year, rivals told, a plan kept apart from facts', async () => {
    const told = await tell(
      'chirchik-chem-technopark,jizzakh-chem-technopark,eltech-industrial',
      'investment,investment_per_resident',
      ...['--currency', 'RUB'],
    );
    const converted = told.passport.conversions.map(({ park, conversion }) => [
      park,
      conversion.from,
    ]);
    expect(converted).toContainEqual(['jizzakh-chem-technopark', 'USD']);
    for (const { conversion } of told.passport.conversions) {
      expect(conversion).toMatchObject({ kind: 'currency', to: 'RUB' });
      expect(conversion.sourceNotes.length).toBeGreaterThan(0);
    }
    const chirchik = told.passport.choices.find(({ park }) => park === 'chirchik-chem-technopark');
    expect(chirchik?.rivals).toBeGreaterThan(0);
    expect(verdictOf(told, 'investment', 'status')).toBe('warn');
    expect(figureOf(told, 'jizzakh-chem-technopark', 'investment_per_resident')).toMatchObject({
      lo: 0,
      hiOpen: true,
      unit: 'RUB/resident',
      status: 'announced',
    });
  });

  it('5. Khabarovsk: parks around the region as far as anything is known of them', async () => {
    const told = await tell(
      'khabarovsk-tor,avangard-khabarovsk,kip-master,chirchik-chem-technopark',
      'residents,land_area',
    );
    expect(figureOf(told, 'khabarovsk-tor', 'residents')).toMatchObject({ value: 130 });
    expect(told.ratios.find(({ park }) => park === 'kip-master')).toMatchObject({ hole: null });
    expect(told.ratios.find(({ park }) => park === 'chirchik-chem-technopark')).toMatchObject({
      hole: null,
      loOpen: true,
    });
    expect(told.passport.exclusions).toContainEqual(
      expect.objectContaining({ park: 'avangard-khabarovsk', metric: 'residents', hole: 'none' }),
    );
    expect(verdictOf(told, 'residents', 'kind')).toBe('footnote');
  });
});
