import type { Dataset } from '../domain/dataset.ts';
import type { Figure, Hole } from '../domain/figure.ts';
import type { Period } from '../domain/period.ts';
import { formatFigure } from '../text/format.ts';
import { formatPeriod, formatPeriodShort } from '../text/format-period.ts';
import type { Language } from '../text/language.ts';
import type { ChartKind } from '../table/view-spec.ts';
import { say, type TextKey } from '../text/say.ts';
import { wordOf } from '../text/word-of.ts';
import type { Citations } from './citations.ts';
import { formOfExtent } from './draw/extent.ts';
import { nameOfPark } from './figure-mark.ts';
import {
  type HoleEntry,
  type LeftOutReason,
  type Mark,
  type Sign,
  SIGNS,
  type SignEntry,
  type TableTwin,
} from './model.ts';

/** Figures that stay out of a chart, with the reason that stands in for their place. */
export interface LeftOut {
  readonly figure: Figure;
  readonly reason: LeftOutReason;
  /** What of the park is meant, where it is not the metric of the chart, e.g. «план». */
  readonly aspect?: string;
}

/** Lists what is not drawn, by reason, each park once. */
export function buildHoles(
  dataset: Dataset,
  leftOut: readonly LeftOut[],
  language: Language,
): readonly HoleEntry[] {
  const reasons = [...new Set(leftOut.map((each) => each.reason))];
  return reasons.map((reason) => {
    const parks = leftOut
      .filter((each) => each.reason === reason)
      .map((each) => sayCell(dataset, each, language));
    return {
      reason,
      sentence: say(language, 'chart.hole', {
        reason: sayReason(reason, language),
        parks: [...new Set(parks)].join(', '),
      }),
    };
  });
}

const REASONS = {
  not_positive: 'chart.not-positive',
  other_currency: 'chart.other-currency',
  other_series: 'chart.other-series',
  beyond_top: 'chart.beyond-top',
  contained: 'chart.contained',
  not_addable: 'chart.not-addable',
  one_year: 'chart.one-year',
  alone_in_year: 'chart.alone-in-year',
  no_base: 'chart.no-base',
  no_place: 'chart.no-place',
  no_area: 'chart.no-area',
} as const satisfies Readonly<Record<Exclude<LeftOutReason, Hole>, TextKey>>;

function sayReason(reason: LeftOutReason, language: Language): string {
  return isOwnReason(reason) ? say(language, REASONS[reason]) : wordOf(language, 'hole', reason);
}

function isOwnReason(reason: LeftOutReason): reason is keyof typeof REASONS {
  return reason in REASONS;
}

function sayCell(dataset: Dataset, { figure, aspect }: LeftOut, language: Language): string {
  const name = nameOfPark(dataset, figure.park, language);
  const period = figure.period === null ? null : formatPeriodShort(language, figure.period);
  const more = [aspect ?? null, period].filter((part) => part !== null);
  return more.length === 0 ? name : `${name} (${more.join(', ')})`;
}

/** The signs that the marks use, with their words. */
export function buildSigns(marks: readonly Mark[], language: Language): readonly SignEntry[] {
  const used = new Set(marks.flatMap(signsOf));
  return SIGNS.filter((sign) => used.has(sign)).map((sign) => ({
    sign,
    label: say(language, `chart.sign.${sign}`),
  }));
}

/** The period that all figures share, in full; null where they differ. */
export function commonPeriod(figures: readonly Figure[]): Period | null {
  const [first, ...rest] = figures.map((figure) => figure.period);
  if (first === undefined || first === null) return null;
  return rest.every((period) => period?.text === first.text) ? first : null;
}

/** The figures as a table: a row each, holes included. */
export function buildTableTwin(
  figures: readonly Figure[],
  { dataset, citations, language }: { dataset: Dataset; citations: Citations; language: Language },
): TableTwin {
  return {
    columns: [
      say(language, 'chart.column-park'),
      say(language, 'chart.column-period'),
      say(language, 'chart.column-figure'),
      say(language, 'chart.column-status'),
      say(language, 'chart.column-sources'),
    ],
    rows: figures.map((figure) => [
      nameOfPark(dataset, figure.park, language),
      figure.period === null ? '' : formatPeriodShort(language, figure.period),
      formatFigure(language, figure),
      figure.status === null ? '' : wordOf(language, 'status', figure.status),
      citations.numbersOf(figure).join(', '),
    ]),
  };
}

/** Everything that the chart shows, in words. */
export function tellChart(
  kind: ChartKind,
  title: string,
  {
    marks,
    holes,
    language,
  }: { marks: readonly Mark[]; holes: readonly HoleEntry[]; language: Language },
): string {
  const figures = [
    ...marks.map((mark) => `${mark.spoken}.`),
    ...holes.map((each) => each.sentence),
  ];
  return say(language, `chart.alternative-${kind}`, { title, figures: figures.join(' ') });
}

/** A period as words for people, in full. */
export function sayPeriod(period: Period | null, language: Language): string | null {
  return period === null ? null : formatPeriod(language, period);
}

function signsOf(mark: Mark): readonly Sign[] {
  return [...signsOfTexture(mark), ...signsOfExtent(mark)];
}

function signsOfTexture({ texture }: Mark): readonly Sign[] {
  if (texture === 'solid') return [];
  return [texture === 'outline' ? 'plan' : 'estimate'];
}

function signsOfExtent({ extent }: Mark): readonly Sign[] {
  const form = formOfExtent(extent);
  switch (form.kind) {
    case 'exact':
      return [];
    case 'open_above':
    case 'open_below':
      return ['open'];
    case 'between':
      return [form.soft ? 'soft' : 'interval'];
  }
}
