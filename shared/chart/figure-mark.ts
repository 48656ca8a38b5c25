import type { Dataset } from '../domain/dataset.ts';
import type { Figure } from '../domain/figure.ts';
import type { Quantity } from '../domain/quantity.ts';
import { formatFigure } from '../text/format.ts';
import { formatPeriod } from '../text/format-period.ts';
import { formatQuantity } from '../text/format-quantity.ts';
import type { Language } from '../text/language.ts';
import { say } from '../text/say.ts';
import { wordOf } from '../text/word-of.ts';
import type { Citations } from './citations.ts';
import type { Mark, MarkExtent, Texture } from './model.ts';

/** A figure that has a number. */
export type ValueFigure = Figure & { readonly kind: 'value' };

/** What marks are written with. */
export interface MarkWords {
  readonly dataset: Dataset;
  readonly citations: Citations;
  readonly language: Language;
}

/** Builds the mark of a figure; the kind of chart says where it stands and what it joins. */
export function buildMark(
  figure: ValueFigure,
  place: Pick<Mark, 'id' | 'at' | 'periodMark' | 'joinKey'>,
  words: MarkWords,
): Mark {
  const sources = words.citations.numbersOf(figure);
  return {
    ...place,
    lane: 0,
    park: figure.park,
    metric: figure.metric,
    period: figure.period?.text ?? null,
    extent: extentOf(figure.quantity),
    texture: textureOf(figure),
    label: formatQuantity(words.language, figure.quantity),
    spoken: speak(figure, sources, words),
    sources,
  };
}

/** What of a quantity is drawn; ends that are not known become null. */
export function extentOf(quantity: Quantity): MarkExtent {
  const { lo, hi } = quantity.interval;
  return {
    nominal: quantity.nominal,
    lo: Number.isFinite(lo) ? lo : null,
    hi: Number.isFinite(hi) ? hi : null,
    soft: quantity.approximate,
  };
}

/** Whether a figure has a number to draw. */
export function isValue(figure: Figure): figure is ValueFigure {
  return figure.kind === 'value';
}

/** A park's name in a language; its id where the dataset does not know it. */
export function nameOfPark(dataset: Dataset, park: Figure['park'], language: Language): string {
  return dataset.parkById.get(park)?.name[language] ?? park;
}

/** How sure a figure is, as the texture of its mark. */
export function textureOf(figure: Pick<Figure, 'status'>): Texture {
  switch (figure.status) {
    case 'target':
    case 'announced':
      return 'outline';
    case 'estimate':
      return 'hatch';
    case 'actual':
    case null:
      return 'solid';
  }
}

function speak(figure: ValueFigure, sources: readonly number[], words: MarkWords): string {
  const { language, dataset } = words;
  const sentence = say(language, 'chart.spoken', {
    park: nameOfPark(dataset, figure.park, language),
    metric: wordOf(language, 'metric', figure.metric),
    figure: formatFigure(language, figure),
    period: figure.period === null ? '' : formatPeriod(language, figure.period),
  });
  return sources.length === 0 ? sentence : `${sentence} [${sources.join(', ')}]`;
}
