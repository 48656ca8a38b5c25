import type { Dataset } from '../../../shared/domain/dataset.ts';
import { evidenceOf, type Figure } from '../../../shared/domain/figure.ts';
import type { MetricId } from '../../../shared/domain/metric.ts';
import { isPlanStatus, type Status } from '../../../shared/domain/vocabulary.ts';
import { nameOfSubject } from '../../../shared/text/column-name.ts';
import { formatFigure } from '../../../shared/text/format.ts';
import { formatPeriod } from '../../../shared/text/format-period.ts';
import { formatQuantity } from '../../../shared/text/format-quantity.ts';
import type { Language } from '../../../shared/text/language.ts';
import { nameOfPublisher } from '../../../shared/text/publisher-name.ts';
import { say, sayProblem } from '../../../shared/text/say.ts';
import { sayHole } from './face.ts';

/** What a figure is spoken of with. */
export interface Spoken {
  readonly language: Language;
  readonly dataset: Dataset;
}

/**
 * The figure as a screen reader says it: «Более 13 000 рабочих мест, июль 2025, источник:
 * Татцентр»; the name of the hole where there is no number.
 */
export function labelOfFigure({ language, dataset }: Spoken, figure: Figure): string {
  const parts = [
    figure.kind === 'hole' ? labelOfHole(language, figure) : labelOfValue(language, figure),
    figure.period === null ? null : formatPeriod(language, figure.period),
    labelOfSources({ language, dataset }, figure),
  ];
  return parts.filter((part) => part !== null).join(', ');
}

/** Everything that a pointer resting on the cell is told: the label, then each caveat. */
export function tooltipOfFigure(spoken: Spoken, figure: Figure): string {
  const { language } = spoken;
  const caveats = figure.problems.map((problem) => sayProblem(language, problem));
  const meaning = figure.kind === 'hole' ? [say(language, `hole-means.${figure.hole}`)] : [];
  return [...new Set([labelOfFigure(spoken, figure), ...meaning, ...caveats])].join('\n');
}

/** The publishers behind a figure: the first, and how many others. */
export function labelOfSources({ language, dataset }: Spoken, figure: Figure): string | null {
  if (figure.kind === 'hole') return null;
  const publishers = new Set(
    evidenceOf(figure).map((id) => {
      const source = dataset.observationById.get(id)?.source;
      return source === undefined ? '' : (dataset.sourceById.get(source)?.publisher ?? '');
    }),
  );
  const [first, ...others] = [...publishers].filter((name) => name !== '');
  if (first === undefined) return null;
  const publisher = nameOfPublisher(language, first);
  return others.length === 0
    ? say(language, 'cell.source', { publisher })
    : say(language, 'cell.sources', { publisher, count: others.length });
}

/** Metrics whose figures are said with the noun of what is counted. */
const COUNTED: ReadonlySet<MetricId> = new Set(['residents', 'jobs']);

function labelOfValue(language: Language, figure: Figure & { kind: 'value' }): string {
  const { metric, quantity, computed } = figure;
  if (!isCounted(metric) || computed !== undefined) {
    const text = formatFigure(language, figure);
    return say(language, 'cell.metric', { metric: nameOfSubject(language, figure), text });
  }
  const amount = formatQuantity(language, quantity);
  const form = quantity.interval.lo === quantity.interval.hi ? 'counted' : 'counted-bound';
  const text = say(language, `${form}.${metric}`, { amount, count: quantity.nominal });
  return capitalise(withStatus(language, text, figure.status));
}

function withStatus(language: Language, text: string, status: Status | null): string {
  if (status === 'estimate') return say(language, 'figure.estimate', { text });
  return status !== null && isPlanStatus(status) ? say(language, 'figure.plan', { text }) : text;
}

function isCounted(metric: MetricId): metric is 'residents' | 'jobs' {
  return COUNTED.has(metric);
}

function labelOfHole(language: Language, figure: Figure & { kind: 'hole' }): string {
  const metric = nameOfSubject(language, figure);
  return say(language, 'cell.hole', { metric, hole: sayHole(language, figure) });
}

function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
