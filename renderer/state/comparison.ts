import type { ParkId } from '../../shared/domain/ids.ts';
import type { MetricId } from '../../shared/domain/metric.ts';
import type { Overruling } from '../../shared/table/passport.ts';
import type { Comparison } from '../../shared/table/view-spec.ts';
import { useWorkbench } from './store.ts';

/** Most parks that can be told apart side by side. */
export const MOST_COMPARED = 12;

/** Sets the parks side by side; more than fit are left out, and a base that is gone is forgotten. */
export function compareParks(parks: readonly ParkId[]): void {
  const kept = [...new Set(parks)].slice(0, MOST_COMPARED);
  change(({ base }) => ({ parks: kept, base: base && kept.includes(base) ? base : null }));
}

/** Adds a park to the comparison or takes it out. */
export function toggleCompared(park: ParkId): void {
  const { parks } = useWorkbench.getState().view.comparison;
  compareParks(parks.includes(park) ? parks.filter((each) => each !== park) : [...parks, park]);
}

/** Sets the park that the others are measured against; null takes the first. */
export function setBase(base: ParkId | null): void {
  change(() => ({ base }));
}

/** Sets the metrics that are compared. */
export function compareMetrics(metrics: readonly MetricId[]): void {
  change(() => ({ metrics }));
}

/** Sets a warning of the comparison aside for a reason, which the passport prints. */
export function setAside(overruling: Overruling): void {
  change(({ overrulings }) => ({
    overrulings: [...overrulings.filter((each) => !isSame(each, overruling)), overruling],
  }));
}

/** Lets a warning that was set aside stand again. */
export function bringBack(warning: Pick<Overruling, 'subject' | 'check'>): void {
  change(({ overrulings }) => ({
    overrulings: overrulings.filter((each) => !isSame(each, warning)),
  }));
}

function isSame(overruling: Overruling, other: Pick<Overruling, 'subject' | 'check'>): boolean {
  return overruling.subject === other.subject && overruling.check === other.check;
}

function change(parts: (comparison: Comparison) => Partial<Comparison>): void {
  useWorkbench.setState(({ view }) => ({
    view: { ...view, comparison: { ...view.comparison, ...parts(view.comparison) } },
  }));
}
