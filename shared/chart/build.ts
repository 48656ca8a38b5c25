import { errorProblem, type Problem } from '../core/problem.ts';
import type { Dataset } from '../domain/dataset.ts';
import type { Figure } from '../domain/figure.ts';
import { isBlocked, problemsOfChecks } from '../domain/guard-check.ts';
import type { SourceId } from '../domain/ids.ts';
import type { Inquiry } from '../domain/question.ts';
import type { Language } from '../text/language.ts';
import { draftBars } from './build-bar.ts';
import { draftBump } from './build-bump.ts';
import { draftGrouped } from './build-grouped.ts';
import { draftHoles } from './build-holes.ts';
import { draftIndex } from './build-index.ts';
import { draftLines } from './build-line.ts';
import { draftMap } from './build-map.ts';
import { draftMultiples } from './build-multiples.ts';
import { draftPairs } from './build-pairs.ts';
import { draftScatter } from './build-scatter.ts';
import { draftStack } from './build-stack.ts';
import {
  buildHoles,
  buildSigns,
  buildTableTwin,
  commonPeriod,
  sayPeriod,
  tellChart,
} from './chart-words.ts';
import { buildCitations } from './citations.ts';
import type { Draft } from './draft.ts';
import { nameOfPark } from './figure-mark.ts';
import { buildFootnotes } from './footnotes.ts';
import { buildParkLooks } from './look.ts';
import type { ChartModel, HoleEntry, Panel, ParkEntry } from './model.ts';
import type { ChartSpec } from './spec.ts';
import { subtitleOf, titleOf } from './titles.ts';
import { MOST_BESIDE } from '../table/most-beside.ts';

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
  const count = spec.parks.length;
  if (count > MOST_BESIDE) {
    const problem = errorProblem('chart.too-many-parks', { count, most: MOST_BESIDE });
    return { kind: 'blocked', problems: [problem] };
  }
  const inquiry = { ...spec.question, preferences };
  const draft = draftChart(dataset, spec, inquiry);
  const { language } = spec;
  if (draft.refusals.length > 0) return { kind: 'blocked', problems: draft.refusals };
  if (draft.drawn.length === 0) {
    return {
      kind: 'empty',
      problem: errorProblem('export.nothing-to-draw'),
      holes: buildHoles(dataset, draft.leftOut, language),
    };
  }
  const findings = problemsOfChecks(draft.checks);
  if (isBlocked(draft.checks)) return { kind: 'blocked', problems: findings };
  const model = buildModel(dataset, spec, { draft, findings, numbered });
  return { kind: 'drawn', model, figures: draft.drawn };
}

function draftChart(dataset: Dataset, spec: ChartSpec, inquiry: Inquiry): Draft {
  switch (spec.kind) {
    case 'bar':
    case 'dot':
      return draftBars({ dataset, spec, inquiry });
    case 'stack':
      return draftStack({ dataset, spec, inquiry });
    case 'multiples':
      return draftMultiples({ dataset, spec, inquiry });
    case 'grouped':
      return draftGrouped({ dataset, spec, inquiry });
    case 'dumbbell':
    case 'bullet':
      return draftPairs({ dataset, spec, inquiry });
    case 'line':
      return draftLines({ dataset, spec, inquiry });
    case 'index':
      return draftIndex({ dataset, spec, inquiry });
    case 'holes':
      return draftHoles({ dataset, spec, inquiry });
    case 'bump':
      return draftBump({ dataset, spec, inquiry });
    case 'scatter':
      return draftScatter({ dataset, spec, inquiry });
    case 'map':
      return draftMap({ dataset, spec, inquiry });
  }
}

interface Material {
  readonly draft: Draft;
  readonly findings: readonly Problem[];
  readonly numbered: readonly SourceId[];
}

function buildModel(dataset: Dataset, spec: ChartSpec, material: Material): ChartModel {
  const { draft, findings, numbered } = material;
  const { language } = spec;
  const { figures, drawn, leftOut } = draft;
  const citations = buildCitations(dataset, drawn, { language, numbered });
  const panel = draft.buildPanel({ dataset, citations, language });
  const title = titleOf(dataset, spec);
  const holes = buildHoles(dataset, leftOut, language);
  const footnotes = buildFootnotes({
    dataset,
    figures,
    reading: spec.question.reading,
    findings,
    language,
  });
  return {
    spec,
    language,
    title,
    subtitle: subtitleOf(spec, sayPeriod(commonPeriod(drawn), language)),
    parks: parkEntries(dataset, spec, panel),
    signs: signsOf(panel, language),
    panel,
    holes,
    footnotes: [...draft.notes, ...footnotes],
    sources: citations.entries,
    alternative: tellChart(spec.kind, title, { marks: panel.marks, holes, language }),
    table: buildTableTwin(figures, { dataset, citations, language }),
  };
}

// The words in a tile carry their bounds themselves.
function signsOf(panel: Panel, language: Language): ChartModel['signs'] {
  const signs = buildSigns(panel.marks, language);
  if (panel.kind !== 'tiles') return signs;
  return signs.filter(({ sign }) => sign === 'plan' || sign === 'estimate');
}

// Looks are given to all parks asked for, so that a park without a figure does not shift the rest.
function parkEntries(dataset: Dataset, spec: ChartSpec, panel: Panel): readonly ParkEntry[] {
  const looks = buildParkLooks(spec.parks);
  const shown = new Set(panel.marks.map((mark) => mark.park));
  return [...looks].flatMap(([park, look]) =>
    shown.has(park) ? [{ park, name: nameOfPark(dataset, park, spec.language), look }] : [],
  );
}
