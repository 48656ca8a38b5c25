import { blankInterval, intervalsOverlap } from '../../domain/interval.ts';
import type { Inquiry } from '../../domain/question.ts';
import { SCOPES, STATUSES } from '../../domain/vocabulary.ts';
import { admitsScope, admitsStatus } from '../admit.ts';
import {
  dayNumber,
  fitsMetric,
  type ObservationColumns,
  scopeIn,
  seriesKindIn,
  statusIn,
  tiesWithBefore,
  unitIn,
} from './layout.ts';
import { readStrict } from './quantity-place.ts';

/** What a choice in typed columns looks at besides the columns. */
export interface PlaceInquiry {
  /** Whether figures of each status may stand, in the order of the vocabulary. */
  readonly statuses: readonly boolean[];
  /** First and last day on which a period may end, as YYYYMMDD. */
  readonly from: number;
  readonly to: number;
  /** Places that the user prefers. */
  readonly preferred: ReadonlySet<number>;
}

/** Stands for a cell of which nothing was ever reported. */
export const EMPTY = -1;
/** Stands for a cell in which nothing may stand of what was reported. */
export const BARRED = -2;
/** Stands for a cell whose best claims contradict each other. */
export const CONFLICT = -3;

const ADMITTED_SCOPES: readonly boolean[] = SCOPES.map(admitsScope);
const LAST_DAY = 9999_12_31;

/** Takes from an inquiry what a choice looks at. */
export function placeInquiryOf(inquiry: Inquiry, preferred: ReadonlySet<number>): PlaceInquiry {
  const { asOf, toleranceYears } = inquiry;
  const statuses = STATUSES.map((status) => admitsStatus(inquiry.statuses, status));
  const span = { statuses, preferred, from: 0, to: LAST_DAY };
  switch (asOf.kind) {
    case 'latest':
      return span;
    case 'year':
      return {
        ...span,
        from: (asOf.year - toleranceYears) * 10_000,
        to: asOf.year * 10_000 + 1231,
      };
    case 'day':
      return { ...span, to: dayNumber(asOf.day) };
  }
}

/**
 * The place of the observation that stands in a cell, or `EMPTY`, `BARRED` or `CONFLICT`: the first admitted
 * one, those that the user prefers before all others. The same choice as that of
 * `chooseObservation`, without its reasons.
 */
export function choosePlace(
  columns: ObservationColumns,
  cell: number,
  inquiry: PlaceInquiry,
): number {
  const first = columns.offsets[cell] ?? 0;
  const end = columns.offsets[cell + 1] ?? first;
  if (first === end) return EMPTY;
  const best = bestPlace(columns, cell, inquiry);
  if (best === BARRED) return BARRED;
  // Most often nothing ties, and then nothing more is looked at.
  if (best + 1 >= end || !tiesWithBefore(columns.marks[best + 1] ?? 0)) return best;
  return isContested(columns, { best, end }, inquiry) ? CONFLICT : best;
}

// What nothing of worth tells from the best stands right behind it.
function isContested(
  columns: ObservationColumns,
  { best, end }: { readonly best: number; readonly end: number },
  inquiry: PlaceInquiry,
): boolean {
  const isPreferred = inquiry.preferred.has(best);
  for (let place = best + 1; place < end && tiesWithBefore(columns.marks[place] ?? 0); place += 1) {
    if (inquiry.preferred.has(place) !== isPreferred) continue;
    if (admits(columns, place, inquiry) && contradictsAt(columns, best, place)) return true;
  }
  return false;
}

function bestPlace(columns: ObservationColumns, cell: number, inquiry: PlaceInquiry): number {
  const first = columns.offsets[cell] ?? 0;
  const end = columns.offsets[cell + 1] ?? first;
  let best = BARRED;
  for (let place = first; place < end; place += 1) {
    if (!admits(columns, place, inquiry)) continue;
    if (inquiry.preferred.size === 0 || inquiry.preferred.has(place)) return place;
    if (best === BARRED) best = place;
  }
  return best;
}

function admits(columns: ObservationColumns, place: number, inquiry: PlaceInquiry): boolean {
  const marks = columns.marks[place] ?? 0;
  const end = columns.end[place] ?? 0;
  if (end < inquiry.from || end > inquiry.to || !inquiry.statuses[statusIn(marks)]) return false;
  if (ADMITTED_SCOPES[scopeIn(marks)] && fitsMetric(marks)) return true;
  return inquiry.preferred.has(place);
}

// Of two that tie, scope and period are the same already.
function contradictsAt(columns: ObservationColumns, a: number, b: number): boolean {
  const [first, second] = [columns.marks[a] ?? 0, columns.marks[b] ?? 0];
  const isSameThing =
    statusIn(first) === statusIn(second) &&
    seriesKindIn(first) === seriesKindIn(second) &&
    unitIn(first) === unitIn(second);
  if (!isSameThing) return false;
  const claim = readStrict(columns, a, blankInterval());
  return !intervalsOverlap(claim, readStrict(columns, b, blankInterval()));
}
