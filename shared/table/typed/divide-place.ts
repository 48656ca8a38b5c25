import type { Hole } from '../../domain/figure.ts';
import { blankInterval, divideIntervals, isPositive } from '../../domain/interval.ts';
import { isDeterminable } from '../../domain/quantity.ts';
import { SERIES_KINDS, type SeriesKind, STATUSES } from '../../domain/vocabulary.ts';
import { CERTAINTY } from '../derive.ts';
import { isForbiddenRatio } from '../guard-ratio.ts';
import {
  type Amount,
  blankAmount,
  endsAt,
  type FigureColumn,
  holeAt,
  writeAmount,
  writeHole,
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
  const hole = divideInto(QUOTIENT, columns, place);
  if (hole !== null) {
    writeHole(result, place, hole);
    return;
  }
  QUOTIENT.unit = over.unit[place] ?? 0;
  QUOTIENT.status = leastCertain(over.status[place] ?? 0, under.status[place] ?? 0);
  QUOTIENT.seriesKind = over.seriesKind[place] ?? 0;
  writeAmount(result, place, QUOTIENT);
}

// Written over at each place, and read before the next.
const QUOTIENT = blankAmount();
const DIVIDEND = blankInterval();
const DIVISOR = blankInterval();

function divideInto(quotient: Amount, { over, under }: RatioColumns, place: number): Hole | null {
  const hole = holeAt(over, place) ?? holeAt(under, place);
  if (hole !== null) return hole;
  if (isForbiddenRatio(seriesKindAt(over, place), seriesKindAt(under, place))) {
    return 'not_comparable';
  }
  const divisor = endsAt(under, place, DIVISOR);
  if (!isPositive(divisor)) return 'not_determinable';
  quotient.nominal = nominalAt(over, place) / nominalAt(under, place);
  divideIntervals(endsAt(over, place, DIVIDEND), divisor, quotient.interval);
  return isDeterminable(quotient) ? null : 'not_determinable';
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
