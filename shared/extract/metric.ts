import type { ObservedMetricId } from '../domain/metric.ts';
import type { Scope } from '../domain/vocabulary.ts';
import { chooseHead, type HeadChoice } from './head-choice.ts';
import { echoMetric } from './echo.ts';
import type { SetAsideReason } from './mention.ts';
import type { MetricPlace } from './metric-place.ts';
import { countsOthers, hasNear, isCandidacy } from './near.ts';
import type { QuantityReading } from './quantity.ts';
import type { Reading } from './rule-tree.ts';
import type { Scene } from './scene.ts';
import { segmentAt } from './scene.ts';
import type { Counted, Tone } from './sense.ts';
import { marksOf, type SentenceView, textAt } from './sentence-view.ts';
import { isStartingLevel } from './starting-level.ts';

/** The metric that a quantity is a value of, and what named it. */
export interface Binding {
  readonly kind: 'bound';
  readonly metric: ObservedMetricId;
  readonly certain: boolean;
  readonly parts: readonly Reading[];
  /** What the naming word says of status and slice. */
  readonly tone: Tone | null;
  readonly scope: Scope | null;
}

/** A quantity that is no value of a metric. */
export interface Unbound {
  readonly kind: 'unbound';
  readonly reason: SetAsideReason;
}

/** Finds the metric of a quantity by its unit, its counted noun and the words around it. */
export function bindMetric(place: MetricPlace): Binding | Unbound {
  const { unit } = place.quantity;
  switch (unit.kind) {
    case 'counted':
      return bindCounted(place, unit.counted);
    case 'measure':
      return unit.measure === 'other' ? unbound('foreign-unit') : bindMeasured(place);
    case 'bare':
      return bindBare(place);
    case 'foreign':
      return unbound('foreign-unit');
  }
}

function bindCounted(place: MetricPlace, counted: Counted): Binding | Unbound {
  const { quantity } = place;
  switch (counted) {
    case 'residents':
      return bound(isCandidacy(place) ? 'preliminary_agreements' : 'residents', quantity);
    case 'firms':
      return bindFirms(place);
    case 'jobs':
      return countsOthers(place) ? unbound('foreign-matter') : bound('jobs', quantity);
    case 'people':
      return bindPeople(place);
    case 'places':
      return createsPlaces(place) ? inferred('jobs', place.quantity) : unbound('foreign-unit');
    case 'agreements':
      return bound('preliminary_agreements', quantity);
    case 'parks':
      return bound('parks_count', quantity);
    case 'startups':
      if (countsOthers(place)) return unbound('foreign-matter');
      return place.memory.hasPark ? bound(counted, quantity) : unbound('no-park');
    case 'patents':
    case 'services':
      return place.memory.hasPark ? bound(counted, quantity) : unbound('no-park');
    case 'other':
      return unbound('foreign-unit');
  }
}

// Companies are residents where they are placed in a park, join it or mean to.
function bindFirms(place: MetricPlace): Binding | Unbound {
  const { scene, quantity, memory } = place;
  if (isCandidacy(place)) return bound('preliminary_agreements', quantity);
  if (countsOthers(place)) return unbound('foreign-matter');
  const named = scene.parks.length > 0 || pointsBack(place);
  const placed = hasPlacement(place, named) || hasNear(place, 'joining');
  if (placed && (named || memory.hasPark)) return bound('residents', quantity);
  if (named && marksOf(scene.view, 'foreign').length === 0) return inferred('residents', quantity);
  return unbound('no-metric');
}

// Opening and making are done everywhere: where no park is named they place nobody.
const ANYWHERE = /^(?:откры|выпуска|производств|занима|появ|принима|принял|стал|выбрал|opened)/;

function hasPlacement(place: MetricPlace, named: boolean): boolean {
  if (named) return hasNear(place, 'placement');
  const { view } = place.scene;
  return marksOf(view, 'placement').some(({ from }) => !ANYWHERE.test(textAt(view, from)));
}

// «46 тыс. субъектов бизнеса, в них занято»: a later clause may point at what is counted.
function pointsBack({ scene, quantity }: MetricPlace): boolean {
  const segment = segmentAt(scene, quantity.core.from);
  return marksOf(scene.view, 'anaphor').some(
    (mark) => mark.to <= quantity.from || segmentAt(scene, mark.from) === segment,
  );
}

function bindPeople(place: MetricPlace): Binding | Unbound {
  if (countsOthers(place)) return unbound('foreign-matter');
  const { view } = place.scene;
  const works =
    marksOf(view, 'work').length > 0 ||
    place.memory.asked === 'jobs' ||
    marksOf(view, 'head').some((mark) => mark.sense.metric === 'jobs');
  if (works) return bound('jobs', place.quantity);
  const listed = [...place.bound.values()].at(-1);
  return listed === 'jobs' ? inferred('jobs', place.quantity) : unbound('no-metric');
}

const NEAR_CREATING = 4;

// «создать 11,4 тыс. мест», but not «детсад на 120 мест»
function createsPlaces({ scene, quantity }: MetricPlace): boolean {
  for (let at = quantity.from - 1; at >= quantity.from - NEAR_CREATING; at -= 1) {
    if (textAt(scene.view, at).startsWith('созда')) return true;
  }
  return false;
}

// A bare number needs a head that governs it, or a list that goes on.
function bindBare(place: MetricPlace): Binding | Unbound {
  const { scene, quantity, memory } = place;
  const asked = memory.asked;
  if (asked !== null && isAnswer(scene, quantity)) return inferred(asked, quantity);
  const level = startingMetric(place);
  if (level !== undefined) return inferred(level, quantity);
  const counted = countedBefore(place) ?? countedAtStart(place);
  if (counted !== undefined) return bindCounted(place, counted);
  const goesOn = partMetric(place) ?? listedMetric(place) ?? shareMetric(place);
  return goesOn === undefined ? bindAlone(place) : inferred(goesOn, quantity);
}

// Named by a head that governs it, or the value of what was told of just before.
function bindAlone(place: MetricPlace): Binding | Unbound {
  const { scene, quantity } = place;
  const governed = isGoverned(scene, quantity);
  const byHead = governed ? bindByHead(place) : unbound('foreign-unit');
  if (byHead.kind === 'bound') return byHead;
  const again = (governed ? againMetric(place) : undefined) ?? echoMetric(place);
  return again === undefined ? byHead : inferred(again, quantity);
}

const GENITIVE_PLURAL = /(ов|ев|ых|их|ий|ест|s)$/;

// «занятых 9,3 тыс., а компаний — 380»: what is counted stands before its number
function countedBefore({ scene, quantity }: MetricPlace): Counted | undefined {
  const { view } = scene;
  const dashed = isDashed(view, quantity);
  const end = dashed ? quantity.from - 1 : quantity.from;
  if (!GENITIVE_PLURAL.test(textAt(view, end - 1))) return undefined;
  const counts: readonly Counted[] = dashed
    ? ['residents', 'jobs', 'firms']
    : ['residents', 'jobs'];
  return marksOf(view, 'noun').find(
    (mark) => mark.to === end && counts.includes(mark.sense.counted),
  )?.sense.counted;
}

const RISING = new Set(['from', 'с', 'со']);

// "from 19 companies to over 11,500": what the first end counts, the second does
function countedAtStart({ scene, quantity }: MetricPlace): Counted | undefined {
  const { view, quantities } = scene;
  const start = quantities[quantities.indexOf(quantity) - 1];
  if (start?.unit.kind !== 'counted' || !RISING.has(textAt(view, start.from - 1))) return undefined;
  return ['to', 'до'].includes(textAt(view, start.to)) ? start.unit.counted : undefined;
}

// "up from 3,900 at present"
function startingMetric({ scene, quantity, bound }: MetricPlace): ObservedMetricId | undefined {
  return isStartingLevel(scene, quantity) ? lastBound(bound, quantity)?.[1] : undefined;
}

// «39 резидентов, 22 уже запустили производства»
function shareMetric({ scene, quantity, bound }: MetricPlace): ObservedMetricId | undefined {
  const before = lastBound(bound, quantity);
  if (before === undefined || before[0].unit.kind !== 'counted') return undefined;
  const opens = [',', 'а', 'и', ';'].includes(textAt(scene.view, quantity.from - 1));
  const told = ['уже', 'еще', 'из'].includes(textAt(scene.view, quantity.to));
  return opens && told && before[0].value > quantity.value ? before[1] : undefined;
}

// «…, пока создано 2,2 тысячи», «однако их 28»: the metric of the clause before
function againMetric({ scene, quantity, bound }: MetricPlace): ObservedMetricId | undefined {
  const before = lastBound(bound, quantity);
  if (before === undefined || hasHeadBetween(scene, before[0].to, quantity.from)) return undefined;
  const money = before[0].unit.kind === 'measure';
  return money && !quantity.scaled ? undefined : before[1];
}

// «из них шесть»
function partMetric({ scene, quantity, bound, memory }: MetricPlace): ObservedMetricId | undefined {
  const part = marksOf(scene.view, 'part').some(
    (mark) => mark.to <= quantity.from || mark.from === quantity.to,
  );
  const before = lastBound(bound, quantity);
  // «26 из них с иностранным капиталом» goes on from the sentence before.
  if (part && quantity.from === 0 && memory.justTold === 'residents') return 'residents';
  if (!part || before === undefined || hasHeadBetween(scene, before[0].to, quantity.from)) {
    return undefined;
  }
  return before[1];
}

// «…, в ОЭЗ «Титановая долина» — 25»: the metric of the list so far
function listedMetric(place: MetricPlace): ObservedMetricId | undefined {
  const { scene, quantity, bound, memory } = place;
  if (!isDashed(scene.view, quantity)) return undefined;
  const before = lastBound(bound, quantity);
  if (hasHeadBetween(scene, before?.[0].to ?? 0, quantity.from)) return undefined;
  return before?.[1] ?? (scene.parks.length > 0 ? (memory.last ?? undefined) : undefined);
}

function lastBound(
  bound: ReadonlyMap<QuantityReading, ObservedMetricId>,
  quantity: QuantityReading,
): readonly [QuantityReading, ObservedMetricId] | undefined {
  return [...bound].filter(([other]) => other.to <= quantity.from).at(-1);
}

function hasHeadBetween(scene: Scene, from: number, to: number): boolean {
  return marksOf(scene.view, 'head').some(
    (mark) => mark.from >= from && mark.to <= to && !isInside(scene, mark),
  );
}

function isInside(scene: Scene, mark: Reading): boolean {
  return scene.parks.some((park) => park.from <= mark.from && mark.to <= park.to);
}

function isDashed(view: SentenceView, quantity: QuantityReading): boolean {
  return textAt(view, quantity.from - 1) === '-' || textAt(view, quantity.from - 1) === ':';
}

function isAnswer(scene: Scene, quantity: QuantityReading): boolean {
  const words = scene.view.tokens.filter((token) => token.kind !== 'sign');
  return words.length <= quantity.to - quantity.from + 2;
}

const GOVERNING = new Set(['-', ':', '(']);

// What stands right before a bare number tells whether it is a value: «достигло 146», not «дом 15».
function isGoverned(scene: Scene, quantity: QuantityReading): boolean {
  const { view } = scene;
  if (quantity.qualifierStated || GOVERNING.has(textAt(view, quantity.from - 1))) return true;
  const readings = [...scene.times, ...scene.parks];
  if (readings.some((reading) => reading.to === quantity.from)) return true;
  return (['tone', 'growth', 'qualifier', 'function', 'anaphor'] as const).some((kind) =>
    marksOf(view, kind).some((mark) => mark.to === quantity.from),
  );
}

function bindMeasured(place: MetricPlace): Binding | Unbound {
  const byHead = bindByHead(place);
  if (byHead.kind === 'bound' || byHead.reason !== 'no-metric') return byHead;
  const again = echoMetric(place);
  return again === undefined ? byHead : inferred(again, place.quantity);
}

function bindByHead(place: MetricPlace): Binding | Unbound {
  const choice = chooseHead(place);
  if (choice.kind === 'none') return unbound(choice.reason);
  return boundBy(choice);
}

function boundBy(choice: Extract<HeadChoice, { kind: 'head' }>): Binding {
  return {
    kind: 'bound',
    metric: choice.metric,
    certain: choice.certain,
    parts: choice.parts,
    tone: choice.tone,
    scope: choice.scope,
  };
}

function bound(metric: ObservedMetricId, quantity: QuantityReading): Binding {
  const noun = quantity.parts.at(-1);
  const parts = noun === undefined ? [] : [noun];
  return { kind: 'bound', metric, certain: true, parts, tone: null, scope: null };
}

function inferred(metric: ObservedMetricId, quantity: QuantityReading): Binding {
  return { ...bound(metric, quantity), parts: [], certain: false };
}

function unbound(reason: SetAsideReason): Unbound {
  return { kind: 'unbound', reason };
}
