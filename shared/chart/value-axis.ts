import type { MetricId } from '../domain/metric.ts';
import { currencyOf, splitUnit, type Unit } from '../domain/unit.ts';
import { formatDecimals } from '../text/format-number.ts';
import type { Language } from '../text/language.ts';
import { say, type TextKey } from '../text/say.ts';
import { wordOf, wordOfUnit } from '../text/word-of.ts';
import type { ValueAxis } from './model.ts';
import { type AxisDemand, buildAxisSpan } from './ticks.ts';

/** What an axis measures. */
export interface AxisSubject {
  readonly metric: MetricId;
  readonly unit: Unit;
  readonly language: Language;
  /** A title in place of metric and unit. */
  readonly title?: string;
}

interface Magnitude {
  readonly factor: number;
  readonly word: TextKey | null;
}

const PLAIN: Magnitude = { factor: 1, word: null };
const MAGNITUDES: readonly Magnitude[] = [
  { factor: 1e12, word: 'chart.trillions' },
  { factor: 1e9, word: 'chart.billions' },
  { factor: 1e6, word: 'chart.millions' },
];
/** Counts stay in plain figures up to here: «13 000» reads better than «13 тыс.». */
const LARGEST_PLAIN_COUNT = 10e6;
const MOST_DECIMALS = 6;

/** Builds a value axis: a span around the numbers, its tick words, and a title with the unit. */
export function buildValueAxis(subject: AxisSubject, demand: AxisDemand): ValueAxis {
  const span = buildAxisSpan(demand);
  const magnitude = magnitudeOf(subject.unit, span.hi);
  const scaled = span.ticks.map((tick) => Number((tick / magnitude.factor).toPrecision(12)));
  const decimals = Math.max(0, ...scaled.map(decimalsOf));
  return {
    kind: 'value',
    span,
    labels: scaled.map((tick) =>
      formatDecimals(subject.language, tick, span.scale === 'log' ? decimalsOf(tick) : decimals),
    ),
    title: subject.title ?? titleOf(subject, magnitude),
  };
}

/** Writes numbers of a metric as an axis would, with what they measure. */
export function labelValues(
  { metric, unit, language }: AxisSubject,
  values: readonly number[],
): { readonly labels: readonly string[]; readonly title: string } {
  const magnitude = magnitudeOf(unit, Math.max(...values));
  return {
    labels: values.map((value) => {
      const scaled = Number((value / magnitude.factor).toPrecision(12));
      return formatDecimals(language, scaled, decimalsOf(scaled));
    }),
    title: titleOf({ metric, unit, language }, magnitude),
  };
}

function magnitudeOf(unit: Unit, highest: number): Magnitude {
  if (currencyOf(unit) === null && highest <= LARGEST_PLAIN_COUNT) return PLAIN;
  return MAGNITUDES.find((each) => highest >= each.factor) ?? PLAIN;
}

function titleOf({ metric, unit, language }: AxisSubject, { word }: Magnitude): string {
  const magnitude = word === null ? '' : say(language, word);
  const { base } = splitUnit(unit);
  const measure = base === 'count' ? '' : wordOfUnit(language, unit);
  const scale = joinMagnitude(language, magnitude, measure);
  const name = wordOf(language, 'metric', metric);
  return scale === '' ? name : say(language, 'chart.axis-title', { metric: name, unit: scale });
}

// «млрд ₽», but "RUB bn": English puts the currency code before the number.
function joinMagnitude(language: Language, magnitude: string, measure: string): string {
  if (magnitude === '' || measure === '') return magnitude + measure;
  if (language === 'ru') return `${magnitude} ${measure}`;
  const [code = '', ...rest] = measure.split(' ');
  return [code, magnitude, ...rest].join(' ');
}

function decimalsOf(value: number): number {
  const fraction = String(value).split('.')[1] ?? '';
  return fraction.includes('e') ? MOST_DECIMALS : Math.min(MOST_DECIMALS, fraction.length);
}
