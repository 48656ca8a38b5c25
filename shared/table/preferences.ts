import type { ObservationId } from '../domain/ids.ts';
import type { Preferences } from '../domain/question.ts';

/** A kept preference, such as the workspace holds. */
export interface KeptPreference {
  readonly observation: ObservationId;
  readonly reason: string;
}

/** The preferences of an inquiry from those that were kept; of two for one observation the last. */
export function buildPreferences(kept: Iterable<KeptPreference>): Preferences {
  return new Map([...kept].map(({ observation, reason }) => [observation, reason]));
}
