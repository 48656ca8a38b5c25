import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyColumn, writeHole } from '../../../../../shared/table/typed/figure-column.ts';
import { orderPlaces } from '../../../../../shared/table/typed/order-places.ts';
import { CASES, PROPERTY } from '../../../../cases.ts';

function columnOf(numbers: readonly (number | null)[]) {
  const column = emptyColumn(numbers.length);
  numbers.forEach((number, place) => {
    if (number === null) {
      writeHole(column, place, 'none');
      return;
    }
    column.lo[place] = number;
    column.hole[place] = 0;
  });
  return column;
}

function order(numbers: readonly (number | null)[], descending = false): readonly number[] {
  return [...orderPlaces(columnOf(numbers), 'lo', descending)];
}

describe('the order of a column', () => {
  it('puts holes last in either direction', () => {
    expect(order([null, 5, null, -3, 7])).toEqual([3, 1, 4, 0, 2]);
    expect(order([null, 5, null, -3, 7], true)).toEqual([4, 1, 3, 0, 2]);
  });

  it('orders what is below zero, infinite, tiny and huge', () => {
    const numbers = [1e308, -1, 0, 5e-324, Infinity, -1e308, -Infinity, 1];
    expect(order(numbers)).toEqual([6, 5, 1, 2, 3, 7, 0, 4]);
    expect(order(numbers, true)).toEqual([4, 0, 7, 3, 2, 1, 5, 6]);
  });

  it('leaves equal numbers as they stood, minus zero and zero among them', () => {
    expect(order([2, -0, 2, 0, 1])).toEqual([1, 3, 4, 0, 2]);
    expect(order([2, -0, 2, 0, 1], true)).toEqual([0, 2, 4, 1, 3]);
  });

  it('is that of comparing two at a time', PROPERTY, () => {
    const numbers = fc.array(fc.oneof(fc.constant(null), fc.double({ noNaN: true })), {
      maxLength: 12,
    });
    fc.assert(
      fc.property(numbers, fc.boolean(), (list, descending) => {
        const places = list.map((_, place) => place);
        const known = places.filter((place) => list[place] !== null);
        known.sort((a, b) => {
          const [first, second] = [list[a] ?? 0, list[b] ?? 0];
          if (first === second) return 0;
          return first < second === descending ? 1 : -1;
        });
        const holes = places.filter((place) => list[place] === null);
        expect(order(list, descending)).toEqual([...known, ...holes]);
      }),
      { numRuns: CASES },
    );
  });
});
