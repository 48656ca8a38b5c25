import type { Problem } from '../core/problem.ts';
import type { Column } from './column.ts';
import type { ObservationId, ParkId } from './ids.ts';
import type { MetricId } from './metric.ts';
import type { Period } from './period.ts';
import type { Quantity } from './quantity.ts';
import type { Currency, Scope, SeriesKind, Status } from './vocabulary.ts';

/** Why a cell shows no number. */
export const HOLES = [
  /** Nobody ever reported the metric for the park. */
  'none',
  /** Reported, but not for the time or status asked for. */
  'not_reported',
  /** The figures exist but must not meet (the guard blocks). */
  'not_comparable',
  /** Equally good sources contradict each other. */
  'conflicting',
  /** The bounds leave everything possible. */
  'not_determinable',
  /** No exchange rate is known for the year. */
  'no_rate',
  /** No price index is known for the year. */
  'no_index',
] as const;
/** Why a cell shows no number. */
export type Hole = (typeof HOLES)[number];

/** What decided between two observations, in the order in which it is asked. */
export const CRITERIA = [
  'preferred_by_user',
  'status',
  'scope',
  'series_kind',
  'full_year',
  'period',
  'reliability',
  'published',
  'period_basis',
  'wording',
  'id',
] as const;
/** What decided between two observations. */
export type Criterion = (typeof CRITERIA)[number];

/** An observation that could have stood in the cell and does not. */
export interface Rival {
  readonly observation: ObservationId;
  /** The first criterion on which it lost. */
  readonly lostBy: Criterion;
  /** Whether it speaks of the same thing and time, and both cannot be true. */
  readonly conflicts: boolean;
}

/** Which observation stands in a cell, and why. */
export interface Choice {
  readonly chosen: ObservationId;
  /** Other observations that state the same: further sources of one fact. */
  readonly sameStatement: readonly ObservationId[];
  readonly rivals: readonly Rival[];
  /** The criterion that set the chosen one above the best rival; null where there was none. */
  readonly decidedBy: Criterion | null;
  /** Why the user prefers this one; null where the rules chose. */
  readonly preferenceReason: string | null;
}

/** A conversion made on the way to a figure, with what it rests on. */
export type Conversion =
  | {
      readonly kind: 'currency';
      readonly from: Currency;
      readonly to: Currency;
      /** Units of `to` for one unit of `from`, mean over `years`. */
      readonly rate: number;
      readonly years: readonly number[];
      readonly sourceNotes: readonly string[];
    }
  | {
      readonly kind: 'prices';
      readonly country: string;
      readonly fromYears: readonly number[];
      readonly toYear: number;
      /** Price level of `toYear` divided by that of the figure's years. */
      readonly factor: number;
      readonly sourceNotes: readonly string[];
    }
  | {
      readonly kind: 'area';
      readonly from: 'm2' | 'ha';
      readonly to: 'm2' | 'ha';
      /** Units of `to` for one unit of `from`. */
      readonly factor: number;
    };

/** What every figure tells, with or without a number. */
export interface FigureOrigin {
  readonly park: ParkId;
  /** The metric that the figure is of; of a computed one, the first metric that it rests on. */
  readonly metric: MetricId;
  /** What was computed, where the figure is not that of the metric itself. */
  readonly computed?: Column;
  /** Null where nothing was chosen; of a derived figure, the span of its parts. */
  readonly period: Period | null;
  /** The least certain status among the parts; null where nothing was chosen. */
  readonly status: Status | null;
  readonly scope: Scope | null;
  readonly seriesKind: SeriesKind | null;
  /** How the observation was chosen; null for a derived figure and where there was none. */
  readonly choice: Choice | null;
  /** The figures that a derived one was computed from. */
  readonly parts: readonly Figure[];
  readonly conversions: readonly Conversion[];
  /** Caveats, footnotes and, for a hole, what stands in the way. */
  readonly problems: readonly Problem[];
}

/** What a cell shows: a quantity with its origin, or a named hole. */
export type Figure =
  | (FigureOrigin & { readonly kind: 'value'; readonly quantity: Quantity })
  | (FigureOrigin & { readonly kind: 'hole'; readonly hole: Hole });

/** What a figure is of: the id of its metric, or the name that the user gave its formula. */
export function subjectOf({ computed, metric }: Pick<FigureOrigin, 'computed' | 'metric'>): string {
  return computed?.subject.kind === 'formula' ? computed.subject.name : metric;
}

/** The observations behind a figure: the chosen ones first, then those that state the same. */
export function evidenceOf(figure: Figure): readonly ObservationId[] {
  const own = figure.choice ? [figure.choice.chosen, ...figure.choice.sameStatement] : [];
  return [...own, ...figure.parts.flatMap(evidenceOf)];
}
