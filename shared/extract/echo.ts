import { type ObservedMetricId, observedMetricOf } from '../domain/metric.ts';
import type { MetricPlace } from './metric-place.ts';
import type { Scene } from './scene.ts';
import { marksOf, textAt } from './sentence-view.ts';

/** Longest sentence that only gives another value of what was just told. */
const SHORT = 9;
const POINTERS = new Set(['их', 'было', 'стало', 'осталось', 'are', 'were']);
const SMALL = new Set(['уже', 'всего', 'лишь', 'только', 'пока', 'еще', 'just', 'only']);

/**
 * The metric that a short sentence repeats with another value: «Пока их 14», «Пять лет назад было
 * 86», «Пока это 212 миллиардов». The sentence before must have told of it, and no word of this one
 * may name another.
 */
export function echoMetric({ scene, quantity, memory }: MetricPlace): ObservedMetricId | undefined {
  const metric = memory.justTold;
  if (metric === null || isLong(scene) || marksOf(scene.view, 'head').length > 0) return undefined;
  const pointer = pointerBefore(scene, quantity.from);
  const { unit } = observedMetricOf(metric);
  if (unit === 'money') return pointer === 'это' && quantity.scaled ? metric : undefined;
  return unit === 'count' && POINTERS.has(pointer) ? metric : undefined;
}

function isLong({ view }: Scene): boolean {
  return view.tokens.filter((token) => token.kind !== 'sign').length > SHORT;
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
