import { beforeAll, describe, expect, it } from 'vitest';
import type { Dataset } from '../../../../shared/domain/dataset.ts';
import type { MetricId } from '../../../../shared/domain/metric.ts';
import { PLAIN_QUESTION } from '../../../../shared/domain/question.ts';
import { aggregateFigures, sharesOfTotal } from '../../../../shared/table/aggregate.ts';
import type { Computed } from '../../../../shared/table/computed.ts';
import { groupParks } from '../../../../shared/table/group.ts';
import { formatQuantity } from '../../../../shared/text/format-quantity.ts';
import { readBundledData } from './bundled-data.ts';
import { park, parkId } from './park-samples.ts';
import { datasetOf, earned, type Sample, told } from './sample-data.ts';

const ofB = { park: parkId('b-park') };

function aggregate(sample: Sample | Dataset, metric: MetricId) {
  const dataset = 'parkById' in sample ? sample : datasetOf(sample);
  return aggregateFigures(dataset, { parks: dataset.parks, metric }, PLAIN_QUESTION);
}

function text(computed: Computed | undefined): string {
  if (computed === undefined) return 'nothing';
  return computed.kind === 'hole' ? computed.hole : formatQuantity('en', computed.quantity);
}

describe('the figure of a group', () => {
  it('is the sum of the bounds of its parks', () => {
    const sum = aggregate(
      { observations: [told('jobs', 13000, { qualifier: 'more_than' }), told('jobs', 280, ofB)] },
      'jobs',
    );
    expect(text(sum.result)).toBe('more than 13,280');
  });

  it('says how many parks are missing from it', () => {
    const sum = aggregate({ observations: [told('jobs', 280)] }, 'jobs');
    expect(text(sum.result)).toBe('280');
    expect(sum.leftOut).toMatchObject([{ park: 'b-park', reason: 'hole' }]);
    expect(sum.result.problems).toMatchObject([
      { code: 'aggregate.incomplete', params: { included: 1, total: 2 } },
    ]);
  });

  it('never adds shares or averages', () => {
    const sum = aggregate(
      {
        observations: [
          told('occupancy', 90, { unit: 'percent' }),
          told('occupancy', 80, { ...ofB, unit: 'percent' }),
        ],
      },
      'occupancy',
    );
    expect(text(sum.result)).toBe('not_comparable');
  });

  it('leaves out the sum in another currency rather than mix it in', () => {
    const sum = aggregate(
      {
        parks: [park('a-park'), park('b-park'), park('c-park')],
        observations: [
          earned(5),
          earned(7, { ...ofB, unit: 'USD' }),
          earned(6, { park: parkId('c-park') }),
        ],
      },
      'revenue',
    );
    expect(sum.included.map((figure) => figure.park)).toEqual(['a-park', 'c-park']);
    expect(sum.leftOut).toMatchObject([{ park: 'b-park', reason: 'guard' }]);
  });

  it('divides sum by sum for a ratio, over the parks that have both parts', () => {
    const ratio = aggregate(
      {
        observations: [
          told('jobs', 1000),
          told('residents', 10),
          told('jobs', 3000, ofB),
          told('residents', 10, ofB),
        ],
      },
      'jobs_per_resident',
    );
    expect(text(ratio.result)).toBe('200');
  });

  it('does not count a park twice that lies within another park of the group', () => {
    const sample = datasetOf({ observations: [told('jobs', 1000), told('jobs', 300, ofB)] });
    const [observation] = sample.observations;
    if (!observation) throw new Error('the sample has observations');
    const relation = {
      from: parkId('b-park'),
      kind: 'part_of' as const,
      to: parkId('a-park'),
      source: observation.source,
    };
    const sum = aggregate({ ...sample, relations: [relation] }, 'jobs');
    expect(text(sum.result)).toBe('1,000');
    expect(sum.leftOut).toMatchObject([{ park: 'b-park', reason: 'contained' }]);
  });
});

describe('the share of a total', () => {
  it('is known for a park that is only bounded, since it stands in its own total', () => {
    const sum = aggregate(
      { observations: [told('jobs', 75, { qualifier: 'more_than' }), told('jobs', 25, ofB)] },
      'jobs',
    );
    expect(sharesOfTotal(sum).map(({ share }) => text(share))).toEqual([
      '75–100%',
      'less than 25%',
    ]);
  });
});

describe('groups of the bundled data', () => {
  let dataset: Dataset;
  beforeAll(async () => {
    dataset = await readBundledData();
  });

  it('hold parks only, and every member of a network that has members', () => {
    const groups = groupParks(dataset, dataset.parks, 'network');
    const moscow = groups.find((group) => group.key === 'moscow-technoparks');
    expect(moscow?.parks.map(({ id }) => id)).toHaveLength(7);
  });

  it('are named by every kind, country and region that has a park', () => {
    expect(groupParks(dataset, dataset.parks, 'kind').map(({ key }) => key)).toEqual([
      'technopark',
      'industrial_park',
      'sez',
      'priority_development_area',
      'creative_cluster',
      'innovation_centre',
      'special_zone_other',
    ]);
    expect(groupParks(dataset, dataset.parks, 'country').map(({ key }) => key)).toContain('UZ');
    expect(groupParks(dataset, dataset.parks, 'region').length).toBeGreaterThan(20);
  });
});
