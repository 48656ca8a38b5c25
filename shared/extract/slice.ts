import { type ObservedMetricId, observedMetricOf } from '../domain/metric.ts';
import type { Scope, SeriesKind } from '../domain/vocabulary.ts';
import type { Binding } from './metric.ts';
import type { QuantityReading } from './quantity.ts';
import type { Reading } from './rule-tree.ts';
import type { Scene } from './scene.ts';
import { segmentAt } from './scene.ts';
import { hasMarkWithin, marksOf, textAt } from './sentence-view.ts';
import type { TimeReading } from './time-reading.ts';

/** Slice of the metric and the words that told it. */
export interface ScopeChoice {
  readonly scope: Scope;
  readonly certain: boolean;
  readonly parts: readonly Reading[];
}

/** What slice and series are chosen from. */
export interface SlicePlace {
  readonly scene: Scene;
  readonly quantity: QuantityReading;
  readonly binding: Binding;
  readonly time: TimeReading | undefined;
}

const MONEY_SCOPES: ReadonlySet<Scope> = new Set([
  'private',
  'public',
  'federal',
  'regional',
  'residents_own',
  'foreign',
]);
const NEAR_HEAD = 4;

/** Chooses the slice: by words at the noun or head, by the budget, by newness, by «из них». */
export function chooseScope(place: SlicePlace): ScopeChoice {
  const { binding } = place;
  return (
    budgetScope(place) ??
    wordScope(place) ??
    (binding.scope === null ? undefined : { scope: binding.scope, certain: true, parts: [] }) ??
    newScope(place) ??
    partScope(place) ?? { scope: 'total', certain: false, parts: [] }
  );
}

/** Chooses between level, flow and running total: by words, by the time, by custom of the metric. */
export function chooseSeries(
  place: SlicePlace,
  scope: Scope,
): { readonly series: SeriesKind; readonly certain: boolean } {
  const { scene, binding, time } = place;
  const usual = observedMetricOf(binding.metric).seriesKinds[0] ?? 'flow';
  if (usual === 'stock') {
    return { series: stockSeries(place, scope), certain: true };
  }
  if (isRunningTotal(place)) return { series: 'cumulative', certain: true };
  const said = marksOf(scene.view, 'series').some((mark) => mark.sense.series === 'flow');
  if (said) return { series: 'flow', certain: true };
  if (time !== undefined && isSpan(time)) return { series: 'flow', certain: time.printed };
  return { series: usual, certain: usual === 'flow' };
}

// «за эти годы инкубатор выпустил 340 стартапов»: all that ever were, not those there are
function stockSeries(place: SlicePlace, scope: Scope): SeriesKind {
  if (scope === 'new_in_period') return 'flow';
  const ever = place.binding.metric === 'startups' && isRunningTotal(place);
  return ever ? 'cumulative' : 'stock';
}

// Money told for a stretch of time flowed in it; «по итогам девяти месяцев» is such a stretch.
function isSpan({ part, time }: TimeReading): boolean {
  if (time === null || time.kind === 'day') return part === 'year-earlier';
  if (part === 'end') return time.kind !== 'year';
  return part === 'during' || part === 'plain' || part === 'year-earlier';
}

function isRunningTotal({ scene, quantity }: SlicePlace): boolean {
  if (scene.times.some((time) => time.part === 'since-start' && reaches(scene, time, quantity))) {
    return true;
  }
  return marksOf(scene.view, 'series').some((mark) => mark.sense.series === 'cumulative');
}

// A running total named at the start of a sentence holds for it; one in a later clause does not.
function reaches(scene: Scene, time: TimeReading, quantity: QuantityReading): boolean {
  return (
    time.to <= quantity.from || segmentAt(scene, time.from) === segmentAt(scene, quantity.from)
  );
}

function wordScope({ scene, quantity, binding }: SlicePlace): ScopeChoice | undefined {
  const money = binding.metric === 'investment';
  for (const mark of marksOf(scene.view, 'scope')) {
    const { scope } = mark.sense;
    if (scope === 'new_in_period' || scope === 'regional') continue;
    const fits = money ? MONEY_SCOPES.has(scope) : scope === 'foreign';
    const beside = isBeside(scene, { mark, quantity, binding });
    if (fits && beside) return { scope, certain: true, parts: [mark] };
  }
  return undefined;
}

function isBeside(
  scene: Scene,
  { mark, quantity, binding }: { mark: Reading; quantity: QuantityReading; binding: Binding },
): boolean {
  const { modifiers } = quantity;
  if (mark.from >= modifiers.from && mark.to <= modifiers.to) return true;
  if (mark.from >= quantity.to && mark.from - quantity.to <= NEAR_HEAD) {
    return segmentAt(scene, mark.from) - segmentAt(scene, quantity.core.from) <= 1;
  }
  return binding.parts.some((head) => head.from - mark.to <= 1 && head.to >= mark.to);
}

function budgetScope({ scene, quantity, binding }: SlicePlace): ScopeChoice | undefined {
  if (binding.metric !== 'investment' && binding.metric !== 'tax_paid') return undefined;
  const segment = segmentAt(scene, quantity.core.from);
  const marks = marksOf(scene.view, 'budget').filter((mark) => {
    const there = segmentAt(scene, mark.from);
    const dashed = textAt(scene.view, quantity.from - 1) === '-';
    const before = dashed && mark.to === quantity.from - 1 && there === segment - 1;
    if (isPartBetween(scene, quantity, mark)) return false;
    return before || there === segment || there === segment + 1;
  });
  const nearest = [...marks].sort((a, b) => gap(a, quantity) - gap(b, quantity))[0];
  if (nearest === undefined) return regionalAfter(scene, quantity);
  return { scope: nearest.sense.scope, certain: true, parts: [nearest] };
}

// «2 млрд налогов, в том числе в федеральный бюджет 740 млн»
function isPartBetween({ view }: Scene, quantity: QuantityReading, mark: Reading): boolean {
  return marksOf(view, 'part').some((part) => part.from >= quantity.to && part.to <= mark.from);
}

// «5,5 млрд — областные»
function regionalAfter(scene: Scene, quantity: QuantityReading): ScopeChoice | undefined {
  const mark = marksOf(scene.view, 'scope').find(
    ({ sense, from }) =>
      (sense.scope === 'regional' || sense.scope === 'federal') &&
      from >= quantity.to &&
      from - quantity.to <= 2,
  );
  return mark === undefined ? undefined : { scope: mark.sense.scope, certain: true, parts: [mark] };
}

function gap(mark: Reading, quantity: QuantityReading): number {
  return mark.to <= quantity.from ? quantity.from - mark.to : Math.abs(mark.from - quantity.to);
}

const GAINED: ReadonlySet<ObservedMetricId> = new Set([
  'jobs',
  'residents',
  'parks_count',
  'floor_area',
  'patents',
]);

function newScope({ scene, quantity, binding, time }: SlicePlace): ScopeChoice | undefined {
  if (!GAINED.has(binding.metric)) return undefined;
  const { modifiers, from } = quantity;
  const near = { from: Math.max(0, from - 2), to: Math.max(modifiers.to, quantity.to) };
  if (hasMarkWithin(scene.view, 'newness', near)) {
    return { scope: 'new_in_period', certain: true, parts: [] };
  }
  if (binding.metric === 'residents' && hasJoined(scene, time))
    return { scope: 'new_in_period', certain: true, parts: [] };
  const gained = time?.part === 'during' && isGained(scene, quantity, GAINING[binding.metric]);
  return gained ? { scope: 'new_in_period', certain: false, parts: [] } : undefined;
}

// «зарегистрировали» with a day is the level that the register had come to by then.
function hasJoined({ view }: Scene, time: TimeReading | undefined): boolean {
  const asOf = time?.part === 'at' && time.time?.kind === 'day';
  return marksOf(view, 'joining').some(
    ({ from }) => !(asOf && /^зарегистрировал/.test(textAt(view, from))),
  );
}

/** Verbs that tell of a gain within the time named: «в 2022 году привлекли 103 резидента». */
const GAINING: Readonly<Partial<Record<ObservedMetricId, RegExp>>> = {
  jobs: /^(созда|create)/,
  residents: /^(привлек|attract)/,
  patents: /^(оформил|получил|запатентова|зарегистрировал|register|obtain|receiv|filed)/,
};

function isGained(
  { view, segments }: Scene,
  { core }: QuantityReading,
  verb: RegExp | undefined,
): boolean {
  return view.tokens.some(
    (token, at) => segments[at] === segments[core.from] && verb?.test(token.text) === true,
  );
}

// «Крупнейший из них, «Ворсино», раскинулся»: picks a park, not a part of its figure
const PICKING = /^(?:крупнейш|старейш|самы[йм]|перв|последн|largest|biggest|oldest|first|one$)/;

function partScope({ scene, quantity }: SlicePlace): ScopeChoice | undefined {
  const part = marksOf(scene.view, 'part').find((mark) => {
    if (PICKING.test(textAt(scene.view, mark.from - 1))) return false;
    const before = mark.to <= quantity.from && quantity.from - mark.to <= 6;
    return before || mark.from === quantity.to;
  });
  return part === undefined ? undefined : { scope: 'other', certain: false, parts: [part] };
}
