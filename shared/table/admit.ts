import type { Criterion } from '../domain/figure.ts';
import type { ObservedMetric } from '../domain/metric.ts';
import type { Observation } from '../domain/observation.ts';
import { type Period, yearOfPeriod } from '../domain/period.ts';
import type { Inquiry, StatusChoice } from '../domain/question.ts';
import { isPlanStatus, type Scope, type Status } from '../domain/vocabulary.ts';

/** Slices that may stand in where no total was reported; the figure is then marked. */
const STAND_IN_SCOPES: readonly Scope[] = [
  'private',
  'public',
  'federal',
  'regional',
  'foreign',
  'residents_own',
];

/** Whether a period falls into the time asked for. */
export function isAsked(period: Period, inquiry: Inquiry): boolean {
  const { asOf, toleranceYears } = inquiry;
  switch (asOf.kind) {
    case 'latest':
      return true;
    case 'year':
      return (
        yearOfPeriod(period) <= asOf.year && yearOfPeriod(period) >= asOf.year - toleranceYears
      );
    case 'day':
      return period.end <= asOf.day;
  }
}

/** Whether figures of a status may stand in the cell. */
export function admitsStatus(statuses: StatusChoice, status: Status): boolean {
  if (statuses === 'any') return true;
  return isPlanStatus(status) === (statuses === 'plan');
}

/** Whether a slice may stand for the metric as a whole, if need be. */
export function admitsScope(scope: Scope): boolean {
  return scope === 'total' || STAND_IN_SCOPES.includes(scope);
}

/**
 * What keeps an observation out of the cell altogether, or null where it may stand there. The
 * user's preference lifts the bar of scope and series kind, never that of status or time: a plan
 * does not become a fact by being preferred.
 */
export function barOf(
  observation: Observation,
  metric: ObservedMetric,
  inquiry: Inquiry,
): Criterion | null {
  if (!admitsStatus(inquiry.statuses, observation.status)) return 'status';
  if (!isAsked(observation.period, inquiry)) return 'period';
  if (inquiry.preferences?.has(observation.id)) return null;
  if (!admitsScope(observation.scope)) return 'scope';
  return metric.seriesKinds.includes(observation.seriesKind) ? null : 'series_kind';
}
