import { buildTimeAxis, calendarPosition, flowMonths } from './calendar.ts';
import { axisOfFigures } from './category.ts';
import { type ChartRequestOf, checkOverTime, type Draft } from './draft.ts';
import { eventsAmong, timesOf } from './events.ts';
import { sortDrawable } from './drawable.ts';
import { buildMark, type MarkWords, type ValueFigure } from './figure-mark.ts';
import { gatherSeries } from './gather.ts';
import type { Mark } from './model.ts';
import type { LineSpec } from './spec.ts';

/** Drafts a line chart: years across, a marker for each figure. */
export function draftLines(request: ChartRequestOf<LineSpec>): Draft {
  const { spec } = request;
  const figures = gatherSeries(request, spec.withPlans);
  const { drawn, leftOut } = sortDrawable(figures, { scale: spec.scale, alike: true });
  const events = eventsAmong(request, timesOf(drawn));
  return {
    figures,
    drawn,
    leftOut,
    checks: checkOverTime(request, drawn),
    refusals: [],
    notes: events.notes,
    buildPanel: (words) => {
      const marks = drawn.flatMap((figure) => timeMark(figure, words));
      return {
        kind: 'lines',
        across: buildTimeAxis(marks.map((mark) => mark.at)),
        along: axisOfFigures(spec, drawn),
        reference: null,
        events: events.lines,
        marks,
      };
    },
  };
}

/** The mark of a figure at its time; none where it has no time. */
export function timeMark(figure: ValueFigure, words: MarkWords): readonly Mark[] {
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
