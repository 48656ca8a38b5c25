import type { Dataset } from '../domain/dataset.ts';
import type { ParkId } from '../domain/ids.ts';
import { metricOf } from '../domain/metric.ts';
import type { AsOf, Question } from '../domain/question.ts';
import { formatDay } from '../text/format-period.ts';
import type { Language } from '../text/language.ts';
import { say } from '../text/say.ts';
import { wordOf } from '../text/word-of.ts';
import { nameOfPark } from './figure-mark.ts';
import type { ChartSpec } from './spec.ts';

/** Most parks that a title names one by one. */
const MOST_NAMES = 3;

/** The user's title, or one proposed from the spec: the metric and the parks. */
export function titleOf(dataset: Dataset, spec: ChartSpec): string {
  if (spec.title !== null) return cleanLine(spec.title);
  const { language, parks } = spec;
  const metric = spec.kind === 'holes' ? say(language, 'chart.known') : sayMetric(spec);
  if (parks.length > MOST_NAMES) {
    return say(language, 'chart.title-many', { metric, count: parks.length });
  }
  return say(language, 'chart.title', { metric, parks: joinNames(dataset, parks, language) });
}

/**
 * The user's subtitle, or one proposed from the spec: time, status, currency, prices and scale, as
 * far as they are not what everybody expects. `common` is the period that all figures share.
 */
export function subtitleOf(spec: ChartSpec, common: string | null): string {
  if (spec.subtitle !== null) return cleanLine(spec.subtitle);
  const { language } = spec;
  const parts = [
    sayTime(spec),
    common === null ? '' : say(language, 'chart.period-common', { period: common }),
    ...sayMoney(spec),
    spec.kind === 'scatter' && spec.metricSize !== null
      ? say(language, 'chart.areas', {
          metric: lowerFirst(wordOf(language, 'metric', spec.metricSize)),
        })
      : '',
    spec.scale === 'log' ? say(language, 'chart.log-scale') : '',
  ];
  return capitalise(parts.filter((part) => part !== '').join('; '));
}

/** A text as one line without characters that turn its direction or hide in it. */
export function cleanLine(text: string): string {
  return text
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ')
    .replace(/ {2,}/g, ' ')
    .trim();
}

function sayMetric(spec: ChartSpec): string {
  const { language } = spec;
  const metric = wordOf(language, 'metric', spec.metric);
  if (spec.kind !== 'scatter' || spec.metricAcross === null) return metric;
  const across = wordOf(language, 'metric', spec.metricAcross);
  return say(language, 'chart.and', { first: metric, last: lowerFirst(across) });
}

function joinNames(dataset: Dataset, parks: readonly ParkId[], language: Language): string {
  const names = parks.map((park) => nameOfPark(dataset, park, language));
  const last = names.at(-1) ?? '';
  if (names.length < 2) return last;
  return say(language, 'chart.and', { first: names.slice(0, -1).join(', '), last });
}

function sayTime(spec: ChartSpec): string {
  const { language } = spec;
  switch (spec.kind) {
    case 'line':
    case 'index':
    case 'grouped':
    case 'multiples':
      return say(language, spec.withPlans ? 'chart.over-time-with-plans' : 'chart.over-time');
    case 'bump':
      return say(language, 'chart.ranks');
    case 'bullet':
      return say(language, 'chart.plan-and-fact');
    case 'dumbbell':
      return say(language, spec.pair === 'plan' ? 'chart.plan-and-fact' : 'chart.then-and-now');
    default:
      return [sayAsOf(language, spec.question), sayStatuses(language, spec.question)]
        .filter((part) => part !== '')
        .join('; ');
  }
}

function sayAsOf(language: Language, { asOf, toleranceYears }: Question): string {
  switch (asOf.kind) {
    case 'latest':
      return say(language, 'chart.as-of-latest');
    case 'year':
      return sayYear(language, asOf, toleranceYears);
    case 'day':
      return say(language, 'chart.as-of-day', { day: formatDay(language, asOf.day) });
  }
}

function sayYear(
  language: Language,
  { year }: AsOf & { kind: 'year' },
  toleranceYears: number,
): string {
  return toleranceYears === 0
    ? say(language, 'chart.as-of-year', { year })
    : say(language, 'chart.as-of-year-tolerant', { year, years: toleranceYears });
}

function sayStatuses(language: Language, { statuses }: Question): string {
  if (statuses === 'fact') return '';
  return say(language, statuses === 'plan' ? 'chart.plans-only' : 'chart.plans-too');
}

function sayMoney({ language, question, metric }: ChartSpec): readonly string[] {
  if (!isMoney(metric)) return [];
  const { currency, prices } = question;
  return [
    currency === null ? '' : say(language, 'chart.in-currency', { currency }),
    prices.kind === 'nominal' ? '' : say(language, 'chart.in-prices', { year: prices.year }),
  ];
}

function isMoney(id: ChartSpec['metric']): boolean {
  const metric = metricOf(id);
  return metric.kind === 'observed' ? metric.unit === 'money' : isMoney(metric.numerator);
}

function lowerFirst(text: string): string {
  return text.slice(0, 1).toLowerCase() + text.slice(1);
}

function capitalise(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
