import type { ParkKind } from '../domain/vocabulary.ts';
import { stemOf } from './inflection.ts';
import type { Alias, ParkIndex } from './park-index.ts';
import { soundOf } from './park-name.ts';
import { findKindNear, isParkToWalkIn, type KindNear } from './park-kind-near.ts';
import { findNetworks } from './park-network.ts';
import type { PlaceReading } from './place-index.ts';
import type { Reading } from './rule-tree.ts';
import { scriptOf } from './script.ts';
import { markAt, markEndingAt, marksOf, type SentenceView, textAt } from './sentence-view.ts';

/** Whom words for a park mean. */
export type ParkMeaning =
  | { readonly kind: 'known'; readonly id: string; readonly sure: boolean }
  | { readonly kind: 'several'; readonly ids: readonly string[]; readonly name: string }
  | { readonly kind: 'new'; readonly name: string; readonly park: ParkKind };

/** A park named in a sentence. */
export interface ParkReading extends Reading {
  readonly meaning: ParkMeaning;
  /** Words that tell which name it was, to recognise it when it comes again without its kind. */
  readonly key: string;
}

/** What is known of the text before the sentence. */
export interface ParkMemory {
  /** Parks named in full before, by the key of their name. */
  readonly named: Map<string, string>;
  /** Places named so far. */
  readonly places: Set<string>;
}

interface Found {
  readonly from: number;
  readonly to: number;
  readonly aliases: readonly Alias[];
}

const QUOTE = '"';
/** All parks that the sentence names, left to right. */
export function findParks(
  view: SentenceView,
  places: readonly PlaceReading[],
  { index, memory }: { readonly index: ParkIndex; readonly memory: ParkMemory },
): ParkReading[] {
  const found: ParkReading[] = [];
  for (let at = 0; at < view.tokens.length; at += 1) {
    const alias = aliasAt(view, index, at);
    if (alias === undefined) continue;
    const reading = resolve({ view, index, memory, places }, alias);
    if (reading === undefined) continue;
    found.push(reading);
    at = alias.to - 1;
  }
  for (const place of places) memory.places.add(place.place);
  return found;
}

interface Scene {
  readonly view: SentenceView;
  readonly index: ParkIndex;
  readonly memory: ParkMemory;
  readonly places: readonly PlaceReading[];
}

// The longest form that begins at a token, with every park that bears it.
function aliasAt(view: SentenceView, index: ParkIndex, at: number): Found | undefined {
  const kind = view.tokens[at]?.kind;
  if (kind !== 'word' && kind !== 'digits') return undefined;
  let found: Found | undefined;
  for (const key of keysAt(view, at)) {
    for (const alias of index.aliases.get(key) ?? NO_ALIASES) {
      const to = endOfAlias(view, at, alias.words);
      if (to !== undefined) found = longer(found, { from: at, to, aliases: [alias] });
    }
  }
  return found;
}

const NO_ALIASES: readonly Alias[] = [];

function longer(best: Found | undefined, next: Found): Found {
  if (best === undefined || next.to > best.to) return next;
  if (next.to < best.to) return best;
  return { ...best, aliases: [...best.aliases, ...next.aliases] };
}

function endOfAlias(
  view: SentenceView,
  from: number,
  words: readonly string[],
): number | undefined {
  let at = from;
  for (const [place, word] of words.entries()) {
    if (place > 0) at = skipSigns(view, at);
    if (!keysAt(view, at).includes(word)) return undefined;
    at += 1;
  }
  return at;
}

function skipSigns(view: SentenceView, at: number): number {
  let next = at;
  while (next < at + 2 && /^["\-.,:№]$/.test(textAt(view, next))) next += 1;
  return next;
}

function keysAt(view: SentenceView, at: number): readonly string[] {
  const word = textAt(view, at);
  if (scriptOf(word) === 'latin') return [word, soundOf(word)];
  return [view.forms[at]?.stem ?? ''];
}

function resolve(scene: Scene, found: Found): ParkReading | undefined {
  const { view } = scene;
  const quoted = isQuoted(view, found);
  if (quoted ? isParkToWalkIn(view, found) : isPartOfPlace(scene, found)) return undefined;
  const kind = findKindNear(view, found, quoted);
  const fitting = fittingAliases(scene, found, { kind, quoted });
  const [first] = fitting;
  if (first === undefined) return undefined;
  const place = placeOf(found, kind, quoted);
  const key = first.words.join(' ');
  const meaning = meaningOf(scene, fitting, { from: place.from, key });
  const full = isNamedInFull(kind, fitting) || (quoted && isKindTold(view, fitting));
  if (meaning.kind === 'known' && full) {
    scene.memory.named.set(key, meaning.id);
  }
  const parts = kind === undefined ? [] : [kind.mark];
  return { rule: 'park/name', from: place.from, to: place.to, parts, key, meaning };
}

function isNamedInFull(kind: KindNear | undefined, fitting: readonly Alias[]): boolean {
  return kind !== undefined || fitting.some((alias) => alias.complete);
}

function meaningOf(
  scene: Scene,
  fitting: readonly Alias[],
  found: { readonly from: number; readonly key: string },
): ParkMeaning {
  const ids = [...new Set(fitting.map((alias) => alias.park.id))];
  const chosen = chooseOne(scene, ids, found);
  if (chosen !== undefined) return { kind: 'known', ...chosen };
  return { kind: 'several', ids, name: fitting[0]?.park.name.ru ?? '' };
}

// The name with its quotes and the word for its kind.
function placeOf(
  found: Found,
  kind: KindNear | undefined,
  quoted: boolean,
): { readonly from: number; readonly to: number } {
  const from = found.from - (quoted ? 1 : 0);
  const to = found.to + (quoted ? 1 : 0);
  if (kind === undefined || kind.listed === true) return { from, to };
  return { from: Math.min(from, kind.mark.from), to: Math.max(to, kind.mark.to) };
}

// «парк Рязанской области» is not the park «Рязанский».
function isPartOfPlace(scene: Scene, found: Found): boolean {
  return scene.places.some((place) => place.from === found.from && place.to > found.to);
}

function fittingAliases(
  scene: Scene,
  found: Found,
  near: { readonly kind: KindNear | undefined; readonly quoted: boolean },
): readonly Alias[] {
  const { kind, quoted } = near;
  if (kind === undefined) return withoutKind(scene, found, quoted);
  const { park } = kind.mark.sense;
  const same = found.aliases.filter((alias) => alias.park.kind === park);
  if (same.length > 0) return same;
  const alike = found.aliases.filter((alias) => areAlike(alias.park.kind, park));
  if (alike.length > 0 && kind.listed !== true) return alike;
  const capital = isCapital(scene, found);
  const whole = found.aliases.filter(
    ({ complete, words }) => complete && (capital || words.length > 1),
  );
  return whole.length > 0 ? whole : found.aliases.filter((alias) => alias.distinctive);
}

// A name without its kind must be a known short name, no ordinary word, or named before.
function withoutKind(scene: Scene, found: Found, quoted: boolean): readonly Alias[] {
  const { view, memory } = scene;
  if (!isCapital(scene, found)) return NO_ALIASES;
  if (quoted && markEndingAt(view, 'anaphor', found.from - 1) !== undefined) return found.aliases;
  if (quoted && isPicked(view, found.from - 1)) return found.aliases;
  const isNamed = (alias: Alias) => memory.named.get(alias.words.join(' ')) === alias.park.id;
  return found.aliases.filter(
    (alias) =>
      alias.complete ||
      alias.distinctive ||
      (quoted && (isNamed(alias) || isKindTold(view, [alias]))),
  );
}

// ««Ворсино» берёт простором: под индустриальный парк отведено …»: a town stands in no quotes
function isKindTold(view: SentenceView, aliases: readonly Alias[]): boolean {
  return marksOf(view, 'park-kind').some(
    ({ to, sense }) =>
      !sense.many &&
      textAt(view, to) !== QUOTE &&
      aliases.some(({ park }) => park.kind === sense.park),
  );
}

// «Крупнейший из них, «Ворсино», раскинулся»: one of the parks told of before
function isPicked(view: SentenceView, quote: number): boolean {
  const words = [quote - 3, quote - 2, quote - 1].map((at) => textAt(view, at)).join(' ');
  return words === 'из них ,';
}

function isCapital({ view }: Scene, { from }: Found): boolean {
  return view.tokens[from]?.capitals !== 'none';
}

const ALIKE: readonly ReadonlySet<ParkKind>[] = [
  new Set<ParkKind>(['technopark', 'industrial_park', 'innovation_centre', 'creative_cluster']),
  new Set<ParkKind>(['sez', 'special_zone_other']),
];

function areAlike(a: ParkKind, b: ParkKind): boolean {
  return ALIKE.some((group) => group.has(a) && group.has(b));
}

// One candidate, or the one that was named before, or whose place is named nearest.
function chooseOne(
  scene: Scene,
  ids: readonly string[],
  found: { readonly from: number; readonly key: string },
): { id: string; sure: boolean } | undefined {
  const [only] = ids;
  if (ids.length === 1 && only !== undefined) return { id: only, sure: true };
  const byMark = ids.filter((id) => hasMarkBefore(scene, id, found.from));
  if (byMark.length === 1 && byMark[0] !== undefined) return { id: byMark[0], sure: true };
  const before = scene.memory.named.get(found.key);
  if (before !== undefined && ids.includes(before)) return { id: before, sure: false };
  const here = new Set(scene.places.map((place) => place.place));
  return byPlace(scene, ids, here) ?? byPlace(scene, ids, scene.memory.places);
}

function byPlace(
  scene: Scene,
  ids: readonly string[],
  places: ReadonlySet<string>,
): { id: string; sure: boolean } | undefined {
  const inCity = ids.filter((id) => places.has(scene.index.byId.get(id)?.city ?? ''));
  if (inCity.length === 1 && inCity[0] !== undefined) return { id: inCity[0], sure: false };
  const inRegion = ids.filter((id) => places.has(scene.index.byId.get(id)?.region ?? ''));
  return inRegion.length === 1 && inRegion[0] !== undefined
    ? { id: inRegion[0], sure: false }
    : undefined;
}

function hasMarkBefore({ view, index }: Scene, id: string, at: number): boolean {
  const marks = index.marks.get(id);
  if (marks === undefined) return false;
  for (let before = at - 1; before >= Math.max(0, at - 2); before -= 1) {
    if (marks.has(stemOf(textAt(view, before)))) return true;
  }
  return false;
}

function isQuoted(view: SentenceView, found: Found): boolean {
  return textAt(view, found.from - 1) === QUOTE && textAt(view, found.to) === QUOTE;
}

/** Whether the park is only compared with: «по образцу «Алабуги»». */
export function isOnlyCompared(view: SentenceView, park: Reading): boolean {
  const run = { from: Math.max(0, park.from - 4), to: park.from };
  return marksOf(view, 'likeness').some(
    (mark) => mark.from >= run.from && mark.to <= run.to && !isHaving(view, mark, park),
  );
}

const HOLDERS =
  /^(?:резидент|компани|участник|предприяти|арендатор|команд|инвестор|работник|сотрудник)/;

// «зарплата у резидентов технопарка», «у «Грабцево» этот показатель — 8,5 тысячи»: has, not beside
function isHaving(view: SentenceView, { from, to }: Reading, park: Reading): boolean {
  if (to - from !== 1 || textAt(view, from) !== 'у') return false;
  if (HOLDERS.test(textAt(view, to))) return true;
  if (to !== park.from) return false;
  return textAt(view, park.to) === '-' || markAt(view, 'same-metric', park.to) !== undefined;
}

/** Networks that join parks of a kind in a place. */
export function networksOf(
  index: ParkIndex,
  place: string,
  kinds: ReadonlySet<ParkKind>,
): readonly string[] {
  return findNetworks(index.networks, place, kinds);
}
