import { describe, expect, it } from 'vitest';
import { digitsOfNumber } from '../../../../shared/domain/digits.ts';
import { intervalFrom, pointInterval } from '../../../../shared/domain/interval.ts';
import type { Quantity } from '../../../../shared/domain/quantity.ts';
import { formatContrast } from '../../../../shared/text/format-contrast.ts';

function counted(nominal: number, interval = pointInterval(nominal)): Quantity {
  const digits = digitsOfNumber(nominal);
  return { nominal, interval, unit: 'count', digits, approximate: false, wording: null };
}

describe('the distance between two figures', () => {
  it('may lie below zero', () => {
    const outcome = { kind: 'value', quantity: counted(-247) } as const;
    expect(formatContrast('ru', outcome, 'difference')).toBe('−247');
  });

  it('keeps a bound below zero, which says something of a difference', () => {
    const outcome = { kind: 'value', quantity: counted(-180, intervalFrom(-180, true)) } as const;
    expect(formatContrast('ru', outcome, 'difference')).toBe('более −180');
  });

  it('does not take a lower bound of zero for knowledge of a ratio', () => {
    const outcome = { kind: 'value', quantity: counted(2, intervalFrom(0, true)) } as const;
    expect(formatContrast('en', outcome, 'ratio')).toBe('not determinable');
  });

  it('names why there is none', () => {
    const hole = { kind: 'hole', hole: 'not_comparable' } as const;
    expect(formatContrast('en', hole, 'ratio')).toBe('not comparable');
    expect(formatContrast('ru', hole, 'difference')).toBe('несопоставимо');
  });
});
