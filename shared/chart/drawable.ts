import type { Figure } from '../domain/figure.ts';
import type { LeftOut } from './chart-words.ts';
import { numbersOfExtent } from './draw/extent.ts';
import { extentOf, isValue, type ValueFigure } from './figure-mark.ts';
import type { LeftOutReason } from './model.ts';
import type { ChartSpec } from './spec.ts';

/** Figures sorted into those that can be drawn and those that cannot. */
export interface Drawable {
  readonly drawn: readonly ValueFigure[];
  readonly leftOut: readonly LeftOut[];
}

/**
 * Sorts figures by whether the chart has a place for them. Over time, figures of another currency
 * or series kind than most are left out rather than put on an axis where they mean something else;
 * side by side the guard decides about them.
 */
export function sortDrawable(
  figures: readonly Figure[],
  spec: Pick<ChartSpec, 'kind' | 'scale'>,
): Drawable {
  const values = figures.filter(isValue);
  const main = {
    unit: mostCommon(values.map((figure) => figure.quantity.unit)),
    seriesKind: mostCommon(values.map((figure) => figure.seriesKind)),
  };
  const reasonOf = (figure: ValueFigure): LeftOutReason | null => {
    if (spec.scale === 'log' && !isAboveZero(figure)) return 'not_positive';
    if (spec.kind !== 'line') return null;
    if (figure.quantity.unit !== main.unit) return 'other_currency';
    return isFlow(figure.seriesKind) === isFlow(main.seriesKind) ? null : 'other_series';
  };
  return {
    drawn: values.filter((figure) => reasonOf(figure) === null),
    leftOut: figures.flatMap((figure): readonly LeftOut[] => {
      const reason = isValue(figure) ? reasonOf(figure) : figure.hole;
      return reason === null ? [] : [{ figure, reason }];
    }),
  };
}

/** The value that stands most often; the first of equals; null of none. */
function mostCommon<T>(values: readonly T[]): T | null {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const best = Math.max(...counts.values());
  return [...counts].find(([, count]) => count === best)?.[0] ?? null;
}

function isFlow(seriesKind: ValueFigure['seriesKind']): boolean {
  return seriesKind === 'flow';
}

function isAboveZero(figure: ValueFigure): boolean {
  return numbersOfExtent(extentOf(figure.quantity)).every((value) => value > 0);
}
