import { buildChart, type ChartOutcome } from '../chart/build.ts';
import { buildCitations } from '../chart/citations.ts';
import type { ChartModel, SourceEntry } from '../chart/model.ts';
import { markNotes } from '../chart/point-notes.ts';
import { type ChartSpec, chartOfView } from '../chart/spec.ts';
import type { Problem } from '../core/problem.ts';
import { ok, type Result } from '../core/result.ts';
import type { Dataset } from '../domain/dataset.ts';
import type { Figure } from '../domain/figure.ts';
import type { MetricId } from '../domain/metric.ts';
import { printViewFile } from '../table/view-file.ts';
import { say, sayProblem } from '../text/say.ts';
import { wordOf } from '../text/word-of.ts';
import type { Body, Material } from './body.ts';
import { buildComparedBody } from './compared-body.ts';
import type { CitedSource, Deliverable } from './deliverable.ts';
import type { DeliverableRequest } from './deliverable-request.ts';
import { buildFigureRows, type FigureWords, listFigures } from './figure-rows.ts';
import { buildListedBody } from './listed-body.ts';
import { type NumberedNotes, numberNotes } from './note-entries.ts';
import { describeQuestion } from './question-facts.ts';
import { collectUsed } from './used-tables.ts';

/**
 * Gathers what a view has to say into one document as plain data: of the parks set side by side, or
 * of all rows and columns of its table where that is asked for or nothing is set side by side. Fails
 * with `export.nothing-chosen` where the data know none of the chosen parks, and with
 * `export.nothing-shown` where the table has no row or no column.
 */
export function buildDeliverable(
  dataset: Dataset,
  request: DeliverableRequest,
): Result<Deliverable> {
  const body = buildBody({ dataset, request });
  return body.kind === 'failed' ? body : ok(gather({ dataset, request, body: body.value }));
}

function buildBody(material: Material): Result<Body> {
  const { file, contents } = material.request;
  const isListed = contents.rows === 'listed' || file.view.comparison.parks.length === 0;
  return isListed ? buildListedBody(material) : buildComparedBody(material);
}

interface Whole extends Material {
  readonly body: Body;
}

function gather(whole: Whole): Deliverable {
  const { dataset, request, body } = whole;
  const { language, contents, file } = request;
  const charts = drawCharts(whole);
  const shown = [...body.figures, ...charts.figures];
  const drawn = [...listFigures(shown).values()];
  const citations = buildCitations(dataset, drawn, { language });
  const words: FigureWords = { dataset, citations, language };
  const notes = contents.notes
    ? numberNotes(request.notes, body.cells, { dataset, language })
    : NO_NOTES;
  return {
    language,
    program: request.program,
    day: request.day,
    title: body.title,
    question: [...describeQuestion(language, file.view.question), ...body.facts],
    origin: printViewFile(file),
    comparison: contents.comparison ? body.buildTable(notes, words) : null,
    figures: buildFigureRows(shown, words),
    charts: charts.models.map((model) => addNotes(model, notes, request)),
    caveats: body.caveats,
    leftOut: [...body.gaps, ...charts.refused.map(({ sentence }) => sentence)],
    refusal: charts.refused[0]?.problem ?? null,
    notes: notes.entries,
    passport: contents.passport ? body.buildPassport(words) : [],
    sources: citations.entries.map((entry) => citedSource(entry, words)),
    used: collectUsed(dataset, drawn),
  };
}

const NO_NOTES: NumberedNotes = { entries: [], targets: [], numbersOn: () => [] };

interface Charts {
  readonly models: readonly ChartModel[];
  readonly figures: readonly Figure[];
  readonly refused: readonly Refusal[];
}

/** A chart that was not drawn: what the file says of it, and the gravest reason. */
interface Refusal {
  readonly sentence: string;
  readonly problem: Problem | null;
}

// The figures of the table are cited first, so that charts find their sources numbered.
function drawCharts({ dataset, request, body: { figures } }: Whole): Charts {
  const { language, preferences } = request;
  const models: ChartModel[] = [];
  const drawn: Figure[] = [];
  const refused: Refusal[] = [];
  for (const spec of chartSpecs(request)) {
    const known = [...listFigures([...figures, ...drawn]).values()];
    const { entries } = buildCitations(dataset, known, { language });
    const numbered = entries.map(({ source }) => source);
    const outcome = buildChart(dataset, spec, { preferences, numbered });
    if (outcome.kind === 'drawn') {
      models.push(outcome.model);
      drawn.push(...outcome.figures);
    } else refused.push(refusalOf(spec, outcome));
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

function refusalOf(
  { language, metric }: ChartSpec,
  outcome: Exclude<ChartOutcome, { kind: 'drawn' }>,
): Refusal {
  const problems =
    outcome.kind === 'empty'
      ? [outcome.problem]
      : outcome.problems.filter(({ severity }) => severity === 'error');
  const sentence = say(language, 'exports.chart-refused', {
    metric: wordOf(language, 'metric', metric),
    reason: problems.map((problem) => sayProblem(language, problem)).join(' '),
  });
  return { sentence, problem: problems[0] ?? null };
}

function addNotes(
  model: ChartModel,
  notes: NumberedNotes,
  { language }: DeliverableRequest,
): ChartModel {
  const { parks, metric } = model.spec;
  const numbers = new Set(
    parks.flatMap((park) => [...notes.numbersOn(park), ...notes.numbersOn(park, metric)]),
  );
  const own = notes.entries.filter(({ number }) => numbers.has(number));
  if (own.length === 0) return model;
  const lines = own.map(
    ({ number, ...params }) => `${number}. ${say(language, 'exports.note-line', params)}`,
  );
  const marked = markNotes(model, notes.targets);
  return { ...marked, footnotes: [...model.footnotes, ...lines] };
}

function citedSource(entry: SourceEntry, { dataset, language }: FigureWords): CitedSource {
  const source = dataset.sourceById.get(entry.source);
  return {
    ...entry,
    reliability: source === undefined ? '' : wordOf(language, 'reliability', source.reliability),
    label: source?.label ?? '',
  };
}
