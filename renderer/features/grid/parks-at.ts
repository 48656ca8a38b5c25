import type { Park } from '../../../shared/domain/park.ts';

/** The parks at these places. */
export function parksAt(parks: readonly Park[], places: Uint32Array): readonly Park[] {
  const found: Park[] = [];
  for (const place of places) {
    const park = parks[place];
    if (park !== undefined) found.push(park);
  }
  return found;
}
