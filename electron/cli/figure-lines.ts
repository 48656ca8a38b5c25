import type { Dataset } from '../../shared/domain/dataset.ts';
import { evidenceOf, type Figure } from '../../shared/domain/figure.ts';
import type { ObservationId } from '../../shared/domain/ids.ts';
import { formatFigure } from '../../shared/text/format.ts';
import { formatPeriod } from '../../shared/text/format-period.ts';
import type { Language } from '../../shared/text/language.ts';
import { sayProblem } from '../../shared/text/say.ts';
import { wordOf } from '../../shared/text/word-of.ts';

/** A figure for people: what it says, its caveats, and the sources behind it. */
export function figureLines(
  language: Language,
  dataset: Dataset,
  figure: Figure,
): readonly string[] {
  const sources = [...new Set(evidenceOf(figure))].map((id) => sourceLine(language, dataset, id));
  const caveats = figure.problems.map((problem) => sayProblem(language, problem));
  return [headline(language, dataset, figure), ...[...caveats, ...sources].map(indent)];
}

function headline(language: Language, dataset: Dataset, figure: Figure): string {
  const park = dataset.parkById.get(figure.park)?.name[language] ?? figure.park;
  const metric = wordOf(language, 'metric', figure.metric);
  const period = figure.period === null ? '' : ` (${formatPeriod(language, figure.period)})`;
  return `${park} — ${metric}: ${formatFigure(language, figure)}${period}`;
}

function sourceLine(language: Language, dataset: Dataset, id: ObservationId): string {
  const observation = dataset.observationById.get(id);
  const source = observation && dataset.sourceById.get(observation.source);
  if (!source) return id;
  const published = source.published && formatPeriod(language, source.published);
  return [`${id}: ${source.publisher}`, published, source.url].filter(Boolean).join(', ');
}

function indent(line: string): string {
  return `  ${line}`;
}
