import { timeMark } from './build-line.ts';
import { buildTimeAxis } from './calendar.ts';
import { axisOfFigures } from './category.ts';
import { type ChartRequestOf, checkOverTime, type Draft } from './draft.ts';
import { sortDrawable } from './drawable.ts';
import { type MarkWords, nameOfPark, type ValueFigure } from './figure-mark.ts';
import { gatherSeries } from './gather.ts';
import type { LinesPanel, MultiplesPanel } from './model.ts';
import { groupByPark } from './park-groups.ts';
import type { MultiplesSpec } from './spec.ts';
import { say } from '../text/say.ts';

const MOST_TICKS = 5;

/** Drafts a small line chart for each park, over the same years. */
export function draftMultiples(request: ChartRequestOf<MultiplesSpec>): Draft {
  const { spec } = request;
  const figures = gatherSeries(request, spec.withPlans);
  const { drawn, leftOut } = sortDrawable(figures, { scale: spec.scale, alike: true });
  const isOwn = spec.axes === 'own';
  return {
    figures,
    drawn,
    leftOut,
    checks: checkOverTime(request, drawn),
    refusals: [],
    notes: isOwn ? [say(spec.language, 'chart.note-own-axes')] : [],
    buildPanel: (words) => buildPanel(spec, drawn, words),
  };
}

function buildPanel(
  spec: MultiplesSpec,
  drawn: readonly ValueFigure[],
  words: MarkWords,
): MultiplesPanel {
  const groups = [...groupByPark(drawn)].flatMap(([park, own]) => {
    const marks = own.flatMap((figure) => timeMark(figure, words));
    return marks.length === 0 ? [] : [{ park, own, marks }];
  });
  const all = groups.flatMap(({ marks }) => marks);
  const across = buildTimeAxis(
    all.map(({ at }) => at),
    MOST_TICKS,
  );
  const cells = groups.map(({ park, own, marks }) => {
    const panel: LinesPanel = {
      kind: 'lines',
      across,
      along: axisOfFigures(spec, spec.axes === 'own' ? own : drawn),
      reference: null,
      events: [],
      marks,
    };
    return { title: nameOfPark(words.dataset, park, spec.language), panel };
  });
  return { kind: 'multiples', cells, marks: all };
}
