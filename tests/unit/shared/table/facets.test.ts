import { describe, expect, it } from 'vitest';
import { countFacet } from '../../../../shared/table/facets.ts';
import type { Filter } from '../../../../shared/table/view-spec.ts';
import { figuresOf, park } from './park-samples.ts';

const parks = [
  park('a', { kind: 'sez', stage: 'operating' }),
  park('b', { kind: 'sez', stage: 'planned' }),
  park('c', { kind: 'technopark', stage: 'operating', region: null }),
];
const source = (filters: readonly Filter[]) => ({
  parks,
  filters,
  figureOf: figuresOf({}),
  cellWords: () => [],
});

describe('counts beside the values of a list filter', () => {
  it('count the parks that each value would give', () => {
    expect(countFacet('kinds', source([]))).toEqual([
      { value: 'sez', count: 2 },
      { value: 'technopark', count: 1 },
    ]);
  });

  it('heed the other conditions but not the list itself', () => {
    const filters: readonly Filter[] = [
      { kind: 'stages', stages: ['planned'] },
      { kind: 'kinds', kinds: ['technopark'] },
    ];
    expect(countFacet('kinds', source(filters))).toEqual([
      { value: 'sez', count: 1 },
      { value: 'technopark', count: 0 },
    ]);
  });

  it('leave out what is not known', () => {
    expect(countFacet('regions', source([]))).toEqual([
      { value: 'Республика Татарстан', count: 2 },
    ]);
  });
});
