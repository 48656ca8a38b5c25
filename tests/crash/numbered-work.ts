import type { Workspace } from '../../shared/domain/workspace.ts';

/** How many notes the numbered edits go round. */
export const NUMBERED_NOTES = 20;

/**
 * Number of the last edit that the workspace shows, when it is exactly what the edits up to that
 * number make of it; null when it is anything else.
 */
export function lastEdit({ notes, settings }: Workspace): number | null {
  const last = Number(settings.initials);
  for (let index = 0; index < NUMBERED_NOTES; index += 1) {
    const newest = last - ((last - index + NUMBERED_NOTES) % NUMBERED_NOTES);
    const expected = newest > 0 ? `edit ${newest}` : undefined;
    if (notes.get(`n-${index}`)?.text !== expected) return null;
  }
  return last;
}
