import { buildFootnotes } from '../chart/footnotes.ts';
import { nameOfPark } from '../chart/figure-mark.ts';
import { cleanLine } from '../chart/titles.ts';
import { errorProblem } from '../core/problem.ts';
import { failed, ok, type Result } from '../core/result.ts';
import type { Figure } from '../domain/figure.ts';
import type { Comparison } from '../table/compare.ts';
import { compareView } from '../table/compare-view.ts';
import { say } from '../text/say.ts';
import { wordOf } from '../text/word-of.ts';
import type { Body, Material } from './body.ts';
import { buildComparisonTable } from './comparison-table.ts';
import { buildPassportTables } from './passport-tables.ts';

/**
 * What a document says of the parks set side by side. Fails with `export.nothing-chosen` where the
 * data know none of them, or no metric is compared.
 */
export function buildComparedBody(material: Material): Result<Body> {
  const { dataset, request } = material;
  const { view } = request.file;
  const { preferences } = request;
  const comparison = compareView(dataset, view, { ...view.question, preferences });
  if (comparison === null || comparison.metrics.length === 0) {
    return failed(errorProblem('export.nothing-chosen'));
  }
  const figures = comparison.metrics.flatMap((each) => each.figures.map(({ figure }) => figure));
  const compared = { ...material, comparison, figures };
  return ok({
    title: titleOf(material),
    facts: [],
    figures,
    cells: view.comparison,
    caveats: caveatsOf(compared),
    gaps: gapsOf(compared),
    buildTable: (notes, words) => buildComparisonTable(comparison, notes, words),
    buildPassport: (words) => buildPassportTables(comparison.passport, words),
  });
}

interface Compared extends Material {
  readonly comparison: Comparison;
  readonly figures: readonly Figure[];
}

function caveatsOf({ dataset, request, comparison, figures }: Compared): readonly string[] {
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

function gapsOf({ dataset, request, comparison }: Compared): readonly string[] {
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
