import { type ObservedMetricId, observedMetricOf } from '../domain/metric.ts';
import type { MetricPlace } from './metric-place.ts';
import type { QuantityReading } from './quantity.ts';
import { type Scene, segmentAt } from './scene.ts';
import { markAt, marksOf, textAt } from './sentence-view.ts';

/** Longest clause that only gives another value of what was just told, by its words. */
const SHORT = 9;
const POINTERS = new Set(['их', 'было', 'стало', 'осталось', 'are', 'were']);
const SMALL = new Set(['уже', 'всего', 'лишь', 'только', 'пока', 'еще', 'just', 'only']);

/**
 * The metric that a short clause repeats with another value: «Пока их 14», «Пять лет назад было
 * 86», «Пока это 212 миллиардов», "In 2025 it amounted to 612 billion roubles". The sentence before
 * must have told of it, and no word of this one may name another.
 */
export function echoMetric({ scene, quantity, memory }: MetricPlace): ObservedMetricId | undefined {
  const metric = memory.justTold;
  if (metric === null || isNamed(scene, quantity)) return undefined;
  const { unit } = observedMetricOf(metric);
  return isOf(unit, quantity) && isTaken(scene, quantity, unit) ? metric : undefined;
}

// Called a goal, or the value of a pronoun, or of a word that points back.
function isTaken(scene: Scene, quantity: QuantityReading, unit: string): boolean {
  if (isGoal(scene, quantity)) return true;
  if (isLong(scene, quantity)) return false;
  if (isSubject(scene, quantity)) return true;
  const pointer = pointerBefore(scene, quantity.from);
  if (unit === 'money') return pointer === 'это' && quantity.scaled;
  return unit === 'count' && POINTERS.has(pointer);
}

// A word for a metric, up to the end of the clause
function isNamed(scene: Scene, { core }: QuantityReading): boolean {
  const last = segmentAt(scene, core.from);
  return marksOf(scene.view, 'head').some((mark) => segmentAt(scene, mark.from) <= last);
}

// A bare number counts, or gives a sum where a scale word stands with it.
function isOf(wanted: string, { unit, scaled }: QuantityReading): boolean {
  if (unit.kind === 'bare') return wanted === 'count' || (wanted === 'money' && scaled);
  return unit.kind === 'measure' && unit.measure === wanted;
}

// All up to the end of the clause; who said it may follow.
function isLong(scene: Scene, { core }: QuantityReading): boolean {
  const last = segmentAt(scene, core.from);
  const words = scene.view.tokens.filter(
    (token, at) => token.kind !== 'sign' && segmentAt(scene, at) <= last,
  );
  return words.length > SHORT;
}

const SUBJECTS = new Set(['it', 'this', 'that', 'they', 'он', 'она', 'оно', 'они']);
const AMOUNTING =
  /^(?:amount|total|reach|stood|was|were|came|exceed|составил|составля|достиг|превыс|равнял|был)/;
const REACH = 4;

// "it amounted to 612 billion", «она составила 612 млрд рублей»
function isSubject({ view }: Scene, { from, core }: QuantityReading): boolean {
  for (let at = from - 1; at >= Math.max(0, from - REACH); at -= 1) {
    if (SUBJECTS.has(textAt(view, at))) {
      return AMOUNTING.test(textAt(view, at + 1)) && at + 1 < core.from;
    }
  }
  return false;
}

const GOAL_LINKS = new Set(['of', 'at', 'is', '-', 'в']);

// "a target of $5 billion by 2030", «цель — 5 млрд долларов»
function isGoal({ view }: Scene, { from }: QuantityReading): boolean {
  if (!GOAL_LINKS.has(textAt(view, from - 1))) return false;
  return markAt(view, 'tone', from - 2)?.sense.tone === 'goal';
}

// The word before the number, times, places and small words between them left out.
function pointerBefore({ view, times, places }: Scene, at: number): string {
  let end = at;
  for (;;) {
    const reading = [...times, ...places].find((other) => other.to === end);
    if (reading !== undefined) end = reading.from;
    else if (SMALL.has(textAt(view, end - 1)) || LINKS.has(textAt(view, end - 1))) end -= 1;
    else return textAt(view, end - 1);
  }
}

const LINKS = new Set(['в', 'here', 'здесь', 'там', 'now']);
