import { buildChart, type ChartOutcome } from '../chart/build.ts';
import { buildCitations } from '../chart/citations.ts';
import { buildFootnotes } from '../chart/footnotes.ts';
import { nameOfPark } from '../chart/figure-mark.ts';
import type { ChartModel, SourceEntry } from '../chart/model.ts';
import { type ChartSpec, chartOfView } from '../chart/spec.ts';
import { cleanLine } from '../chart/titles.ts';
import { errorProblem } from '../core/problem.ts';
import { failed, ok, type Result } from '../core/result.ts';
import type { Dataset } from '../domain/dataset.ts';
import type { Figure } from '../domain/figure.ts';
import type { MetricId } from '../domain/metric.ts';
import type { Comparison } from '../table/compare.ts';
import { compareView } from '../table/compare-view.ts';
import { printViewFile } from '../table/view-file.ts';
import { say, sayProblem } from '../text/say.ts';
import { wordOf } from '../text/word-of.ts';
import { buildComparisonTable } from './comparison-table.ts';
import type { CitedSource, Deliverable } from './deliverable.ts';
import type { DeliverableRequest } from './deliverable-request.ts';
import { buildFigureRows, type FigureWords, listFigures } from './figure-rows.ts';
import { type NumberedNotes, numberNotes } from './note-entries.ts';
import { buildPassportTables } from './passport-tables.ts';
import { describeQuestion } from './question-facts.ts';
import { collectUsed } from './used-tables.ts';

/**
 * Gathers what a view has to say into one document as plain data. Fails with
 * `export.nothing-chosen` where the view compares no park that the data know.
 */
export function buildDeliverable(
  dataset: Dataset,
  request: DeliverableRequest,
): Result<Deliverable> {
  const { view } = request.file;
  const { preferences } = request;
  const comparison = compareView(dataset, view, { ...view.question, preferences });
  if (comparison === null || comparison.metrics.length === 0) {
    return failed(errorProblem('export.nothing-chosen'));
  }
  const figures = comparison.metrics.flatMap((each) => each.figures.map(({ figure }) => figure));
  return ok(gather({ dataset, request, comparison, figures }));
}

interface Material {
  readonly dataset: Dataset;
  readonly request: DeliverableRequest;
  readonly comparison: Comparison;
  readonly figures: readonly Figure[];
}

function gather(material: Material): Deliverable {
  const { dataset, request, comparison, figures } = material;
  const { language, contents, file } = request;
  const charts = drawCharts(material);
  const drawn = [...listFigures([...figures, ...charts.figures]).values()];
  const citations = buildCitations(dataset, drawn, { language });
  const words: FigureWords = { dataset, citations, language };
  const notes = contents.notes ? notesOf(material) : NO_NOTES;
  return {
    language,
    program: request.program,
    day: request.day,
    title: titleOf(material),
    question: describeQuestion(language, file.view.question),
    origin: printViewFile(file),
    comparison: contents.comparison ? buildComparisonTable(comparison, notes, words) : null,
    figures: buildFigureRows([...figures, ...charts.figures], words),
    charts: charts.models.map((model) => addNotes(model, notes, material)),
    caveats: caveatsOf(material),
    leftOut: [...gapsOf(material), ...charts.refused],
    notes: notes.entries,
    passport: contents.passport ? buildPassportTables(comparison.passport, words) : [],
    sources: citations.entries.map((entry) => citedSource(entry, words)),
    used: collectUsed(dataset, drawn),
  };
}

const NO_NOTES: NumberedNotes = { entries: [], numbersOn: () => [] };

function notesOf({ dataset, request }: Material): NumberedNotes {
  const { parks, metrics } = request.file.view.comparison;
  return numberNotes(request.notes, { parks, metrics }, { dataset, language: request.language });
}

interface Charts {
  readonly models: readonly ChartModel[];
  readonly figures: readonly Figure[];
  readonly refused: readonly string[];
}

// The figures of the table are cited first, so that charts find their sources numbered.
function drawCharts(material: Material): Charts {
  const { dataset, request, figures } = material;
  const { language, preferences } = request;
  const models: ChartModel[] = [];
  const drawn: Figure[] = [];
  const refused: string[] = [];
  for (const spec of chartSpecs(request)) {
    const known = [...listFigures([...figures, ...drawn]).values()];
    const { entries } = buildCitations(dataset, known, { language });
    const numbered = entries.map(({ source }) => source);
    const outcome = buildChart(dataset, spec, { preferences, numbered });
    if (outcome.kind === 'drawn') {
      models.push(outcome.model);
      drawn.push(...outcome.figures);
    } else refused.push(sayRefusal(spec, outcome));
  }
  return { models, figures: drawn, refused };
}

function chartSpecs({ file, language, contents }: DeliverableRequest): readonly ChartSpec[] {
  const { view } = file;
  const chosen = chartOfView(view, language);
  if (contents.charts === 'none' || chosen === null) return [];
  if (contents.charts === 'chosen') return [chosen];
  const others = view.comparison.metrics.flatMap((metric) => chartOfMetric(view, metric, language));
  return [chosen, ...others.filter(({ metric }) => metric !== chosen.metric)];
}

function chartOfMetric(
  view: DeliverableRequest['file']['view'],
  metric: MetricId,
  language: DeliverableRequest['language'],
): readonly ChartSpec[] {
  const chart = { ...view.chart, metric, title: null, subtitle: null };
  const spec = chartOfView({ ...view, chart }, language);
  return spec === null ? [] : [spec];
}

function sayRefusal(
  { language, metric }: ChartSpec,
  outcome: Exclude<ChartOutcome, { kind: 'drawn' }>,
): string {
  const problems =
    outcome.kind === 'empty'
      ? [outcome.problem]
      : outcome.problems.filter(({ severity }) => severity === 'error');
  return say(language, 'exports.chart-refused', {
    metric: wordOf(language, 'metric', metric),
    reason: problems.map((problem) => sayProblem(language, problem)).join(' '),
  });
}

function addNotes(model: ChartModel, notes: NumberedNotes, { request }: Material): ChartModel {
  const { parks, metric } = model.spec;
  const numbers = new Set(
    parks.flatMap((park) => [...notes.numbersOn(park), ...notes.numbersOn(park, metric)]),
  );
  const own = notes.entries.filter(({ number }) => numbers.has(number));
  if (own.length === 0) return model;
  const lines = own.map(({ about, text, signature }) =>
    say(request.language, 'exports.note-line', { about, text, signature }),
  );
  return { ...model, footnotes: [...model.footnotes, ...lines] };
}

function caveatsOf({ dataset, request, comparison, figures }: Material): readonly string[] {
  const findings = comparison.passport.checks
    .filter(({ verdict }) => verdict === 'warn' || verdict === 'footnote')
    .flatMap(({ problems }) => problems);
  return buildFootnotes({
    dataset,
    figures,
    reading: request.file.view.question.reading,
    findings,
    language: request.language,
  }).filter((sentence, place, all) => all.indexOf(sentence) === place);
}

function gapsOf({ dataset, request, comparison }: Material): readonly string[] {
  const { language } = request;
  const gaps = comparison.passport.exclusions.map(({ park, metric, hole }) =>
    say(language, 'exports.gap', {
      park: nameOfPark(dataset, park, language),
      metric: wordOf(language, 'metric', metric),
      reason: wordOf(language, 'hole', hole),
    }),
  );
  const strangers = request.file.view.comparison.parks
    .filter((park) => !dataset.parkById.has(park))
    .map((park) => say(language, 'exports.unknown-park', { park }));
  return [...strangers, ...gaps];
}

function citedSource(entry: SourceEntry, { dataset, language }: FigureWords): CitedSource {
  const source = dataset.sourceById.get(entry.source);
  return {
    ...entry,
    reliability: source === undefined ? '' : wordOf(language, 'reliability', source.reliability),
    label: source?.label ?? '',
  };
}

/** Most parks that a title names one by one. */
const MOST_NAMES = 3;

function titleOf({ dataset, request }: Material): string {
  const { file, language } = request;
  if (file.name.trim() !== '') return cleanLine(file.name);
  const names = file.view.comparison.parks.map((park) => nameOfPark(dataset, park, language));
  return names.length > MOST_NAMES
    ? say(language, 'exports.title-many', { count: names.length })
    : say(language, 'exports.title', { parks: names.join(', ') });
}
