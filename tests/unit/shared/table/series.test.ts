import { describe, expect, it } from 'vitest';
import { type Inquiry, PLAIN_QUESTION } from '../../../../shared/domain/question.ts';
import { buildSeries } from '../../../../shared/table/series.ts';
import { parkId } from './park-samples.ts';
import { datasetOf, earned, told } from './sample-data.ts';

const dataset = datasetOf({
  observations: [
    told('jobs', 100, { period: '2022' }),
    told('jobs', 120, { period: '2024-06' }),
    told('jobs', 130, { period: '2024' }),
    told('jobs', 500, { period: '2030', status: 'target' }),
    told('jobs', 90, { period: '2023' }),
    told('jobs', 190, { period: '2023' }),
    earned(1000, { period: '2022' }),
    earned(2600, { period: '2024' }),
    earned(3000, { period: '2025' }),
  ],
});

function series(metric: 'jobs' | 'revenue_per_job', inquiry: Partial<Inquiry> = {}) {
  return buildSeries(
    dataset,
    { park: parkId('a-park'), metric },
    { ...PLAIN_QUESTION, ...inquiry },
  ).map(({ year, track, figure }) => [
    year,
    track,
    figure.kind === 'hole' ? figure.hole : figure.quantity.nominal,
  ]);
}

describe('a figure over the years', () => {
  it('has one fact a year, and a hole where the sources contradict each other', () => {
    expect(series('jobs')).toEqual([
      [2022, 'fact', 100],
      [2023, 'fact', 'conflicting'],
      [2024, 'fact', 130],
    ]);
  });

  it('keeps plans on a track of their own', () => {
    expect(series('jobs', { statuses: 'any' }).at(-1)).toEqual([2030, 'plan', 500]);
  });

  it('ends at the time asked for', () => {
    expect(series('jobs', { asOf: { kind: 'year', year: 2023 } }).map(([year]) => year)).toEqual([
      2022, 2023,
    ]);
    expect(series('jobs', { asOf: { kind: 'day', day: '2024-07-01' } }).at(-1)).toEqual([
      2024,
      'fact',
      120,
    ]);
  });

  it('divides only what was reported for the same year', () => {
    expect(series('revenue_per_job')).toEqual([
      [2022, 'fact', 10],
      [2024, 'fact', 20],
    ]);
  });
});
