import type { MetricId } from '../../../shared/domain/metric.ts';
import type { ComputedColumn } from '../../../shared/table/computed-column.ts';
import { nameOfColumn } from '../../../shared/text/column-name.ts';
import type { Language } from '../../../shared/text/language.ts';
import { say } from '../../../shared/text/say.ts';
import { wordOf } from '../../../shared/text/word-of.ts';

/** What the heading of a metric tells to the pointer: what it means, and how it is ordered by. */
export function hintOfMetric(language: Language, metric: MetricId): string {
  return [
    wordOf(language, 'metric', metric),
    wordOf(language, 'metric-means', metric),
    ...hintsOfOrder(language),
  ].join('\n');
}

/** The same for a column of the user's own, with its formula. */
export function hintOfComputed(language: Language, computed: ComputedColumn): string {
  const { subject } = computed;
  const formula = subject.kind === 'formula' ? [`= ${subject.formula}`] : [];
  return [nameOfColumn(language, computed), ...formula, ...hintsOfOrder(language)].join('\n');
}

function hintsOfOrder(language: Language): readonly string[] {
  return [say(language, 'column.sort-how'), say(language, 'column.sort-marks')];
}
