import {
  type CalendarDay,
  shiftYears,
  type TimeValue,
  toFlowPeriod,
  toStockPeriod,
} from './calendar.ts';
import type { QuantityReading } from './quantity.ts';
import type { Scene } from './scene.ts';
import { segmentAt } from './scene.ts';
import { hasMarkWithin } from './sentence-view.ts';
import type { SeriesKind } from '../domain/vocabulary.ts';
import type { TimeReading } from './time-reading.ts';

/** The time of a figure: found in its sentence, carried on from before, or none. */
export interface TimeChoice {
  readonly time: TimeReading | undefined;
  readonly carried: boolean;
}

/** Period of a figure as ISO 8601 and how it came about. */
export interface PeriodChoice {
  readonly period: string | null;
  readonly certainty: 'certain' | 'inferred' | 'missing';
}

/** Chooses the time of a quantity: nearest in its clause, then before it, then carried on. */
export function chooseTime(
  scene: Scene,
  quantity: QuantityReading,
  { carried, done }: { readonly carried: TimeReading | undefined; readonly done: boolean },
): TimeChoice {
  const summed = isSummedUp(scene, quantity);
  const usable = scene.times.filter(
    (time) =>
      isUsable(scene, time) &&
      (!summed || isOfClause(scene, time, quantity)) &&
      !(done && isAnothersGoal(scene, time, quantity)),
  );
  const own = nearest(scene, quantity, usable);
  const day = own?.part === 'since-start' ? asOfDay(scene, usable) : undefined;
  if (own !== undefined) return { time: day ?? own, carried: false };
  const isStale = summed || usable.some((time) => time.part === 'now');
  return { time: isStale ? undefined : carried, carried: carried !== undefined };
}

// "Since its launch … has sent 38 billion in taxes, as of 1 April 2026": the sum stands as of that day
function asOfDay({ quantities }: Scene, times: readonly TimeReading[]): TimeReading | undefined {
  if (quantities.length !== 1) return undefined;
  return times.find(({ part, time }) => part === 'at' && time?.kind === 'day');
}

// "is home to 3,000 companies and plans exports of $5 billion by 2030"
function isAnothersGoal(scene: Scene, time: TimeReading, { to }: QuantityReading): boolean {
  if (time.part !== 'by' || time.from < to) return false;
  return scene.quantities.some((other) => other.from >= to && other.to <= time.from);
}

// «…, всего в парке трудятся 4 844 человека»: the total stands as of now, not over the span before.
function isSummedUp({ view, segments }: Scene, { core }: QuantityReading): boolean {
  return view.tokens.some(
    (token, at) => token.text === 'всего' && at < core.from && segments[at] === segments[core.from],
  );
}

function isOfClause(scene: Scene, time: TimeReading, quantity: QuantityReading): boolean {
  return segmentAt(scene, time.to - 1) === segmentAt(scene, quantity.core.from);
}

/** Writes the period of a figure. */
export function periodOf(
  choice: TimeChoice,
  series: SeriesKind,
  context: {
    readonly published: CalendarDay | null;
    readonly publishedText: string | null;
    readonly country: string | null;
    readonly base: TimeReading | undefined;
  },
): PeriodChoice {
  const { time } = choice;
  if (time === undefined || time.part === 'now' || time.part === 'since-start') {
    return ofPublication(context.publishedText);
  }
  const value = time.part === 'year-earlier' ? yearEarlier(context, time.time) : time.time;
  if (value === null) return { period: null, certainty: 'missing' };
  const write = series === 'flow' ? toFlowPeriod : toStockPeriod;
  const printed = time.printed && !choice.carried;
  return { period: write(value, context.country), certainty: printed ? 'certain' : 'inferred' };
}

// The year before the time of the figure beside it (or the year named), or before the publication.
function yearEarlier(
  context: { readonly published: CalendarDay | null; readonly base: TimeReading | undefined },
  named: TimeValue | null,
) {
  const base = context.base?.time;
  if (base !== undefined && base !== null) {
    return shiftYears(base, named === null ? -1 : named.year - base.year);
  }
  if (named !== null) return named;
  const { published } = context;
  return published === null ? null : ({ kind: 'year', year: published.year - 1 } as const);
}

function ofPublication(published: string | null): PeriodChoice {
  if (published === null) return { period: null, certainty: 'missing' };
  return { period: published, certainty: 'inferred' };
}

// Compared periods date nothing; nor does a clause of its own that tells of the founding.
function isUsable(scene: Scene, time: TimeReading): boolean {
  if (time.part === 'compare' || time.part === 'within') return false;
  if (time.part === 'since-start') return true;
  const segment = segmentAt(scene, time.to - 1);
  const holds = scene.quantities.some((other) => segmentAt(scene, other.core.from) === segment);
  if (holds) return true;
  return !hasMarkWithin(scene.view, 'founding', rangeOf(scene, segment));
}

function rangeOf(scene: Scene, segment: number): { from: number; to: number } {
  const from = scene.segments.indexOf(segment);
  const to = scene.segments.lastIndexOf(segment) + 1;
  return { from, to };
}

function nearest(
  scene: Scene,
  quantity: QuantityReading,
  times: readonly TimeReading[],
): TimeReading | undefined {
  const segment = segmentAt(scene, quantity.core.from);
  const scored = times
    .map((time) => ({ time, cost: costOf(scene, time, { quantity, segment }) }))
    .filter(({ cost }) => cost < Infinity)
    .sort((a, b) => a.cost - b.cost);
  return scored[0]?.time;
}

const OTHER_CLAUSE = 20;
const LATER_CLAUSE = 60;
const AFTER = 3;

// A time of the same clause is nearest; one before counts for what follows, one after rarely.
function costOf(
  scene: Scene,
  time: TimeReading,
  place: { readonly quantity: QuantityReading; readonly segment: number },
): number {
  const { quantity, segment } = place;
  const there = segmentAt(scene, time.to - 1);
  const before = time.to <= quantity.from;
  const distance = before ? quantity.from - time.to : time.from - quantity.to + AFTER;
  if (time.part === 'year-earlier') return besideEarlier(scene, time, quantity);
  if (time.from === quantity.to) return 0;
  const belongs = scene.quantities.some((other) => other !== quantity && other.to === time.from);
  if (there === segment) return distance + (belongs ? OTHER_CLAUSE : 0);
  if (before) return OTHER_CLAUSE + distance;
  const taken = scene.quantities.some(
    (other) => other.from >= quantity.to && segmentAt(scene, other.core.from) === there,
  );
  return taken || there - segment > 1 ? Infinity : LATER_CLAUSE + distance;
}

// «35 млрд годом ранее», «(годом ранее — 41,5 млрд)»: the quantity right before, else right after.
function besideEarlier(scene: Scene, time: TimeReading, quantity: QuantityReading): number {
  const segment = segmentAt(scene, time.from);
  const before = scene.quantities.filter(
    (other) => other.to <= time.from && segmentAt(scene, other.core.from) === segment,
  );
  const owner = before.at(-1) ?? scene.quantities.find((other) => other.from >= time.to);
  return owner === quantity ? 0 : Infinity;
}
