import { describe, expect, it } from 'vitest';
import {
  type NumberFilter,
  passesFilter,
  passesFilters,
  passesNumberFilter,
} from '../../../../shared/table/filter.ts';
import { figuresOf, jobs, park } from './park-samples.ts';

const atLeast = (certainty: 'surely' | 'possibly', from: number): NumberFilter => ({
  kind: 'number',
  metric: 'jobs',
  certainty,
  from,
  to: null,
});
const atMost = (certainty: 'surely' | 'possibly', to: number): NumberFilter => ({
  kind: 'number',
  metric: 'jobs',
  certainty,
  from: null,
  to,
});
const nothingKnown = { figureOf: figuresOf({}), cellWords: () => [] };

describe('filter on a figure', () => {
  it("'more than 13 000' surely reaches 13 000 and only possibly 20 000", () => {
    const figure = jobs('more_than', 13_000);
    expect(passesNumberFilter(figure, atLeast('surely', 13_000))).toBe(true);
    expect(passesNumberFilter(figure, atLeast('surely', 20_000))).toBe(false);
    expect(passesNumberFilter(figure, atLeast('possibly', 20_000))).toBe(true);
  });

  it("'more than 13 000' is not even possibly 13 000 at most", () => {
    const figure = jobs('more_than', 13_000);
    expect(passesNumberFilter(figure, atMost('possibly', 13_000))).toBe(false);
    expect(passesNumberFilter(jobs('at_least', 13_000), atMost('possibly', 13_000))).toBe(true);
  });

  it("'up to 500' is surely 500 at most and possibly anything below", () => {
    const figure = jobs('up_to', 500);
    expect(passesNumberFilter(figure, atMost('surely', 500))).toBe(true);
    expect(passesNumberFilter(figure, atMost('surely', 300))).toBe(false);
    expect(passesNumberFilter(figure, atMost('possibly', 300))).toBe(true);
  });

  it('an exact figure passes at both ends of the range', () => {
    const range = { kind: 'number', metric: 'jobs', certainty: 'surely' } as const;
    expect(passesNumberFilter(jobs('exact', 280), { ...range, from: 280, to: 280 })).toBe(true);
    expect(passesNumberFilter(jobs('exact', 281), { ...range, from: 280, to: 280 })).toBe(false);
  });

  it('a hole passes no range, not even an empty one', () => {
    const hole = nothingKnown.figureOf(park('a').id, 'jobs');
    const all: NumberFilter = { ...atLeast('possibly', 0), from: null };
    expect(passesNumberFilter(hole, all)).toBe(false);
    expect(passesNumberFilter(hole, atMost('possibly', 0))).toBe(false);
  });
});

describe('filter on a park', () => {
  const passes = (filter: Parameters<typeof passesFilter>[1], one = park('a')): boolean =>
    passesFilter(one, filter, nothingKnown);

  it('keeps the ticked kinds, stages, countries and regions', () => {
    expect(passes({ kind: 'kinds', kinds: ['sez', 'technopark'] })).toBe(true);
    expect(passes({ kind: 'kinds', kinds: ['sez'] })).toBe(false);
    expect(passes({ kind: 'stages', stages: ['operating'] })).toBe(true);
    expect(passes({ kind: 'stages', stages: ['closed'] })).toBe(false);
    expect(passes({ kind: 'countries', countries: ['RU'] })).toBe(true);
    expect(passes({ kind: 'countries', countries: ['UZ'] })).toBe(false);
    expect(passes({ kind: 'regions', regions: ['Республика Татарстан'] })).toBe(true);
    expect(passes({ kind: 'regions', regions: ['Москва'] })).toBe(false);
  });

  it('drops a park whose region or country is not known', () => {
    const nowhere = park('a', { region: null, country: null });
    expect(passes({ kind: 'regions', regions: ['Москва'] }, nowhere)).toBe(false);
    expect(passes({ kind: 'countries', countries: ['RU'] }, nowhere)).toBe(false);
  });

  it('holds a computed column to its own figures, and keeps no row by a column that is gone', () => {
    const density: NumberFilter = { ...atLeast('surely', 100), metric: 'computed-1' };
    const computedOf = () => jobs('more_than', 100);
    expect(passesFilter(park('a'), density, { ...nothingKnown, computedOf })).toBe(true);
    expect(
      passesFilter(park('a'), { ...density, from: 101 }, { ...nothingKnown, computedOf }),
    ).toBe(false);
    expect(passes(density)).toBe(false);
  });

  it('wants every condition to be met', () => {
    const known = { figureOf: figuresOf({ a: jobs('exact', 100) }), cellWords: () => [] };
    const operating = { kind: 'stages', stages: ['operating'] } as const;
    expect(passesFilters(park('a'), [operating, atLeast('surely', 100)], known)).toBe(true);
    expect(passesFilters(park('a'), [operating, atLeast('surely', 101)], known)).toBe(false);
  });
});
