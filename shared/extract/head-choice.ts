import { type ObservedMetricId, observedMetricOf } from '../domain/metric.ts';
import type { Scope } from '../domain/vocabulary.ts';
import type { SetAsideReason } from './mention.ts';
import type { MetricPlace } from './metric-place.ts';
import type { QuantityReading } from './quantity.ts';
import type { Reading } from './rule-tree.ts';
import type { Scene } from './scene.ts';
import type { Measure, Tone } from './sense.ts';
import { hasMarkWithin, type MarkOf, marksOf, type SentenceView, textAt } from './sentence-view.ts';

/** The word that names what a quantity measures. */
export type HeadChoice =
  | {
      readonly kind: 'head';
      readonly metric: ObservedMetricId;
      readonly certain: boolean;
      readonly parts: readonly Reading[];
      readonly tone: Tone | null;
      readonly scope: Scope | null;
    }
  | { readonly kind: 'none'; readonly reason: SetAsideReason };

/** A word that could claim the quantity. */
interface Claim extends Reading {
  readonly metric: ObservedMetricId | 'foreign' | 'same';
  readonly verb: boolean;
  readonly tone: Tone | null;
  readonly scope: Scope | null;
}

/** Farthest that a head stands before its quantity, and after it. */
const REACH_BEFORE = 34;
const REACH_AFTER = 8;
const REACH_ADJACENT = 4;

/** Chooses the head of a quantity: the genitive after it, else the nearest before, else one after. */
export function chooseHead(place: MetricPlace): HeadChoice {
  const claims = claimsOf(place.scene, place.quantity);
  const claim =
    adjacentAfter(place, claims) ?? nearestBefore(place, claims) ?? nearestAfter(place, claims);
  if (claim === undefined) return answerTo(place) ?? withoutHead(place);
  if (claim.metric === 'foreign') return { kind: 'none', reason: 'foreign-matter' };
  const last = [...place.bound.values()].at(-1) ?? place.memory.last;
  const metric = claim.metric === 'same' ? last : claim.metric;
  if (metric === null || !fits(metric, place.quantity))
    return { kind: 'none', reason: 'no-metric' };
  const { tone, scope } = claim;
  const certain = claim.metric !== 'same';
  const exact = meantBy(place, claim, metric);
  return { kind: 'head', metric: exact, certain, parts: [claim], tone, scope };
}

function meantBy(place: MetricPlace, claim: Claim, metric: ObservedMetricId): ObservedMetricId {
  return isSentAbroad(place, claim) ? 'exports' : sharpen(metric, place);
}

const ABROAD_REACH = 10;

// "shipped goods worth $118.6 million abroad", "sales abroad came to"; but not "sold by … from abroad"
function isSentAbroad({ scene, quantity }: MetricPlace, { metric, to }: Claim): boolean {
  const { view, quantities } = scene;
  if (metric !== 'revenue') return false;
  if (textAt(view, quantity.to) === 'abroad') return true;
  const at = view.tokens.findIndex(({ text }, index) => text === 'abroad' && index >= to);
  if (at < 0 || at - to > ABROAD_REACH || textAt(view, at - 1) === 'from') return false;
  return quantities.filter(({ core }) => core.from >= to && core.from < at).length <= 1;
}

// Land is told from floors by the unit: hectares or square metres.
function sharpen(metric: ObservedMetricId, { quantity, scene }: MetricPlace): ObservedMetricId {
  const { unit } = quantity;
  if (unit.kind !== 'measure') return metric;
  if (unit.measure === 'ha') return 'land_area';
  if (unit.measure !== 'm2') return metric;
  const land = marksOf(scene.view, 'head').some(
    (mark) => mark.rule.endsWith('/land') && textAt(scene.view, mark.from).startsWith('зем'),
  );
  return land ? 'land_area' : 'floor_area';
}

// «А выручка? — По итогам года 65 миллиардов»
function answerTo({ memory, quantity }: MetricPlace): HeadChoice | undefined {
  const metric = memory.asked;
  if (metric === null || !fits(metric, quantity)) return undefined;
  return { kind: 'head', metric, certain: false, parts: [], tone: null, scope: null };
}

// An area needs no head where the sentence is about a park.
function withoutHead({ scene, quantity }: MetricPlace): HeadChoice {
  const { unit } = quantity;
  const area = unit.kind === 'measure' && (unit.measure === 'ha' || unit.measure === 'm2');
  const foreign = marksOf(scene.view, 'foreign').length > 0;
  const named = scene.parks.length > 0 || marksOf(scene.view, 'anaphor').length > 0;
  if (!area || foreign || !named) return { kind: 'none', reason: 'no-metric' };
  const metric = unit.measure === 'ha' ? 'land_area' : 'floor_area';
  return { kind: 'head', metric, certain: false, parts: [], tone: null, scope: null };
}

function claimsOf(scene: Scene, quantity: QuantityReading): Claim[] {
  const own = scene.quantities;
  const free = (mark: Reading) =>
    !own.some((other) => other !== quantity && covers(other, mark)) && !covers(quantity, mark);
  const heads = marksOf(scene.view, 'head')
    .filter((mark) => free(mark) && fits(mark.sense.metric, quantity))
    .filter(
      (mark) => !isOccupation(scene.view, mark) && !isPutElsewhere(scene.view, mark, quantity),
    )
    .filter((mark) => quantity.unit.kind !== 'bare' || quantity.scaled || mark.sense.verb !== true)
    .map(
      (mark): Claim => ({
        ...mark,
        metric: mark.sense.metric,
        verb: mark.sense.verb === true,
        tone: mark.sense.tone ?? null,
        scope: mark.sense.scope ?? null,
      }),
    );
  const others = marksOf(scene.view, 'foreign')
    .filter((mark) => mark.sense.reach === 'head' && free(mark))
    .filter((mark) => !(mark.sense.matter === 'fixed-capital' && textAt(scene.view, 0) === '-'))
    .map((mark) => claimOf(mark, 'foreign'));
  const same = marksOf(scene.view, 'same-metric')
    .filter(free)
    .map((mark) => claimOf(mark, 'same'));
  return [...heads, ...others, ...same].sort((a, b) => a.from - b.from);
}

// «резиденты заняты в строительстве (20 %)»: people at a trade, not floors let
function isOccupation(view: SentenceView, mark: MarkOf<'head'>): boolean {
  if (mark.sense.metric !== 'occupancy' || mark.sense.verb !== true) return false;
  return textAt(view, mark.from).startsWith('занят') && textAt(view, mark.to) === 'в';
}

// "put $1.2 billion into the zone", but not "put the damage at 15 million"
function isPutElsewhere(view: SentenceView, { rule }: Reading, { to }: QuantityReading): boolean {
  return rule.endsWith('/put-into') && textAt(view, to) !== 'into';
}

function claimOf(mark: Reading, metric: 'foreign' | 'same'): Claim {
  const { rule, from, to, parts } = mark;
  return { rule, from, to, parts, metric, verb: false, tone: null, scope: null };
}

function covers(outer: Reading, inner: Reading): boolean {
  return outer.from <= inner.from && inner.to <= outer.to;
}

// «5 млрд рублей частных инвестиций», «2 млрд рублей в виде налогов»
function adjacentAfter(
  { scene, quantity }: MetricPlace,
  claims: readonly Claim[],
): Claim | undefined {
  return claims.find((claim) => {
    const gap = claim.from - quantity.to;
    if (claim.verb || claim.metric === 'same' || gap < 0 || gap > REACH_ADJACENT) return false;
    return onlyLinks(scene.view, quantity.to, claim.from);
  });
}

const LINKS = new Set(['в', 'виде', 'качестве', 'of', 'in', 'for', 'as', 'worth', 'and', 'и']);

function onlyLinks(view: SentenceView, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    const word = textAt(view, at);
    const adjective = /(?:ых|их|ого|его|ой|ей|ые|ие)$/.test(word);
    const latin =
      /^[a-z]{3,}$/.test(word) && !hasMarkWithin(view, 'tone', { from: at, to: at + 1 });
    if (!LINKS.has(word) && !adjective && !latin) return false;
  }
  return true;
}

function nearestBefore({ quantity }: MetricPlace, claims: readonly Claim[]): Claim | undefined {
  const before = claims.filter(
    (claim) => claim.to <= quantity.core.from && quantity.from - claim.to <= REACH_BEFORE,
  );
  const last = before.at(-1);
  if (last === undefined) return undefined;
  const inside = before.find(
    (claim) => claim !== last && covers(claim, last) && claim.to >= last.to,
  );
  const nearest = firstOfChain(before, inside ?? last);
  // «показатель» and «объем» only stand in for a head that is not named beside them.
  if (nearest.metric !== 'same') return nearest;
  const named = before.filter((claim) => claim.metric !== 'same').at(-1);
  return named ?? nearest;
}

// «число сотрудников резидентов»: of nouns in a row the first is the head.
function firstOfChain(claims: readonly Claim[], claim: Claim): Claim {
  let first = claim;
  for (const other of [...claims].reverse()) {
    if (other.to === first.from && isNoun(other) && isNoun(first)) first = other;
  }
  return first;
}

function isNoun(claim: Claim): boolean {
  return !claim.verb && claim.metric !== 'same' && claim.metric !== 'foreign';
}

function nearestAfter(
  { scene, quantity }: MetricPlace,
  claims: readonly Claim[],
): Claim | undefined {
  return claims.find((claim) => {
    const gap = claim.from - quantity.to;
    if (gap < 0 || gap > REACH_AFTER || claim.metric === 'same') return false;
    const between = scene.quantities.some(
      (other) => other.from >= quantity.to && other.to <= claim.from,
    );
    return !between && !hasSignBetween(scene.view, quantity.to, claim.from);
  });
}

function hasSignBetween(view: SentenceView, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    if ([';', ',', '(', '.', ':'].includes(textAt(view, at))) return true;
  }
  return false;
}

function fits(metric: ObservedMetricId, { unit, scaled }: QuantityReading): boolean {
  const wanted = observedMetricOf(metric).unit;
  if (unit.kind === 'bare') return wanted === 'count' || (wanted === 'money' && scaled);
  return unit.kind === 'measure' && MEASURES[wanted].includes(unit.measure);
}

const MEASURES: Readonly<Record<'count' | 'percent' | 'm2' | 'ha' | 'money', readonly Measure[]>> =
  {
    count: [],
    percent: ['percent'],
    m2: ['m2', 'ha'],
    ha: ['ha', 'm2'],
    money: ['money'],
  };
