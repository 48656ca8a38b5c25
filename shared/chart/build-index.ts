import { indexSeries } from '../table/change.ts';
import { buildSeries, type SeriesPoint } from '../table/series.ts';
import type { Quantity } from '../domain/quantity.ts';
import { wholeDigits } from '../text/format-number.ts';
import { formatPeriod } from '../text/format-period.ts';
import { formatQuantity } from '../text/format-quantity.ts';
import { say } from '../text/say.ts';
import { wordOf } from '../text/word-of.ts';
import { timeMark } from './build-line.ts';
import { buildTimeAxis } from './calendar.ts';
import type { LeftOut } from './chart-words.ts';
import { type ChartRequestOf, checkOverTime, type Draft } from './draft.ts';
import { isAboveZero, mostCommon } from './drawable.ts';
import { numbersOfExtent } from './draw/extent.ts';
import { eventsAmong, timesOf } from './events.ts';
import { extentOf, type MarkWords, nameOfPark, type ValueFigure } from './figure-mark.ts';
import { gatherSeries } from './gather.ts';
import type { LeftOutReason, LinesPanel, Mark } from './model.ts';
import type { IndexSpec } from './spec.ts';
import { buildValueAxis } from './value-axis.ts';

const BASE = 100;

/** Drafts an index chart: each park's figures as an index on its own fact of the base year. */
export function draftIndex(request: ChartRequestOf<IndexSpec>): Draft {
  const { spec, dataset, inquiry } = request;
  const figures = gatherSeries(request, spec.withPlans);
  const statuses = spec.withPlans ? 'any' : 'fact';
  const series = spec.parks.map((park) =>
    buildSeries(dataset, { park, metric: spec.metric }, { ...inquiry, statuses }),
  );
  const baseYear = spec.baseYear ?? commonYear(series);
  const indexed = series.flatMap((points) => indexPark(request, points, baseYear));
  const drawn = indexed.flatMap((each) => (each.kind === 'drawn' ? each.figure : []));
  const holes = figures.flatMap((figure): readonly LeftOut[] =>
    figure.kind === 'hole' ? [{ figure, reason: figure.hole }] : [],
  );
  const events = eventsAmong(request, timesOf(drawn));
  return {
    figures,
    drawn,
    leftOut: [...holes, ...indexed.flatMap((each) => (each.kind === 'left_out' ? each : []))],
    checks: checkOverTime(request, drawn),
    refusals: [],
    notes: [say(spec.language, 'chart.note-index', { year: baseYear }), ...events.notes],
    buildPanel: (words) => ({
      ...buildPanel(spec, { drawn, baseYear }, words),
      events: events.lines,
    }),
  };
}

type Indexed =
  | { readonly kind: 'drawn'; readonly figure: ValueFigure }
  | (LeftOut & { readonly kind: 'left_out' });

function indexPark(
  { dataset, spec, inquiry }: ChartRequestOf<IndexSpec>,
  points: readonly SeriesPoint[],
  baseYear: number,
): readonly Indexed[] {
  const hasBase = points.some(({ year, track }) => year === baseYear && track === 'fact');
  return indexSeries(dataset, points, { baseYear, question: inquiry }).flatMap(
    ({ point: { figure }, index }): readonly Indexed[] => {
      if (figure.kind === 'hole') return [];
      const leave = (reason: LeftOutReason): readonly Indexed[] => [
        { kind: 'left_out', figure, reason },
      ];
      if (!hasBase) return leave('no_base');
      if (points.length === 1) return leave('one_year');
      if (index.kind === 'hole') return leave(index.hole);
      const indexed = { ...figure, quantity: roundIndex(index.quantity) };
      if (spec.scale === 'log' && !isAboveZero(indexed)) return leave('not_positive');
      return [{ kind: 'drawn', figure: indexed }];
    },
  );
}

// An index is read to a tenth of a point at most, however finely its parts were stated.
function roundIndex(quantity: Quantity): Quantity {
  const most = wholeDigits(quantity.nominal) + 1;
  const { significant, printed } = quantity.digits;
  const digits = { significant: Math.min(significant, most), printed: Math.min(printed, most) };
  return { ...quantity, digits };
}

// The year that most parks with more than one reported a fact on; of equals the earliest.
function commonYear(series: readonly (readonly SeriesPoint[])[]): number {
  const longer = series.filter((points) => points.length > 1);
  const years = (longer.length > 0 ? longer : series).flatMap((points) =>
    points
      .filter(({ track, figure }) => track === 'fact' && figure.kind === 'value')
      .map(({ year }) => year),
  );
  return mostCommon(years.toSorted((a, b) => a - b)) ?? 0;
}

function buildPanel(
  spec: IndexSpec,
  { drawn, baseYear }: { readonly drawn: readonly ValueFigure[]; readonly baseYear: number },
  words: MarkWords,
): Omit<LinesPanel, 'events'> {
  const { metric, language, scale } = spec;
  const marks = drawn.flatMap((figure) =>
    timeMark(figure, words).map(
      (mark): Mark => ({
        ...mark,
        spoken: speak(figure, { mark, baseYear }, words),
      }),
    ),
  );
  const title = say(language, 'chart.axis-index', { year: baseYear });
  const numbers = [...drawn.flatMap((each) => numbersOfExtent(extentOf(each.quantity))), BASE];
  return {
    kind: 'lines',
    across: buildTimeAxis(marks.map((mark) => mark.at)),
    along: buildValueAxis(
      { metric, unit: 'count', language, title },
      { scale, numbers, fromZero: false },
    ),
    reference: BASE,
    marks,
  };
}

function speak(
  { park, metric, quantity, period }: ValueFigure,
  { mark, baseYear }: { readonly mark: Mark; readonly baseYear: number },
  { dataset, language }: MarkWords,
): string {
  const sentence = say(language, 'chart.spoken-index', {
    park: nameOfPark(dataset, park, language),
    metric: wordOf(language, 'metric', metric),
    year: baseYear,
    figure: formatQuantity(language, quantity),
    period: period === null ? '' : formatPeriod(language, period),
  });
  return mark.sources.length === 0 ? sentence : `${sentence} [${mark.sources.join(', ')}]`;
}
