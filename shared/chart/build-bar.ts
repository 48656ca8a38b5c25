import { formatPeriodShort } from '../text/format-period.ts';
import { commonPeriod } from './chart-words.ts';
import { formOfExtent, numbersOfExtent } from './draw/extent.ts';
import {
  buildMark,
  extentOf,
  type MarkWords,
  nameOfPark,
  type ValueFigure,
} from './figure-mark.ts';
import type { Panel } from './model.ts';
import type { BarSpec } from './spec.ts';
import { buildValueAxis } from './value-axis.ts';

/** Builds the drawing area of a bar chart: a slot for each park that has a figure. */
export function buildBarPanel(
  spec: BarSpec,
  drawn: readonly ValueFigure[],
  words: MarkWords,
): Panel & { kind: 'bars' } {
  const ordered = spec.order === 'given' ? drawn : drawn.toSorted(bySurelyReached);
  const common = commonPeriod(drawn);
  const slots = ordered.map(({ park }) => ({
    park,
    label: nameOfPark(words.dataset, park, spec.language),
  }));
  return {
    kind: 'bars',
    orientation: spec.orientation,
    drawnAs: spec.scale === 'log' ? 'points' : 'bars',
    across: { kind: 'category', slots },
    along: axisOf(spec, drawn),
    marks: ordered.map((figure, at) => {
      const periodMark =
        common !== null || figure.period === null
          ? null
          : formatPeriodShort(spec.language, figure.period);
      return buildMark(figure, { id: figure.park, at, periodMark, joinKey: null }, words);
    }),
  };
}

function axisOf(spec: BarSpec, drawn: readonly ValueFigure[]): ReturnType<typeof buildValueAxis> {
  const unit = drawn[0]?.quantity.unit ?? 'count';
  return buildValueAxis(
    { metric: spec.metric, unit, language: spec.language },
    {
      scale: spec.scale,
      numbers: drawn.flatMap((figure) => numbersOfExtent(extentOf(figure.quantity))),
      fromZero: true,
    },
  );
}

function bySurelyReached(a: ValueFigure, b: ValueFigure): number {
  return reachOf(b) - reachOf(a);
}

function reachOf(figure: ValueFigure): number {
  const form = formOfExtent(extentOf(figure.quantity));
  return form.kind === 'open_below' ? 0 : Math.max(0, figure.quantity.interval.lo);
}
