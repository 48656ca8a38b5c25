import { errorProblem, type Problem } from '../core/problem.ts';
import type { Dataset } from '../domain/dataset.ts';
import type { Figure } from '../domain/figure.ts';
import { type GuardCheck, isBlocked, problemsOfChecks } from '../domain/guard-check.ts';
import type { SourceId } from '../domain/ids.ts';
import type { Inquiry } from '../domain/question.ts';
import { checkSubjects } from '../table/compare.ts';
import { buildFigure } from '../table/figure.ts';
import { buildSeries } from '../table/series.ts';
import { buildBarPanel } from './build-bar.ts';
import { buildLinePanel } from './build-line.ts';
import {
  buildHoles,
  buildSigns,
  buildTableTwin,
  commonPeriod,
  sayPeriod,
  tellChart,
} from './chart-words.ts';
import { buildCitations } from './citations.ts';
import { type Drawable, sortDrawable } from './drawable.ts';
import { type MarkWords, nameOfPark, type ValueFigure } from './figure-mark.ts';
import { buildFootnotes } from './footnotes.ts';
import { buildParkLooks } from './look.ts';
import type { ChartModel, HoleEntry, Panel, ParkEntry } from './model.ts';
import type { ChartSpec } from './spec.ts';
import { subtitleOf, titleOf } from './titles.ts';

/** What comes of a chart that was asked for. */
export type ChartOutcome =
  | {
      readonly kind: 'drawn';
      readonly model: ChartModel;
      /** What the marks were made of. */
      readonly figures: readonly Figure[];
    }
  /** The guard forbids that the figures stand side by side. */
  | { readonly kind: 'blocked'; readonly problems: readonly Problem[] }
  /** None of the parks has a figure. */
  | { readonly kind: 'empty'; readonly problem: Problem; readonly holes: readonly HoleEntry[] };

/** What a chart follows besides its spec. */
export interface ChartSurroundings {
  /** The user's preferences among rivals. */
  readonly preferences?: Inquiry['preferences'];
  /** Sources that bear a number already in the document that the chart will stand in. */
  readonly numbered?: readonly SourceId[];
}

/**
 * Builds a chart as plain data. The guard runs first: what must not stand side by side is not
 * drawn, and the outcome says why.
 */
export function buildChart(
  dataset: Dataset,
  spec: ChartSpec,
  { preferences, numbered = [] }: ChartSurroundings = {},
): ChartOutcome {
  const inquiry = { ...spec.question, preferences };
  const figures = spec.parks.flatMap((park) => figuresOf(dataset, { spec, park, inquiry }));
  const drawable = sortDrawable(figures, spec);
  const { language } = spec;
  if (drawable.drawn.length === 0) {
    return {
      kind: 'empty',
      problem: errorProblem('export.nothing-to-draw'),
      holes: buildHoles(dataset, drawable.leftOut, language),
    };
  }
  const checks = checkChart(dataset, spec, drawable.drawn);
  const findings = problemsOfChecks(checks);
  if (isBlocked(checks)) return { kind: 'blocked', problems: findings };
  const model = buildModel(dataset, spec, { figures, drawable, findings, numbered });
  return { kind: 'drawn', model, figures: drawable.drawn };
}

interface Material {
  readonly figures: readonly Figure[];
  readonly drawable: Drawable;
  readonly findings: readonly Problem[];
  readonly numbered: readonly SourceId[];
}

function figuresOf(
  dataset: Dataset,
  { spec, park, inquiry }: { spec: ChartSpec; park: ChartSpec['parks'][number]; inquiry: Inquiry },
): readonly Figure[] {
  const cell = { park, metric: spec.metric };
  if (spec.kind === 'bar') return [buildFigure(dataset, cell, inquiry)];
  const statuses = spec.withPlans ? 'any' : inquiry.statuses;
  const points = buildSeries(dataset, cell, { ...inquiry, statuses });
  return points.length > 0
    ? points.map((point) => point.figure)
    : [buildFigure(dataset, cell, inquiry)];
}

// Over time each park is checked by its last figure; that periods differ is what the axis shows.
function checkChart(
  dataset: Dataset,
  spec: ChartSpec,
  drawn: readonly ValueFigure[],
): readonly GuardCheck[] {
  const figures = spec.kind === 'line' ? lastOfEachPark(drawn) : drawn;
  const subjects = figures.flatMap((figure) => {
    const park = dataset.parkById.get(figure.park);
    return park === undefined ? [] : [{ park, figure }];
  });
  const checks = checkSubjects(subjects, 'chart', spec.question);
  if (spec.kind !== 'line') return checks;
  return checks.filter(({ check }) => check !== 'period' && check !== 'part_year');
}

function lastOfEachPark(drawn: readonly ValueFigure[]): readonly ValueFigure[] {
  return [...new Map(drawn.map((figure) => [figure.park, figure])).values()];
}

function buildModel(dataset: Dataset, spec: ChartSpec, material: Material): ChartModel {
  const { language } = spec;
  const { drawn, leftOut } = material.drawable;
  const citations = buildCitations(dataset, drawn, { language, numbered: material.numbered });
  const panel = buildPanel(spec, drawn, { dataset, citations, language });
  const title = titleOf(dataset, spec);
  const holes = buildHoles(dataset, leftOut, language);
  return {
    spec,
    language,
    title,
    subtitle: subtitleOf(spec, sayPeriod(commonPeriod(drawn), language)),
    parks: parkEntries(dataset, spec, panel),
    signs: buildSigns(panel.marks, language),
    panel,
    holes,
    footnotes: buildFootnotes({
      dataset,
      figures: material.figures,
      reading: spec.question.reading,
      findings: material.findings,
      language,
    }),
    sources: citations.entries,
    alternative: tellChart(spec.kind, title, { marks: panel.marks, holes, language }),
    table: buildTableTwin(material.figures, { dataset, citations, language }),
  };
}

function buildPanel(spec: ChartSpec, drawn: Drawable['drawn'], words: MarkWords): Panel {
  switch (spec.kind) {
    case 'bar':
      return buildBarPanel(spec, drawn, words);
    case 'line':
      return buildLinePanel(spec, drawn, words);
  }
}

// Looks are given to all parks asked for, so that a park without a figure does not shift the rest.
function parkEntries(dataset: Dataset, spec: ChartSpec, panel: Panel): readonly ParkEntry[] {
  const looks = buildParkLooks(spec.parks);
  const shown = new Set(panel.marks.map((mark) => mark.park));
  return [...looks].flatMap(([park, look]) =>
    shown.has(park) ? [{ park, name: nameOfPark(dataset, park, spec.language), look }] : [],
  );
}
