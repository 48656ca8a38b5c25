import { errorProblem } from '../core/problem.ts';
import type { Figure } from '../domain/figure.ts';
import { mergeChecks } from '../domain/guard-check.ts';
import type { ParkId } from '../domain/ids.ts';
import { isPoint } from '../domain/interval.ts';
import type { MetricId } from '../domain/metric.ts';
import { buildFigure } from '../table/figure.ts';
import { formatFigure } from '../text/format.ts';
import { formatPeriodShort } from '../text/format-period.ts';
import { say } from '../text/say.ts';
import { wordOf } from '../text/word-of.ts';
import { axisOfFigures } from './category.ts';
import { commonPeriod, type LeftOut } from './chart-words.ts';
import { type ChartRequestOf, checkFigures, type Draft } from './draft.ts';
import { isAboveZero, sortDrawable } from './drawable.ts';
import {
  buildMark,
  extentOf,
  isValue,
  type MarkWords,
  nameOfPark,
  type ValueFigure,
} from './figure-mark.ts';
import type { LeftOutReason, Mark, ScatterMark, ScatterPanel, Texture } from './model.ts';
import type { ScatterSpec } from './spec.ts';

type Request = ChartRequestOf<ScatterSpec>;

/** What a point of a scatter is made from. */
interface Trio {
  readonly park: ParkId;
  readonly up: Figure;
  readonly across: Figure;
  /** Null where no metric is asked for the areas. */
  readonly size: Figure | null;
}

interface DrawnTrio {
  readonly park: ParkId;
  readonly up: ValueFigure;
  readonly across: ValueFigure;
  readonly size: ValueFigure | null;
}

/** Drafts a scatter: one point a park between two metrics, its area a third. */
export function draftScatter(request: Request): Draft {
  const { spec } = request;
  const { metricAcross } = spec;
  if (metricAcross === null) return refuse();
  const trios = spec.parks.map((park) => trioOf(request, park, metricAcross));
  const drawn = trios.flatMap((trio) => drawnTrio(trio, spec));
  const columns = (of: (trio: DrawnTrio) => ValueFigure | null) =>
    drawn.map(of).filter((figure) => figure !== null);
  const sizes = columns(({ size }) => size);
  return {
    figures: trios.flatMap(({ up, across, size }) => [
      across,
      up,
      ...(size === null ? [] : [size]),
    ]),
    drawn: drawn.flatMap(figuresOf),
    leftOut: trios.flatMap((trio) => leftOutOf(trio, spec)),
    checks: mergeChecks([
      checkFigures(
        request,
        columns(({ up }) => up),
        'chart',
      ),
      checkFigures(
        request,
        columns(({ across }) => across),
        'chart',
      ),
      checkFigures(request, sizes, 'chart'),
    ]),
    refusals: [],
    notes: noteSizes(request, drawn),
    buildPanel: (words) => buildPanel(spec, { drawn, metricAcross }, words),
  };
}

function refuse(): Draft {
  return {
    figures: [],
    drawn: [],
    leftOut: [],
    checks: [],
    refusals: [errorProblem('chart.needs-two-metrics')],
    notes: [],
    buildPanel: () => {
      throw new Error('a refused chart must not be drawn');
    },
  };
}

function trioOf({ dataset, spec, inquiry }: Request, park: ParkId, across: MetricId): Trio {
  const figureOf = (metric: MetricId) => buildFigure(dataset, { park, metric }, inquiry);
  return {
    park,
    up: figureOf(spec.metric),
    across: figureOf(across),
    size: spec.metricSize === null ? null : figureOf(spec.metricSize),
  };
}

function drawnTrio({ park, up, across, size }: Trio, spec: ScatterSpec): readonly DrawnTrio[] {
  const [first, second] = sortDrawable([up, across], { scale: spec.scale, alike: false }).drawn;
  if (first === undefined || second === undefined) return [];
  return [{ park, up: first, across: second, size: size !== null && isValue(size) ? size : null }];
}

function figuresOf({ up, across, size }: DrawnTrio): readonly ValueFigure[] {
  return [across, up, ...(size === null ? [] : [size])];
}

function leftOutOf({ up, across, size }: Trio, spec: ScatterSpec): readonly LeftOut[] {
  return [up, across, ...(size === null ? [] : [size])].flatMap((figure): readonly LeftOut[] => {
    const reason = reasonOf(figure, figure !== size && spec.scale === 'log');
    if (reason === null) return [];
    return [{ figure, reason, aspect: wordOf(spec.language, 'metric-short', figure.metric) }];
  });
}

function reasonOf(figure: Figure, isLog: boolean): LeftOutReason | null {
  if (figure.kind === 'hole') return figure.hole;
  return isLog && !isAboveZero(figure) ? 'not_positive' : null;
}

function noteSizes({ dataset, spec }: Request, drawn: readonly DrawnTrio[]): readonly string[] {
  const { metricSize, language } = spec;
  if (metricSize === null) return [];
  const metric = wordOf(language, 'metric', metricSize);
  const bounded = drawn.flatMap(({ size, park }) =>
    size === null || isPoint(size.quantity.interval)
      ? []
      : [`${nameOfPark(dataset, park, language)} (${formatFigure(language, size)})`],
  );
  return [
    say(language, 'chart.note-areas', { metric }),
    ...(bounded.length === 0
      ? []
      : [say(language, 'chart.note-bounded-areas', { parks: bounded.join(', ') })]),
  ];
}

interface Drawn {
  readonly drawn: readonly DrawnTrio[];
  readonly metricAcross: MetricId;
}

function buildPanel(
  spec: ScatterSpec,
  { drawn, metricAcross }: Drawn,
  words: MarkWords,
): ScatterPanel {
  const largest = Math.max(...drawn.map(({ size }) => size?.quantity.nominal ?? 0));
  const isShared = commonPeriod(drawn.flatMap(figuresOf)) !== null;
  return {
    kind: 'scatter',
    across: axisOfFigures(
      { ...spec, metric: metricAcross },
      drawn.map(({ across }) => across),
      false,
    ),
    along: axisOfFigures(
      spec,
      drawn.map(({ up }) => up),
      false,
    ),
    marks: drawn.map((trio) => scatterMark(trio, { largest, isShared }, words)),
  };
}

function scatterMark(
  trio: DrawnTrio,
  { largest, isShared }: { readonly largest: number; readonly isShared: boolean },
  words: MarkWords,
): ScatterMark {
  const { up, across, size } = trio;
  const place = { id: up.park, at: across.quantity.nominal, periodMark: null, joinKey: null };
  const marks = figuresOf(trio).map((figure): Mark => buildMark(figure, place, words));
  const own = buildMark(up, place, words);
  return {
    ...own,
    label: nameOfPark(words.dataset, up.park, words.language),
    periodMark: isShared ? null : sayPeriods(trio, words),
    texture: leastSure(marks.map(({ texture }) => texture)),
    spoken: marks.map(({ spoken }) => spoken).join('; '),
    sources: [...new Set(marks.flatMap(({ sources }) => sources))].sort((a, b) => a - b),
    across: extentOf(across.quantity),
    area: size === null || largest <= 0 ? null : size.quantity.nominal / largest,
  };
}

function sayPeriods({ across, up }: DrawnTrio, { language }: MarkWords): string | null {
  const periods = [across.period, up.period].filter((period) => period !== null);
  const words = new Set(periods.map((period) => formatPeriodShort(language, period)));
  return words.size === 0 ? null : [...words].join(' / ');
}

function leastSure(textures: readonly Texture[]): Texture {
  const order: readonly Texture[] = ['outline', 'hatch', 'solid'];
  return order.find((texture) => textures.includes(texture)) ?? 'solid';
}
