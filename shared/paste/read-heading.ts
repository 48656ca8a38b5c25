import { type MetricId, METRIC_IDS, OBSERVED_METRIC_IDS } from '../domain/metric.ts';
import { stemsOf } from '../text/stem.ts';
import { wordOf } from '../text/word-of.ts';
import { EMPTY_HEADING_WORDS, HEADINGS_OF_METRIC, PLAN_WORDS } from './heading-words.ts';
import { type Measure, readMeasure } from './read-amount.ts';

/** What the heading of a column says of the cells below it. */
export interface Heading {
  /** Null where no metric has such a name. */
  readonly metric: MetricId | null;
  /** Whether it speaks of plans. */
  readonly isPlan: boolean;
  /** Scale and unit of all its numbers. */
  readonly measure: Measure;
  /** ISO period that it names; null where it names none. */
  readonly period: string | null;
}

const DATE = /(?<!\d)(\d{1,2})\.(\d{1,2})\.((?:19|20)\d\d)(?:\s*г\.?)?/;
const ISO =
  /(?<!\d)(?:19|20)\d\d(?:-Q[1-4]|-\d\d(?:-\d\d)?)?(?!\d)(?:\s*г(?:ода?|\.)?(?!\p{L}))?/iu;
const NO_MEASURE: Measure = { power: 0, unit: null };

/**
 * Reads a heading: «Рабочие места, тыс. чел.», "Revenue (RUB bn), 2024", «Резиденты: план». A
 * metric is found only where all telling words are those of one of its names.
 */
export function readHeading(text: string): Heading {
  const { rest: undated, period } = takePeriod(text.toLowerCase().replaceAll('ё', 'е'));
  const { rest, measure } = takeMeasure(undated);
  const words = rest.match(/[\p{L}\p{N}]+/gu) ?? [];
  const isPlan = words.some((word) => PLAN_WORDS.test(word));
  const subject = words.filter((word) => !PLAN_WORDS.test(word)).join(' ');
  return { metric: METRIC_OF_NAME.get(keyOf(subject)) ?? null, isPlan, measure, period };
}

function takePeriod(text: string): { readonly rest: string; readonly period: string | null } {
  const date = DATE.exec(text);
  if (date !== null) {
    const [found, day = '', month = '', year = ''] = date;
    const period = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
    return { rest: text.replace(found, ' '), period };
  }
  const found = ISO.exec(text)?.[0] ?? '';
  if (found === '') return { rest: text, period: null };
  const period = found.replace(/\s*г.*$/u, '').toUpperCase();
  return { rest: text.replace(found, ' '), period };
}

// A unit stands in brackets or after the last comma; what stands there and is none belongs to the
// name.
function takeMeasure(text: string): { readonly rest: string; readonly measure: Measure } {
  let measure = NO_MEASURE;
  let rest = text;
  for (const part of text.match(/\([^()]*\)|\[[^[\]]*\]|,[^,()[\]]*/g) ?? []) {
    const inner = part.replace(/^[,([]|[)\]]$/g, '').trim();
    const read = readMeasure(inner);
    if (inner === '' || read === null) continue;
    measure = { power: measure.power + read.power, unit: read.unit ?? measure.unit };
    rest = rest.replace(part, ' ');
  }
  return { rest, measure };
}

const EMPTY_WORDS: ReadonlySet<string> = new Set(stemsOf(EMPTY_HEADING_WORDS));

// Order and endings of words differ from writer to writer.
function keyOf(name: string): string {
  const stems = stemsOf(name).filter((stem) => !EMPTY_WORDS.has(stem));
  return [...new Set(stems)].toSorted().join(' ');
}

const METRIC_OF_NAME: ReadonlyMap<string, MetricId> = buildNames();

function buildNames(): ReadonlyMap<string, MetricId> {
  const names = new Map<string, MetricId>();
  for (const metric of METRIC_IDS) {
    for (const language of ['ru', 'en'] as const) {
      names.set(keyOf(wordOf(language, 'metric', metric)), metric);
      names.set(keyOf(wordOf(language, 'metric-short', metric)), metric);
    }
    names.set(keyOf(metric.replaceAll('_', ' ')), metric);
  }
  for (const metric of OBSERVED_METRIC_IDS) {
    for (const name of HEADINGS_OF_METRIC[metric]) names.set(keyOf(name), metric);
  }
  names.delete('');
  return names;
}
