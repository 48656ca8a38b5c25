import type { Dataset } from '../domain/dataset.ts';
import type { Figure } from '../domain/figure.ts';
import type { ParkId } from '../domain/ids.ts';
import type { Measure } from '../domain/measure.ts';
import type { Period } from '../domain/period.ts';
import { formatPeriodShort } from '../text/format-period.ts';
import type { Language } from '../text/language.ts';
import { say } from '../text/say.ts';
import { buildTimeAxis, calendarPosition } from './calendar.ts';
import type { TimeEvent } from './model.ts';

/** Most events that are drawn; a chart of more is read no more. */
const MOST_EVENTS = 8;

/** Measures and deadlines as lines of a chart, and the notes that say what they are. */
export interface ChartEvents {
  readonly lines: readonly TimeEvent[];
  readonly notes: readonly string[];
}

const NO_EVENTS: ChartEvents = { lines: [], notes: [] };

/** A chart over time that may show what else happened. */
interface EventfulRequest {
  readonly dataset: Dataset;
  readonly spec: {
    readonly parks: readonly ParkId[];
    readonly language: Language;
    readonly withEvents: boolean;
  };
}

/** The events within the time axis of a chart, where its spec asks for them. */
export function eventsAmong(
  { dataset, spec }: EventfulRequest,
  times: readonly number[],
): ChartEvents {
  if (!spec.withEvents || times.length === 0) return NO_EVENTS;
  const { lo, hi } = buildTimeAxis(times);
  return buildEvents(dataset, spec.parks, { language: spec.language, from: lo, to: hi });
}

/** The calendar positions of figures that have a time. */
export function timesOf(figures: readonly Pick<Figure, 'period'>[]): readonly number[] {
  return figures.flatMap(({ period }) => (period === null ? [] : [calendarPosition(period)]));
}

interface Dated {
  readonly measure: Measure;
  readonly period: Period;
  readonly what: 'from' | 'due';
}

/**
 * The measures and deadlines of the parks of a chart within its years, in the order of time, each
 * with a number that the notes repeat.
 */
function buildEvents(
  dataset: Dataset,
  parks: readonly ParkId[],
  {
    language,
    from,
    to,
  }: { readonly language: Language; readonly from: number; readonly to: number },
): ChartEvents {
  const dated = dataset.measures
    .filter(({ park }) => park !== null && parks.includes(park))
    .flatMap(datesOf)
    .filter(({ period }) => calendarPosition(period) >= from && calendarPosition(period) <= to)
    .toSorted((a, b) => calendarPosition(a.period) - calendarPosition(b.period));
  const drawn = dated.slice(0, MOST_EVENTS);
  return {
    lines: drawn.map(({ period }, index) => ({
      at: calendarPosition(period),
      label: String(index + 1),
    })),
    notes: [
      ...drawn.map(({ measure, period, what }, index) =>
        say(language, `chart.event-${what}`, {
          number: index + 1,
          period: formatPeriodShort(language, period),
          summary: measure.summary[language],
        }),
      ),
      ...(dated.length > drawn.length
        ? [say(language, 'chart.events-more', { count: dated.length - drawn.length })]
        : []),
    ],
  };
}

function datesOf(measure: Measure): readonly Dated[] {
  const { effectiveFrom, due } = measure;
  return [
    ...(effectiveFrom === null ? [] : [{ measure, period: effectiveFrom, what: 'from' as const }]),
    ...(due === null ? [] : [{ measure, period: due, what: 'due' as const }]),
  ];
}
