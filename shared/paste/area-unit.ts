import type { PHYSICAL_UNITS } from '../domain/vocabulary.ts';

/** Unit that is no money. */
export type PhysicalUnit = (typeof PHYSICAL_UNITS)[number];

/** Square metres in a hectare, as a power of ten. */
const HECTARE = 4;

/** Power of ten that turns a number of one unit into the other; null where they differ in kind. */
export function powerBetween(from: PhysicalUnit, to: PhysicalUnit): number | null {
  if (from === to) return 0;
  if (from === 'm2' && to === 'ha') return -HECTARE;
  return from === 'ha' && to === 'm2' ? HECTARE : null;
}
