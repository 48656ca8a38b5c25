import type { Dataset } from '../domain/dataset.ts';
import { evidenceOf, type Figure } from '../domain/figure.ts';
import type { SourceId } from '../domain/ids.ts';
import { comparePeriods, type Period } from '../domain/period.ts';
import { formatPeriodShort } from '../text/format-period.ts';
import type { Language } from '../text/language.ts';
import { nameOfPublisher } from '../text/publisher-name.ts';
import { say } from '../text/say.ts';
import type { SourceEntry } from './model.ts';

/** The sources of some figures, numbered from 1 in the order of the figures. */
export interface Citations {
  readonly entries: readonly SourceEntry[];
  /** Numbers of the sources behind a figure, ascending. */
  readonly numbersOf: (figure: Figure) => readonly number[];
}

/** In which language sources are cited, and which of them bear a number already. */
export interface CitationStyle {
  readonly language: Language;
  /** Sources numbered from 1 elsewhere in the same document; they keep their numbers. */
  readonly numbered?: readonly SourceId[];
}

/** Numbers the sources behind figures: each once, with the times that its figures speak of. */
export function buildCitations(
  dataset: Dataset,
  figures: readonly Figure[],
  { language, numbered = [] }: CitationStyle,
): Citations {
  const periods = new Map<SourceId, Map<string, Period>>();
  for (const figure of figures) {
    for (const { source, period } of observationsOf(dataset, figure)) {
      const known = periods.get(source) ?? new Map<string, Period>();
      known.set(period.text, period);
      periods.set(source, known);
    }
  }
  const order = [...new Set([...numbered, ...periods.keys()])];
  const numbers = new Map(order.map((source, index) => [source, index + 1]));
  return {
    entries: order.flatMap((source, index) => {
      const times = periods.get(source);
      if (times === undefined) return [];
      const asOf = sayTimes([...times.values()], language);
      return [{ number: index + 1, source, ...cite(dataset, source, language), asOf }];
    }),
    numbersOf: (figure) =>
      [
        ...new Set(
          observationsOf(dataset, figure).flatMap(({ source }) => numbers.get(source) ?? []),
        ),
      ].sort((a, b) => a - b),
  };
}

function observationsOf(
  dataset: Dataset,
  figure: Figure,
): readonly { readonly source: SourceId; readonly period: Period }[] {
  return evidenceOf(figure).flatMap((id) => dataset.observationById.get(id) ?? []);
}

function cite(
  dataset: Dataset,
  id: SourceId,
  language: Language,
): Pick<SourceEntry, 'citation' | 'url'> {
  const source = dataset.sourceById.get(id);
  if (!source) return { citation: id, url: null };
  const date =
    source.published === null
      ? say(language, 'chart.source-undated')
      : formatPeriodShort(language, source.published);
  const host = source.url === null ? null : hostOf(source.url);
  const place = host === null ? '' : ` (${host})`;
  const publisher = nameOfPublisher(language, source.publisher);
  return { citation: `${publisher}, ${date}${place}`, url: source.url };
}

// The encoded form of a Cyrillic address tells a reader nothing.
function hostOf(url: string): string | null {
  const host = /^https?:\/\/(?:www\.|m\.)?([^/?#]+)/i.exec(url)?.[1] ?? null;
  return host?.includes('xn--') ? null : host;
}

function sayTimes(periods: readonly Period[], language: Language): string {
  const times = periods
    .toSorted(comparePeriods)
    .map((period) => formatPeriodShort(language, period))
    .join(', ');
  return say(language, 'chart.source-as-of', { times });
}
