import { errorProblem, type Problem } from '../core/problem.ts';
import type { Figure } from '../domain/figure.ts';
import { type GuardCheck, isBlocked, problemsOfChecks } from '../domain/guard-check.ts';
import { isPositive } from '../domain/interval.ts';
import {
  divideQuantities,
  isDeterminable,
  isSignedDeterminable,
  type Quantity,
  subtractQuantities,
} from '../domain/quantity.ts';
import { type Computed, computedHole, computedValue } from './computed.ts';

/** A difference, which may be below zero, or a ratio, a bare number; or why there is none. */
export type Contrast = Computed;

/** Two figures of one metric and what the guard found between them. */
export interface Contrasted {
  readonly figure: Figure;
  readonly base: Figure;
  readonly checks: readonly GuardCheck[];
}

/**
 * How much the figure is above the base, in their common unit. The hole of either is the hole of
 * the difference; `not_comparable` where the guard blocks, `not_determinable` where the bounds
 * leave every difference possible.
 */
export function differenceToBase(contrasted: Contrasted): Contrast {
  return contrast(contrasted, (figure, base) => {
    const quantity = subtractQuantities(figure, base);
    return isSignedDeterminable(quantity) ? quantity : errorProblem('ratio.not-determinable');
  });
}

/**
 * How many times the base the figure is. As `differenceToBase`; besides, a base that may be zero
 * makes it `not_determinable`.
 */
export function ratioToBase(contrasted: Contrasted): Contrast {
  return contrast(contrasted, (figure, base) => {
    if (!isPositive(base.interval)) return errorProblem('ratio.divisor-holds-zero');
    const quantity = divideQuantities(figure, base, 'count');
    // A change may lie below zero, and its ratio with it.
    const isKnown = quantity.interval.lo < 0 ? isSignedDeterminable : isDeterminable;
    return isKnown(quantity) ? quantity : errorProblem('ratio.not-determinable');
  });
}

function contrast(
  { figure, base, checks }: Contrasted,
  compute: (figure: Quantity, base: Quantity) => Quantity | Problem,
): Contrast {
  const problems = problemsOfChecks(checks);
  if (figure.kind === 'hole') return computedHole(figure.hole, figure.problems);
  if (base.kind === 'hole') return computedHole(base.hole, base.problems);
  if (isBlocked(checks) || figure.quantity.unit !== base.quantity.unit) {
    return computedHole('not_comparable', problems);
  }
  const result = compute(figure.quantity, base.quantity);
  return 'code' in result
    ? computedHole('not_determinable', [result, ...problems])
    : computedValue(result, problems);
}
