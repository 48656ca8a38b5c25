import { noteProblem, type Problem, warningProblem } from '../core/problem.ts';
import { type ObservedMetricId, observedMetricOf } from '../domain/metric.ts';
import { isCurrency, type BaseUnit, type Currency } from '../domain/vocabulary.ts';
import type { Claim } from './claim.ts';
import type { Discourse } from './discourse.ts';
import type { Certainty, Mention, MentionField } from './mention.ts';
import type { ParkMeaning } from './park-find.ts';
import type { ParkIndex } from './park-index.ts';
import type { Reading } from './rule-tree.ts';
import type { Scene } from './scene.ts';
import { parkOf } from './scene.ts';
import type { Tone } from './sense.ts';
import { chooseScope, chooseSeries, type SlicePlace } from './slice.ts';
import { chooseStatus, chooseTone, isComingTone } from './status.ts';
import type { TimeReading } from './time-reading.ts';
import { chooseTime, periodOf, type TimeChoice } from './when.ts';

/** A mention without its place in the text, which the engine adds. */
export type Draft = Omit<
  Mention,
  'doc' | 'quote' | 'sentence' | 'tree' | 'start' | 'end' | 'repeats'
> & {
  readonly reading: Reading;
  /** The time that dates it, if its own sentence names one. */
  readonly time: TimeReading | undefined;
  /** The park as understood, for later sentences to settle. */
  readonly meaning: ParkMeaning | null;
};

/** What a draft is made with. */
export interface DraftContext {
  readonly scene: Scene;
  readonly discourse: Discourse;
  readonly publishedText: string | null;
}

/** Fills in every field of a figure and says how each came about. */
export function draftMention(claim: Claim, context: DraftContext): Draft {
  const { scene, discourse } = context;
  const { quantity, binding } = claim;
  const tone = chooseTone(scene, claim);
  const carried = isComingTone(tone.tone)
    ? discourse.planTime
    : carriedFact(binding.metric, discourse);
  const timing = chooseTime(scene, quantity, { carried, done: isDone(tone.tone) });
  const status = chooseStatus(scene, { choice: tone, binding }, timing.time);
  const place: SlicePlace = { scene, quantity, binding, time: timing.time };
  const scope = chooseScope(place);
  const series = chooseSeries(place, scope.scope);
  const period = choosePeriod(claim, context, { timing, series: series.series });
  const unit = chooseUnit(claim, context);
  const park = describePark(claim.park, scene.index);
  const certainty: Record<MentionField, Certainty> = {
    park: claim.park === null ? 'missing' : sure(claim.parkSure && park.parkId !== null),
    metric: sure(binding.certain),
    qualifier: sure(quantity.qualifierStated),
    value: sure(quantity.other === null),
    unit: unit.certainty,
    timePeriod: period.certainty,
    obsStatus: sure(status.certain),
    seriesKind: sure(series.certain),
    scope: sure(scope.certain),
  };
  // Part by part: see the engine.
  return {
    park: park.park,
    parkId: park.parkId,
    candidates: park.candidates,
    proposed: park.proposed,
    metric: binding.metric,
    qualifier: quantity.qualifier,
    value: unit.values.value,
    valueHigh: unit.values.valueHigh,
    unit: unit.unit,
    timePeriod: period.period,
    obsStatus: status.status,
    seriesKind: series.series,
    scope: scope.scope,
    certainty,
    problems: problemsOf(claim, park.candidates),
    reading: readingOf(claim, [...status.parts, ...scope.parts, ...timeParts(timing)]),
    time: timing.carried ? undefined : timing.time,
    meaning: claim.park,
  };
}

function isDone(tone: Tone | null): boolean {
  return tone === 'done' || tone === 'passive';
}

// A level takes over an as-of date, not the span of a flow told of before it.
function carriedFact(metric: ObservedMetricId, { factTime }: Discourse): TimeReading | undefined {
  const level = observedMetricOf(metric).seriesKinds[0] === 'stock';
  return level && (factTime?.part === 'during' || factTime?.part === 'plain')
    ? undefined
    : factTime;
}

/** The fields that say which park is meant. */
export function describePark(
  meaning: ParkMeaning | null,
  index: ParkIndex,
): Pick<Mention, 'park' | 'parkId' | 'candidates' | 'proposed'> {
  if (meaning === null) return { park: null, parkId: null, candidates: [], proposed: null };
  switch (meaning.kind) {
    case 'known': {
      const name = index.byId.get(meaning.id)?.name.ru ?? null;
      return { park: name, parkId: meaning.id, candidates: [], proposed: null };
    }
    case 'several':
      return { park: meaning.name, parkId: null, candidates: meaning.ids, proposed: null };
    case 'new': {
      const proposed = { name: meaning.name, kind: meaning.park };
      return { park: meaning.name, parkId: null, candidates: [], proposed };
    }
  }
}

function choosePeriod(
  claim: Claim,
  context: DraftContext,
  chosen: { readonly timing: TimeChoice; readonly series: 'stock' | 'flow' | 'cumulative' },
) {
  const { scene, discourse, publishedText } = context;
  const id = claim.park?.kind === 'known' ? claim.park.id : '';
  const own = scene.times.find((time) => time.time !== null && isBase(time.part));
  return periodOf(chosen.timing, chosen.series, {
    published: scene.published,
    publishedText,
    country: parkOf(scene, id)?.country ?? null,
    base: own ?? discourse.factTime,
  });
}

function isBase(part: string): boolean {
  return part === 'during' || part === 'plain' || part === 'at' || part === 'end';
}

const SQUARE_METRES = 10_000;
/** Months since year 0 of July 2016, when 10,000 old roubles of Belarus became one. */
const BELARUS_REFORM = 2016 * 12 + 7;

interface UnitChoice {
  readonly unit: BaseUnit | null;
  readonly certainty: Certainty;
  readonly values: { readonly value: number; readonly valueHigh: number | null };
}

function chooseUnit(claim: Claim, context: DraftContext): UnitChoice {
  const { quantity, binding } = claim;
  const { unit, value, high } = quantity;
  const values = { value, valueHigh: high };
  if (unit.kind === 'counted') return { unit: 'count', certainty: 'certain', values };
  if (unit.kind === 'measure') {
    if (unit.measure === 'money') return { ...money(currencyOf(claim, context), context), values };
    if (unit.measure === 'percent') return { unit: 'percent', certainty: 'certain', values };
    return areaOf(quantity, binding.metric === 'land_area');
  }
  if (['investment', 'revenue', 'tax_paid', 'exports', 'average_wage'].includes(binding.metric)) {
    return { ...currencyBeside(context), values };
  }
  return { unit: BARE_UNITS[observedMetricOf(binding.metric).unit], certainty: 'inferred', values };
}

/** Unit of a number that stands bare, by what its metric is measured in. */
const BARE_UNITS = {
  count: 'count',
  percent: 'percent',
  m2: 'm2',
  ha: 'ha',
  money: null,
} as const;

function areaOf(quantity: Claim['quantity'], land: boolean): UnitChoice {
  const { unit, value, high } = quantity;
  const hectares = unit.kind === 'measure' && unit.measure === 'ha';
  if (!land || hectares) {
    const values = { value, valueHigh: high };
    return { unit: hectares ? 'ha' : 'm2', certainty: 'certain', values };
  }
  const values = {
    value: value / SQUARE_METRES,
    valueHigh: high === null ? null : high / SQUARE_METRES,
  };
  return { unit: 'ha', certainty: 'certain', values };
}

// «2 860 рублей» of a park in Belarus are its roubles, unless called Russian.
function currencyOf({ quantity, park }: Claim, { scene }: DraftContext): Currency | null {
  const { unit, core, to } = quantity;
  const printed = unit.kind === 'measure' ? unit.currency : null;
  if (printed !== 'RUB' || park?.kind !== 'known') return printed;
  const words = scene.view.tokens.slice(core.to, to).map(({ text }) => text);
  const russian = words.some((text) => text.startsWith('росс') || text === '₽' || text === 'rub');
  return parkOf(scene, park.id)?.country === 'BY' && !russian ? 'BYN' : printed;
}

function money(
  currency: Currency | null,
  { scene }: DraftContext,
): { unit: BaseUnit | null; certainty: Certainty } {
  if (currency === null) return { unit: null, certainty: 'missing' };
  const { published } = scene;
  const old = published !== null && published.year * 12 + published.month < BELARUS_REFORM;
  return { unit: currency === 'BYN' && old ? 'BYR' : currency, certainty: 'certain' };
}

// «уплатили налогов на 7,2 млрд»: the currency of the sums beside it, else of the country.
function currencyBeside({ scene, discourse }: DraftContext): {
  unit: BaseUnit | null;
  certainty: Certainty;
} {
  for (const { unit } of scene.quantities) {
    if (unit.kind === 'measure' && unit.currency !== null) {
      return { unit: unit.currency, certainty: 'inferred' };
    }
  }
  if (discourse.currency !== null) return { unit: discourse.currency, certainty: 'inferred' };
  const first = scene.view.tokens.find((token) => token.kind === 'word');
  const russian = (first?.text.charCodeAt(0) ?? 0) > 0x3ff;
  return russian && isCurrency('RUB')
    ? { unit: 'RUB', certainty: 'inferred' }
    : { unit: null, certainty: 'missing' };
}

function problemsOf({ quantity }: Claim, candidates: readonly string[]): Problem[] {
  const problems: Problem[] = [];
  if (quantity.other !== null) {
    const { value, other } = quantity;
    problems.push(warningProblem('extract.number-ambiguous', { value, other }));
  }
  if (candidates.length > 0) {
    problems.push(noteProblem('extract.park-ambiguous', { ids: candidates.join(', ') }));
  }
  return problems;
}

function readingOf(claim: Claim, more: readonly Reading[]): Reading {
  const { quantity, binding } = claim;
  const parts = [quantity, ...binding.parts, ...claim.parkParts, ...more];
  const rule = `mention/${binding.metric.replaceAll('_', '-')}`;
  return { rule, from: quantity.from, to: quantity.to, parts };
}

function timeParts({ time }: TimeChoice): readonly Reading[] {
  return time === undefined ? [] : [time];
}

function sure(certain: boolean): Certainty {
  return certain ? 'certain' : 'inferred';
}
