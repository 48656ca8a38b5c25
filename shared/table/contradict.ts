import { intervalsOverlap } from '../domain/interval.ts';
import type { Observation } from '../domain/observation.ts';
import { intervalOfWording } from '../domain/quantity.ts';

/** Whether two observations state one and the same, be it in two outlets. */
export function statesTheSame(a: Observation, b: Observation): boolean {
  return (
    isOfSameThing(a, b) &&
    a.unit === b.unit &&
    a.wording.qualifier === b.wording.qualifier &&
    a.wording.value === b.wording.value &&
    a.wording.valueHigh === b.wording.valueHigh
  );
}

/**
 * Whether two observations speak of the same thing and time and cannot both be true, even read
 * strictly. Figures in different units are not held against each other.
 */
export function contradicts(a: Observation, b: Observation): boolean {
  if (!isOfSameThing(a, b) || a.unit !== b.unit) return false;
  return !intervalsOverlap(
    intervalOfWording(a.wording, 'strict'),
    intervalOfWording(b.wording, 'strict'),
  );
}

function isOfSameThing(a: Observation, b: Observation): boolean {
  return (
    a.park === b.park &&
    a.metric === b.metric &&
    a.scope === b.scope &&
    a.seriesKind === b.seriesKind &&
    a.status === b.status &&
    a.period.start === b.period.start &&
    a.period.end === b.period.end
  );
}
