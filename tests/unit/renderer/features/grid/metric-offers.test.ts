import { describe, expect, it } from 'vitest';
import { METRIC_IDS } from '../../../../../shared/domain/metric.ts';
import { findOffers } from '../../../../../renderer/features/grid/metric-offers.ts';

describe('what can be shown in columns', () => {
  it('offers every metric once, in the order of work: activity, money, space, people, plans', () => {
    const groups = findOffers('en', [], '');
    expect(groups.map(({ group }) => group)).toEqual([
      'activity',
      'money',
      'space',
      'people',
      'plan',
      'ratio',
    ]);
    const offered = groups.flatMap(({ offers }) => offers.map(({ metric }) => metric));
    expect(offered.toSorted()).toEqual(METRIC_IDS.toSorted());
  });

  it('offers plans beside the reported metrics of the table, and none of ratios', () => {
    const plans = findOffers('ru', ['jobs', 'revenue_per_job'], '').flatMap(({ offers }) =>
      offers.filter(({ kind }) => kind === 'plan').map(({ label }) => label),
    );
    expect(plans).toEqual(['Рабочие места: план']);
  });

  it('finds a metric by a word of its meaning', () => {
    const found = findOffers('ru', ['residents'], 'взносы');
    expect(found.map(({ offers }) => offers.map(({ metric }) => metric))).toEqual([['tax_paid']]);
  });

  it('has no group where nothing is found', () => {
    expect(findOffers('ru', ['residents'], 'погода')).toEqual([]);
  });
});
