import { describe, expect, it } from 'vitest';
import type { Figure } from '../../../../shared/domain/figure.ts';
import { PLAIN_QUESTION } from '../../../../shared/domain/question.ts';
import { buildMatrix } from '../../../../shared/table/matrix.ts';
import { cannotBeOrdered, figureComparator } from '../../../../shared/table/order.ts';
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

const figures = buildMatrix(
  dataset,
  { parks: dataset.parks.map(({ id }) => id), metrics: ['jobs'] },
  { ...PLAIN_QUESTION, statuses: 'any' },
).flatMap((row) => row.figures);

function order(end: 'lower' | 'centre' | 'upper', descending: boolean): readonly string[] {
  return figures.toSorted(figureComparator({ end, descending })).map((figure) => figure.park);
}

function figureOf(id: string): Figure {
  const figure = figures.find((each) => each.park === id);
  if (!figure) throw new Error(`no sample figure of ${id}`);
  return figure;
}

describe('ordering figures', () => {
  it('puts facts before plans and holes last, upwards and downwards', () => {
    expect(order('lower', false)).toEqual(['small', 'above', 'large', 'plan', 'empty']);
    expect(order('lower', true)).toEqual(['large', 'above', 'small', 'plan', 'empty']);
  });

  it('puts an open upper end above every number', () => {
    expect(order('upper', true)).toEqual(['above', 'large', 'small', 'plan', 'empty']);
  });

  it('tells which neighbours cannot be ordered', () => {
    expect(cannotBeOrdered(figureOf('above'), figureOf('large'))).toBe(true);
    expect(cannotBeOrdered(figureOf('above'), figureOf('small'))).toBe(false);
    expect(cannotBeOrdered(figureOf('above'), figureOf('empty'))).toBe(false);
  });

  it('keeps sums in different currencies apart', () => {
    const money = datasetOf({ observations: [earned(5, { unit: 'USD' })] });
    const roubles = datasetOf({ observations: [earned(9)] });
    const cell = { parks: [parkId('a-park')], metrics: ['revenue' as const] };
    const [usd] = buildMatrix(money, cell, PLAIN_QUESTION)[0]?.figures ?? [];
    const [rub] = buildMatrix(roubles, cell, PLAIN_QUESTION)[0]?.figures ?? [];
    if (!usd || !rub) throw new Error('both sums must be there');
    expect(cannotBeOrdered(usd, rub)).toBe(true);
    for (const descending of [true, false]) {
      const sorted = [usd, rub].toSorted(figureComparator({ end: 'lower', descending }));
      expect(sorted).toEqual([rub, usd]);
    }
  });
});
