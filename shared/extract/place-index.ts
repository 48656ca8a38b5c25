import { stemOf } from './inflection.ts';
import type { Reading } from './rule-tree.ts';
import { marksOf, type SentenceView } from './sentence-view.ts';

/** A place named in a sentence: a city or region as the list of parks writes it, or a country. */
export interface PlaceReading extends Reading {
  readonly place: string;
}

/** Cities and regions of the list of parks by the stems of their names. */
export interface PlaceIndex {
  /** First stem of a name to the names that begin with it. */
  readonly names: ReadonlyMap<string, readonly PlaceName[]>;
  /** Every stem that is a place by itself. */
  readonly stems: ReadonlySet<string>;
}

interface PlaceName {
  readonly stems: readonly string[];
  readonly place: string;
}

/** A park with its whereabouts. */
interface Placed {
  readonly city: string | null;
  readonly region: string | null;
}

/** Endings that make an adjective of a city's stem: «липецкий», «тольяттинский», «дубненский». */
const ADJECTIVE_TAILS = ['ск', 'инск', 'енск', 'нск', 'овск', 'к'];
const WORD = /[\p{L}\d]+/gu;

/** Collects cities and regions. */
export function buildPlaces(parks: readonly Placed[]): PlaceIndex {
  const names = new Map<string, PlaceName[]>();
  const seen = new Set<string>();
  for (const { city, region } of parks) {
    for (const name of [city, region]) {
      if (name === null || name === '' || seen.has(name)) continue;
      seen.add(name);
      for (const stems of formsOf(name)) addName(names, { stems, place: name });
    }
  }
  const single = [...names.values()].flat().filter(({ stems }) => stems.length === 1);
  return { names, stems: new Set(single.flatMap(({ stems }) => stems)) };
}

/** Places of a sentence: names of the index and other names of the vocabulary. */
export function findPlaces(view: SentenceView, index: PlaceIndex): PlaceReading[] {
  const found: PlaceReading[] = [];
  for (let at = 0; at < view.tokens.length; at += 1) {
    const name = nameAt(view, index, at);
    if (name === undefined) continue;
    const to = at + name.stems.length;
    found.push({ rule: 'place/listed', from: at, to, parts: [], place: name.place });
  }
  const others = marksOf(view, 'place').map(({ rule, from, to, parts, sense }) => ({
    rule,
    from,
    to,
    parts,
    place: sense.place,
  }));
  return [...found, ...others].sort((a, b) => a.from - b.from || b.to - a.to);
}

function nameAt(view: SentenceView, index: PlaceIndex, at: number): PlaceName | undefined {
  const token = view.tokens[at];
  if (token?.kind !== 'word') return undefined;
  const names = index.names.get(stemAt(view, at));
  if (names === undefined) return undefined;
  let best: PlaceName | undefined;
  for (const name of names) {
    if (name.stems.length <= (best?.stems.length ?? 0)) continue;
    if (name.stems.every((stem, next) => stemAt(view, at + next) === stem)) best = name;
  }
  return best;
}

function stemAt(view: SentenceView, at: number): string {
  return view.forms[at]?.stem ?? '';
}

// The region «Калужская область» is also «калужский»; the city «Липецк» also «липецкий».
function formsOf(name: string): string[][] {
  const even = name
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replace(/\(.*?\)/g, ' ');
  const stems = [...even.matchAll(WORD)].map((match) => stemOf(match[0]));
  const [first = ''] = stems;
  if (stems.length > 1) return first.length > 4 && first !== 'республик' ? [stems] : [stems];
  return [[first], ...ADJECTIVE_TAILS.map((tail) => [adjectiveOf(first, tail)])];
}

function adjectiveOf(stem: string, tail: string): string {
  return stem.endsWith('к') || stem.endsWith('ц')
    ? `${stem.slice(0, -1)}${tail}`
    : `${stem}${tail}`;
}

function addName(names: Map<string, PlaceName[]>, name: PlaceName): void {
  const [first] = name.stems;
  if (first === undefined || first.length < 3) return;
  const known = names.get(first) ?? [];
  const twin = known.some(
    (other) => other.place === name.place && other.stems.length === name.stems.length,
  );
  if (!twin) names.set(first, [...known, name]);
}
