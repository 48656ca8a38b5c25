import type { ObservationId, ParkId, SourceId } from './ids.ts';
import type { ObservedMetricId } from './metric.ts';
import type { Period } from './period.ts';
import type { Wording } from './quantity.ts';
import type { BaseUnit, Basis, Scope, SeriesKind, Status } from './vocabulary.ts';

/** One reported figure (an observation in the sense of SDMX). */
export interface Observation {
  readonly id: ObservationId;
  readonly park: ParkId;
  readonly metric: ObservedMetricId;
  readonly scope: Scope;
  readonly period: Period;
  readonly periodBasis: Basis;
  readonly seriesKind: SeriesKind;
  readonly status: Status;
  readonly wording: Wording;
  readonly unit: BaseUnit;
  readonly source: SourceId;
  /** What a reader should know about the figure, in English as in the data package. */
  readonly note: string | null;
}
