import { describe, expect, it } from 'vitest';
import type { Observation } from '../../../../shared/domain/observation.ts';
import { PLAIN_QUESTION } from '../../../../shared/domain/question.ts';
import { changeBetween, indexSeries } from '../../../../shared/table/change.ts';
import type { Computed } from '../../../../shared/table/computed.ts';
import { buildSeries } from '../../../../shared/table/series.ts';
import { formatQuantity } from '../../../../shared/text/format-quantity.ts';
import { parkId } from './park-samples.ts';
import { datasetOf, told } from './sample-data.ts';

function jobsOver(observations: readonly Observation[]) {
  const dataset = datasetOf({ observations });
  const cell = { park: parkId('a-park'), metric: 'jobs' } as const;
  return { dataset, points: buildSeries(dataset, cell, PLAIN_QUESTION) };
}

function text(computed: Computed, signed: boolean): string {
  if (computed.kind === 'hole') return computed.hole;
  return formatQuantity('en', computed.quantity, { bounds: 'spelled', signed });
}

const of = (period: string, value: number, how = {}) => told('jobs', value, { period, ...how });
const question = PLAIN_QUESTION;

describe('an index to a base year', () => {
  it('stands at exactly 100 in the base year however loosely the number is known', () => {
    const { dataset, points } = jobsOver([
      of('2020', 200, { qualifier: 'more_than' }),
      of('2024', 300),
    ]);
    const index = indexSeries(dataset, points, { baseYear: 2020, question });
    expect(index.map((each) => text(each.index, false))).toEqual(['100', 'less than 150']);
  });

  it('is a hole throughout where the base year has no fact', () => {
    const { dataset, points } = jobsOver([of('2024', 300)]);
    const index = indexSeries(dataset, points, { baseYear: 2020, question });
    expect(index.map((each) => text(each.index, false))).toEqual(['not_reported']);
  });
});

describe('a change between years', () => {
  const between = (observations: readonly Observation[], from = 2020, to = 2024) => {
    const { dataset, points } = jobsOver(observations);
    const change = changeBetween(dataset, points, { span: { from, to }, question });
    return (
      change && [change.difference, change.percent, change.perYear].map((each) => text(each, true))
    );
  };

  it('is told as a difference, in percent and as compound growth a year', () => {
    expect(between([of('2020', 1000), of('2024', 1464)])).toEqual(['464', '46.4%', '10.0%']);
  });

  it('keeps the direction of a bound', () => {
    expect(between([of('2020', 1000), of('2024', 1500, { qualifier: 'more_than' })])).toEqual([
      'more than 500',
      'more than 50%',
      'more than 11%',
    ]);
  });

  it('cannot be determined from two lower bounds', () => {
    const bounds = [
      of('2020', 1000, { qualifier: 'more_than' }),
      of('2024', 1500, { qualifier: 'more_than' }),
    ];
    expect(between(bounds)).toEqual(['not_determinable', 'not_determinable', 'not_determinable']);
  });

  it('does not take a yearly flow for the growth of a level', () => {
    expect(between([of('2020', 1000), of('2024', 1500, { seriesKind: 'flow' })])).toEqual([
      'not_comparable',
      'not_comparable',
      'not_comparable',
    ]);
  });

  it('is not told for a year without a report', () => {
    expect(between([of('2020', 1000)])).toBeNull();
  });
});
