import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { digitsOfText } from '../../../../shared/domain/digits.ts';
import { compareIntervals, containsNumber } from '../../../../shared/domain/interval.ts';
import { buildQuantity, type Quantity } from '../../../../shared/domain/quantity.ts';
import { PLAIN_QUESTION, type Question } from '../../../../shared/domain/question.ts';
import { QUALIFIERS } from '../../../../shared/domain/vocabulary.ts';
import { convertMoney } from '../../../../shared/table/convert.ts';
import { CASES, PROPERTY } from '../../../cases.ts';
import { datasetOf, period, prices, rate } from './sample-data.ts';

const DATASET = datasetOf({
  observations: [],
  rates: [
    rate('USD', 2022, 68.5),
    rate('USD', 2023, 85.2),
    rate('USD', 2024, 92.6),
    rate('BYN', 2023, 26),
    rate('BYN', 2024, 28),
    rate('BYN', 2022, null),
  ],
  prices: [prices('RU', 2022, 90), prices('RU', 2023, 97.5), prices('RU', 2024, 105)],
});

const RUNS = { numRuns: CASES };
const LEVELS: Question = { ...PLAIN_QUESTION, prices: { kind: 'constant', year: 2024 } };

const sum: fc.Arbitrary<Quantity> = fc
  .tuple(fc.constantFrom(...QUALIFIERS), fc.integer({ min: 1, max: 1_000_000 }))
  .map(([qualifier, value]) => {
    const valueHigh = qualifier === 'range' ? value * 2 : null;
    const wording = { qualifier, value, valueHigh, digits: digitsOfText(String(value)) };
    return buildQuantity(wording, 'USD', 'strict');
  });

const time = fc.constantFrom('2022', '2023', '2024', '2023-06', '2022/2024', '2023-Q2').map(period);

function convert(quantity: Quantity, when: ReturnType<typeof period>, question: Question) {
  return convertMoney(DATASET, { quantity, period: when, country: 'RU' }, question);
}

function inRoubles(quantity: Quantity, when: ReturnType<typeof period>): Quantity {
  const found = convert(quantity, when, { ...LEVELS, currency: 'RUB' });
  if (found.kind === 'hole') throw new Error(`a sum must be there, found ${found.hole}`);
  return found.quantity;
}

describe('money converted', () => {
  it('holds what its true value becomes, and adds no digit', PROPERTY, () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(sum, time, share, (quantity, when, at) => {
        const { lo, hi } = quantity.interval;
        const inside = lo + (Math.min(hi, lo + 1e9) - lo) * (0.001 + 0.998 * at);
        if (!containsNumber(quantity.interval, inside)) return true;
        const result = inRoubles(quantity, when);
        const factor = result.nominal / quantity.nominal;
        const slack = 1e-9 * inside * factor;
        const { interval } = result;
        return (
          inside * factor >= interval.lo - slack &&
          inside * factor <= interval.hi + slack &&
          result.digits.significant === quantity.digits.significant
        );
      }),
      RUNS,
    );
  });

  it('leaves two sums of one time in their order', PROPERTY, () => {
    fc.assert(
      fc.property(sum, sum, time, (a, b, when) => {
        const before = compareIntervals(a.interval, b.interval);
        return (
          compareIntervals(inRoubles(a, when).interval, inRoubles(b, when).interval) === before
        );
      }),
      RUNS,
    );
  });

  it('comes back from another currency as what it was, in one year', PROPERTY, () => {
    fc.assert(
      fc.property(sum, fc.constantFrom('2022', '2023', '2024').map(period), (quantity, when) => {
        const there = convert(quantity, when, { ...PLAIN_QUESTION, currency: 'RUB' });
        if (there.kind === 'hole') return false;
        const back = convert(there.quantity, when, { ...PLAIN_QUESTION, currency: 'USD' });
        if (back.kind === 'hole') return false;
        const { nominal, interval, unit } = back.quantity;
        const near = (x: number, y: number) => x === y || Math.abs(x - y) <= 1e-12 * Math.abs(y);
        return (
          unit === 'USD' &&
          near(nominal, quantity.nominal) &&
          near(interval.lo, quantity.interval.lo) &&
          near(interval.hi, quantity.interval.hi) &&
          interval.loOpen === quantity.interval.loOpen
        );
      }),
      RUNS,
    );
  });

  it('is never guessed where one of its years has no rate or no index', PROPERTY, () => {
    const missing = fc.constantFrom('2022', '2022/2023', '2022-03', '2021/2024').map(period);
    fc.assert(
      fc.property(sum, missing, (quantity, when) => {
        const rate_ = convert(quantity, when, { ...PLAIN_QUESTION, currency: 'BYN' });
        const index = convert(quantity, period('2019'), LEVELS);
        expect([rate_, index]).toMatchObject([
          { kind: 'hole', hole: 'no_rate' },
          { kind: 'hole', hole: 'no_index' },
        ]);
      }),
      RUNS,
    );
  });
});
