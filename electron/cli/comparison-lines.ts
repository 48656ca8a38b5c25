import type { Dataset } from '../../shared/domain/dataset.ts';
import type { ComparedMetric, Comparison } from '../../shared/table/compare.ts';
import type { Passport } from '../../shared/table/passport.ts';
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
  { metric, figures }: ComparedMetric,
): readonly string[] {
  const header = [
    wordOf(language, 'metric', metric),
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
    .map(({ metric, verdict, problems }) => {
      const sentences = problems.map((problem) => sayProblem(language, problem)).join(' ');
      const subject = wordOf(language, 'metric', metric);
      return `${subject}, ${wordOf(language, 'verdict', verdict)}: ${sentences}`;
    });
}
