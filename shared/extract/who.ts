import type { ParkKind } from '../domain/vocabulary.ts';
import { isOnlyCompared, networksOf, type ParkMeaning } from './park-find.ts';
import type { PlaceReading } from './place-index.ts';
import type { Reading } from './rule-tree.ts';
import type { Scene } from './scene.ts';
import { segmentAt } from './scene.ts';
import { type MarkOf, marksOf, textAt } from './sentence-view.ts';

/** Words of a sentence that mean a park: a name, a kind with its place, a new name. */
export interface Subject extends Reading {
  readonly meaning: ParkMeaning;
}

/** Words that point back to a park named before. */
export interface Reference extends Reading {
  readonly park: ParkKind | null;
  readonly many: boolean;
}

/** Parks meant in a sentence and words that point back. */
export interface Subjects {
  readonly subjects: readonly Subject[];
  readonly references: readonly Reference[];
}

const PLACE_REACH = 5;
const LONGEST_NEW_NAME = 4;

/** Finds every park that a sentence names by name, by kind and place, or newly. */
export function findSubjects(
  scene: Scene,
  sourceOf: (from: number, to: number) => string,
): Subjects {
  const named = scene.parks.filter((park) => !isOnlyCompared(scene.view, park));
  const subjects: Subject[] = [...named];
  const references: Reference[] = [];
  for (const kind of marksOf(scene.view, 'park-kind')) {
    if (scene.parks.some((park) => overlaps(park, kind))) continue;
    const subject = readNew(scene, kind, sourceOf) ?? readPlaced(scene, kind, sourceOf);
    if (subject !== undefined) {
      if (!isOnlyCompared(scene.view, subject)) subjects.push(subject);
    } else {
      const { rule, from, to, sense } = kind;
      references.push({ rule, from, to, parts: [], park: sense.park, many: sense.many });
    }
  }
  for (const mark of marksOf(scene.view, 'anaphor')) {
    if (subjects.some((subject) => overlaps(subject, mark))) continue;
    const { rule, from, to, sense } = mark;
    references.push({ rule, from, to, parts: [], park: sense.park, many: false });
  }
  subjects.sort((a, b) => a.from - b.from);
  return { subjects, references };
}

/** The subject of a quantity: of its clause, else the nearest before it, else after it. */
export function nearestSubject(
  scene: Scene,
  subjects: readonly Subject[],
  place: { readonly from: number; readonly to: number },
): Subject | undefined {
  const segment = segmentAt(scene, place.from);
  const own = subjects.filter((subject) => segmentAt(scene, subject.to - 1) === segment);
  const before = subjects.filter((subject) => subject.to <= place.from);
  const ownBefore = own.filter((subject) => subject.to <= place.from);
  return ownBefore.at(-1) ?? own[0] ?? before.at(-1) ?? subjects[0];
}

// «промышленный парк "Сосновый"», "the Sosnovy Industrial Park"
function readNew(
  scene: Scene,
  kind: MarkOf<'park-kind'>,
  sourceOf: (from: number, to: number) => string,
): Subject | undefined {
  return readQuotedNew(scene, kind, sourceOf) ?? readLatinNew(scene, kind, sourceOf);
}

function readQuotedNew(
  scene: Scene,
  kind: MarkOf<'park-kind'>,
  sourceOf: (from: number, to: number) => string,
): Subject | undefined {
  const { view } = scene;
  if (textAt(view, kind.to) !== '"' || kind.sense.many) return undefined;
  for (let end = kind.to + 2; end <= kind.to + LONGEST_NEW_NAME + 1; end += 1) {
    if (textAt(view, end) !== '"') continue;
    const core = sourceOf(kind.to + 1, end);
    const name = `${kind.sense.label} «${core}»`;
    return newSubject(kind, { from: kind.from, to: end + 1 }, name);
  }
  return undefined;
}

function readLatinNew(
  scene: Scene,
  kind: MarkOf<'park-kind'>,
  sourceOf: (from: number, to: number) => string,
): Subject | undefined {
  const { view } = scene;
  let from = kind.from;
  while (from > 0 && isCapitalLatin(scene, from - 1)) from -= 1;
  if (from === kind.from || kind.from - from > LONGEST_NEW_NAME) return undefined;
  if (view.tokens[kind.from]?.capitals === 'none') return undefined;
  return newSubject(kind, { from, to: kind.to }, sourceOf(from, kind.to));
}

function isCapitalLatin(scene: Scene, at: number): boolean {
  const token = scene.view.tokens[at];
  if (token?.kind !== 'word' || token.capitals === 'none') return false;
  return token.text.charCodeAt(0) < 0x250 && token.text !== 'the' && token.text !== 'a';
}

function newSubject(
  kind: MarkOf<'park-kind'>,
  run: { readonly from: number; readonly to: number },
  name: string,
): Subject {
  const meaning: ParkMeaning = { kind: 'new', name, park: kind.sense.park };
  return { rule: 'park/new-name', ...run, parts: [kind], meaning };
}

// «технопарки столицы», «липецкая ОЭЗ», «ОЭЗ в Томске»
function readPlaced(
  scene: Scene,
  kind: MarkOf<'park-kind'>,
  sourceOf: (from: number, to: number) => string,
): Subject | undefined {
  const place = placeBeside(scene, kind);
  if (place === undefined) return undefined;
  const from = Math.min(kind.from, place.from);
  const to = Math.max(kind.to, place.to);
  const run = { rule: 'park/kind-and-place', from, to, parts: [kind, place] };
  const many = isMany(scene, kind);
  const ids = idsAt(scene, kind, { place: place.place, many });
  const [only] = ids;
  if (only !== undefined && ids.length === 1) {
    return { ...run, meaning: { kind: 'known', id: only, sure: many } };
  }
  const apart = to - from > kind.to - kind.from + place.to - place.from;
  const name = sourceOf(from, to);
  if (ids.length > 1) return { ...run, meaning: { kind: 'several', ids, name } };
  // «в России созданы три новые территории» names no network by these words.
  if (!many || apart) return undefined;
  return { ...run, meaning: { kind: 'new', name, park: 'network' } };
}

// «ТОР» and «ОЭЗ» have one form: a region's are its network, a city's is a park.
function idsAt(
  scene: Scene,
  kind: MarkOf<'park-kind'>,
  { place, many }: { readonly place: string; readonly many: boolean },
): readonly string[] {
  const bare = kind.to - kind.from === 1 && INDECLINABLE.has(textAt(scene.view, kind.from));
  const networks = many || bare ? networksOf(scene.index, place, kindsBeside(scene, kind)) : [];
  if (many || networks.length > 0) return networks;
  return parksAt(scene, place, kind.sense.park);
}

const INDECLINABLE = new Set(['оэз', 'сэз', 'тор', 'тосэр']);

// The place follows the kind within a few words, or stands before it as an adjective.
function placeBeside(scene: Scene, kind: MarkOf<'park-kind'>): PlaceReading | undefined {
  const before = scene.places.find((place) => place.to === kind.from);
  if (before !== undefined) return before;
  const after = scene.places.find((place) => place.from >= kind.to && place.from - kind.to <= 1);
  if (after !== undefined) return after;
  if (!isMany(scene, kind)) return undefined;
  const segment = segmentAt(scene, kind.from);
  const own = scene.places.filter((place) => segmentAt(scene, place.from) === segment);
  const near = own.filter((place) => place.from >= kind.to && place.from - kind.to <= PLACE_REACH);
  return near[0] ?? lastBefore(own, kind.from) ?? lastBefore(scene.places, kind.from);
}

function lastBefore(places: readonly PlaceReading[], at: number): PlaceReading | undefined {
  return places.filter((place) => place.to <= at).at(-1);
}

/** «…, в Подмосковье — 27»: the network of the counted kind in the place of the clause. */
export function networkHere(scene: Scene, at: number): ParkMeaning | undefined {
  const segment = segmentAt(scene, at);
  const near = scene.places.filter(
    (place) => place.to <= at && segment - segmentAt(scene, place.from) <= 1,
  );
  const place = near.at(-1);
  const kind = marksOf(scene.view, 'park-kind').find((mark) => isMany(scene, mark));
  if (place === undefined || kind === undefined) return undefined;
  const ids = networksOf(scene.index, place.place, new Set([kind.sense.park]));
  const [id] = ids;
  return id !== undefined && ids.length === 1 ? { kind: 'known', id, sure: false } : undefined;
}

// «72 индустриальных парка» are many, whatever the case of the noun.
function isMany(scene: Scene, kind: MarkOf<'park-kind'>): boolean {
  return kind.sense.many || scene.quantities.some((quantity) => quantity.to === kind.to);
}

// «индустриальные парки и технопарки Башкортостана»
function kindsBeside(scene: Scene, kind: MarkOf<'park-kind'>): ReadonlySet<ParkKind> {
  const kinds = marksOf(scene.view, 'park-kind').filter(
    (other) =>
      other === kind ||
      (other.sense.many && other.to === kind.from - 1 && textAt(scene.view, other.to) === 'и') ||
      (other.sense.many && kind.to === other.from - 1 && textAt(scene.view, kind.to) === 'и'),
  );
  return new Set(kinds.map((mark) => mark.sense.park));
}

function parksAt(scene: Scene, place: string, kind: ParkKind): string[] {
  const here: string[] = [];
  for (const park of scene.index.byId.values()) {
    if (park.kind === kind && (park.city === place || park.region === place)) here.push(park.id);
  }
  return here;
}

function overlaps(a: Reading, b: Reading): boolean {
  return a.from < b.to && b.from < a.to;
}
