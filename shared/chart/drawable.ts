import type { Figure } from '../domain/figure.ts';
import type { ScaleKind } from '../table/view-spec.ts';
import type { LeftOut } from './chart-words.ts';
import { numbersOfExtent } from './draw/extent.ts';
import { extentOf, isValue, type ValueFigure } from './figure-mark.ts';
import type { LeftOutReason } from './model.ts';

/** Figures sorted into those that can be drawn and those that cannot. */
export interface Drawable {
  readonly drawn: readonly ValueFigure[];
  readonly leftOut: readonly LeftOut[];
}

/** What a place in the chart takes. */
export interface PlaceDemand {
  readonly scale: ScaleKind;
  /**
   * Whether figures of another currency or series kind than most are left out, as where a park has
   * several marks, rather than put on an axis where they mean something else. Where parks stand
   * side by side, the guard decides about them.
   */
  readonly alike: boolean;
}

/** Sorts figures by whether the chart has a place for them. */
export function sortDrawable(figures: readonly Figure[], { scale, alike }: PlaceDemand): Drawable {
  const values = figures.filter(isValue);
  const main = {
    unit: mostCommon(values.map((figure) => figure.quantity.unit)),
    seriesKind: mostCommon(values.map((figure) => figure.seriesKind)),
  };
  const reasonOf = (figure: ValueFigure): LeftOutReason | null => {
    if (scale === 'log' && !isAboveZero(figure)) return 'not_positive';
    if (!alike) return null;
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

/** Whether a logarithmic axis has a place for everything that is known of a figure. */
export function isAboveZero(figure: ValueFigure): boolean {
  return numbersOfExtent(extentOf(figure.quantity)).every((value) => value > 0);
}

/** The value that stands most often; the first of equals; null of none. */
export function mostCommon<T>(values: readonly T[]): T | null {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const best = Math.max(...counts.values());
  return [...counts].find(([, count]) => count === best)?.[0] ?? null;
}

function isFlow(seriesKind: ValueFigure['seriesKind']): boolean {
  return seriesKind === 'flow';
}
