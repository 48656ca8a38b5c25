import type { ObservedMetricId } from '../domain/metric.ts';
import type { Discourse } from './discourse.ts';
import { pointBack } from './discourse.ts';
import { isTakenBack } from './correction.ts';
import { isGrowth, isMultiple } from './growth.ts';
import type { SetAsideReason } from './mention.ts';
import { type Binding, bindMetric } from './metric.ts';
import { chooseOwner, namesPark } from './owner.ts';
import type { ParkMeaning } from './park-find.ts';
import type { QuantityReading } from './quantity.ts';
import type { Reading } from './rule-tree.ts';
import { type Scene, segmentAt } from './scene.ts';
import { markEndingAt, marksOf, type SentenceView, textAt } from './sentence-view.ts';
import { nearestSubject, networkHere, type Reference, type Subjects } from './who.ts';

/** A quantity understood as a figure of a park. */
export interface Claim {
  readonly kind: 'claim';
  readonly quantity: QuantityReading;
  readonly binding: Binding;
  readonly park: ParkMeaning | null;
  readonly parkSure: boolean;
  readonly parkParts: readonly Reading[];
}

/** A quantity left alone. */
export interface Refusal {
  readonly kind: 'refusal';
  readonly quantity: QuantityReading;
  readonly reason: SetAsideReason;
}

/** A sentence with everything that its quantities are judged by. */
export interface ClaimContext {
  readonly scene: Scene;
  readonly subjects: Subjects;
  readonly discourse: Discourse;
  readonly next: SentenceView | undefined;
}

/** Judges every quantity of a sentence. */
export function readClaims(context: ClaimContext): (Claim | Refusal)[] {
  const bound = new Map<QuantityReading, ObservedMetricId>();
  return context.scene.quantities.map((quantity) => {
    const judged = readClaim(context, quantity, bound);
    const metric = metricOf(context, judged, bound);
    if (metric !== undefined) bound.set(quantity, metric);
    return judged;
  });
}

// A quantity that the text takes back still names the metric of the one that corrects it.
function metricOf(
  { scene, discourse }: ClaimContext,
  judged: Claim | Refusal,
  bound: ReadonlyMap<QuantityReading, ObservedMetricId>,
): ObservedMetricId | undefined {
  if (judged.kind === 'claim') return judged.binding.metric;
  if (judged.reason !== 'corrected') return undefined;
  const memory = { last: discourse.lastMetric, asked: null, justTold: null, hasPark: true };
  const binding = bindMetric({ scene, quantity: judged.quantity, memory, bound });
  return binding.kind === 'bound' ? binding.metric : undefined;
}

function readClaim(
  context: ClaimContext,
  quantity: QuantityReading,
  bound: ReadonlyMap<QuantityReading, ObservedMetricId>,
): Claim | Refusal {
  const { scene, discourse } = context;
  const atOnce = refusalAtOnce(context, quantity);
  if (atOnce !== undefined) return refuse(quantity, atOnce);
  const hasPark = discourse.hasPark || context.subjects.subjects.length > 0;
  const { asked, justTold, lastMetric: last } = discourse;
  const memory = { last, asked, justTold, hasPark };
  const binding = bindMetric({ scene, quantity, memory, bound });
  if (binding.kind === 'unbound') return refuse(quantity, binding.reason);
  const { metric } = binding;
  if (isBreakdown(scene, quantity, bound)) return refuse(quantity, 'no-metric');
  if (metric === 'parks_count' && !isCensus(scene, quantity)) return refuse(quantity, 'no-metric');
  const owner = chooseOwner(scene, { quantity, metric }, discourse.company);
  if (owner !== 'park') return refuse(quantity, owner);
  return { kind: 'claim', quantity, binding, ...findPark(context, quantity, metric) };
}

// What the wording alone rules out, whatever is measured.
function refusalAtOnce(
  { scene, next }: ClaimContext,
  quantity: QuantityReading,
): SetAsideReason | undefined {
  if (isMultiple(scene, quantity)) return 'multiple';
  if (isGrowth(scene, quantity) || isBase(scene, quantity)) return 'growth';
  if (isTakenBack(scene, quantity, next)) return 'corrected';
  if (isQuestion(scene.view)) return 'question';
  if (isForeign(scene, quantity)) return 'foreign-matter';
  return isPlot(scene, quantity) ? 'company' : undefined;
}

function refuse(quantity: QuantityReading, reason: SetAsideReason): Refusal {
  return { kind: 'refusal', quantity, reason };
}

// «с 130 до 146»: the base is no figure of its own, unless a time stands between the two.
function isBase(scene: Scene, quantity: QuantityReading): boolean {
  const { view } = scene;
  const opening = textAt(view, quantity.from - 1);
  const link = textAt(view, quantity.to);
  const pair = `${opening} ${link}`;
  if (pair !== 'с до' && pair !== 'со до' && pair !== 'from to') return false;
  return scene.quantities.some((other) => other.from > quantity.to);
}

// «Появятся ли обещанные 600 мест?» states nothing, whatever is named in it.
function isQuestion({ tokens }: SentenceView): boolean {
  const last = tokens.findLast(({ text }) => !CLOSING.has(text));
  return last?.text === '?';
}

const CLOSING = new Set(['"', ')', '!', '.']);

function isForeign(scene: Scene, quantity: QuantityReading): boolean {
  if (isOtherMatter(scene) || isOtherGround(scene, quantity)) return true;
  return isAge(scene, quantity) || isTheirs(scene, quantity);
}

function isOtherMatter(scene: Scene): boolean {
  return marksOf(scene.view, 'foreign').some(
    ({ sense }) =>
      sense.reach === 'sentence' && !(sense.matter === 'gathering' && namesPark(scene)),
  );
}

const BOUNDS = new Set(['under', 'over', 'below', 'above']);
const ADULT = 14;
const OLDEST = 99;

// "people under 35", "aged 25", "Many are under thirty": years of life, not heads
function isAge({ view }: Scene, { unit, value, from, core }: QuantityReading): boolean {
  if (unit.kind !== 'bare' || value < ADULT || value > OLDEST) return false;
  const opening = textAt(view, core.from - 1) === 'to' ? core.from - 3 : core.from - 1;
  if (/^age[ds]?$/.test(textAt(view, opening))) return true;
  return BOUNDS.has(textAt(view, core.from - 1)) && tellsOfPeople(view, from);
}

const SOME = /^(?:many|most|half|majority|they)$/;

function tellsOfPeople(view: SentenceView, at: number): boolean {
  const noun = markEndingAt(view, 'noun', at)?.sense.counted;
  if (noun === 'people' || noun === 'jobs') return true;
  return SOME.test(textAt(view, at - 2)) && /^(?:are|were)$/.test(textAt(view, at - 1));
}

const NAMES = /^(?:назван|имен[аи]?$|наименован|представител|руководител|директор|глав[аыу]?$)/;
const LATIN_NAMES = /^(?:names|representatives|heads|directors|executives|delegates)$/;

// «названия двух компаний», "representatives of 20 companies": not how many there are
function isTheirs({ view }: Scene, { unit, from }: QuantityReading): boolean {
  if (unit.kind !== 'counted') return false;
  const before = textAt(view, from - 1);
  return NAMES.test(before) || (before === 'of' && LATIN_NAMES.test(textAt(view, from - 2)));
}

// «огонь прошёл по площади 1 800 кв. м», «дом площадью 9 тыс. кв. м»: no ground of a park
function isOtherGround(scene: Scene, { unit, core }: QuantityReading): boolean {
  if (unit.kind !== 'measure' || (unit.measure !== 'ha' && unit.measure !== 'm2')) return false;
  const segment = segmentAt(scene, core.from);
  return marksOf(scene.view, 'foreign').some(
    (mark) => mark.sense.reach === 'ground' && segmentAt(scene, mark.from) === segment,
  );
}

const LARGEST_PLOT = 10;
const PLOT_REACH = 12;

// «участок в 1,2 га»: a piece for one company, not the ground of a park
function isPlot({ view }: Scene, { unit, value, core }: QuantityReading): boolean {
  if (unit.kind !== 'measure' || unit.measure !== 'ha' || value > LARGEST_PLOT) return false;
  for (let at = core.from - 1; at >= core.from - PLOT_REACH; at -= 1) {
    if (/^участ(ок|ка|ке|ком)$/.test(textAt(view, at)) || textAt(view, at) === 'plot') return true;
  }
  return false;
}

// «74 резидента: 51 IT-компания, 14 приборостроителей»: what follows the colon splits the count.
function isBreakdown(
  { view }: Scene,
  quantity: QuantityReading,
  bound: ReadonlyMap<QuantityReading, ObservedMetricId>,
): boolean {
  if (quantity.unit.kind !== 'counted') return false;
  const { counted } = quantity.unit;
  if (counted !== 'firms' && counted !== 'startups') return false;
  return [...bound].some(([whole, metric]) => {
    const opens = textAt(view, whole.to) === ':' && whole.to < quantity.from;
    return opens && metric === 'residents' && whole.value > quantity.value;
  });
}

const LOCATIVE = new Set(
  'в во на по из с среди для между in across from at among between for'.split(' '),
);

// «31 парк работает», but «в трёх парках построили дороги»
function isCensus(scene: Scene, quantity: QuantityReading): boolean {
  const { view } = scene;
  if (LOCATIVE.has(textAt(view, quantity.from - 1)) || isContest(scene)) return false;
  if (['-', ':'].includes(textAt(view, quantity.from - 1))) return true;
  const kinds = ['placement', 'tone', 'work'] as const;
  if (kinds.some((kind) => marksOf(view, kind).length > 0)) return true;
  return view.tokens.some((token) => token.text === 'всего' || token.text === 'has');
}

// «в рейтинге 48 зон»: those that took part, not those there are
function isContest({ view }: Scene): boolean {
  return view.tokens.some(({ text }) => /^(?:рейтинг|конкурс|ranking)/.test(text));
}

/** The park of a figure, how surely, and the words that told it. */
type ParkFound = Pick<Claim, 'park' | 'parkSure' | 'parkParts'>;

function findPark(
  context: ClaimContext,
  quantity: QuantityReading,
  metric: ObservedMetricId,
): ParkFound {
  const { scene, subjects } = context;
  if (metric === 'parks_count' && quantity.unit.kind === 'bare') {
    const park = networkHere(scene, quantity.from) ?? null;
    return { park, parkSure: false, parkParts: [] };
  }
  const subject = nearestSubject(scene, subjects.subjects, quantity.core);
  if (subject !== undefined) {
    const sure = subject.meaning.kind !== 'known' || subject.meaning.sure;
    return { park: subject.meaning, parkSure: sure, parkParts: [subject] };
  }
  return metric === 'parks_count' ? countedPlace(context) : pointedPark(context, quantity);
}

function pointedPark(context: ClaimContext, quantity: QuantityReading): ParkFound {
  const { scene, subjects, discourse } = context;
  const reference = nearestReference(subjects.references, quantity);
  const kind = reference === undefined ? null : reference.park;
  const placed = placedReference(context, reference);
  const park = placed ?? pointBack(discourse, scene.index, kind) ?? null;
  return { park, parkSure: false, parkParts: reference === undefined ? [] : [reference] };
}

// «столичные площадки»: of the parks spoken of, the one in that place
function placedReference(
  { scene, discourse }: ClaimContext,
  reference: Reference | undefined,
): ParkMeaning | undefined {
  const place = scene.places.find(({ to }) => to === reference?.from)?.place;
  if (place === undefined) return undefined;
  return discourse.recent.find((meaning) => {
    const park = meaning.kind === 'known' ? scene.index.byId.get(meaning.id) : undefined;
    return park?.region === place || park?.city === place;
  });
}

// A count of parks belongs to what stands above parks, never to the park spoken of.
function countedPlace({ discourse, scene }: ClaimContext) {
  const [last] = discourse.recent;
  const park = last?.kind === 'known' ? scene.index.byId.get(last.id) : undefined;
  const above = park?.kind === 'network' || park?.kind === 'programme' || park?.kind === 'bloc';
  return { park: above && last !== undefined ? last : null, parkSure: false, parkParts: [] };
}

function nearestReference(
  references: readonly Reference[],
  quantity: QuantityReading,
): Reference | undefined {
  const before = references.filter((reference) => reference.to <= quantity.core.from);
  return before.at(-1) ?? references[0];
}
