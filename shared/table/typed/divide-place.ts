import type { Hole } from '../../domain/figure.ts';
import { divideIntervals, isPositive } from '../../domain/interval.ts';
import { isDeterminable } from '../../domain/quantity.ts';
import { SERIES_KINDS, type SeriesKind, STATUSES } from '../../domain/vocabulary.ts';
import { CERTAINTY } from '../derive.ts';
import { isForbiddenRatio } from '../guard-ratio.ts';
import {
  type Amount,
  endsAt,
  type FigureColumn,
  holeAt,
  writeAmount,
  writeHole,
  writeWords,
} from './figure-column.ts';

/** The columns of a ratio: what stands above the line, below it, and the result. */
export interface RatioColumns {
  readonly over: FigureColumn;
  readonly under: FigureColumn;
  readonly result: FigureColumn;
}

const PLACE_OF_CERTAINTY: readonly number[] = STATUSES.map((status) => CERTAINTY.indexOf(status));

/** Divides at a place. The same number, or hole, as that of `divideFigures` without its caveats. */
export function dividePlace(columns: RatioColumns, place: number): void {
  const { over, under, result } = columns;
  const quotient = quotientAt(columns, place);
  if (typeof quotient === 'string') {
    writeHole(result, place, quotient);
    return;
  }
  writeAmount(result, place, quotient);
  writeWords(result, place, {
    status: leastCertain(over.status[place] ?? 0, under.status[place] ?? 0),
    seriesKind: over.seriesKind[place] ?? 0,
  });
}

function quotientAt({ over, under }: RatioColumns, place: number): Amount | Hole {
  const hole = holeAt(over, place) ?? holeAt(under, place);
  if (hole !== null) return hole;
  if (isForbiddenRatio(seriesKindAt(over, place), seriesKindAt(under, place))) {
    return 'not_comparable';
  }
  const divisor = endsAt(under, place);
  if (!isPositive(divisor)) return 'not_determinable';
  const nominal = nominalAt(over, place) / nominalAt(under, place);
  const interval = divideIntervals(endsAt(over, place), divisor);
  const quotient = { nominal, interval, unit: over.unit[place] ?? 0 };
  return isDeterminable(quotient) ? quotient : 'not_determinable';
}

function seriesKindAt({ seriesKind }: FigureColumn, place: number): SeriesKind | undefined {
  return SERIES_KINDS[seriesKind[place] ?? 0];
}

function nominalAt({ nominal }: FigureColumn, place: number): number {
  return nominal[place] ?? Number.NaN;
}

function leastCertain(a: number, b: number): number {
  return (PLACE_OF_CERTAINTY[a] ?? 0) >= (PLACE_OF_CERTAINTY[b] ?? 0) ? a : b;
}
