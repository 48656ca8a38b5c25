import type { ParkId } from '../domain/ids.ts';
import { commonPeriod } from './chart-words.ts';
import { formOfExtent, numbersOfExtent } from './draw/extent.ts';
import { extentOf, nameOfPark, type MarkWords, type ValueFigure } from './figure-mark.ts';
import type { CategoryAxis, ValueAxis } from './model.ts';
import type { ChartSpec } from './spec.ts';
import { formatPeriodShort } from '../text/format-period.ts';
import { buildValueAxis } from './value-axis.ts';

/** A slot for each park. */
export function buildSlots(parks: readonly ParkId[], words: MarkWords): CategoryAxis {
  return {
    kind: 'category',
    slots: parks.map((park) => ({ park, label: nameOfPark(words.dataset, park, words.language) })),
  };
}

/** The value axis on which figures of the chart's metric are drawn. */
export function axisOfFigures(
  { metric, scale, language }: Pick<ChartSpec, 'metric' | 'scale' | 'language'>,
  drawn: readonly ValueFigure[],
  fromZero = true,
): ValueAxis {
  return buildValueAxis(
    { metric, unit: drawn[0]?.quantity.unit ?? 'count', language },
    {
      scale,
      numbers: drawn.flatMap((figure) => numbersOfExtent(extentOf(figure.quantity))),
      fromZero,
    },
  );
}

/** The period of a figure for its mark; null where it has none or all figures share it. */
export function periodMarkOf(
  figure: ValueFigure,
  among: readonly ValueFigure[],
  { language }: Pick<MarkWords, 'language'>,
): string | null {
  if (figure.period === null || commonPeriod(among) !== null) return null;
  return formatPeriodShort(language, figure.period);
}

/** Orders figures by what is surely reached, the largest first. */
export function bySurelyReached(a: ValueFigure, b: ValueFigure): number {
  return reachOf(b) - reachOf(a);
}

function reachOf(figure: ValueFigure): number {
  const form = formOfExtent(extentOf(figure.quantity));
  return form.kind === 'open_below' ? 0 : Math.max(0, figure.quantity.interval.lo);
}
