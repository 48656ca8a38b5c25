import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PLAIN_QUESTION } from '../../../../shared/domain/question.ts';
import { buildFigureLookup } from '../../../../shared/table/figure-lookup.ts';
import type { Orderable } from '../../../../shared/table/order.ts';
import { type Standing, standingOf } from '../../../../shared/table/standing.ts';
import { park, parkId } from './park-samples.ts';
import { datasetOf, type Told, told } from './sample-data.ts';

const CASES: Readonly<Record<string, [number, Told]>> = {
  'exactly-200': [200, {}],
  'also-200': [200, {}],
  'exactly-100': [100, {}],
  'more-than-150': [150, { qualifier: 'more_than' }],
  'about-205': [205, { qualifier: 'about' }],
  'plan-200': [200, { status: 'target' }],
};
const dataset = datasetOf({
  parks: [...Object.keys(CASES), 'empty'].map((id) => park(id)),
  observations: Object.entries(CASES).map(([id, [value, how]]) =>
    told('jobs', value, { ...how, park: parkId(id) }),
  ),
});
const figureOf = buildFigureLookup(dataset, { ...PLAIN_QUESTION, statuses: 'any' });

function standing(one: string, above: string): Standing | null {
  return standingOf(figureOf(parkId(one), 'jobs'), figureOf(parkId(above), 'jobs'));
}

const interval = fc
  .tuple(fc.integer({ min: 0, max: 50 }), fc.integer({ min: 0, max: 50 }))
  .map(([from, length]) => ({ lo: from, hi: from + length }));

function fact(ends: { readonly lo: number; readonly hi: number }): Orderable {
  const quantity = {
    nominal: ends.lo,
    interval: { ...ends, loOpen: false, hiOpen: false },
    unit: 'count' as const,
  };
  return { kind: 'value', status: null, quantity };
}

describe('how a row stands to the one above it', () => {
  it('calls two of the same exact number a tie', () => {
    expect(standing('also-200', 'exactly-200')).toBe('tie');
  });

  it('says that «more than 150» and 200 cannot be ordered, nor two numbers that are about the same', () => {
    expect(standing('more-than-150', 'exactly-200')).toBe('unordered');
    expect(standing('exactly-200', 'more-than-150')).toBe('unordered');
    expect(standing('exactly-200', 'about-205')).toBe('unordered');
    expect(standing('about-205', 'about-205')).toBe('unordered');
  });

  it('says nothing where the order is settled', () => {
    expect(standing('exactly-100', 'exactly-200')).toBeNull();
    expect(standing('exactly-100', 'more-than-150')).toBeNull();
  });

  it('does not hold a plan against a fact, nor a hole against a number', () => {
    expect(standing('plan-200', 'exactly-200')).toBeNull();
    expect(standing('empty', 'exactly-200')).toBeNull();
    expect(standing('empty', 'empty')).toBeNull();
  });

  it('is silent all the way down a descending order by the lower end only where each row is surely below every one above', () => {
    fc.assert(
      fc.property(fc.array(interval, { minLength: 2, maxLength: 8 }), (intervals) => {
        const rows = intervals.toSorted((a, b) => b.lo - a.lo).map(fact);
        rows.forEach((row, at) => {
          const before = rows[at - 1];
          if (before === undefined || standingOf(row, before) !== null) return;
          for (const above of rows.slice(0, at)) expect(standingOf(row, above)).toBeNull();
        });
      }),
    );
  });
});
