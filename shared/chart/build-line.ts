import { buildTimeAxis, calendarPosition, flowMonths } from './calendar.ts';
import { numbersOfExtent } from './draw/extent.ts';
import { buildMark, extentOf, type MarkWords, type ValueFigure } from './figure-mark.ts';
import type { Mark, Panel } from './model.ts';
import type { LineSpec } from './spec.ts';
import { buildValueAxis } from './value-axis.ts';

/** Builds the drawing area of a line chart: years across, a marker for each figure. */
export function buildLinePanel(
  spec: LineSpec,
  drawn: readonly ValueFigure[],
  words: MarkWords,
): Panel & { kind: 'lines' } {
  const marks = drawn.flatMap((figure) => timeMark(figure, words));
  return {
    kind: 'lines',
    across: buildTimeAxis(marks.map((mark) => mark.at)),
    along: buildValueAxis(
      {
        metric: spec.metric,
        unit: drawn[0]?.quantity.unit ?? 'count',
        language: spec.language,
      },
      {
        scale: spec.scale,
        numbers: drawn.flatMap((figure) => numbersOfExtent(extentOf(figure.quantity))),
        fromZero: true,
      },
    ),
    marks,
  };
}

function timeMark(figure: ValueFigure, words: MarkWords): readonly Mark[] {
  const { period } = figure;
  if (period === null) return [];
  const place = {
    id: `${figure.park}:${period.text}:${figure.status ?? ''}`,
    at: calendarPosition(period),
    periodMark: null,
    joinKey: joinKeyOf(figure),
  };
  return [buildMark(figure, place, words)];
}

/**
 * What two figures of a park must share to be joined by a line: fact with fact and plan with plan,
 * of the same slice and series kind, flows over equally long spans.
 */
function joinKeyOf(figure: ValueFigure): string {
  const months = figure.seriesKind === 'flow' ? flowMonths(figure.period) : 0;
  return [figure.status, figure.scope, figure.seriesKind, months].join('|');
}
