import type { ParkId } from '../domain/ids.ts';

/** Shapes that tell parks apart without colour. */
export const MARKERS = [
  'circle',
  'square',
  'triangle',
  'diamond',
  'triangle_down',
  'hexagon',
  'cross',
  'star',
] as const;
/** Shape that tells a park apart without colour. */
export type Marker = (typeof MARKERS)[number];

/** How a park is drawn, in every chart and list. */
export interface ParkLook {
  /** Fill on light paper, `#RRGGBB`. */
  readonly colour: string;
  /** Fill on a dark ground. */
  readonly colourOnDark: string;
  readonly marker: Marker;
}

// Okabe and Ito's eight colours (Color Universal Design, 2008) first, then four of Paul Tol's muted
// scheme; neighbours differ in lightness and marker as well, so black and white print works.
const LOOKS: readonly ParkLook[] = [
  look('#0072B2', 'circle'),
  look('#E69F00', 'square'),
  look('#009E73', 'triangle'),
  look('#CC79A7', 'diamond'),
  look('#56B4E9', 'triangle_down'),
  look('#D55E00', 'hexagon'),
  look('#F0E442', 'cross'),
  { colour: '#000000', colourOnDark: '#E6E6E6', marker: 'star' },
  look('#882255', 'square'),
  look('#999933', 'circle'),
  { colour: '#332288', colourOnDark: '#8E84D8', marker: 'diamond' },
  look('#88CCEE', 'hexagon'),
];

/** Most parks that can be told apart in one chart. */
export const MOST_LOOKS = LOOKS.length;

/**
 * Gives each park of a comparison its look. A park's look follows from its id; where two parks of
 * the comparison want the same, the later one takes the next free look. So a look stays when parks
 * are added behind it and, mostly, from one comparison to the next. Beyond twelve parks looks repeat.
 */
export function buildParkLooks(parks: readonly ParkId[]): ReadonlyMap<ParkId, ParkLook> {
  const looks = new Map<ParkId, ParkLook>();
  const taken = new Set<number>();
  for (const park of parks) {
    if (looks.has(park)) continue;
    if (taken.size === LOOKS.length) taken.clear();
    const slot = freeSlot(preferredSlot(park), taken);
    taken.add(slot);
    looks.set(park, slotLook(slot));
  }
  return looks;
}

function look(colour: string, marker: Marker): ParkLook {
  return { colour, colourOnDark: colour, marker };
}

// The first eight slots are the colours that read best, so only they are anybody's wish.
function preferredSlot(park: ParkId): number {
  let hash = 0;
  for (const character of park) hash = (hash * 31 + (character.codePointAt(0) ?? 0)) % 1_000_003;
  return hash % MARKERS.length;
}

function freeSlot(wished: number, taken: ReadonlySet<number>): number {
  for (let step = 0; step < LOOKS.length; step += 1) {
    const slot = (wished + step) % LOOKS.length;
    if (!taken.has(slot)) return slot;
  }
  throw new Error(`a free look must be left, found ${taken.size} of ${LOOKS.length} taken`);
}

function slotLook(slot: number): ParkLook {
  const found = LOOKS[slot];
  if (!found) throw new Error(`a look slot must be below ${LOOKS.length}, found ${slot}`);
  return found;
}
