import type { Dataset } from '../../shared/domain/dataset.ts';
import type { ComparedMetric, Comparison } from '../../shared/table/compare.ts';
import type { Compared, Passport } from '../../shared/table/passport.ts';
import { formatFigure } from '../../shared/text/format.ts';
import { formatContrast } from '../../shared/text/format-contrast.ts';
import { formatPeriodShort } from '../../shared/text/format-period.ts';
import type { Language } from '../../shared/text/language.ts';
import { say, sayProblem } from '../../shared/text/say.ts';
import { wordOf } from '../../shared/text/word-of.ts';
import { alignColumns } from './columns.ts';

/** A comparison for people: a table for each metric, then what the guard found. */
export function comparisonLines(
  language: Language,
  dataset: Dataset,
  comparison: Comparison,
): readonly string[] {
  return [
    ...comparison.metrics.flatMap((metric) => metricLines(language, dataset, metric)),
    ...checkLines(language, comparison.passport),
  ];
}

function metricLines(
  language: Language,
  dataset: Dataset,
  compared: ComparedMetric,
): readonly string[] {
  const { figures } = compared;
  const header = [
    nameOf(language, compared),
    say(language, 'cli.figure'),
    say(language, 'cli.period'),
    say(language, 'cli.difference'),
    say(language, 'cli.ratio'),
  ];
  const rows = figures.map(({ park, figure, difference, ratio }) => [
    dataset.parkById.get(park)?.name[language] ?? park,
    formatFigure(language, figure),
    figure.period === null ? '' : formatPeriodShort(language, figure.period),
    difference === null
      ? say(language, 'cli.base')
      : formatContrast(language, difference, 'difference'),
    ratio === null ? '' : formatContrast(language, ratio, 'ratio'),
  ]);
  return [...alignColumns([header, ...rows]), ''];
}

function checkLines(language: Language, { checks }: Passport): readonly string[] {
  return checks
    .filter(({ verdict }) => verdict !== 'fine')
    .map((check) => {
      const sentences = check.problems.map((problem) => sayProblem(language, problem));
      const { overruled: reason } = check;
      if (reason !== null) sentences.push(say(language, 'exports.overruled', { reason }));
      const verdict = wordOf(language, 'verdict', check.verdict);
      return `${nameOf(language, check)}, ${verdict}: ${sentences.join(' ')}`;
    });
}

function nameOf(language: Language, { metric, computed }: Compared): string {
  return computed?.subject.kind === 'formula'
    ? computed.subject.name
    : wordOf(language, 'metric', metric);
}
