import type { Column, Form } from '../domain/column.ts';
import type { MetricId } from '../domain/metric.ts';
import type { Language } from './language.ts';
import { say } from './say.ts';
import { wordOf } from './word-of.ts';

/** What a computed column is called: «Выручка на резидента», «Рабочие места: индекс, 2020 = 100». */
export function nameOfColumn(language: Language, { subject, form }: Column): string {
  const name =
    subject.kind === 'formula' ? subject.name : wordOf(language, 'metric-short', subject.metric);
  return nameOfForm(language, name, form);
}

/** What a figure or a row of figures is called: its metric, or the name of what was computed. */
export function nameOfSubject(
  language: Language,
  { metric, computed }: { readonly metric: MetricId; readonly computed?: Column },
): string {
  return computed === undefined
    ? wordOf(language, 'metric', metric)
    : nameOfColumn(language, computed);
}

function nameOfForm(language: Language, name: string, form: Form): string {
  switch (form.kind) {
    case 'plain':
      return name;
    case 'per':
      return `${name} ${wordOf(language, 'per', form.unit)}`;
    case 'share':
      return say(language, `computed.share-${form.of}`, { name });
    case 'index':
      return say(language, 'computed.index', { name, year: form.baseYear });
    case 'difference':
    case 'percent':
    case 'growth':
      return say(language, `computed.${form.kind}`, { name, year: form.since });
  }
}
