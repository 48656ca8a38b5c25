import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ObservedMetricId } from '../../../../shared/domain/metric.ts';
import type { Observation } from '../../../../shared/domain/observation.ts';
import { type Inquiry, PLAIN_QUESTION } from '../../../../shared/domain/question.ts';
import {
  QUALIFIERS,
  RELIABILITIES,
  SCOPES,
  SERIES_KINDS,
  STATUSES,
} from '../../../../shared/domain/vocabulary.ts';
import { chooseObservation } from '../../../../shared/table/choose.ts';
import { CASES, PROPERTY } from '../../../cases.ts';
import { parkId } from './park-samples.ts';
import { datasetOf, earned, period, type Sample, source, told } from './sample-data.ts';

function choose(
  sample: Sample | readonly Observation[],
  inquiry: Partial<Inquiry> = {},
  metric?: ObservedMetricId,
) {
  const given: Sample = 'observations' in sample ? sample : { observations: sample };
  const dataset = datasetOf(given);
  const asked = metric ?? given.observations[0]?.metric ?? 'jobs';
  return chooseObservation(
    dataset,
    { park: parkId('a-park'), metric: asked },
    { ...PLAIN_QUESTION, ...inquiry },
  );
}

const chosen = (...given: Parameters<typeof choose>) => choose(...given).choice?.chosen;
const codes = (...given: Parameters<typeof choose>) =>
  choose(...given).problems.map((problem) => problem.code);

describe('which observation stands in a cell', () => {
  it('takes the figure with the newest last day where the latest is asked for', () => {
    const old = told('jobs', 100, { id: 'old', period: '2025-09' });
    const recent = told('jobs', 90, { id: 'recent', period: '2025-10-22' });
    expect(chosen([old, recent])).toBe('recent');
    expect(choose([old, recent]).choice).toMatchObject({
      decidedBy: 'period',
      rivals: [{ observation: 'old', lostBy: 'period', conflicts: false }],
    });
  });

  it('takes only figures filed under the year asked for, give or take the tolerance backwards', () => {
    const sample = [
      told('jobs', 1, { id: 'of-2022', period: '2022' }),
      told('jobs', 2, { id: 'of-2025', period: '2025' }),
    ];
    const year = (asked: number, toleranceYears: number): Partial<Inquiry> => ({
      asOf: { kind: 'year', year: asked },
      toleranceYears,
    });
    expect(chosen(sample, year(2022, 0))).toBe('of-2022');
    expect(choose(sample, year(2023, 0))).toMatchObject({ kind: 'hole', hole: 'not_reported' });
    expect(chosen(sample, year(2023, 1))).toBe('of-2022');
    expect(codes(sample, year(2023, 1))).toContain('figure.earlier-year');
    expect(choose(sample, year(2021, 3))).toMatchObject({ kind: 'hole', hole: 'not_reported' });
  });

  it('files a fiscal year under the year of its last day', () => {
    const fiscal = earned(5, { id: 'fiscal', period: '2023-04/2024-03' });
    expect(chosen([fiscal], { asOf: { kind: 'year', year: 2024 } })).toBe('fiscal');
    expect(codes([fiscal])).not.toContain('figure.part-year');
  });

  it('leaves a whole year out where a day before its end is asked for', () => {
    const year = told('floor_area', 3, { id: 'year', period: '2025', unit: 'm2' });
    const day = told('floor_area', 2, { id: 'day', period: '2025-10-22', unit: 'm2' });
    expect(chosen([year, day], { asOf: { kind: 'day', day: '2025-10-22' } })).toBe('day');
    expect(chosen([year, day], { asOf: { kind: 'day', day: '2025-12-31' } })).toBe('year');
  });

  it('never shows a target or a promise in a fact column', () => {
    const plans = [told('jobs', 9, { status: 'target' }), told('jobs', 9, { status: 'announced' })];
    expect(choose(plans)).toMatchObject({ kind: 'hole', hole: 'not_reported' });
    expect(codes(plans)).toEqual(['figure.plan-only']);
  });

  it('takes a plan only where no fact fits the time asked for, and says so', () => {
    const sample = [
      told('jobs', 5, { id: 'fact', period: '2024' }),
      told('jobs', 9, { id: 'plan', period: '2030', status: 'target' }),
    ];
    expect(chosen(sample, { statuses: 'any' })).toBe('fact');
    const in2030: Partial<Inquiry> = { statuses: 'any', asOf: { kind: 'year', year: 2030 } };
    expect(chosen(sample, in2030)).toBe('plan');
    expect(codes(sample, in2030)).toContain('figure.plan-data');
  });

  it('takes an estimate only where nothing was reported, and marks it', () => {
    const estimate = told('jobs', 5, { id: 'estimate', status: 'estimate', period: '2025' });
    expect(chosen([estimate, told('jobs', 4, { id: 'fact' })])).toBe('fact');
    expect(codes([estimate])).toContain('figure.estimate');
  });

  it('lets a slice stand in where there is no total, and marks it', () => {
    const slice = told('investment', 7, {
      id: 'slice',
      scope: 'private',
      seriesKind: 'cumulative',
    });
    expect(codes([slice])).toContain('figure.scope-not-total');
    const total = told('investment', 3, { id: 'total', period: '2020', seriesKind: 'cumulative' });
    expect(chosen([slice, total])).toBe('total');
  });

  it.each(['new_in_period', 'other'] as const)('never takes %s for the whole', (scope) => {
    const slice = told('residents', 7, { scope });
    expect(choose([slice])).toMatchObject({ kind: 'hole', hole: 'not_reported' });
    expect(codes([slice])).toEqual(['figure.slices-only']);
  });

  it('keeps slices in sight as rivals', () => {
    const total = told('residents', 70, { id: 'total' });
    const slice = told('residents', 7, { id: 'slice', scope: 'new_in_period' });
    expect(choose([slice, total]).choice?.rivals).toEqual([
      { observation: 'slice', lostBy: 'scope', conflicts: false },
    ]);
  });

  it('takes a sum since the start for investment even where a yearly flow is newer', () => {
    const sum = told('investment', 9, { id: 'sum', seriesKind: 'cumulative', period: '2023' });
    const flow = told('investment', 2, { id: 'flow', seriesKind: 'flow', period: '2025' });
    expect(chosen([sum, flow])).toBe('sum');
    expect(codes([flow])).toContain('figure.other-series-kind');
  });

  it('takes a whole year before a later part of the same year', () => {
    const year = earned(100, { id: 'year', period: '2024' });
    const part = earned(70, { id: 'part', period: '2024-01/2024-09' });
    expect(chosen([part, year])).toBe('year');
    expect(choose([part, year]).choice?.decidedBy).toBe('full_year');
    expect(codes([part])).toContain('figure.part-year');
  });

  it('prefers the better source, then the later one', () => {
    const sources = [
      source('authority', { reliability: 'official', published: period('2024-01') }),
      source('paper', { published: period('2025-03') }),
      source('old-paper', { published: period('2024-06') }),
    ];
    const [a, b, c] = [
      told('jobs', 1, { id: 'a', source: 'authority' }),
      told('jobs', 2, { id: 'b', source: 'paper' }),
      told('jobs', 3, { id: 'c', source: 'old-paper' }),
    ];
    const choice = choose({ observations: [c, b, a], sources }).choice;
    expect(choice).toMatchObject({ chosen: 'a', decidedBy: 'reliability' });
    expect(choose({ observations: [c, b], sources }).choice).toMatchObject({
      chosen: 'b',
      decidedBy: 'published',
    });
  });

  it('holds one statement in two outlets for one fact with two sources', () => {
    const first = told('jobs', 100, { id: 'first' });
    const second = told('jobs', 100, { id: 'second' });
    expect(choose([first, second]).choice).toMatchObject({
      chosen: 'first',
      sameStatement: ['second'],
      rivals: [],
      decidedBy: null,
    });
  });

  it('marks rivals for the same time that cannot both be true', () => {
    const sources = [source('authority', { reliability: 'official' }), source('paper')];
    const official = told('jobs', 100, { id: 'official', source: 'authority' });
    const press = told('jobs', 200, { id: 'press', source: 'paper', qualifier: 'more_than' });
    const found = choose({ observations: [press, official], sources });
    expect(found.choice?.chosen).toBe('official');
    expect(found.choice?.rivals).toEqual([
      { observation: 'press', lostBy: 'reliability', conflicts: true },
    ]);
    expect(found.problems.map((problem) => problem.code)).toContain('figure.conflicting');
  });

  it('does not hold a bound against a figure that it allows', () => {
    const bound = told('jobs', 100, { qualifier: 'more_than' });
    const exact = told('jobs', 120);
    expect(codes([bound, exact])).not.toContain('figure.conflicting');
  });

  it('leaves the cell open where equal sources contradict each other', () => {
    const sample = [told('jobs', 100, { id: 'a' }), told('jobs', 200, { id: 'b' })];
    expect(choose(sample)).toMatchObject({ kind: 'hole', hole: 'conflicting' });
    const preferences = new Map([
      [sample[1]?.id ?? told('jobs', 0).id, 'b counts contractors too'],
    ]);
    expect(choose(sample, { preferences })).toMatchObject({
      kind: 'chosen',
      choice: {
        chosen: 'b',
        decidedBy: 'preferred_by_user',
        preferenceReason: 'b counts contractors too',
      },
    });
  });

  it('does not make a plan a fact because the user prefers it', () => {
    const plan = told('jobs', 9, { status: 'target' });
    const preferences = new Map([[plan.id, 'surely built by now']]);
    expect(choose([plan], { preferences })).toMatchObject({ kind: 'hole', hole: 'not_reported' });
  });

  it('passes on what the source noted and how the period was found', () => {
    const noted = told('jobs', 5, { note: 'with contractors', periodBasis: 'inferred' });
    expect(codes([noted])).toEqual(['figure.inferred-period', 'figure.note']);
  });

  it('tells nothing reported apart from nothing that fits', () => {
    expect(choose([told('jobs', 1)], {}, 'patents')).toMatchObject({ kind: 'hole', hole: 'none' });
  });
});

const observation = fc
  .record({
    value: fc.constantFrom(100, 200, 130),
    qualifier: fc.constantFrom(...QUALIFIERS.filter((each) => each !== 'range')),
    scope: fc.constantFrom(...SCOPES),
    seriesKind: fc.constantFrom(...SERIES_KINDS),
    status: fc.constantFrom(...STATUSES),
    periodBasis: fc.constantFrom('printed' as const, 'inferred' as const),
    period: fc.constantFrom('2024', '2024-Q3', '2023', '2024-01/2024-09', '2024-10-22', '2025'),
    source: fc.constantFrom('s-0', 's-1', 's-2', 's-3'),
  })
  .map(({ value, ...how }) => ({ value, how }));

const SOURCES = RELIABILITIES.flatMap((reliability, index) => [
  source(`s-${index}`, { reliability, published: period('2025') }),
]);

describe('choosing', () => {
  it('does not depend on the order of the data', PROPERTY, () => {
    fc.assert(
      fc.property(
        fc.array(observation, { minLength: 1, maxLength: 7 }),
        fc.constantFrom('fact' as const, 'plan' as const, 'any' as const),
        fc.integer(),
        (drafts, statuses, seed) => {
          const observations = drafts.map(({ value, how }, index) =>
            told('jobs', value, { ...how, id: `o-${index}` }),
          );
          const shuffled = observations.toSorted(
            (a, b) => scatter(a.id, seed) - scatter(b.id, seed),
          );
          expect(choose({ observations: shuffled, sources: SOURCES }, { statuses })).toEqual(
            choose({ observations, sources: SOURCES }, { statuses }),
          );
        },
      ),
      { numRuns: CASES },
    );
  });

  it('accounts for every observation of the cell exactly once', PROPERTY, () => {
    fc.assert(
      fc.property(fc.array(observation, { minLength: 1, maxLength: 7 }), (drafts) => {
        const observations = drafts.map(({ value, how }, index) =>
          told('jobs', value, { ...how, id: `o-${index}` }),
        );
        const { choice } = choose({ observations, sources: SOURCES });
        if (choice === null) return;
        const seen = [
          choice.chosen,
          ...choice.sameStatement,
          ...choice.rivals.map((rival) => rival.observation),
        ];
        expect(seen.toSorted()).toEqual(observations.map(({ id }) => id).toSorted());
      }),
      { numRuns: CASES },
    );
  });
});

function scatter(id: string, seed: number): number {
  return ((Number(id.slice(2)) + 1) * 7919 * (seed | 1)) % 104_729;
}
