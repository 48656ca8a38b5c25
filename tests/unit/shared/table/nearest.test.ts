import { describe, expect, it } from 'vitest';
import { findNearest } from '../../../../shared/table/nearest.ts';

const PARKS = [
  { id: 'alabuga-sez', names: ['ОЭЗ «Алабуга»', 'Alabuga SEZ'] },
  { id: 'alabuga-2-petrochemistry', names: ['Индустриальный парк «Алабуга-2. Нефтехимия»'] },
  { id: 'kip-master', names: ['Камский индустриальный парк «Мастер»', 'Kama Park Master'] },
  { id: 'alga-sez', names: ['ОЭЗ «Алга»', 'Alga SEZ'] },
];

describe('the names nearest to what was typed', () => {
  it.each([
    ['alabuga-sezz', 'alabuga-sez'],
    ['Алабуга', 'alabuga-sez'],
    ['оэз алобуга', 'alabuga-sez'],
    ['мастер', 'kip-master'],
    ['Mastre', 'kip-master'],
    ['alga', 'alga-sez'],
  ])('for "%s" begin with %s', (text, nearest) => {
    expect(findNearest(text, PARKS)[0]).toBe(nearest);
  });

  it.each(['', '«»', 'сколково', 'zzzzzzzz'])('for "%s" are none', (text) => {
    expect(findNearest(text, PARKS)).toEqual([]);
  });

  it('are three at most', () => {
    const many = Array.from({ length: 9 }, (_, index) => ({ id: `park-${index}`, names: [] }));
    expect(findNearest('park', many)).toHaveLength(3);
  });
});
