import { describe, expect, it } from 'vitest';
import type { Figure } from '../../../../shared/domain/figure.ts';
import { PLAIN_QUESTION } from '../../../../shared/domain/question.ts';
import { buildFigureLookup } from '../../../../shared/table/figure-lookup.ts';
import {
  buildRanks,
  orderByRank,
  type Rank,
  rankOfFigure,
  rankOfPlace,
} from '../../../../shared/table/order.ts';
import type { SortEnd } from '../../../../shared/table/view-spec.ts';
import { park, parkId } from './park-samples.ts';
import { datasetOf, earned, type Told, told } from './sample-data.ts';

const CASES: Readonly<Record<string, [number, Told]>> = {
  small: [100, {}],
  large: [500, {}],
  above: [200, { qualifier: 'more_than' }],
  plan: [900, { status: 'target' }],
};

const dataset = datasetOf({
  parks: [...Object.keys(CASES), 'empty'].map((id) => park(id)),
  observations: Object.entries(CASES).map(([id, [value, how]]) =>
    told('jobs', value, { ...how, park: parkId(id) }),
  ),
});

const figureOf = buildFigureLookup(dataset, { ...PLAIN_QUESTION, statuses: 'any' });
const figures = dataset.parks.map(({ id }) => figureOf(id, 'jobs'));

function order(unordered: readonly Figure[], end: SortEnd, descending: boolean): readonly Figure[] {
  const ranks = unordered.map((figure) => rankOfFigure(figure, end));
  return placesOf(ranks, descending).flatMap((place) => unordered[place] ?? []);
}

function placesOf(ranks: readonly Rank[], descending: boolean): readonly number[] {
  const places = Uint32Array.from(ranks.keys());
  const found = buildRanks(ranks.length, places, (place) => ranks[place] ?? rankOfPlace(null));
  return [...orderByRank(places, found, descending)];
}

function parksBy(end: SortEnd, descending: boolean): readonly string[] {
  return order(figures, end, descending).map((figure) => figure.park);
}

describe('ordering figures', () => {
  it('puts facts before plans and holes last, upwards and downwards', () => {
    expect(parksBy('lower', false)).toEqual(['small', 'above', 'large', 'plan', 'empty']);
    expect(parksBy('lower', true)).toEqual(['large', 'above', 'small', 'plan', 'empty']);
  });

  it('puts an open upper end above every number', () => {
    expect(parksBy('upper', true)).toEqual(['above', 'large', 'small', 'plan', 'empty']);
  });

  it('keeps sums in different currencies apart', () => {
    const money = datasetOf({ observations: [earned(5, { unit: 'USD' })] });
    const roubles = datasetOf({ observations: [earned(9)] });
    const [usd, rub] = [money, roubles].map((each) =>
      buildFigureLookup(each, PLAIN_QUESTION)(parkId('a-park'), 'revenue'),
    );
    if (!usd || !rub) throw new Error('both sums must be there');
    for (const descending of [true, false]) {
      expect(order([usd, rub], 'lower', descending)).toEqual([rub, usd]);
    }
  });

  it('stands what has no place last in either direction', () => {
    const places = [null, 2, 1].map(rankOfPlace);
    for (const descending of [true, false]) {
      expect(placesOf(places, descending)).toEqual(descending ? [1, 2, 0] : [2, 1, 0]);
    }
  });
});
