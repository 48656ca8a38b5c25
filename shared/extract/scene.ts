import type { CalendarDay, TimeValue } from './calendar.ts';
import type { KnownPark, ParkIndex } from './park-index.ts';
import { findParks, type ParkMemory, type ParkReading } from './park-find.ts';
import { findPlaces, type PlaceReading } from './place-index.ts';
import { readQuantities, type QuantityReading } from './quantity.ts';
import { numberSegments } from './segments.ts';
import type { SentenceView } from './sentence-view.ts';
import type { TimeReading } from './time-reading.ts';
import { readTimes } from './times.ts';

/** Everything read in one sentence, before figures are put together. */
export interface Scene {
  readonly view: SentenceView;
  readonly published: CalendarDay | null;
  readonly times: readonly TimeReading[];
  readonly parks: readonly ParkReading[];
  readonly places: readonly PlaceReading[];
  readonly quantities: readonly QuantityReading[];
  /** Clause number of each token. */
  readonly segments: readonly number[];
  readonly index: ParkIndex;
}

/** What a scene is read with. */
export interface SceneContext {
  readonly index: ParkIndex;
  readonly memory: ParkMemory;
  readonly published: CalendarDay | null;
  /** The time that the paragraph has told of so far. */
  readonly told: TimeValue | null;
}

/** Reads times, parks and quantities of a sentence. */
export function readScene(view: SentenceView, context: SceneContext): Scene {
  const { index, memory, published, told } = context;
  const times = readTimes({ view, published, told });
  const places = findPlaces(view, index.places);
  const parks = findParks(view, places, { index, memory });
  const blocked = new Set<number>();
  for (const { from, to } of [...times, ...parks]) {
    for (let at = from; at < to; at += 1) blocked.add(at);
  }
  const quantities = readQuantities(view, (at) => blocked.has(at));
  const segments = numberSegments(view, [...times, ...parks, ...quantities]);
  return { view, published, times, parks, places, quantities, segments, index };
}

/** Clause number of a token. */
export function segmentAt(scene: Scene, at: number): number {
  return scene.segments[at] ?? -1;
}

/** The park of an id. */
export function parkOf(scene: Scene, id: string): KnownPark | undefined {
  return scene.index.byId.get(id);
}
