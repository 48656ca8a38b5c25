import type { ParkId } from '../domain/ids.ts';
import type { ValueFigure } from './figure-mark.ts';

/** The figures of each park, parks in the order of their first figure. */
export function groupByPark(
  figures: readonly ValueFigure[],
): ReadonlyMap<ParkId, readonly ValueFigure[]> {
  const groups = new Map<ParkId, ValueFigure[]>();
  for (const figure of figures) {
    const known = groups.get(figure.park);
    if (known) known.push(figure);
    else groups.set(figure.park, [figure]);
  }
  return groups;
}
