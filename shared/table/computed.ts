import { errorProblem, type Problem } from '../core/problem.ts';
import type { Figure, FigureOrigin, Hole } from '../domain/figure.ts';
import type { Quantity } from '../domain/quantity.ts';

/** A quantity computed from figures, or the named hole in its place. */
export type Computed =
  | {
      readonly kind: 'value';
      readonly quantity: Quantity;
      readonly problems: readonly Problem[];
    }
  | { readonly kind: 'hole'; readonly hole: Hole; readonly problems: readonly Problem[] };

/** The quantity as a result; `not_determinable` where it left what can be computed with. */
export function computedValue(quantity: Quantity, problems: readonly Problem[] = []): Computed {
  const { lo, hi } = quantity.interval;
  return Number.isFinite(quantity.nominal) && !Number.isNaN(lo) && !Number.isNaN(hi)
    ? { kind: 'value', quantity, problems }
    : computedHole('not_determinable', [errorProblem('figure.not-finite'), ...problems]);
}

/** A hole with what explains it. */
export function computedHole(hole: Hole, problems: readonly Problem[]): Computed {
  return { kind: 'hole', hole, problems };
}

/** The figure of a result: what was found on the way stands before what its parts brought along. */
export function finishComputed(origin: FigureOrigin, result: Computed): Figure {
  const known = new Set(result.problems.map(keyOf));
  const inherited = origin.problems.filter((each) => !known.has(keyOf(each)));
  const problems = [...result.problems, ...inherited];
  return result.kind === 'hole'
    ? { ...origin, kind: 'hole', hole: result.hole, problems }
    : { ...origin, kind: 'value', quantity: result.quantity, problems };
}

// What a part brought along carries the part's place besides; the sentence is the same.
function keyOf({ code, params }: Problem): string {
  return JSON.stringify([code, params]);
}
